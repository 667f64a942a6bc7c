import type { Point } from './spread'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Frame {
  width: number
  height: number
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
 * A place for each mark's label, in the marks' order: the first side that is inside the frame and touches nothing that is
 * taken, no other mark and no label before it. Null where there is none: the mark's link and the list beside the map name
 * it still.
 */
export function placeLabels(
  marks: readonly (Point & { words: string })[],
  frame: Frame,
  taken: readonly Box[] = [],
): (PlacedLabel | null)[] {
  const labels: Box[] = []
  return marks.map((mark) => {
    const others = [...taken, ...labels, ...marks.filter((other) => other !== mark).map((other) => around(other, 7))]
    const label = sides
      .map((side) => boxed(side(mark), textWidth(mark.words)))
      .find(({ box }) => isFree(box, others, frame))
    if (label) labels.push(label.box)
    return label ?? null
  })
}

/** The free place nearest to `middle` where words may stand centred, among those that `allows`; null where there is none. */
export function placeCentred(
  words: string,
  middle: Point,
  frame: Frame,
  taken: readonly Box[],
  allows: (place: Point) => boolean,
): PlacedLabel | null {
  const label = steps
    .map(([dx, dy]) => ({ x: middle.x + dx, y: middle.y + dy }))
    .map((place) => boxed({ ...place, y: place.y + 4, anchor: 'middle' }, textWidth(words)))
    .find(({ x, y, box }) => isFree(box, taken, frame) && allows({ x, y: y - 4 }))
  return label ?? null
}

/** Across a frame of this size from any point of it, the nearest first. */
const reach = 340
const steps = range(-reach, reach, 20)
  .flatMap((dy) => range(-reach, reach, 20).map((dx): [number, number] => [dx, dy]))
  .toSorted(([x, y], [otherX, otherY]) => Math.hypot(x, y) - Math.hypot(otherX, otherY))

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
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

const isFree = ({ left, top, right, bottom }: Box, taken: readonly Box[], { width, height }: Frame) =>
  left >= 2 &&
  top >= 2 &&
  right <= width - 2 &&
  bottom <= height - 2 &&
  !taken.some((other) => overlap({ left, top, right, bottom }, other))
