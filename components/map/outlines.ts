import { geoPath } from 'd3-geo'
import type { Feature, Geometry } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { pathOf, projected } from './lines'
import type { MapView } from './view'

interface Named {
  name: string
}

/** The world's countries as a topology: a border that two of them share is stored once. */
export type Atlas = Topology<{ countries: GeometryCollection<Named> }>

export type CountryShape = Feature<Geometry, Named>

/** A country as far as it is in view: the middle of that part, and its area in square pixels. */
export interface VisibleCountry {
  shape: CountryShape
  x: number
  y: number
  area: number
}

/** Paths in the view's pixels; the land's edge is the coast. */
export interface Outlines {
  land: string
  borders: string
  countries: VisibleCountry[]
}

/** Characters of path data in a picture. */
const budget = 14_000

/** Pixels under which a bend is left out: the finest that the budget allows, else the coarsest. */
const tolerances = [0.6, 1, 1.6, 2.5, 4, 6]

/** Beyond the edges, so that the line along which shapes are cut is out of sight. */
const beyond = 8

/** The countries in view, cut at its edges and simplified to what can be seen at its size. */
export function outlines(atlas: Atlas, { projection, width, height }: MapView): Outlines {
  projection.precision(1).clipExtent([
    [-beyond, -beyond],
    [width + beyond, height + beyond],
  ])
  const path = geoPath(projection)
  const seen = countryShapes(atlas).flatMap((shape, index) => {
    const area = path.area(shape)
    if (area === 0) return []
    const [x, y] = path.centroid(shape)
    return [{ geometry: atlas.objects.countries.geometries[index]!, country: { shape, x, y, area } }]
  })
  const geometries = seen.map(({ geometry }) => geometry)
  const shown: GeometryCollection = { type: 'GeometryCollection', geometries }
  const land = projected(projection, merge(atlas, geometries.filter(isArea)), true)
  const borders = projected(
    projection,
    mesh(atlas, shown, (one, other) => one !== other),
    false,
  )
  const drawn = (tolerance: number) => ({ land: pathOf(land, tolerance), borders: pathOf(borders, tolerance) })
  const fitting = tolerances.find((tolerance) => Object.values(drawn(tolerance)).join('').length <= budget)
  return { ...drawn(fitting ?? tolerances.at(-1)!), countries: seen.map(({ country }) => country) }
}

/** Of all countries, in the atlas's order. */
export const countryShapes = (atlas: Atlas): CountryShape[] => feature(atlas, atlas.objects.countries).features

const isArea = (geometry: GeometryObject<Named>): geometry is Polygon<Named> | MultiPolygon<Named> =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
