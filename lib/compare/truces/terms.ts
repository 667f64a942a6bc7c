import type { TruceClaim } from '@/lib/claims'
import { coverage, type Interval, precisionOf, shift } from '@/lib/text/times/intervals'
import type { Sourced } from '../story'

const HOUR = 3_600_000

/** When a truce ends by one claim: all instants that it may mean. */
export interface End extends Interval {
  /**
   * `stated`: the article names the end. `derived`: its start and durations add up to it. `extension`: it has the truce extended by some
   * hours on some day, so that it cannot end before that day and those hours; what it was extended from is another article's to say.
   */
  basis: 'stated' | 'derived' | 'extension'
  /** For the words: the end itself, or the first instant at which an extension may end. */
  iso: string | null
  /** "morning", where the start is known to a part of a day and the end is derived from it. */
  part: string | null
}

/** Parts of the day as newspapers use them, in local hours. */
const PARTS: readonly [part: string, from: number, to: number][] = [
  ['morning', 0, 12],
  ['afternoon', 12, 18],
  ['evening', 17, 24],
]

/** The end by one claim; null where its words give none. `sayings` are words of the same article on the same start, for its part of the day. */
export function endOf(claim: TruceClaim, zone: string, sayings: readonly string[]): End | null {
  if (claim.statedEnd) return { ...coverage(claim.statedEnd, zone), basis: 'stated', iso: claim.statedEnd, part: null }
  if (claim.derivedEnd) return derived(claim.derivedEnd, claim.effectiveAt, zone, sayings)
  if (claim.durationHours === null) return null
  if (claim.status === 'extended') {
    if (!claim.announcedAt) return null
    const earliest = shift(coverage(claim.announcedAt, zone), claim.durationHours)
    return { from: earliest.from, to: Number.POSITIVE_INFINITY, basis: 'extension', iso: null, part: null }
  }
  if (!claim.effectiveAt) return null
  const start = coverage(claim.effectiveAt, zone)
  const part = partOf(claim.effectiveAt, sayings)
  const end = shift(within(start, part), claim.durationHours)
  return { ...end, basis: 'derived', iso: null, part: part?.[0] ?? null }
}

/** A derived end is as exact as its start: "Saturday morning" and three days is Tuesday morning. */
function derived(iso: string, effectiveAt: string | null, zone: string, sayings: readonly string[]): End {
  const whole = coverage(iso, zone)
  const part = precisionOf(iso) === 'day' && effectiveAt ? partOf(effectiveAt, sayings) : null
  return { ...within(whole, part), basis: 'derived', iso, part: part?.[0] ?? null }
}

const partOf = (iso: string, sayings: readonly string[]) =>
  precisionOf(iso) === 'day'
    ? (PARTS.find(([part]) => sayings.some((words) => new RegExp(`\\b${part}\\b`, 'i').test(words))) ?? null)
    : null

const within = (day: Interval, part: (typeof PARTS)[number] | null): Interval =>
  part ? { from: day.from + part[1] * HOUR, to: day.from + part[2] * HOUR } : day

export interface TruceReading extends Sourced<TruceClaim> {
  area: string | null
  areaKey: string
  end: End | null
}

export const isLaterEnd = (a: End, b: End) => a.from > b.from || (a.from === b.from && a.to > b.to)
export const meet = (a: Interval, b: Interval) => a.from < b.to && b.from < a.to
