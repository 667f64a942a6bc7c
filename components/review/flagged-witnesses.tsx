import type { Finding, Review } from '@/lib/claims'
import { claimAddress } from '../ui/address'
import { RulingBadge } from './ruling-badge'
import { standingRuling } from './rulings'

/** What people ruled on the figures and words that the finding rests on: a wrong reading takes its ground away. */
export function FlaggedWitnesses({
  finding,
  reviews,
}: {
  finding: Finding
  reviews: ReadonlyMap<string, readonly Review[]>
}) {
  const flagged = finding.witnesses.filter(({ claimId }) => standingRuling(reviews.get(claimId) ?? []))
  if (flagged.length === 0) return null
  return (
    <p className="mt-3 text-sm">
      {flagged.map(({ claimId, articleId, outlet, value }) => (
        <RulingBadge
          key={claimId}
          reviews={reviews.get(claimId)}
          href={claimAddress(articleId, claimId)}
          of={`${outlet}, ${value}`}
        />
      ))}
    </p>
  )
}
