import type { Review, ReviewInput } from '@/lib/claims'
import { type ReviewAction, UndoForm } from './review-form'
import { Ruling } from './review-panel'
import { standingRuling } from './rulings'

/** Who rules, by which action, and where to go after it. */
export interface RulingSeat {
  reviewer: string | null
  action: ReviewAction
  back: string
}

export interface Flagged {
  subject: ReviewInput['subject']
  /** "Expatica, at least 253 civilians" */
  label: string
  /** Where it is seen in full. */
  href: string
  /** Oldest first. */
  reviews: readonly Review[]
}

/** The standing rulings on what a verdict rests on, each undone in one click. */
export function StandingFlags({ flagged, seat }: { flagged: readonly Flagged[]; seat: RulingSeat }) {
  const standing = flagged.flatMap((one) => {
    const ruling = standingRuling(one.reviews)
    return ruling ? [{ ...one, ruling }] : []
  })
  if (standing.length === 0) return null
  return (
    <ul className="my-2 text-sm" aria-label="Rulings on this">
      {standing.map(({ subject, label, href, ruling }) => (
        <li key={subject.id} className="mt-1 border-ink border-l-2 pl-2">
          <a href={href}>{label}</a>: <Ruling review={ruling} /> <UndoForm subject={subject} {...seat} />
        </li>
      ))}
      {standing.some(({ ruling: { verdict } }) => verdict === 'wrong_extraction') && (
        <li className="mt-1 text-soft">The verdict above still counts what was read wrongly.</li>
      )}
    </ul>
  )
}
