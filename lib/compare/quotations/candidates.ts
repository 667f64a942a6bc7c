import { isContent } from './lexicon'
import { stemOf } from './paraphrase'
import { isMarked, type Unit } from './unit'

/** A word that more units share than this ties no fragment to anything. */
const COMMON = 48
/** In a bucket of more units than this each is held only against those next to it. */
const SMALL = 12
const NEXT = 3
/** Units that one unit is held against at the most: those that share most with it. */
const CLOSEST = 12
const SHINGLE = 3
/** Of reported speech, stems whose pairs are looked for in others: its rarest. */
const RAREST_STEMS = 6

/**
 * Pairs of units that may be versions of one utterance, without comparing all with all: an index of word shingles, and of the rarest
 * content word of each fragment. A unit is held against the few that share most shingles with it, so that the work grows with the number
 * of units; reported speech also by pairs of its rare stems. Each pair is given once, the earlier unit first.
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
  for (const members of bucketsOf(units, stemPairs(units)))
    if (!members.every(isMarked) && members.length <= COMMON) everyPair(members, note)
  const byWord = wordIndex(units)
  for (const unit of units) {
    const rarest = rarestWord(unit, byWord)
    if (unit.words.length <= 6 && rarest) for (const other of rarest) if (other !== unit) note(unit, other)
  }
  const byIndex = new Map(units.map((unit) => [unit.index, unit]))
  const pairs = new Map<string, [Unit, Unit]>()
  // The very same words need no index, however many outlets have them.
  for (const same of bucketsOf(units, wholeText))
    same.slice(1).forEach((unit, at) => {
      pairs.set(`${same[at]!.index} ${unit.index}`, [same[at]!, unit])
    })
  for (const [index, counts] of found) {
    const closest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CLOSEST)
    for (const [other] of closest) {
      const [first, second] = index < other ? [index, other] : [other, index]
      pairs.set(`${first} ${second}`, [byIndex.get(first)!, byIndex.get(second)!])
    }
  }
  return [...pairs.values()].sort((a, b) => a[0].index - b[0].index || a[1].index - b[1].index)
}

const wholeText = ({ words }: Unit) => (words.length > 0 ? [words.map(({ norm }) => norm).join(' ')] : [])

const shingles = ({ words }: Unit) =>
  words.flatMap((_, at) => {
    const run = words.slice(at, at + SHINGLE)
    return run.length === SHINGLE && run.some(({ norm }) => isContent(norm))
      ? [run.map(({ norm }) => norm).join(' ')]
      : []
  })

/** Two rare stems in whatever order, for speech that one reports in other words; none where nobody reports any. */
function stemPairs(units: readonly Unit[]): (unit: Unit) => string[] {
  if (units.every(isMarked)) return () => []
  const stemsOf = ({ words }: Unit) => [...new Set(words.flatMap(({ norm }) => (isContent(norm) ? stemOf(norm) : [])))]
  const counts = new Map<string, number>()
  for (const unit of units) for (const stem of stemsOf(unit)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (unit) => {
    const rarest = stemsOf(unit)
      .filter((stem) => counts.get(stem)! > 1)
      .sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))
      .slice(0, RAREST_STEMS)
      .sort()
    return rarest.flatMap((first, at) => rarest.slice(at + 1).map((second) => `${first} ${second}`))
  }
}

/** Units by what they share, where more than one does. */
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

/** All pairs of a small bucket; of a large one only neighbours: units of many common runs are neighbours in some of them. */
function everyPair(members: readonly Unit[], note: (a: Unit, b: Unit) => void) {
  const reach = members.length <= SMALL ? members.length : NEXT
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
