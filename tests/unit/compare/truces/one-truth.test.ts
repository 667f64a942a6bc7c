import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { endByTerms, endOf } from '@/lib/compare/truces/terms'
import { addDays } from '@/lib/text/times/calendar'
import { coverage } from '@/lib/text/times/intervals'
import { isoInstant, localToMs, offsetMinutes } from '@/lib/text/times/zones'
import { storyOf } from '@/tests/support/large-stories'
import { truce } from './truce'

/** Zones whose clocks change on different days, or never. */
const zones = [
  'UTC',
  'Asia/Damascus',
  'America/New_York',
  'Asia/Gaza',
  'Europe/Kyiv',
  'Asia/Kolkata',
  'Africa/Khartoum',
]

/** One truce as it was, to the minute. */
interface Truth {
  zone: string
  start: number
  hours: number
  extension: number | null
}

const truth = fc.record({
  zone: fc.constantFrom(...zones),
  start: fc
    .integer({ min: Date.parse('2016-03-05T00:00:00Z') / 60_000, max: Date.parse('2016-11-20T00:00:00Z') / 60_000 })
    .map((minutes) => minutes * 60_000),
  hours: fc.constantFrom(5, 6, 12, 24, 36, 48, 72, 168),
  extension: fc.constantFrom(null, 12, 24, 48, 72),
}) satisfies fc.Arbitrary<Truth>

const dayOf = (ms: number, zone: string) =>
  new Date(ms + (offsetMinutes(zone, ms) ?? 0) * 60_000).toISOString().slice(0, 10)

/** An instant as some article dates it. */
function told(ms: number, zone: string, precision: 'month' | 'day' | 'instant'): string {
  if (precision === 'instant') return isoInstant(ms)
  return dayOf(ms, zone).slice(0, precision === 'day' ? 10 : 7)
}

/** The end as people reckon it: whole days by the calendar, other hours by the clock. */
function endOfTruth({ start, hours, extension, zone }: Truth): number {
  const total = hours + (extension ?? 0)
  if (total % 24 !== 0) return start + total * 3_600_000
  const local = new Date(start + (offsetMinutes(zone, start) ?? 0) * 60_000).toISOString()
  const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
  return localToMs(addDays(local.slice(0, 10), total / 24), minutes, zone)!
}

const precision = fc.constantFrom('month' as const, 'day' as const, 'instant' as const)
const kinds = fc.constantFrom('stated' as const, 'terms' as const, 'extension' as const, 'start' as const)

/** One article's account of a truce that is true, as exact or as rough as it likes. */
function account(
  true_: Truth,
  kind: 'stated' | 'terms' | 'extension' | 'start',
  exact: 'month' | 'day' | 'instant',
): TruceClaim {
  const { zone, start, hours, extension } = true_
  const effectiveAt = told(start, zone, exact)
  const status = extension === null ? ('in_force' as const) : ('extended' as const)
  if (kind === 'stated') return truce({ status, statedEnd: told(endOfTruth(true_), zone, exact) })
  if (kind === 'start') return truce({ effectiveAt })
  if (kind === 'terms')
    return truce({
      status,
      effectiveAt,
      durationHours: extension ?? hours,
      initialHours: extension === null ? null : hours,
    })
  // An extension is announced while the truce runs.
  return extension === null
    ? truce({ effectiveAt })
    : truce({ status, announcedAt: dayOf(start, zone), durationHours: extension })
}

describe('accounts of one truce', () => {
  it('never lie apart, however exact each is, in any zone and over a change of clocks', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(truth, fc.array(fc.tuple(kinds, precision), { minLength: 2, maxLength: 4 }), (true_, accounts) => {
        const story = {
          ...storyOf(accounts.map(([kind, exact]) => [account(true_, kind, exact)])),
          zone: true_.zone,
          date: dayOf(true_.start, true_.zone),
        }
        const raised = compareStory(story).findings.filter(({ relation }) => /contradicts|differs/.test(relation))
        expect(raised.map(({ sentence }) => sentence)).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  it('have the true end among those that start and hours give', () => {
    fc.assert(
      fc.property(truth, precision, (true_, exact) => {
        const end = endByTerms(account(true_, 'terms', exact), true_.zone, [])!
        const at = endOfTruth(true_)
        expect(at >= end.from && at < end.to).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it('have an end no more exact than their start, unless whole days of the calendar are counted', () => {
    fc.assert(
      fc.property(truth, precision, (true_, exact) => {
        const end = endByTerms(account(true_, 'terms', exact), true_.zone, [])!
        const start = coverage(told(true_.start, true_.zone, exact), true_.zone)
        expect(end.to - end.from).toBeGreaterThanOrEqual(start.to - start.from - 2 * 3_600_000)
      }),
      { numRuns: 300 },
    )
  })

  it('find the earliest end of an extension at or before the true one', () => {
    fc.assert(
      fc.property(truth, (true_) => {
        const claim = account({ ...true_, extension: true_.extension ?? 24 }, 'extension', 'day')
        expect(endOf(claim, true_.zone, [])!.from).toBeLessThanOrEqual(
          endOfTruth({ ...true_, extension: true_.extension ?? 24 }) + 3_600_000,
        )
      }),
      { numRuns: 300 },
    )
  })
})
