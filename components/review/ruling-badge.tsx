import type { Review } from '@/lib/claims'
import { standingRuling, verdictWords } from './rulings'

/**
 * The standing ruling in a word or two, for lists and tables; nothing where there is none. `href` is where it was made,
 * and where it is undone.
 */
export function RulingBadge({ reviews, href }: { reviews: readonly Review[] | undefined; href?: string }) {
  const standing = standingRuling(reviews ?? [])
  if (!standing) return null
  const { verdict, reviewer, note } = standing
  const badge = (
    <span className="whitespace-nowrap text-sm" title={`${reviewer}: ${note || verdictWords[verdict]}`}>
      <span aria-hidden>⚑ </span>
      {verdictWords[verdict]}
      <span className="sr-only">, ruled by {reviewer}</span>
    </span>
  )
  return href ? <a href={href}>{badge}</a> : badge
}
