import { describe, expect, it } from 'vitest'
import { inStep, orderedTies, type Tie } from '@/components/article/in-step'

const ends: Tie = [1000, 2000]

describe('inStep', () => {
  it.each([
    ['without ties, in proportion', 500, [], 1000],
    ['at a tie, at its other end', 100, [[100, 700]], 700],
    ['between the top and a tie', 50, [[100, 700]], 350],
    [
      'between two ties',
      150,
      [
        [100, 700],
        [200, 800],
      ],
      750,
    ],
    ['after the last tie, towards the end', 600, [[200, 1000]], 1500],
    ['past the end', 4000, [[200, 1000]], 2000],
    ['a tie at the very top', 0, [[0, 40]], 0],
  ] as [string, number, Tie[], number][])('%s', (_, at, ties, expected) =>
    expect(inStep(at, ties, ends)).toBe(expected),
  )

  it('never goes backwards', () => {
    const ties = orderedTies([
      [100, 700],
      [150, 300],
      [200, 900],
      [200, 950],
      [120, 700],
    ])
    expect(ties).toEqual([
      [100, 700],
      [200, 900],
    ])
    const places = Array.from({ length: 101 }, (_, step) => inStep(step * 10, ties, ends))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
