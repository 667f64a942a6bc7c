import { addDays, addMonths, yearOf } from './calendar'
import { isoInstant, localToMs } from './zones'

/** `[from, to)` in epoch ms. */
export interface Interval {
  from: number
  to: number
}

export type Precision = 'year' | 'month' | 'day' | 'instant'

const HOUR = 3_600_000
const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' }

export const precisionOf = (iso: string): Precision => PRECISIONS[iso.length] ?? 'instant'

/**
 * All instants that an ISO time may mean, as `[from, to)` in epoch ms: "2016-02" covers the whole of February on the clocks of `zone`,
 * an instant covers its minute, since no article is more exact. An unknown zone is read as UTC.
 */
export function coverage(iso: string, zone = 'UTC'): Interval {
  const precision = precisionOf(iso)
  if (precision === 'instant') {
    const from = Date.parse(iso)
    return { from, to: from + 60_000 }
  }
  const [first, next] = {
    year: () => [`${iso}-01-01`, `${String(yearOf(iso) + 1).padStart(4, '0')}-01-01`] as const,
    month: () => [`${iso}-01`, `${addMonths(iso, 1)}-01`] as const,
    day: () => [iso, addDays(iso, 1)] as const,
  }[precision]()
  return { from: midnight(first, zone), to: midnight(next, zone) }
}

const midnight = (day: string, zone: string) => localToMs(day, 0, zone) ?? Date.parse(`${day}T00:00:00Z`)

export const shift = ({ from, to }: Interval, hours: number): Interval => ({
  from: from + hours * HOUR,
  to: to + hours * HOUR,
})

/**
 * The time `hours` after `iso`, no more exact than `iso` itself: Saturday and 72 hours is Tuesday, an instant and 72 hours is an instant.
 * Hours that fill no whole day leave a day where its beginning falls (a day and 36 hours is the next day); exact arithmetic on what
 * a time may mean is `shift(coverage(iso), hours)`. A month or a year takes whole days from its beginning.
 */
export function addHours(iso: string, hours: number): string {
  const precision = precisionOf(iso)
  if (precision === 'instant') return isoInstant(Date.parse(iso) + hours * HOUR)
  const first = precision === 'day' ? iso : precision === 'month' ? `${iso}-01` : `${iso}-01-01`
  return addDays(first, Math.floor(hours / 24)).slice(0, iso.length)
}

export type TimeRelation = 'equal' | 'within' | 'contains' | 'overlaps' | 'disjoint'

/** How what `a` covers stands to what `b` covers. */
export function relateIntervals(a: Interval, b: Interval): TimeRelation {
  if (a.from === b.from && a.to === b.to) return 'equal'
  if (a.to <= b.from || b.to <= a.from) return 'disjoint'
  if (a.from >= b.from && a.to <= b.to) return 'within'
  if (a.from <= b.from && a.to >= b.to) return 'contains'
  return 'overlaps'
}

/** Hours that lie at least between two times; 0 when they may be the same. */
export const gapHours = (a: Interval, b: Interval) => Math.max(0, a.from - b.to, b.from - a.to) / HOUR
