import { geoContains } from 'd3-geo'
import type { Relation } from '@/lib/claims'
import { around, type Box, type PlacedLabel, placeCentred, placeLabels, textWidth } from './labels'
import type { Atlas, VisibleCountry } from './outlines'
import { countryIn, type Sight, sightOf, worthNaming } from './sight'
import { type Point, spread } from './spread'
import { type Coordinates, type MapView, roundKilometres } from './view'

/** Something said of an area, to be marked where the area is. */
export interface MapArea extends Coordinates {
  /** The id on the page that the mark leads to. */
  id: string
  name: string
  /** The name as the map writes it. */
  label: string
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
  /** A place is a shape; a country is its name, since no point in it is meant, and a shape only where that finds no room. */
  isShape: boolean
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

/** A map of these areas, the most important first; null where there are none. */
export function drawMap(areas: readonly MapArea[], atlas: Atlas): MapDrawing | null {
  const places = areas.filter(({ isCountry }) => !isCountry)
  const countries = areas.filter(({ isCountry }) => isCountry)
  const sight = sightOf(places, countries, atlas)
  if (!sight) return null
  const { view, outlines } = sight
  const { width, height, kilometresPerPixel } = view
  const kilometres = roundKilometres(view)
  const pixels = kilometres / kilometresPerPixel
  const scaleBox: Box = { left: 0, top: height - 28, right: 16 + pixels + textWidth('0,000 km'), bottom: height }
  const marks = placeMarks(places, view, scaleBox)
  // A country can be named anywhere in it: after the places.
  for (const country of countries) marks.push(countryMark(country, [scaleBox, ...boxesOf(marks)], sight))
  return {
    width,
    height,
    land: outlines.land,
    borders: outlines.borders,
    countries: countryNames(countries, [scaleBox, ...boxesOf(marks)], sight),
    marks,
    scale: { kilometres, pixels },
  }
}

const at = ({ lon, lat }: Coordinates): [number, number] => [lon, lat]

function placeMarks(areas: readonly MapArea[], view: MapView, scaleBox: Box): MapMark[] {
  const points = areas.map((area) => pointOf(area, view))
  const moved = spread(points, gap).map((point) => inFrame(point, view))
  const labels = placeLabels(
    areas.map((area, index) => ({ ...moved[index]!, words: labelOf(area) })),
    view,
    [scaleBox],
  )
  return areas.map((area, index) => {
    const [mark, from] = [moved[index]!, points[index]!]
    const gaveWay = Math.hypot(mark.x - from.x, mark.y - from.y) > aside
    return { area, ...mark, from: gaveWay ? from : null, label: labels[index] ?? null, isShape: true }
  })
}

function countryMark(area: MapArea, taken: readonly Box[], sight: Sight): MapMark {
  const { view } = sight
  const country = countryIn(sight, area)
  const name = country ? placeCentred(labelOf(area), country, view, taken, isIn(country, view)) : null
  if (name) return { area, ...middleOf(name.box), from: null, label: name, isShape: false }
  const point = inFrame(country ?? pointOf(area, view), view)
  const [label = null] = placeLabels([{ ...point, words: labelOf(area) }], view, taken)
  return { area, ...point, from: null, label, isShape: true }
}

/** The sign of the relation stands before the name. */
const labelOf = ({ label }: MapArea) => `= ${label}`

function pointOf(area: MapArea, { projection }: MapView): Point {
  const [x, y] = projection(at(area)) ?? [0, 0]
  return { x, y }
}

const inFrame = ({ x, y }: Point, { width, height }: MapView): Point => ({
  x: Math.min(width - edge, Math.max(edge, x)),
  y: Math.min(height - edge, Math.max(edge, y)),
})

const middleOf = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

const boxesOf = (marks: readonly MapMark[]) =>
  marks.flatMap(({ label, ...mark }) => [around(mark, 9), ...(label ? [label.box] : [])])

/** The names of the larger countries in view, where there is room; those that have a mark are named by it. */
function countryNames(marked: readonly MapArea[], taken: readonly Box[], sight: Sight): MapDrawing['countries'] {
  const { view, outlines } = sight
  const boxes = [...taken]
  const named = marked.map((country) => countryIn(sight, country))
  return outlines.countries
    .filter((country) => country.area >= worthNaming && !named.includes(country))
    .toSorted((a, b) => b.area - a.area)
    .flatMap((country) => {
      const { name } = country.shape.properties
      const label = placeCentred(name, country, view, boxes, isIn(country, view))
      if (!label) return []
      boxes.push(label.box)
      return [{ name, x: label.x, y: label.y }]
    })
}

const isIn =
  ({ shape }: VisibleCountry, { projection }: MapView) =>
  ({ x, y }: Point): boolean => {
    const point = projection.invert?.([x, y])
    return !!point && geoContains(shape, point)
  }
