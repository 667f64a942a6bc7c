import { geoEquirectangular } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { bends, type Point, pathOf, projected } from '@/components/map/lines'

describe('simplified lines', () => {
  it.each<[string, Point[], Point[]]>([
    [
      'keeps what can be seen',
      [
        [0, 0],
        [5, 0],
        [5, 5],
      ],
      [
        [0, 0],
        [5, 0],
        [5, 5],
      ],
    ],
    [
      'leaves out small bends, keeps the end',
      [
        [0, 0],
        [0.5, 0.5],
        [5, 0],
        [5.2, 0],
      ],
      [
        [0, 0],
        [5.2, 0],
      ],
    ],
    [
      'makes a dot of a dot',
      [
        [0, 0],
        [0.1, 0],
        [0, 0],
      ],
      [[0, 0]],
    ],
    ['has nothing from nothing', [], []],
  ])('%s', (_, line, kept) => expect(bends(line, 1)).toEqual(kept))

  it('writes steps in tenths of a pixel, and closes rings', () => {
    const triangle: Point[] = [
      [1, 1],
      [4.04, 1],
      [4, 5.26],
    ]
    expect(pathOf({ lines: [triangle], closed: true }, 1)).toBe('M1,1l3,0 0,4.3z')
    expect(pathOf({ lines: [triangle], closed: false }, 1)).toBe('M1,1l3,0 0,4.3')
  })

  it('leaves out rings and lines that are no more than a dot', () => {
    const islet: Point[] = [
      [1, 1],
      [1.2, 1],
      [1, 1.2],
    ]
    expect(pathOf({ lines: [islet], closed: true }, 1)).toBe('')
    expect(pathOf({ lines: [islet], closed: false }, 1)).toBe('')
  })

  it('cuts shapes at the edge of the map', () => {
    const plain = geoEquirectangular()
      .scale(180 / Math.PI)
      .translate([0, 0])
      .precision(0)
    plain.clipExtent([
      [0, -10],
      [10, 10],
    ])
    const road = {
      type: 'LineString' as const,
      coordinates: [
        [-5, 0],
        [5, 0],
        [15, 0],
      ],
    }
    const { lines } = projected(plain, road, false)
    expect(lines).toHaveLength(1)
    expect(lines[0]!.map(([x]) => Math.round(x))).toEqual([0, 5, 10])
  })
})
