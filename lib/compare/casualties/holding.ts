import type { Places } from '../places'
import type { Figure } from './figure'
import { decide, pairOf } from './relate'
import { magnitude, rangesMeet } from './rules/bounds'
import { laterCount, runningToll } from './rules/running-toll'

export type Pair = readonly [Figure, Figure]

/**
 * Whether a topic's figures can all be true, with the two that say so: they exclude each other (two are the smallest set that cannot hold,
 * see `impossibilities`), or do unless the toll changed meanwhile. `course` is the first count and the last of a toll that rose.
 */
export type Holding =
  | { kind: 'impossible' | 'open'; pair: Pair }
  | { kind: 'risen'; course: Pair }
  | { kind: 'possible'; course: Pair | null }

/** Figures are held against so many of their neighbours by number; of a topic with many figures, against the next ones only. */
const neighbours = (figures: number) => (figures <= 200 ? 12 : 2)

/** `conflict` is the worst pair that a contradiction was found in, if any. */
export function holdingOf(figures: readonly Figure[], conflict: Pair | null, places: Places): Holding {
  if (conflict) return { kind: 'impossible', pair: conflict }
  const sorted = figures.filter(({ claim }) => !claim.vague).sort((a, b) => a.low - b.low || a.high - b.high)
  const open: Pair[] = []
  const rising: Pair[] = []
  sorted.forEach((figure, index) => {
    for (const next of sorted.slice(index + 1, index + 1 + neighbours(sorted.length))) {
      const { rule } = decide(pairOf(figure, next, places))
      if (rule === runningToll.id) open.push([figure, next])
      if (rule === laterCount.id) rising.push([figure, next])
    }
  })
  if (open.length > 0) return { kind: 'open', pair: widest(open) }
  const course = rising.length > 0 ? courseOf(rising) : null
  return course && rising.some(([a, b]) => !rangesMeet(a, b)) ? { kind: 'risen', course } : { kind: 'possible', course }
}

const widest = (pairs: readonly Pair[]) => pairs.reduce((best, pair) => (gap(pair) > gap(best) ? pair : best))

const gap = ([a, b]: Pair) => Math.abs(magnitude(a) - magnitude(b))

/** The lowest figure of the first moment and the highest of the last. */
function courseOf(pairs: readonly Pair[]): Pair {
  const at = ({ countedAt }: Figure) => countedAt?.from ?? 0
  const inTime = [...new Set(pairs.flat())].sort((a, b) => at(a) - at(b) || a.low - b.low)
  return [inTime[0]!, inTime.at(-1)!]
}
