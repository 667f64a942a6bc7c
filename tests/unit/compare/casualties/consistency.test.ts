import { describe, expect, it } from 'vitest'
import { type Box, excesses } from '@/lib/compare/casualties/sweep'
import { seeded } from '@/tests/support/large-stories'

/** Small cases in which every assignment of true numbers can be tried. */
const DAYS = 4
const MOST = 3

interface Scope {
  from: number
  to: number
}
type Figure = Scope & { low: number; high: number }

const inside = (a: Scope, b: Scope) => a.from >= b.from && a.to <= b.to
const boxOf = (figure: Figure): Box<Figure> => ({
  item: figure,
  from: { from: figure.from, to: figure.from + 1 },
  to: { from: figure.to, to: figure.to + 1 },
  low: figure.low,
  high: figure.high,
})

/** Whether some true number for each scope, never more for a part than for its whole, meets all figures. */
function canAllHold(figures: Figure[]): boolean {
  const scopes = [...new Map(figures.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values()]
  const values: number[] = []
  const fits = (at: number): boolean => {
    if (at === scopes.length) return true
    for (let value = 0; value <= MOST; value++) {
      values[at] = value
      const scope = scopes[at]!
      const bounded = figures.every(
        (figure) =>
          figure.from !== scope.from || figure.to !== scope.to || (figure.low <= value && value <= figure.high),
      )
      const ordered = scopes
        .slice(0, at)
        .every(
          (other, index) =>
            !(inside(other, scope) && values[index]! > value) && !(inside(scope, other) && value > values[index]!),
        )
      if (bounded && ordered && fits(at + 1)) return true
    }
    return false
  }
  return fits(0)
}

describe('whether all figures can be true', () => {
  it('agrees with trying every assignment, on 3,000 small cases', () => {
    const random = seeded(3)
    const upTo = (count: number) => Math.floor(random() * count)
    let conflicts = 0
    for (let round = 0; round < 3_000; round++) {
      const figures = Array.from({ length: 2 + upTo(4) }, (): Figure => {
        const [from, to] = [upTo(DAYS), upTo(DAYS)].sort((a, b) => a - b)
        const low = upTo(MOST + 1)
        return { from: from!, to: to!, low, high: low + upTo(MOST + 1 - low) }
      })
      const boxes = figures.map(boxOf)
      const found = excesses(boxes, boxes)
      expect(found.length === 0, JSON.stringify(figures)).toBe(canAllHold(figures))
      if (found.length > 0) conflicts++
      for (const { inner, outer, by } of found) {
        expect(inside(inner, outer)).toBe(true)
        expect(inner.low - outer.high).toBe(by)
        expect(canAllHold([inner, outer])).toBe(false)
      }
    }
    expect(conflicts).toBeGreaterThan(300)
    expect(conflicts).toBeLessThan(2_700)
  })

  it('counts an edge known to a year as within wherever it may lie', () => {
    const year = { from: 0, to: 365 }
    const late = { from: 360, to: 361 }
    const box = (from: Box<string>['from'], low: number, high: number): Box<string> => ({
      item: `${low}`,
      from,
      to: { from: 400, to: 401 },
      low,
      high,
    })
    expect(excesses([box(year, 9, 9)], [box(late, 5, 5)])).toEqual([{ inner: '9', outer: '5', by: 4 }])
  })
})
