import type { ArticleMetadata } from '@/lib/claims'
import { textAt } from '@/lib/text/span'
import { basisWords } from '../claim/words'
import { timeWords } from '../ui/time-words'

/** What the article says of itself, each with where it is from; a date that was refused, with the reason. */
export function ArticleFacts({
  metadata,
  text,
  storyDate,
}: {
  metadata: ArticleMetadata
  text: string
  storyDate: string
}) {
  const { agency, bylines, dateline, credits, publishedOn, publishedBasis, refusedDate, evidence } = metadata
  const words = (field: string) => {
    const found = evidence[field]
    return found && found.end > found.start ? textAt(text, found) : null
  }
  const rows: [string, string | null, string | null][] = [
    ['Agency', agency, words('agency')],
    ['By', bylines.join(', ') || null, words('bylines') ?? words('byline')],
    ['From', dateline, words('dateline')],
    ['Credits', credits.join(', ') || null, words('credits')],
    [
      'Date',
      publishedOn
        ? `${timeWords(publishedOn)} · ${publishedBasis ? basisWords[publishedBasis] : 'basis not known'}`
        : `${timeWords(storyDate)} · the story’s date: this article states none that holds`,
      words('publishedOn') ?? words('published'),
    ],
  ]
  return (
    <dl className="grid max-w-prose grid-cols-[auto_1fr] gap-x-4 text-sm">
      {rows.map(([label, value, quoted]) =>
        value === null ? null : (
          <div key={label} className="contents">
            <dt className="font-normal text-soft">{label}</dt>
            <dd>
              {value}
              {quoted && quoted !== value && <span className="quote text-soft"> “{quoted}”</span>}
            </dd>
          </div>
        ),
      )}
      {refusedDate && (
        <div className="contents">
          <dt className="font-normal text-soft">Not its date</dt>
          <dd>
            <s className="quote">“{refusedDate.text}”</s> stands on the page, but {refusedDate.reason}.
          </dd>
        </div>
      )}
    </dl>
  )
}
