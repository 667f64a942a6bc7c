import { describe, expect, it } from 'vitest'
import { linearScale, valueScale } from '@/components/chart/scale'
import { rangeStrip, truceStrip, windowStrip } from '@/components/chart/strip'

const scale = { at: (value: number) => value, ticks: [] }

describe('rangeStrip', () => {
  it('draws a floor as a dot with a line that goes on', () => {
    const strip = rangeStrip({ value: 20, low: 21, high: null, vague: false }, scale, 'more than 20')
    expect(strip).toEqual({
      label: 'more than 20',
      line: { from: 20, to: 100, dashed: false },
      dot: 20,
      open: ['right'],
    })
  })
  it('draws an exact number as a dot alone', () => {
    expect(rangeStrip({ value: 49, low: 49, high: 49, vague: false }, scale, '49')).toEqual({ label: '49', dot: 49 })
  })
  it('hatches what is vague and ticks its floor', () => {
    const strip = rangeStrip({ value: null, low: 30, high: null, vague: true }, scale, 'dozens')
    expect(strip.bars).toEqual([{ from: 30, to: 100, fill: 'vague' }])
    expect(strip.ticks).toEqual([30])
    expect(strip.dot).toBeUndefined()
  })
  it('draws nothing where there is no number', () => {
    expect(rangeStrip({ value: null, low: null, high: null, vague: false }, scale, 'a share')).toEqual({
      label: 'a share',
    })
  })
  it('holds nothing undefined, which would be sent to the browser', () => {
    const strip = rangeStrip({ value: 5, low: 5, high: 5, vague: false }, scale, '5', 'differs')
    expect(Object.values(strip)).not.toContain(undefined)
  })
})

describe('windowStrip', () => {
  it('is dashed and open where the start is not known', () => {
    const strip = windowStrip({ start: null, end: '2016-05-02' }, 'UTC', linearScale([0, 3e12]), 'until')
    expect(strip.line?.dashed).toBe(true)
    expect(strip.open).toEqual(['left'])
  })
  it('says an unknown window in words alone', () => {
    expect(windowStrip({ start: null, end: null }, 'UTC', scale, 'not said')).toEqual({ label: 'not said' })
  })
})

describe('truceStrip', () => {
  it('lets an unknown end fade and ticks only a known one', () => {
    const open = truceStrip({ parts: [{ from: 10, to: null, style: 'fade-out' }], end: null }, scale, 'open')
    expect(open).toEqual({ label: 'open', bars: [{ from: 10, to: 30, fill: 'fade-out' }] })
    expect(truceStrip({ parts: [], end: 40 }, scale, 'ends').ticks).toEqual([40])
  })
})

describe('the labels of large numbers', () => {
  it('are short from a million on, and never more than fit', () => {
    const labels = valueScale([{ value: null, low: 2_000_000, high: null }])?.ticks.map(({ label }) => label) ?? []
    expect(labels).toContain('2M')
    expect(labels.length).toBeLessThanOrEqual(5)
  })
})
