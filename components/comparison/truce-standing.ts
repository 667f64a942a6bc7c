import { addDays, offsetMinutes } from '@/lib/text/times'
import { coverage } from '../chart/covered'
import type { BarPart, TruceBar } from '../chart/truce-bar'
import type { TruceBoardClaim } from './board'
import { isOfTheseDays, type Lane } from './truce-lanes'

/** What an article's words amount to for one day. */
export type Standing = 'stated' | 'computed' | 'ending' | 'over' | 'open' | 'out'

const strength: readonly Standing[] = ['stated', 'computed', 'ending', 'over', 'open', 'out']
const holding = new Set(['in_force', 'extended'])
const refused = new Set(['excluded', 'rejected'])
const ended = new Set(['ended', 'collapsed'])

/** A standing, and the claim that says so. */
export interface Word {
  standing: Standing
  claim: TruceBoardClaim
  /** UTC instant at which it is over, where that is within the day. */
  until: string | null
}

/**
 * What an outlet's claims about an area say for a day: in force as stated, by its terms, to end some time that day, over by
 * then, perhaps (no start or end is told), or that none holds; the firmest of them. Null when they say nothing of it.
 */
export function wordOn(lanes: readonly Lane[], day: string, zone: string): Word | null {
  const { from, to } = coverage(day, zone)
  const over = endOfIt(lanes, day)
  if (over) return { standing: 'over', claim: over.claim, until: null }
  const words = lanes.flatMap(({ claim, bar, day: articleDay }): Word[] => {
    if (ended.has(claim.claim.status)) return []
    if (refused.has(claim.claim.status)) return [{ standing: 'out', claim, until: null }]
    const drawn = bar && standingOfBar(bar, from, to)
    // Of its own day an article says it by the status alone.
    const holdsToday = articleDay === day && holding.has(claim.claim.status) && (drawn === null || drawn === 'open')
    const standing = holdsToday ? 'stated' : drawn
    if (!standing) return []
    if (!bar) return [{ standing, claim, until: null }]
    const endsThen = bar.end !== null && bar.end > from && bar.end < to
    return [{ standing, claim, until: endsThen && bar.end !== null ? new Date(bar.end).toISOString() : null }]
  })
  return words.toSorted((a, b) => strength.indexOf(a.standing) - strength.indexOf(b.standing))[0] ?? null
}

/**
 * The claim by which the truce is over on `day`, whatever it was to last: from its article's day on. An article that also has one in force
 * means it only where it dates the end to these days; else it is an older truce.
 */
function endOfIt(lanes: readonly Lane[], day: string): Lane | undefined {
  const holds = lanes.some(({ claim }) => holding.has(claim.claim.status))
  return lanes.find((lane) => ended.has(lane.claim.claim.status) && day >= lane.day && (!holds || isOfTheseDays(lane)))
}

function standingOfBar({ parts, end }: TruceBar, from: number, to: number): Standing | null {
  const touched = parts
    .filter((part) => (part.from ?? Number.NEGATIVE_INFINITY) < to && (part.to ?? Number.POSITIVE_INFINITY) > from)
    .map(standingOfPart)
  return strength.find((standing) => touched.includes(standing)) ?? (end !== null && end <= from ? 'over' : null)
}

function standingOfPart({ style, to }: BarPart): Standing {
  if (style === 'solid') return 'stated'
  if (style === 'hatched') return 'computed'
  // An end that is known to the day fades through that day.
  return style === 'fade-out' && to !== null ? 'ending' : 'open'
}

/** The days of `zone` that a stretch of time touches, half a day of air at each side left out, as ISO days in order; at most `most`. */
export function daysOf(from: number, to: number, zone: string, most = 14): string[] {
  const [first, last] = [from + HALF_A_DAY, to - HALF_A_DAY]
  const days: string[] = []
  for (let day = dayAt(first, zone); days.length < most && coverage(day, zone).from < last; day = addDays(day, 1))
    days.push(day)
  return days
}

const HALF_A_DAY = 43_200_000
const dayAt = (time: number, zone: string) =>
  new Date(time + (offsetMinutes(zone, time) ?? 0) * 60_000).toISOString().slice(0, 10)
