import type { TruceClaim } from '@/lib/claims'
import { addDays } from '@/lib/text/times/calendar'
import { coverage, type Interval, precisionOf, shift } from '@/lib/text/times/intervals'
import { isoInstant, localToMs, offsetMinutes } from '@/lib/text/times/zones'
import type { Sourced } from '../story'
import { standings } from './standings'

/** When a truce ends by one claim: all instants that it may mean. */
export interface End extends Interval {
  /**
   * `stated`: the article names the end. `derived`: its start and durations add up to it. `extension`: it has the truce extended by some
   * hours on some day, so that it cannot end before that day and those hours; what it was extended from is another article's to say.
   */
  basis: 'stated' | 'derived' | 'extension'
  /** For the words: the end itself; null where no one ISO time covers it. */
  iso: string | null
  /** "morning", where the start is known to a part of a day and the end is derived from it. */
  part: string | null
}

export interface TruceReading extends Sourced<TruceClaim> {
  area: string | null
  areaKey: string
  /** The end that counts: the stated one, or else the derived. */
  end: End | null
  /** The end to which start and durations lead, whatever is stated. */
  byTerms: End | null
}

/** Parts of the day as newspapers use them, in local hours. */
const PARTS: readonly Part[] = [
  { word: 'morning', from: 0, to: 12 },
  { word: 'afternoon', from: 12, to: 18 },
  { word: 'evening', from: 17, to: 24 },
]
interface Part {
  word: string
  from: number
  to: number
}

/** The end by one claim; null where its words give none. `sayings` are words of the same article on the same start, for its part of the day. */
export function endOf(claim: TruceClaim, zone: string, sayings: readonly string[], endWords = ''): End | null {
  // What is only talked about, or turned down, has no end yet.
  if (['open', 'outside'].includes(standings[claim.status])) return null
  if (claim.statedEnd)
    return { ...coverageAsTold(claim.statedEnd, endWords, zone), basis: 'stated', iso: claim.statedEnd, part: null }
  return endByTerms(claim, zone, sayings) ?? extensionEnd(claim, zone)
}

/** "Midnight on Thursday" is the last minute of Thursday to some and the first of Friday to others. */
export function coverageAsTold(iso: string, words: string, zone: string): Interval {
  const { from, to } = coverage(iso, zone)
  return { from, to: precisionOf(iso) === 'day' && /\bmidnight\b/i.test(words) ? to + 120_000 : to }
}

/** Start and durations added up as intervals, no more exact than the start; null where one of them is not told. */
export function endByTerms(claim: TruceClaim, zone: string, sayings: readonly string[]): End | null {
  const { effectiveAt, derivedEnd } = claim
  const hours = hoursOf(claim)
  const part = effectiveAt ? partOf(effectiveAt, sayings) : null
  if (!effectiveAt || hours === null) return derivedEnd ? asDerived(derivedEnd, effectiveAt, part, zone) : null
  const { iso, ...covered } = added(effectiveAt, hours, part, zone)
  return { ...covered, basis: 'derived', iso, part: part?.word ?? null }
}

/** An end that extraction has added up from more than this claim's hours; from a month's start it says too little. */
function asDerived(iso: string, start: string | null, part: Part | null, zone: string): End | null {
  if ((start ?? iso).length < 10) return null
  const ofPart = precisionOf(iso) === 'day' ? part : null
  const covered = ofPart ? within(iso, ofPart, zone) : coverage(iso, zone)
  return { ...covered, basis: 'derived', iso, part: ofPart?.word ?? null }
}

/** The hours from a truce's start to its end; of an extension with those that it was first for. */
function hoursOf({ status, durationHours, initialHours }: TruceClaim): number | null {
  if (durationHours === null || status !== 'extended') return durationHours
  return initialHours === null ? null : initialHours + durationHours
}

function extensionEnd({ status, durationHours, announcedAt }: TruceClaim, zone: string): End | null {
  if (status !== 'extended' || durationHours === null || !announcedAt) return null
  const { from } = shift(coverage(announcedAt, zone), durationHours)
  return { from, to: Number.POSITIVE_INFINITY, basis: 'extension', iso: null, part: null }
}

/** A start and some hours. Whole days are days of the calendar, also where clocks change on the way: Saturday and three days is Tuesday. */
function added(start: string, hours: number, part: Part | null, zone: string): Interval & { iso: string | null } {
  const wholeDays = hours % 24 === 0
  const precision = precisionOf(start)
  if (precision === 'day' && wholeDays) {
    const iso = addDays(start, hours / 24)
    return { ...within(iso, part, zone), iso }
  }
  if (precision === 'day') return { ...shift(within(start, part, zone), hours), iso: null }
  const elapsed = shift(coverage(start, zone), hours)
  if (precision !== 'instant' || !wholeDays) return { ...elapsed, iso: precision === 'instant' ? isoOf(elapsed) : null }
  const onTheClock = sameHourAfter(Date.parse(start), hours / 24, zone)
  // Two days from six in the morning is six in the morning to most, and 48 hours to some.
  return {
    from: Math.min(elapsed.from, onTheClock),
    to: Math.max(elapsed.to, onTheClock + 60_000),
    iso: isoInstant(onTheClock),
  }
}

const isoOf = ({ from }: Interval) => isoInstant(from)

function sameHourAfter(ms: number, days: number, zone: string): number {
  const local = new Date(ms + (offsetMinutes(zone, ms) ?? 0) * 60_000).toISOString()
  const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
  return localToMs(addDays(local.slice(0, 10), days), minutes, zone) ?? ms + days * 86_400_000
}

const partOf = (iso: string, sayings: readonly string[]) =>
  precisionOf(iso) === 'day'
    ? (PARTS.find(({ word }) => sayings.some((words) => new RegExp(`\\b${word}\\b`, 'i').test(words))) ?? null)
    : null

function within(day: string, part: Part | null, zone: string): Interval {
  const whole = coverage(day, zone)
  if (!part) return whole
  const at = (hour: number) => localToMs(day, hour * 60, zone) ?? whole.from + hour * 3_600_000
  return { from: at(part.from), to: part.to === 24 ? whole.to : at(part.to) }
}

export const isLaterEnd = (a: End, b: End) => a.from > b.from || (a.from === b.from && a.to > b.to)
