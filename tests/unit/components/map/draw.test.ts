import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import atlas from 'world-atlas/countries-50m.json'
import { drawMap, type MapArea } from '@/components/map/draw'

const area = (over: Partial<MapArea> & Pick<MapArea, 'lon' | 'lat'>): MapArea => ({
  id: 'harbour',
  name: 'Harbour',
  label: over.name ?? 'Harbour',
  isCountry: false,
  relation: null,
  verdict: 'one outlet only',
  ...over,
})
const bogota = area({ id: 'bogota', name: 'Bogotá', lon: -74.08, lat: 4.6, relation: 'differs' })
const cali = area({ id: 'cali', name: 'Cali', lon: -76.52, lat: 3.44 })
const colombia = area({ id: 'colombia', name: 'Colombia', lon: -72, lat: 4, isCountry: true })

describe('the map of a story', () => {
  it('has nothing to draw without places', () => expect(drawMap([], atlas)).toBeNull())

  it('shows the places with the countries about them', () => {
    const map = drawMap([bogota, cali, area({ id: 'quito', name: 'Quito', lon: -78.5, lat: -0.2 })], atlas)!
    expect(map.marks.map((mark) => mark.area.id)).toEqual(['bogota', 'cali', 'quito'])
    expect(map.marks.every(({ label }) => label)).toBe(true)
    expect(map.countries.map(({ name }) => name)).toEqual(expect.arrayContaining(['Colombia', 'Ecuador']))
    expect(map.land).toMatch(/^M/)
    expect(map.borders).toMatch(/^M/)
    expect(map.marks[0]!.x).toBeGreaterThan(map.marks[1]!.x)
  })

  it('a country is its name, somewhere in what is seen of it, and is named once', () => {
    const map = drawMap([colombia, bogota, cali], atlas)!
    const mark = map.marks.find((one) => one.area.isCountry)!
    expect(mark.label?.anchor).toBe('middle')
    expect(mark.isShape).toBe(false)
    expect(map.countries.map(({ name }) => name)).not.toContain('Colombia')
  })

  it('a country that holds the places does not widen the view; one alone is shown in full', () => {
    const close = drawMap([bogota, cali], atlas)!
    const withCountry = drawMap([bogota, cali, colombia], atlas)!
    expect(withCountry.scale).toEqual(close.scale)
    const alone = drawMap([colombia], atlas)!
    expect(alone.scale.kilometres / alone.scale.pixels).toBeGreaterThan(3)
    expect(alone.marks[0]!.label).not.toBeNull()
  })

  it('a country that is in sight at its edge does not widen the view; one out of sight does', () => {
    const caracas = area({ id: 'caracas', lon: -66.9, lat: 10.5 })
    const near = drawMap([bogota, area({ id: 'cucuta', lon: -72.5, lat: 7.9 })], atlas)!
    const venezuela = area({ id: 'venezuela', name: 'Venezuela', lon: -66, lat: 8, isCountry: true })
    const atEdge = drawMap([bogota, area({ id: 'cucuta', lon: -72.5, lat: 7.9 }), venezuela], atlas)!
    expect(atEdge.scale).toEqual(near.scale)
    expect(atEdge.marks.at(-1)!.label).not.toBeNull()
    expect(drawMap([caracas, colombia], atlas)!.scale.kilometres).toBeGreaterThan(50)
  })

  it('finds a country by its name before its point', () => {
    const israel = area({ id: 'israel', name: 'Israel', lon: 35.13, lat: 31.47, isCountry: true })
    const map = drawMap([area({ lon: 34.46, lat: 31.5 }), israel], atlas)!
    expect(map.countries.map(({ name }) => name)).not.toContain('Israel')
    expect(map.marks.at(-1)?.isShape).toBe(false)
  })

  it('is wide enough for a coast or a border to know the country by', () =>
    expect(drawMap([bogota], atlas)!.borders.length + drawMap([bogota], atlas)!.land.length).toBeGreaterThan(100))

  it('neighbours stand side by side, and a mark moved far is tied to its place', () => {
    const suburb = (id: string) => area({ id, name: id, lon: -74.1, lat: 4.62 })
    const { marks } = drawMap(['one', 'two', 'three', 'four', 'five'].map(suburb), atlas)!
    for (const [index, mark] of marks.entries())
      for (const other of marks.slice(index + 1))
        expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(15)
    expect(marks.some(({ from }) => from)).toBe(true)
  })

  it.each([
    ['a city', [bogota]],
    ['islands', [area({ lon: 23.7, lat: 38 }), area({ id: 'crete', lon: 25, lat: 35.3 })]],
    ['the world', [bogota, area({ id: 'tokyo', lon: 139.7, lat: 35.7 }), area({ id: 'oslo', lon: 10.7, lat: 59.9 })]],
  ])('carries little path data for %s', (_, areas) => {
    const { land, borders } = drawMap(areas, atlas)!
    expect(land.length + borders.length).toBeLessThan(15_000)
  })

  it('keeps every mark inside its frame, wherever the places are', () => {
    const place = fc.record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const map = drawMap(
          places.map((one, index) => area({ ...one, id: `${index}` })),
          atlas,
        )!
        for (const { x, y } of map.marks) {
          expect(x).toBeGreaterThan(0)
          expect(x).toBeLessThan(map.width)
          expect(y).toBeGreaterThan(0)
          expect(y).toBeLessThan(map.height)
        }
      }),
      { numRuns: 8 },
    )
  })
})
