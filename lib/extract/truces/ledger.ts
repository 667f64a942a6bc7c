import type { TruceClaim } from '@/lib/claims'
import { addHours } from '@/lib/text/times'

/** Sentences after which an earlier claim on an area no longer explains a later one. */
const MEMORY = 4

/**
 * What was last told of each area, so that "The X truce was for three days" takes its start and its announcer from the sentence before,
 * and ends can be computed: start and duration; start, first duration and extension; or the earlier end and the extension.
 */
export function newLedger() {
  const entries = new Map<string, { claim: TruceClaim; sentence: number }>()

  function complete(claim: TruceClaim, initialHours: number | null, sentence: number): TruceClaim {
    const key = claim.area ?? ''
    const entry = entries.get(key)
    const earlier = entry && sentence - entry.sentence <= MEMORY ? entry.claim : null
    const evidence = { ...claim.evidence }
    let { effectiveAt, announcedBy, via } = claim
    const takesUp = earlier !== null && claim.durationHours !== null
    if (takesUp && effectiveAt === null && earlier.effectiveAt !== null) {
      effectiveAt = earlier.effectiveAt
      if (earlier.evidence.effectiveAt) evidence.effectiveAt = { ...earlier.evidence.effectiveAt, basis: 'inferred' }
    }
    if (takesUp && announcedBy === null && earlier.announcedBy !== null) {
      announcedBy = earlier.announcedBy
      via = earlier.via
      if (earlier.evidence.announcedBy) evidence.announcedBy = { ...earlier.evidence.announcedBy, basis: 'inferred' }
    }
    const derivedEnd = derive({ ...claim, effectiveAt }, initialHours, earlier)
    if (derivedEnd !== null && evidence.durationHours)
      evidence.derivedEnd = { ...evidence.durationHours, basis: 'computed' }
    const endsAt = claim.statedEnd ?? derivedEnd
    const done: TruceClaim = {
      ...claim,
      evidence,
      effectiveAt,
      announcedBy,
      via,
      derivedEnd,
      endsAt,
      endBasis: claim.statedEnd !== null ? 'stated' : derivedEnd !== null ? 'derived' : null,
    }
    if (done.status !== 'excluded' && done.status !== 'under_negotiation' && done.status !== 'proposed')
      entries.set(key, { claim: done, sentence })
    return done
  }

  return { complete }
}

/** Hours of a month, by convention; from here on a length is counted in months, which differ. */
const MONTH = 720

/** No more exact than the length: "two months" from an instant end in a month. */
const endAfter = (iso: string, hours: number) => addHours(iso, hours).slice(0, hours >= MONTH ? 7 : undefined)

function derive(claim: TruceClaim, initialHours: number | null, earlier: TruceClaim | null): string | null {
  const { status, effectiveAt, durationHours } = claim
  if (durationHours === null) return null
  if (status !== 'extended') return effectiveAt === null ? null : endAfter(effectiveAt, durationHours)
  if (effectiveAt !== null && initialHours !== null) return endAfter(effectiveAt, initialHours + durationHours)
  if (earlier?.endsAt) return endAfter(earlier.endsAt, durationHours)
  return null
}
