import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { type ArticleMark, ArticleText } from '@/components/article/article-text'
import { ClaimPointer } from '@/components/article/claim-pointer'
import pane from '@/components/article/pane.module.css'
import { ScrollInStep } from '@/components/article/scroll-in-step'
import { utteranceAddress } from '@/components/claim/addresses'
import { StoryNav } from '@/components/layout/story-nav'
import { articleAddress, hrefWith, type SearchParams } from '@/components/ui/address'
import { PageHeader } from '@/components/ui/page-header'
import { single } from '@/components/ui/search-params'
import type { Utterance } from '@/lib/claims'
import { type ArticleView, getArticle, getStoryBoard } from '@/lib/store'

export const metadata: Metadata = { title: 'Two articles side by side' }

export default async function ComparePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await connection()
  const query = await searchParams
  const first = await getArticle(single(query, 'a') ?? '')
  const board = first && (await getStoryBoard(first.story.slug))
  if (!first || !board) notFound()
  const others = board.story.articles.filter(({ id }) => id !== first.id)
  const second = await getArticle(single(query, 'b') ?? others[0]?.id ?? '')
  if (!second || second.story.slug !== first.story.slug) notFound()

  const shared = board.comparison.utterances.filter((utterance) =>
    [first, second].every((article) => utterance.witnesses.some(({ articleId }) => articleId === article.id)),
  )
  return (
    <>
      <StoryNav slug={board.story.slug} current="articles" />
      <PageHeader title="Two articles side by side">
        {shared.length === 0
          ? 'These two share no quotation.'
          : `${shared.length} ${shared.length === 1 ? 'quotation stands' : 'quotations stand'} in both: point at one to see it in the other.`}
        <Choice label="Left" name="a" chosen={first.id} other={second.id} articles={board.story.articles} />
        <Choice label="Right" name="b" chosen={second.id} other={first.id} articles={board.story.articles} />
      </PageHeader>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {[first, second].map((article, index) => (
          <section key={article.id} aria-label={article.outlet}>
            <h2 className="text-lg">
              <Link href={articleAddress(article.id)} prefetch={false}>
                {article.outlet}
              </Link>
            </h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <section id={`pane-${index}`} className={pane.pane} aria-label={`Text of ${article.outlet}`} tabIndex={0}>
              <ArticleText text={article.text} marks={sharedMarks(article, shared)} />
            </section>
          </section>
        ))}
      </div>
      {shared.length > 0 && (
        <ul className="mt-8">
          {shared.map((utterance) => (
            <li key={utterance.id} className="border-hair border-t py-2">
              {utterance.speaker ?? 'Speaker not known'}{' '}
              <Link className="quote" href={utteranceAddress(board.story.slug, utterance.id)} prefetch={false}>
                “{utterance.text}”
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ScrollInStep key={`${first.id} ${second.id}`} paneA="pane-0" paneB="pane-1" />
      <ClaimPointer attribute="data-tie" />
    </>
  )
}

/** The articles that one side can show, as links: each pair has an address. */
function Choice({
  label,
  name,
  chosen,
  other,
  articles,
}: {
  label: string
  name: 'a' | 'b'
  chosen: string
  other: string
  articles: readonly { id: string; outlet: string }[]
}) {
  return (
    <nav aria-label={label} className="flex gap-x-3 text-sm">
      <span aria-hidden className="w-12 shrink-0 leading-6">
        {label}
      </span>
      <ul className="filter">
        {articles.map(({ id, outlet }) =>
          id === other ? null : (
            <li key={id}>
              <Link
                href={hrefWith('/compare', {}, { [name]: id, [name === 'a' ? 'b' : 'a']: other })}
                prefetch={false}
                aria-current={id === chosen ? 'true' : undefined}
              >
                {outlet}
              </Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  )
}

/** The article's quotations that the other article has as well, tied by their utterance. */
function sharedMarks(article: ArticleView, shared: readonly Utterance[]): ArticleMark[] {
  const claims = new Map(article.claims.map((stored) => [stored.id, stored.claim]))
  return shared.flatMap((utterance) =>
    utterance.witnesses.flatMap(({ articleId, claimIds }) =>
      (articleId === article.id ? claimIds : []).flatMap((id): ArticleMark[] => {
        const claim = claims.get(id)
        if (!claim) return []
        const title = `Also in the other article: ${utterance.speaker ?? 'speaker not known'}`
        return [{ id, start: claim.start, end: claim.end, kind: 'quotation', title, relation: null, tie: utterance.id }]
      }),
    ),
  )
}
