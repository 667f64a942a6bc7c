import type { TruceClaim } from '@/lib/claims'
import { coverage } from '@/lib/text/times'

/** A stretch of a truce's bar in epoch milliseconds. Null bounds run off the picture. */
export interface BarPart {
  from: number | null
  to: number | null
  /** What is stated is solid, what follows from start and durations is hatched, what nobody says fades away. */
  style: 'solid' | 'hatched' | 'fade-in' | 'fade-out'
}

export interface TruceBar {
  parts: BarPart[]
  /** The end, where there is one, marked by a tick. */
  end: number | null
}

type Terms = Pick<
  TruceClaim,
  'status' | 'announcedAt' | 'effectiveAt' | 'durationHours' | 'statedEnd' | 'derivedEnd' | 'endsAt' | 'endBasis'
>

const hour = 3_600_000
const holds = new Set<TruceClaim['status']>(['announced', 'in_force', 'extended', 'violated', 'eroding', 'collapsing'])

/**
 * What an article says of a truce as a bar in time, or null where it says that none holds (left out, only proposed,
 * ended). `today` is the article's day: up to it a truce in force is the article's word, after it a derived end is a
 * computation.
 */
export function truceBar(terms: Terms, today: string, zone: string): TruceBar | null {
  if (!holds.has(terms.status)) return null
  const now = coverage(terms.announcedAt ?? today, zone).from
  const start = terms.effectiveAt === null ? null : coverage(terms.effectiveAt, zone).from
  const end = endOf(terms, now, zone)
  if (start === null && end === null) return null

  const parts: BarPart[] = []
  const known = start ?? Math.min(now, end ?? now)
  if (start === null) parts.push({ from: null, to: known, style: 'fade-in' })
  if (end === null) {
    const until = Math.max(now, known)
    if (until > known) parts.push({ from: known, to: until, style: 'solid' })
    parts.push({ from: until, to: null, style: 'fade-out' })
    return { parts, end: null }
  }
  if (terms.endBasis === 'stated') parts.push({ from: known, to: end, style: 'solid' })
  else {
    const sure = Math.min(Math.max(now, known), end)
    if (sure > known) parts.push({ from: known, to: sure, style: 'solid' })
    parts.push({ from: sure, to: end, style: 'hatched' })
  }
  // An extension whose base is not told reaches at least this far; where it ends nobody says.
  if (terms.endsAt === null) parts.push({ from: end, to: null, style: 'fade-out' })
  return { parts, end: terms.endsAt === null ? null : end }
}

/** The end as told or computed; for an extension without a base, its hours counted from the announcement. */
function endOf({ endsAt, status, durationHours }: Terms, now: number, zone: string) {
  if (endsAt !== null) return coverage(endsAt, zone)[endsAt.length === 10 ? 'to' : 'from']
  return status === 'extended' && durationHours !== null ? now + durationHours * hour : null
}
