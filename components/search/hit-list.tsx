import Link from 'next/link'
import type { ClaimKind } from '@/lib/claims'
import { kindWords } from '../claim/words'
import { articleAddress, claimAddress, storyAddress } from '../ui/address'

/** One place where the words were found. */
export interface Hit {
  type: 'article' | 'claim'
  articleId: string
  claimId: string | null
  kind: ClaimKind | null
  outlet: string
  headline: string | null
  storySlug: string
  storyTitle: string
  snippets: readonly { text: string; marked: boolean }[]
}

/** Hits under their articles, in the order of each article's best hit. */
export function HitList({ hits }: { hits: readonly Hit[] }) {
  const byArticle = new Map<string, Hit[]>()
  for (const hit of hits) {
    const known = byArticle.get(hit.articleId)
    if (known) known.push(hit)
    else byArticle.set(hit.articleId, [hit])
  }
  return (
    <ol>
      {[...byArticle].map(([articleId, [first, ...rest]]) => (
        <li key={articleId} data-step tabIndex={-1} className="border-hair border-t py-4">
          <h2 className="text-base">
            <Link href={articleAddress(articleId)} prefetch={false} className={first!.headline ? 'quote' : undefined}>
              {first!.headline ? `“${first!.headline}”` : `${first!.outlet}, without a headline`}
            </Link>
          </h2>
          <p className="text-sm text-soft">
            {first!.outlet} ·{' '}
            <Link href={storyAddress(first!.storySlug)} prefetch={false}>
              {first!.storyTitle}
            </Link>
          </p>
          <ul className="mt-1 max-w-prose">
            {[first!, ...rest].map((hit) => (
              <li key={hit.claimId ?? 'text'} className="mt-1 grid grid-cols-[7rem_1fr] gap-x-3">
                <span className="text-sm text-soft leading-6">{hit.kind ? kindWords[hit.kind] : 'In the text'}</span>
                <a
                  className="quote no-underline hover:underline"
                  href={hit.claimId ? claimAddress(articleId, hit.claimId) : articleAddress(articleId)}
                >
                  “<Marked snippets={hit.snippets} />”
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Marked({ snippets }: { snippets: Hit['snippets'] }) {
  let at = 0
  return snippets.map(({ text, marked }) => {
    const key = at
    at += text.length
    return marked ? (
      <mark key={key} className="bg-mark font-bold text-inherit">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
