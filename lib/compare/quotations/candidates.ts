import { isContent } from './lexicon'
import type { Unit } from './unit'

/** A shingle or word that more units share than this ties nothing together. */
const COMMON = 48
/** Units that one unit is held against at the most: those that share most with it. */
const CLOSEST = 12
const SHINGLE = 3

/**
 * Pairs of units that may be versions of one utterance, without comparing all with all: an index of word shingles, and of the rarest
 * content word of each fragment. A unit is held against the few that share most shingles with it, so that the work grows with the number
 * of units. Each pair is given once, the earlier unit first.
 */
export function candidatePairs(units: readonly Unit[]): [Unit, Unit][] {
  const found = new Map<number, Map<number, number>>()
  const note = (a: Unit, b: Unit) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const counts = found.get(one.index) ?? new Map<number, number>()
      found.set(one.index, counts.set(other.index, (counts.get(other.index) ?? 0) + 1))
    }
  }
  for (const members of bucketsOf(units, shingles)) everyPair(members, note)
  const byWord = wordIndex(units)
  for (const unit of units) {
    const rarest = rarestWord(unit, byWord)
    if (unit.words.length <= 6 && rarest) for (const other of rarest) if (other !== unit) note(unit, other)
  }
  const byIndex = new Map(units.map((unit) => [unit.index, unit]))
  const pairs = new Map<string, [Unit, Unit]>()
  for (const [index, counts] of found) {
    const closest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CLOSEST)
    for (const [other] of closest) {
      const [first, second] = index < other ? [index, other] : [other, index]
      pairs.set(`${first} ${second}`, [byIndex.get(first)!, byIndex.get(second)!])
    }
  }
  return [...pairs.values()].sort((a, b) => a[0].index - b[0].index || a[1].index - b[1].index)
}

const shingles = ({ words }: Unit) =>
  words.flatMap((_, at) => {
    const run = words.slice(at, at + SHINGLE)
    return run.length === SHINGLE && run.some(({ norm }) => isContent(norm))
      ? [run.map(({ norm }) => norm).join(' ')]
      : []
  })

/** Buckets that say something: shared by more than one unit, and not by everybody. */
function bucketsOf(units: readonly Unit[], keysOf: (unit: Unit) => string[]): Unit[][] {
  const buckets = new Map<string, Unit[]>()
  for (const unit of units)
    for (const key of new Set(keysOf(unit))) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(unit)
      else buckets.set(key, [unit])
    }
  return [...buckets.values()].filter(({ length }) => length > 1)
}

/** All pairs of a small bucket; of a large one only neighbours, which share it as well. */
function everyPair(members: readonly Unit[], note: (a: Unit, b: Unit) => void) {
  if (members.length > COMMON) return
  const reach = members.length <= 12 ? members.length : 3
  members.forEach((a, at) => {
    for (const b of members.slice(at + 1, at + 1 + reach)) note(a, b)
  })
}

function wordIndex(units: readonly Unit[]): Map<string, Unit[]> {
  const index = new Map<string, Unit[]>()
  for (const unit of units)
    for (const norm of new Set(unit.words.map(({ norm }) => norm)))
      if (isContent(norm)) {
        const known = index.get(norm)
        if (known) known.push(unit)
        else index.set(norm, [unit])
      }
  return index
}

function rarestWord(unit: Unit, byWord: ReadonlyMap<string, Unit[]>): Unit[] | null {
  let best: Unit[] | null = null
  for (const { norm } of unit.words) {
    const sharing = byWord.get(norm)
    if (sharing && sharing.length > 1 && (!best || sharing.length < best.length)) best = sharing
  }
  return best && best.length <= COMMON ? best : null
}
