import type { Review } from '@/lib/claims'
import { standingRuling, verdictWords } from './rulings'

/**
 * The standing ruling in a word or two, for lists and tables; nothing where there is none. `href` is where it was made,
 * and where it is undone.
 */
export function RulingBadge({
  reviews,
  href,
  of,
}: {
  reviews: readonly Review[] | undefined
  href?: string
  /** What is ruled on, where the badge does not stand beside it. */
  of?: string
}) {
  const standing = standingRuling(reviews ?? [])
  if (!standing) return null
  const { verdict, reviewer, note } = standing
  const badge = (
    <span
      className={of ? 'ruling' : 'ruling whitespace-nowrap'}
      title={`${reviewer}: ${note || verdictWords[verdict]}`}
    >
      <span aria-hidden>⚑ </span>
      {verdictWords[verdict]}
      {of && `: ${of}`}
      <span className="sr-only">, ruled by {reviewer}</span>
    </span>
  )
  return href ? <a href={href}>{badge}</a> : badge
}
