import type { Point } from './spread'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where a label stands: its box, and how its text is anchored at `x`, on the baseline `y`. */
export interface PlacedLabel extends Point {
  anchor: 'start' | 'middle' | 'end'
  box: Box
}

/** Of 13-pixel type: an average letter of Inter's bold, the height of a line, from its top to the baseline. */
const letter = 7.4
const line = 17
const baseline = 13

/** Between a mark's centre and its label. */
const off = 12

export const textWidth = (words: string) => words.length * letter

type Side = (mark: Point) => Pick<PlacedLabel, 'x' | 'y' | 'anchor'>

/** Where a label may stand, the most readable first. */
const sides: readonly Side[] = [
  ({ x, y }) => ({ x: x + off, y: y + 4, anchor: 'start' }),
  ({ x, y }) => ({ x: x - off, y: y + 4, anchor: 'end' }),
  ({ x, y }) => ({ x, y: y - off, anchor: 'middle' }),
  ({ x, y }) => ({ x, y: y + off + 9, anchor: 'middle' }),
  ({ x, y }) => ({ x: x + 8, y: y - 9, anchor: 'start' }),
  ({ x, y }) => ({ x: x + 8, y: y + 17, anchor: 'start' }),
  ({ x, y }) => ({ x: x - 8, y: y - 9, anchor: 'end' }),
  ({ x, y }) => ({ x: x - 8, y: y + 17, anchor: 'end' }),
]

/**
 * A place for each mark's label, in the marks' order: the first side that is inside the frame and touches neither a mark
 * nor a label before it. Null where there is none: the mark's link and the list beside the map name it still.
 */
export function placeLabels(
  marks: readonly (Point & { words: string })[],
  frame: { width: number; height: number },
): (PlacedLabel | null)[] {
  const taken = marks.map((mark) => around(mark, 7))
  return marks.map((mark, index) => {
    const others = taken.filter((_, at) => at !== index)
    const label = sides
      .map((side) => boxed(side(mark), textWidth(mark.words)))
      .find(({ box }) => isInside(box, frame) && !others.some((other) => overlap(box, other)))
    if (label) taken.push(label.box)
    return label ?? null
  })
}

/** The first of these places where centred words touch nothing that stands there already; null where there is none. */
export function placeCentred(
  words: string,
  places: readonly Point[],
  taken: readonly Box[],
  frame: { width: number; height: number },
): PlacedLabel | null {
  const found = places
    .map((place) => boxed({ ...place, anchor: 'middle' }, textWidth(words)))
    .find(({ box }) => isInside(box, frame) && !taken.some((other) => overlap(box, other)))
  return found ?? null
}

function boxed(label: Pick<PlacedLabel, 'x' | 'y' | 'anchor'>, width: number): PlacedLabel {
  const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor]
  const top = label.y - baseline
  return { ...label, box: { left, top, right: left + width, bottom: top + line } }
}

export const around = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
})

export const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const isInside = ({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }) =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2
