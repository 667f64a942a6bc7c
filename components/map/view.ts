import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid } from 'd3-geo'

/** Degrees east and north. */
export interface Coordinates {
  lon: number
  lat: number
}

/** The part of the world that a map shows, in pixels of its narrowest drawing; pages may draw it larger. */
export interface MapView {
  projection: GeoProjection
  width: number
  height: number
  /** At the centre; the projection keeps areas true, and distances nearly so at the size of a country. */
  kilometresPerPixel: number
}

export const earthRadius = 6371

/** As wide as a phone's column, so that labels that fit here fit everywhere. */
const width = 340
const height = { least: 240, most: 380 }
/** Between the outermost places and the edge: room for a label, and for what lies around. */
const air = { x: 76, y: 52 }

/** The view that holds these places, `across` kilometres wide at the least; null without places. */
export function mapView(places: readonly Coordinates[], across = 300): MapView | null {
  if (places.length === 0) return null
  const points = places.map(({ lon, lat }): [number, number] => [lon, lat])
  const [lon, lat] = middleOf(points)
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(1).translate([0, 0])
  const [left, right] = extent(points.map((point) => projection(point)?.[0] ?? 0))
  const [top, bottom] = extent(points.map((point) => projection(point)?.[1] ?? 0))

  const scale = Math.min(
    (earthRadius * width) / across,
    (width - 2 * air.x) / (right - left),
    (height.most - 2 * air.y) / (bottom - top),
  )
  const tall = Math.round(Math.min(height.most, Math.max(height.least, (bottom - top) * scale + 2 * air.y)))
  return {
    projection: projection
      .scale(scale)
      .translate([width / 2 - ((left + right) / 2) * scale, tall / 2 - ((top + bottom) / 2) * scale]),
    width,
    height: tall,
    kilometresPerPixel: earthRadius / scale,
  }
}

/** Two ends of the earth have no middle: the first place then. */
function middleOf(points: [number, number][]): [number, number] {
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: points })
  return middle.every(Number.isFinite) ? middle : points[0]!
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]

/** A round length for the scale of a map, about a fifth of its width: 1, 2 or 5 times a power of ten, in kilometres. */
export function roundKilometres({ width, kilometresPerPixel }: Pick<MapView, 'width' | 'kilometresPerPixel'>): number {
  const aim = (width / 5) * kilometresPerPixel
  const power = 10 ** Math.floor(Math.log10(aim))
  const step = [5, 2, 1].find((times) => times * power <= aim) ?? 1
  return step * power
}
