import type { Finding } from '@/lib/claims'
import type { Covered } from '../chart/truce-bar'

/** The ends of the first finding on ends, by claim, as the comparison worked them out. */
export function endsOf(disputes: readonly Finding[]): Map<string, Covered> {
  const dispute = disputes.find(({ dimension }) => dimension === 'end')
  const sides = dispute?.reasons.find(({ dimension }) => dimension === 'end')?.sides ?? []
  return new Map(
    sides.flatMap(({ claimId, covers }) =>
      covers
        ? [[claimId, { from: Date.parse(covers.from), to: covers.to === null ? null : Date.parse(covers.to) }] as const]
        : [],
    ),
  )
}
