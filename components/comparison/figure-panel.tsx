import type { Finding, Review } from '@/lib/claims'
import { parseDocument } from '@/lib/text/document'
import { type Cited, citationOf } from '../claim/citation'
import { contextOf } from '../claim/context-of'
import { CopyButton } from '../claim/copy-button'
import { chainOf } from '../claim/figure-words'
import { ReadingList } from '../claim/reading-list'
import { WordsInContext } from '../claim/words-in-context'
import { ReviewPanel } from '../review/review-panel'
import type { RulingSeat } from '../review/standing-flags'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import { answersIn } from './answers'
import type { FigureClaim } from './board'

/** All on one figure: its sentence, every field with its basis and its words, who counted, the citation, the findings, the ruling. */
export function FigurePanel({
  figure: { id, articleId, outlet, claim },
  text,
  cited,
  zone,
  findings,
  reviews,
  seat,
}: {
  figure: FigureClaim
  /** The article's. */
  text: string
  cited: Cited
  zone: string
  findings: readonly Finding[]
  /** On the figure, oldest first. */
  reviews: readonly Review[]
  seat: RulingSeat
}) {
  const address = claimAddress(articleId, id)
  const chain = chainOf(claim, { outlet, agency: cited.metadata.agency })
  return (
    <section
      className="grid grid-cols-1 gap-x-12 gap-y-4 py-2 lg:grid-cols-2"
      aria-label={`How ${outlet}’s figure was read`}
    >
      <div className="grid grid-cols-1 content-start gap-3 text-base">
        <WordsInContext context={contextOf(parseDocument(text), claim)} href={address} />
        <p className="flex flex-wrap gap-x-4 text-sm">
          <a href={address}>In the article →</a>
          <CopyButton label="Copy citation" text={citationOf(claim, cited)} path={address} />
          <CopyButton label="Copy address" path={address} />
        </p>
      </div>
      <div className="text-sm lg:row-span-2">
        <ReadingList claim={claim} text={text} zone={zone} />
        <p className="mt-2">
          <b>From the counter to the outlet:</b> {chain.join(' → ')}
        </p>
        <ReviewPanel subject={{ type: 'claim', id }} reviews={reviews} {...seat} />
      </div>
      {findings.length > 0 && (
        <ul className="grid grid-cols-1 content-start gap-2 text-sm">
          {answersIn(findings).map(({ sentence, findings: [{ id, relation }] }) => (
            <li key={id}>
              <RelationMark relation={relation} quiet /> {sentence} <a href={findingAddress(id)}>reasons →</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
