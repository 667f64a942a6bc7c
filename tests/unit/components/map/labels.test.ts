import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, overlap, placeCentred, placeLabels } from '@/components/map/labels'
import { spread } from '@/components/map/spread'

const frame = { width: 340, height: 300 }

describe('labels on a map', () => {
  it('stands right of its mark where nothing is in the way', () => {
    const [label] = placeLabels([{ x: 100, y: 100, words: 'Harbour' }], frame)
    expect(label).toMatchObject({ anchor: 'start', x: 112, y: 104 })
  })

  it('gives way to the left at the right edge', () => {
    const [label] = placeLabels([{ x: 320, y: 100, words: 'Harbour' }], frame)
    expect(label).toMatchObject({ anchor: 'end', x: 308 })
  })

  it('gives way to a mark and to a label before it', () => {
    const [first, second] = placeLabels(
      [
        { x: 100, y: 100, words: 'Harbour' },
        { x: 125, y: 100, words: 'Old Town' },
      ],
      frame,
    )
    expect(first?.anchor).not.toBe('start')
    expect(second?.anchor).toBe('start')
  })

  it('is left out where it fits nowhere', () => {
    expect(placeLabels([{ x: 20, y: 20, words: 'x'.repeat(100) }], frame)).toEqual([null])
    expect(placeLabels([], frame)).toEqual([])
  })

  const marks = fc.array(
    fc.record({
      x: fc.integer({ min: 14, max: 326 }),
      y: fc.integer({ min: 14, max: 286 }),
      words: fc.string({ minLength: 1, maxLength: 30 }),
    }),
    { maxLength: 30 },
  )

  it('never touches another label, another mark or the edge', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const labels = placeLabels(all, frame)
        for (const [index, label] of labels.entries()) {
          if (!label) continue
          expect(label.box.left).toBeGreaterThanOrEqual(0)
          expect(label.box.right).toBeLessThanOrEqual(frame.width)
          expect(labels.some((other, at) => at !== index && other && overlap(other.box, label.box))).toBe(false)
          expect(all.some((mark, at) => at !== index && overlap(around(mark, 7), label.box))).toBe(false)
        }
      }),
    )
  })

  it('names a country as near to its middle as is free and allowed', () => {
    const middle = { x: 170, y: 150 }
    const anywhere = () => true
    const placed = placeCentred('Atlantis', middle, frame, [], anywhere)
    expect(placed).toMatchObject({ x: 170, y: 154, anchor: 'middle' })
    const other = placeCentred('Atlantis', middle, frame, [placed!.box], anywhere)
    expect(overlap(other!.box, placed!.box)).toBe(false)
    expect(placeCentred('Atlantis', middle, frame, [], ({ y }) => y > 200)?.y).toBeGreaterThan(200)
    expect(placeCentred('Atlantis', middle, frame, [], () => false)).toBeNull()
    expect(placeCentred('x'.repeat(60), middle, frame, [], anywhere)).toBeNull()
  })
})

describe('marks that lie close together', () => {
  const distances = (points: readonly { x: number; y: number }[]) =>
    points.flatMap((one, index) => points.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)))

  it('leaves alone what is apart', () => {
    const apart = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
    ]
    expect(spread(apart, 22)).toEqual(apart)
  })

  it('parts points in one place, and three in a row', () => {
    const same = spread(
      [
        { x: 10, y: 10 },
        { x: 10, y: 10 },
      ],
      22,
    )
    expect(Math.min(...distances(same))).toBeGreaterThan(21)
    const row = spread(
      [
        { x: 0, y: 0 },
        { x: 9, y: 2 },
        { x: 14, y: 0 },
      ],
      22,
    )
    expect(Math.min(...distances(row))).toBeGreaterThan(20)
  })

  it('does not change what it is given', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]
    spread(points, 22)
    expect(points[1]).toEqual({ x: 1, y: 0 })
  })
})
