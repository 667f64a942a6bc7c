import { describe, expect, it } from 'vitest'
import { mapView, roundKilometres } from '@/components/map/view'

const oslo = { lon: 10.75, lat: 59.91 }
const bergen = { lon: 5.32, lat: 60.39 }

describe('the view of a map', () => {
  it('has none without places', () => expect(mapView([])).toBeNull())

  it('shows one place in the middle, with land about it', () => {
    const view = mapView([oslo], 300)!
    const [x, y] = view.projection([oslo.lon, oslo.lat])!
    expect(x).toBeCloseTo(view.width / 2)
    expect(y).toBeCloseTo(view.height / 2)
    expect(view.width * view.kilometresPerPixel).toBeCloseTo(300)
  })

  it('leaves room about the outermost places, and has north up', () => {
    const view = mapView([oslo, bergen])!
    const [eastX, eastY] = view.projection([oslo.lon, oslo.lat])!
    const [westX, westY] = view.projection([bergen.lon, bergen.lat])!
    expect(westX).toBeGreaterThanOrEqual(75)
    expect(eastX).toBeLessThanOrEqual(view.width - 75)
    expect(westY).toBeLessThan(eastY)
    expect(Math.hypot(eastX - westX, eastY - westY) * view.kilometresPerPixel).toBeCloseTo(305, -1)
  })

  it('is as tall as the places ask, within bounds', () => {
    const heights = [
      [oslo, bergen],
      [oslo, { lon: 10.75, lat: 52 }],
    ].map((places) => mapView(places)!.height)
    expect(heights).toEqual([240, 380])
  })

  it('shows both sides of the date line side by side', () => {
    const view = mapView([
      { lon: 179.5, lat: -17 },
      { lon: -179.5, lat: -17 },
    ])!
    expect(view.projection([-179.5, -17])![0] - view.projection([179.5, -17])![0]).toBeLessThan(view.width)
    expect(view.kilometresPerPixel).toBeLessThan(1)
  })

  it('has a middle even between the ends of the earth', () => {
    const view = mapView([
      { lon: 0, lat: 0 },
      { lon: 180, lat: 0 },
    ])!
    expect(view.projection([0, 0])!.every(Number.isFinite)).toBe(true)
  })

  it.each([
    [340, 1, 50],
    [340, 0.1, 5],
    [340, 3.4, 200],
    [340, 15, 1000],
  ])('a scale for %i pixels of %d km is %d km', (width, kilometresPerPixel, expected) =>
    expect(roundKilometres({ width, kilometresPerPixel })).toBe(expected),
  )
})
