import type { Interval } from '@/lib/text/times/intervals'

/** A figure as a box: the days that it may cover and the bounds of its number. */
export interface Box<T> {
  item: T
  from: Interval
  to: Interval
  low: number
  high: number
}

export interface Excess<T> {
  inner: T
  outer: T
  /** By how much the inner floor is above the outer ceiling. */
  by: number
}

/**
 * Where a part exceeds its whole: for each outer figure with a ceiling, the inner figure of a window within its own that has the highest
 * floor, where that floor is above the ceiling. Sorting and one Fenwick tree of maxima: n log n, never a pair at a time.
 * An edge that is known to a month or a year counts as within wherever it may be.
 */
export function excesses<T>(inners: readonly Box<T>[], outers: readonly Box<T>[]): Excess<T>[] {
  const ends = [...new Set(inners.map(({ to }) => to.from))].sort((a, b) => a - b)
  const rank = new Map(ends.map((end, index) => [end, index + 1]))
  const best = new Array<Box<T> | undefined>(ends.length + 1)
  const waiting = [...inners].sort((a, b) => b.from.to - a.from.to)
  const asked = outers.filter(({ high }) => high !== Number.POSITIVE_INFINITY).sort((a, b) => b.from.from - a.from.from)
  const found: Excess<T>[] = []
  let next = 0
  for (const outer of asked) {
    for (; next < waiting.length && waiting[next]!.from.to > outer.from.from; next++) {
      const inner = waiting[next]!
      for (let i = rank.get(inner.to.from)!; i < best.length; i += i & -i)
        if (!best[i] || best[i]!.low < inner.low) best[i] = inner
    }
    const inner = highest(best, countBelow(ends, outer.to.to))
    if (inner && inner.low > outer.high)
      found.push({ inner: inner.item, outer: outer.item, by: inner.low - outer.high })
  }
  return found
}

function highest<T>(tree: readonly (Box<T> | undefined)[], count: number): Box<T> | undefined {
  let found: Box<T> | undefined
  for (let i = count; i > 0; i -= i & -i) {
    const box = tree[i]
    if (box && (!found || box.low > found.low)) found = box
  }
  return found
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
