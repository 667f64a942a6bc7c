import { type GeoPermissibleObjects, type GeoStreamWrapper, geoStream } from 'd3-geo'

export type Point = [number, number]

/** The lines of a shape on the map, cut at its edges; the rings of an area are `closed`. */
export interface Lines {
  lines: Point[][]
  closed: boolean
}

/** The shape as the projection puts it on the plane. */
export function projected(projection: GeoStreamWrapper, shape: GeoPermissibleObjects, closed: boolean): Lines {
  const lines: Point[][] = []
  const nothing = () => undefined
  geoStream(
    shape,
    projection.stream({
      lineStart: () => void lines.push([]),
      point: (x, y) => void lines.at(-1)?.push([x, y]),
      lineEnd: nothing,
      polygonStart: nothing,
      polygonEnd: nothing,
    }),
  )
  return { lines, closed }
}

/** The lines as an SVG path without the bends, rings and lines that are smaller than `tolerance` pixels. */
export function pathOf({ lines, closed }: Lines, tolerance: number): string {
  return lines
    .map((line) => bends(line, tolerance))
    .filter(({ length }) => length >= (closed ? 3 : 2))
    .map((line) => relativePath(line) + (closed ? 'z' : ''))
    .join('')
}

/** The points that lie at least `tolerance` from the one kept before, and the last one; a dot is one point. */
export function bends(line: readonly Point[], tolerance: number): Point[] {
  const kept: Point[] = []
  for (const point of line) {
    const before = kept.at(-1)
    if (!before || distance(before, point) >= tolerance) kept.push(point)
  }
  const last = line.at(-1)
  if (last && kept.length > 1) kept[kept.length - 1] = last
  return kept
}

const distance = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(x - otherX, y - otherY)

/** In steps from point to point, which are shorter to write than places; tenths of a pixel. */
function relativePath(line: readonly Point[]): string {
  const tenths = line.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)])
  return tenths
    .map(([x, y], index) => {
      const [fromX, fromY] = tenths[index - 1] ?? [0, 0]
      return `${index === 0 ? 'M' : index === 1 ? 'l' : ' '}${(x - fromX) / 10},${(y - fromY) / 10}`
    })
    .join('')
}
