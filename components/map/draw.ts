import { geoArea, geoContains } from 'd3-geo'
import type { Relation } from '@/lib/claims'
import { around, type Box, type PlacedLabel, placeCentred, placeLabels, textWidth } from './labels'
import { type Atlas, countryShapes, outlines, type VisibleCountry } from './outlines'
import { type Point, spread } from './spread'
import { type Coordinates, earthRadius, type MapView, mapView, roundKilometres } from './view'

/** Something said of an area, to be marked where the area is. */
export interface MapArea extends Coordinates {
  /** The id on the page that the mark leads to. */
  id: string
  name: string
  /** A whole country is marked in the middle of what is seen of it. */
  isCountry: boolean
  /** The worst among what is found of it; null where nothing is compared. */
  relation: Relation | null
  /** The same in a word. */
  verdict: string
}

export interface MapMark extends Point {
  area: MapArea
  /** Where the area is, when the mark had to give way to its neighbours. */
  from: Point | null
  label: PlacedLabel | null
}

/** All that the picture shows, in pixels of a frame that pages may draw larger. */
export interface MapDrawing {
  width: number
  height: number
  land: string
  borders: string
  countries: (Point & { name: string })[]
  marks: MapMark[]
  scale: { kilometres: number; pixels: number }
}

/** Between two marks, so that each can be pointed at. */
const gap = 22
const edge = 14

/** A mark that gave way by more than its own size is tied to its place by a line. */
const aside = 14

/** Square pixels of a country in view from which on it is named. */
const worthNaming = 1500

/** A map of these areas, the most important first; null where there are none. */
export function drawMap(areas: readonly MapArea[], atlas: Atlas): MapDrawing | null {
  const view = viewOf(areas, atlas)
  if (!view) return null
  const { width, height, kilometresPerPixel } = view
  const { countries, ...paths } = outlines(atlas, view)
  const marks = marksOf(areas, countries, view)
  const kilometres = roundKilometres(view)
  const pixels = kilometres / kilometresPerPixel
  const scaleBox: Box = { left: 0, top: height - 28, right: 16 + pixels + textWidth('0,000 km'), bottom: height }
  const taken = [scaleBox, ...boxesOf(marks)]
  return {
    width,
    height,
    ...paths,
    countries: countryNames(countries, areas, taken, view),
    marks,
    scale: { kilometres, pixels },
  }
}

/** Around all places; a country that holds one of them needs no room of its own. */
function viewOf(areas: readonly MapArea[], atlas: Atlas): MapView | null {
  const shapes = countryShapes(atlas)
  const places = areas.filter(({ isCountry }) => !isCountry)
  const lone = areas
    .filter(({ isCountry }) => isCountry)
    .map((area) => ({ area, shape: shapes.find((shape) => geoContains(shape, at(area))) }))
    .filter(({ shape }) => !shape || !places.some((place) => geoContains(shape, at(place))))
  const across = lone.map(({ shape }) => (shape ? 1.3 * earthRadius * Math.sqrt(geoArea(shape)) : 0))
  return mapView([...places, ...lone.map(({ area }) => area)], Math.max(300, ...across))
}

const at = ({ lon, lat }: Coordinates): [number, number] => [lon, lat]

/** The places first, since a country can be named anywhere in it. */
function marksOf(areas: readonly MapArea[], countries: readonly VisibleCountry[], view: MapView): MapMark[] {
  const marks = placeMarks(
    areas.filter(({ isCountry }) => !isCountry),
    view,
  )
  for (const area of areas.filter(({ isCountry }) => isCountry)) marks.push(countryMark(area, countries, marks, view))
  return marks
}

function placeMarks(areas: readonly MapArea[], view: MapView): MapMark[] {
  const points = areas.map((area) => pointOf(area, view))
  const moved = spread(points, gap).map(({ x, y }) => ({
    x: Math.min(view.width - edge, Math.max(edge, x)),
    y: Math.min(view.height - edge, Math.max(edge, y)),
  }))
  const labels = placeLabels(
    areas.map((area, index) => ({ ...moved[index]!, words: labelOf(area) })),
    view,
  )
  return areas.map((area, index) => {
    const [mark, from] = [moved[index]!, points[index]!]
    const gaveWay = Math.hypot(mark.x - from.x, mark.y - from.y) > aside
    return { area, ...mark, from: gaveWay ? from : null, label: labels[index] ?? null }
  })
}

function countryMark(
  area: MapArea,
  countries: readonly VisibleCountry[],
  marks: readonly MapMark[],
  view: MapView,
): MapMark {
  const country = countries.find(({ shape }) => geoContains(shape, at(area)))
  const label = country && placeCentred(labelOf(area), placesIn(country, view), boxesOf(marks), view)
  const point = label ? middleOf(label.box) : pointOf(area, view)
  return { area, ...point, from: null, label: label ?? null }
}

/** The sign of the relation stands before the name. */
const labelOf = ({ name }: MapArea) => `= ${name}`

function pointOf(area: MapArea, { projection }: MapView): Point {
  const [x, y] = projection(at(area)) ?? [0, 0]
  return { x, y }
}

const middleOf = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

const boxesOf = (marks: readonly MapMark[]) =>
  marks.flatMap(({ label, ...mark }) => [around(mark, 9), ...(label ? [label.box] : [])])

/** Steps from a country's middle, in pixels, where its name may stand instead. */
const elsewhere = [0, -20, 20, -40, 40, -60, 60].flatMap((dy) => [0, -30, 30, -60, 60].map((dx) => [dx, dy] as const))

/** The names of the larger countries in view, where there is room; those that have a mark are named by it. */
function countryNames(
  countries: readonly VisibleCountry[],
  areas: readonly MapArea[],
  taken: readonly Box[],
  view: MapView,
): MapDrawing['countries'] {
  const boxes = [...taken]
  const marked = areas.filter(({ isCountry }) => isCountry)
  return countries
    .filter(({ area, shape }) => area >= worthNaming && !marked.some((country) => geoContains(shape, at(country))))
    .toSorted((a, b) => b.area - a.area)
    .flatMap((country) => {
      const { name } = country.shape.properties
      const label = placeCentred(name, placesIn(country, view), boxes, view)
      if (!label) return []
      boxes.push(label.box)
      return [{ name, x: label.x, y: label.y }]
    })
}

/** Where a country's name may stand, its middle first; all inside it. */
const placesIn = ({ shape, x, y }: VisibleCountry, { projection }: MapView): Point[] =>
  elsewhere
    .map(([dx, dy]) => ({ x: x + dx, y: y + dy }))
    .filter((place) => {
      const point = projection.invert?.([place.x, place.y])
      return point && geoContains(shape, point)
    })
