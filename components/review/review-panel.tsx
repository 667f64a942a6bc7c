import type { Review, ReviewInput } from '@/lib/claims'
import { DateText } from '../ui/date-text'
import { type ReviewAction, ReviewForm, UndoForm } from './review-form'
import { standingRuling, verdictWords } from './rulings'

/** What people ruled on a claim or a finding, and the form to rule on it. */
export function ReviewPanel({
  subject,
  reviews,
  reviewer,
  action,
  back,
  open = false,
}: {
  subject: ReviewInput['subject']
  /** Oldest first. */
  reviews: readonly Review[]
  reviewer: string | null
  action: ReviewAction
  back: string
  open?: boolean
}) {
  const standing = standingRuling(reviews)
  const earlier = reviews.filter((review) => review !== standing)
  const form = { subject, action, reviewer, back }
  return (
    <div className="mt-2 text-sm">
      {standing && (
        <div className="border-ink border-l-2 pl-2">
          <Ruling review={standing} /> <UndoForm {...form} />
        </div>
      )}
      <details open={open}>
        <summary className="no-print">{standing ? 'Rule again' : 'Flag or rule on this'}</summary>
        <ReviewForm {...form} />
      </details>
      {earlier.length > 0 && (
        <details>
          <summary className="text-soft">
            {earlier.length} earlier {earlier.length === 1 ? 'ruling' : 'rulings'}
          </summary>
          <ul>
            {earlier.map((review) => (
              <li key={review.id} className="text-soft">
                <Ruling review={review} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** One ruling: what, who, when, why. */
export function Ruling({ review: { verdict, reviewer, at, note } }: { review: Review }) {
  return (
    <>
      <b>
        <span aria-hidden>⚑ </span>
        {verdictWords[verdict]}
      </b>
      , {reviewer}, <DateText iso={at} />
      {note && <span className="block whitespace-pre-line">{note}</span>}
    </>
  )
}
