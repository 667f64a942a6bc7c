import { describe, expect, it } from 'vitest'
import { linearScale, logScale, valueScale } from '@/components/chart/scale'
import { timeScale } from '@/components/chart/time-scale'
import { coverage } from '@/lib/text/times'

const figure = (value: number | null, low: number | null = value, high: number | null = value) => ({ value, low, high })

describe('linearScale', () => {
  it('keeps the order of values and leaves air at both ends', () => {
    const { at } = linearScale([200, 253])
    expect(at(200)).toBeGreaterThan(0)
    expect(at(200)).toBeLessThan(at(253))
    expect(at(253)).toBeLessThan(100)
  })

  it('never goes under nothing', () => {
    expect(linearScale([1, 40]).ticks[0]?.label).toBe('0')
  })

  it('labels round numbers, about as many as asked', () => {
    const { ticks } = linearScale([200, 253], 3)
    expect(ticks.map(({ label }) => label)).toEqual(['200', '250'])
  })

  it('draws one value, and the value nothing', () => {
    for (const values of [[50], [0], [0, 0]]) {
      const { at, ticks } = linearScale(values)
      expect(at(values[0]!)).toBeGreaterThanOrEqual(0)
      expect(at(values[0]!)).toBeLessThan(100)
      expect(ticks.length).toBeGreaterThan(0)
    }
  })

  it('keeps what lies outside at the edge', () => {
    const { at } = linearScale([200, 253])
    expect(at(-5)).toBe(0)
    expect(at(1e9)).toBe(100)
  })
})

describe('logScale', () => {
  it('labels powers of ten and puts nothing at the left end', () => {
    const { at, ticks } = logScale([50, 270_000])
    expect(ticks.map(({ label }) => label)).toEqual(['100', '10,000'])
    expect(at(0)).toBe(0)
    expect(at(50)).toBeLessThan(at(270_000))
  })
})

describe('valueScale', () => {
  it('is logarithmic only for figures of different orders', () => {
    const near = valueScale([figure(200, 201, null), figure(253, 253, null)])
    const far = valueScale([figure(200, 201, null), figure(270_000, 270_001, null)])
    expect(near?.ticks.some(({ label }) => label === '250')).toBe(true)
    expect(far?.ticks.map(({ label }) => label)).toContain('10,000')
  })

  it('is none where no figure has a number', () => {
    expect(valueScale([figure(null)])).toBeNull()
  })

  it('stands nought beside a number', () => {
    expect(valueScale([figure(0), figure(3)])?.at(0)).toBeGreaterThanOrEqual(0)
  })
})

describe('timeScale', () => {
  const scale = (from: string, to: string, labels?: number) =>
    timeScale(coverage(from, 'Asia/Damascus').from, coverage(to, 'Asia/Damascus').to, 'Asia/Damascus', labels)

  it('labels days at the zone’s midnights, the month once', () => {
    const { ticks, at } = scale('2016-04-30', '2016-05-03')
    expect(ticks.map(({ label }) => label)).toEqual(['Sat 30 Apr', 'Sun 1 May', 'Mon 2', 'Tue 3', 'Wed 4'])
    expect(at(Date.parse('2016-04-29T21:00:00Z'))).toBe(0)
  })

  it('labels months and years on longer stretches', () => {
    expect(scale('2016-01-01', '2016-06-30', 3).ticks.map(({ label }) => label)).toEqual([
      'Jan 2016',
      'Apr 2016',
      'Jul 2016',
    ])
    expect(scale('2011', '2016-05-02', 3).ticks.every(({ label }) => /^\d{4}$/.test(label))).toBe(true)
  })

  it('has no more labels than asked for, but one', () => {
    expect(scale('2016-04-22', '2016-05-02', 3).ticks.length).toBeLessThanOrEqual(4)
  })
})
