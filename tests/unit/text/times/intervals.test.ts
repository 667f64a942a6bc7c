import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addHours,
  coverage,
  gapHours,
  isoInstant,
  localToMs,
  offsetMinutes,
  precisionOf,
  relateIntervals,
  shift,
} from '@/lib/text/times'

const zones = [
  'UTC',
  'Asia/Damascus',
  'America/New_York',
  'Europe/Kyiv',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  '+05:45',
]
const zone = fc.constantFrom(...zones)
const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2035, 0, 1) }).map((ms) => ms - (ms % 60_000))
const iso = fc.tuple(instant, fc.constantFrom(4, 7, 10, 20)).map(([ms, length]) => isoInstant(ms).slice(0, length))

describe('what a time covers', () => {
  test('a month and a day on the clocks of their zone', () => {
    expect(coverage('2016-02')).toEqual({ from: Date.UTC(2016, 1, 1), to: Date.UTC(2016, 2, 1) })
    expect(coverage('2016-05-02', 'Asia/Damascus')).toEqual({
      from: Date.UTC(2016, 4, 1, 21),
      to: Date.UTC(2016, 4, 2, 21),
    })
    expect(coverage('2011')).toEqual({ from: Date.UTC(2011, 0, 1), to: Date.UTC(2012, 0, 1) })
  })

  test('a day on which the clocks change has 23 or 25 hours', () => {
    const hours = (day: string) => {
      const { from, to } = coverage(day, 'America/New_York')
      return (to - from) / 3_600_000
    }
    expect([hours('2016-03-13'), hours('2016-11-06'), hours('2016-06-01')]).toEqual([23, 25, 24])
  })

  test('no time is empty, and a coarser reading covers a finer one', () => {
    fc.assert(
      fc.property(instant, zone, (ms, zone) => {
        const text = isoInstant(ms)
        const exact = coverage(text, zone)
        expect(exact.to).toBeGreaterThan(exact.from)
        const day = coverage(text.slice(0, 10), 'UTC')
        expect(relateIntervals(exact, day)).toBe('within')
        expect(relateIntervals(day, coverage(text.slice(0, 7), 'UTC'))).toBe('within')
        expect(relateIntervals(coverage(text.slice(0, 4), 'UTC'), day)).toBe('contains')
      }),
    )
  })
})

describe('hours added', () => {
  test('keep the precision of the time', () => {
    expect(addHours('2016-04-30', 72)).toBe('2016-05-03')
    expect(addHours('2016-04-30', 24 + 48)).toBe('2016-05-03')
    expect(addHours('2016-04-30', 12)).toBe('2016-04-30')
    expect(addHours('2016-02', 72)).toBe('2016-02')
    expect(addHours('2016-05-03T22:00:00Z', 48)).toBe('2016-05-05T22:00:00Z')
    fc.assert(
      fc.property(iso, fc.integer({ min: 0, max: 5000 }), (time, hours) => {
        expect(precisionOf(addHours(time, hours))).toBe(precisionOf(time))
      }),
    )
  })

  test('whole days in two steps or in one are the same, and go back again', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (ms, a, b) => {
        const day = isoInstant(ms).slice(0, 10)
        expect(addHours(addHours(day, a * 24), b * 24)).toBe(addHours(day, (a + b) * 24))
        expect(addHours(addHours(day, a * 24), -a * 24)).toBe(day)
      }),
    )
  })

  test('an exact shift moves both ends', () => {
    fc.assert(
      fc.property(iso, fc.integer({ min: -500, max: 500 }), (time, hours) => {
        const interval = coverage(time)
        expect(shift(shift(interval, hours), -hours)).toEqual(interval)
      }),
    )
  })
})

describe('relations of intervals', () => {
  test('are mirrored when the sides change', () => {
    const mirror = {
      equal: 'equal',
      within: 'contains',
      contains: 'within',
      overlaps: 'overlaps',
      disjoint: 'disjoint',
    }
    fc.assert(
      fc.property(iso, iso, (a, b) => {
        const [x, y] = [coverage(a), coverage(b)]
        expect(relateIntervals(y, x)).toBe(mirror[relateIntervals(x, y)])
        expect(gapHours(x, y)).toBe(gapHours(y, x))
        expect(gapHours(x, y) > 0).toBe(relateIntervals(x, y) === 'disjoint' && x.to !== y.from && y.to !== x.from)
      }),
    )
  })

  test('an end on Tuesday and one at 22:00 UTC that day may be the same in UTC; on the clocks of Damascus an hour lies between', () => {
    const stated = coverage('2016-05-03T22:00:00Z')
    expect(gapHours(coverage('2016-05-03'), stated)).toBe(0)
    expect(gapHours(coverage('2016-05-03', 'Asia/Damascus'), stated)).toBe(1)
  })
})

describe('local clocks', () => {
  test('a local time comes back from its instant wherever the clocks do not change that day', () => {
    fc.assert(
      fc.property(instant, zone, (ms, zone) => {
        const offset = offsetMinutes(zone, ms)!
        const local = isoInstant(ms + offset * 60_000)
        const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
        const steady =
          offsetMinutes(zone, ms - 86_400_000) === offset && offsetMinutes(zone, ms + 86_400_000) === offset
        if (steady) expect(localToMs(local.slice(0, 10), minutes, zone)).toBe(ms)
      }),
    )
  })

  test('an unknown zone is no zone', () => {
    expect(offsetMinutes('Mars/Olympus', 0)).toBeNull()
    expect(localToMs('2016-05-02', 60, 'Mars/Olympus')).toBeNull()
  })
})
