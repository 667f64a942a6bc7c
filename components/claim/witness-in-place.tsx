import Link from 'next/link'
import type { StoredClaim } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import { cover } from '@/lib/text/span'
import { articleAddress, claimAddress } from '../ui/address'
import { contextOf } from './context-of'
import { WordsInContext } from './words-in-context'

/** One outlet's version where it stands: the headline, and the words with a sentence on either side. */
export function WitnessInPlace({
  articleId,
  outlet,
  headline,
  document,
  claims,
}: {
  articleId: string
  outlet: string
  headline: string | null
  /** The article's text; missing where it could not be read. */
  document: Document | undefined
  /** The version's spans, in the order of the text. */
  claims: readonly StoredClaim[]
}) {
  const [first] = claims
  return (
    <article className="border-hair border-b pb-4">
      <h3>{outlet}</h3>
      {headline && (
        <p className="mb-2 text-sm text-soft">
          <Link className="quote" href={articleAddress(articleId)} prefetch={false}>
            “{headline}”
          </Link>
        </p>
      )}
      {document && first && (
        <WordsInContext
          context={contextOf(document, cover(claims.map(({ claim }) => claim)))}
          href={claimAddress(articleId, first.id)}
        />
      )}
    </article>
  )
}
