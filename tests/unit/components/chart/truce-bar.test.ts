import { describe, expect, it } from 'vitest'
import { endingWithin, gapBetween, type Terms, truceBar } from '@/components/chart/truce-bar'
import { truceDomain } from '@/components/chart/truce-domain'

const zone = 'Asia/Damascus'
const today = '2016-05-02'
const none: Terms = {
  status: 'in_force',
  announcedAt: null,
  effectiveAt: null,
  durationHours: null,
  endsAt: null,
  endBasis: null,
}
const bar = (terms: Partial<Terms>) => truceBar({ ...none, ...terms }, today, zone)
const styles = (terms: Partial<Terms>) => bar(terms)?.parts.map(({ style }) => style)

describe('truceBar', () => {
  it('draws a stated end solid up to its tick', () => {
    const drawn = bar({ endsAt: '2016-05-02T22:00:00Z', endBasis: 'stated' })
    expect(drawn?.parts.map(({ style }) => style)).toEqual(['fade-in', 'solid'])
    expect(drawn?.end).toBe(Date.parse('2016-05-02T22:00:00Z'))
  })

  it('hatches what is only computed, from the day of the telling on', () => {
    expect(
      styles({ effectiveAt: '2016-04-30', durationHours: 72, endsAt: '2016-05-03T06:00:00Z', endBasis: 'derived' }),
    ).toEqual(['solid', 'hatched'])
  })

  it('fades through the day of an end that is known to the day, without a tick', () => {
    const drawn = bar({ effectiveAt: '2016-04-30', endsAt: '2016-05-03', endBasis: 'derived' })
    expect(drawn?.parts.at(-1)).toEqual({
      from: Date.parse('2016-05-02T21:00:00Z'),
      to: Date.parse('2016-05-03T21:00:00Z'),
      style: 'fade-out',
    })
    expect(drawn?.end).toBeNull()
  })

  it('counts an extension without a base from its announcement, and leaves its end open', () => {
    const drawn = bar({ status: 'extended', announcedAt: '2016-05-02', durationHours: 48 })
    expect(drawn?.parts.map(({ style }) => style)).toEqual(['fade-in', 'hatched', 'fade-out'])
    expect(drawn?.parts[1]?.to).toBe(Date.parse('2016-05-03T21:00:00Z'))
    expect(drawn?.end).toBeNull()
  })

  it('fades where no end is told', () => {
    expect(styles({ effectiveAt: '2016-04-30' })).toEqual(['solid', 'fade-out'])
  })

  it.each(['excluded', 'proposed', 'under_negotiation', 'collapsed', 'ended', 'rejected'] as const)(
    'draws no bar for what is %s',
    (status) => {
      expect(bar({ status, effectiveAt: '2016-04-30', endsAt: '2016-05-03', endBasis: 'stated' })).toBeNull()
    },
  )

  it('draws no bar without any time', () => {
    expect(bar({})).toBeNull()
    expect(bar({ status: 'extended' })).toBeNull()
  })

  it('has parts that follow each other', () => {
    const ends = ['2016-04-20', '2016-05-01T10:00:00Z', '2016-05-02', '2016-05-09', null]
    for (const effectiveAt of ['2016-02', '2016-04-30', '2016-05-06', null])
      for (const endsAt of ends)
        for (const endBasis of ['stated', 'derived'] as const) {
          const parts = bar({ effectiveAt, endsAt, endBasis: endsAt === null ? null : endBasis })?.parts ?? []
          for (const { from, to } of parts)
            if (from !== null && to !== null && (endsAt === null || effectiveAt === null || effectiveAt < endsAt))
              expect(to).toBeGreaterThanOrEqual(from)
        }
  })
})

describe('endingWithin', () => {
  const drawn = bar({ effectiveAt: '2016-04-30', endsAt: '2016-05-03', endBasis: 'derived' })!
  const noon = Date.parse('2016-05-03T09:00:00Z')
  it('fades no longer than the comparison leaves it: Tuesday morning is not Tuesday', () => {
    expect(endingWithin(drawn, { from: 0, to: noon }).parts.at(-1)?.to).toBe(noon)
    expect(endingWithin(drawn, { from: 0, to: noon }).parts.slice(0, -1)).toEqual(drawn.parts.slice(0, -1))
  })
  it('leaves what is open, later, or known to the minute as it is', () => {
    expect(endingWithin(drawn, { from: 0, to: null })).toBe(drawn)
    expect(endingWithin(drawn, { from: 0, to: noon + 86_400_000 })).toBe(drawn)
    const exact = bar({ endsAt: '2016-05-02T22:00:00Z', endBasis: 'stated' })!
    expect(endingWithin(exact, { from: 0, to: 1 })).toBe(exact)
  })
})

describe('gapBetween', () => {
  it('is what lies between the ends, whatever is left open beyond them', () => {
    expect(
      gapBetween([
        { from: 10, to: 12 },
        { from: 30, to: null },
        { from: 20, to: 40 },
      ]),
    ).toEqual({ from: 12, to: 30 })
  })
  it('is none between ends that may be one, or of one end alone', () => {
    expect(
      gapBetween([
        { from: 10, to: 30 },
        { from: 20, to: null },
      ]),
    ).toBeNull()
    expect(gapBetween([{ from: 10, to: 12 }])).toBeNull()
    expect(gapBetween([])).toBeNull()
  })
})

describe('truceDomain', () => {
  it('keeps the story’s day inside and lets what is far away run off', () => {
    const far = bar({ effectiveAt: '2016-02' })!
    const near = bar({ effectiveAt: '2016-04-30', endsAt: '2016-05-03', endBasis: 'derived' })!
    const { from, to } = truceDomain([far, near], today, zone)
    expect(from).toBeGreaterThan(Date.parse('2016-04-28T00:00:00Z'))
    expect(from).toBeLessThan(Date.parse('2016-04-29T21:00:00Z'))
    expect(to).toBeGreaterThan(Date.parse('2016-05-03T21:00:00Z'))
    expect(truceDomain([], today, zone).from).toBeLessThan(Date.parse('2016-05-01T21:00:00Z'))
  })
})
