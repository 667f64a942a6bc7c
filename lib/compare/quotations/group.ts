import { sameSpeaker } from '@/lib/resolve/speakers'
import { linksOf } from './links'
import { isMarked, type Unit } from './unit'

/** Units that are one act of speech. */
export interface SpeechGroup {
  units: Unit[]
  /** The same words laid to different speakers. */
  clashes: [Unit, Unit][]
}

/** Words between two spans at the most, for the second to run on from the first: `," Mr. X said. "`. */
const ATTRIBUTION_WORDS = 8

/** All units in groups, each in one, in the order of their first units. */
export function speechGroups(units: readonly Unit[]): SpeechGroup[] {
  const sets = disjointSets(units.length)
  const at = new Map(units.map((unit, position) => [unit, position]))
  const clashes: [Unit, Unit][] = []
  for (const { a, b, kind } of linksOf(units)) {
    sets.join(at.get(a)!, at.get(b)!)
    if (kind === 'clash') clashes.push([a, b])
  }
  joinRunningOn(units, sets)
  const groups = new Map<number, SpeechGroup>()
  units.forEach((unit, position) => {
    const root = sets.find(position)
    const group = groups.get(root) ?? { units: [], clashes: [] }
    groups.set(root, group)
    group.units.push(unit)
  })
  for (const clash of clashes) groups.get(sets.find(at.get(clash[0])!))?.clashes.push(clash)
  return [...groups.values()]
}

interface Sets {
  find: (item: number) => number
  join: (a: number, b: number) => void
}

function disjointSets(size: number): Sets {
  const parent = Array.from({ length: size }, (_, index) => index)
  const find = (item: number) => {
    let root = item
    while (parent[root] !== root) root = parent[root]!
    for (let next = item; next !== root; ) [next, parent[next]] = [parent[next]!, root]
    return root
  }
  return {
    find,
    join: (a, b) => {
      const [first, second] = [find(a), find(b)].sort((x, y) => x - y)
      parent[second!] = first!
    },
  }
}

/**
 * One speaker's spans that follow each other with nothing but an attribution between them are one utterance, unless an article that
 * has both keeps them apart. Where only this article has one of them, it goes with the other; else two articles must have them back to back.
 */
function joinRunningOn(units: readonly Unit[], sets: Sets) {
  const holders = new Map<number, Set<string>>()
  const steps: Step[] = []
  let previous = -1
  units.forEach((unit, position) => {
    if (!isMarked(unit)) return
    const root = sets.find(position)
    holders.set(root, (holders.get(root) ?? new Set()).add(unit.article.id))
    if (previous >= 0 && runsOn(units[previous]!, unit))
      steps.push({ from: previous, to: position, article: unit.article.id })
    previous = position
  })
  /** The steps that touch each group, so that a question on two groups looks at the smaller one's only. */
  const touching = new Map<number, Step[]>()
  for (const step of steps)
    for (const end of new Set([sets.find(step.from), sets.find(step.to)]))
      touching.set(end, [...(touching.get(end) ?? []), step])
  for (const { from, to } of steps) {
    const [a, b] = [sets.find(from), sets.find(to)]
    const [hasA, hasB] = [holders.get(a)!, holders.get(b)!]
    const both = [...hasA].filter((article) => hasB.has(article))
    if (a === b || !(both.length > 1 || hasA.size === 1 || hasB.size === 1)) continue
    const [short, long] = [touching.get(a)!, touching.get(b)!].sort((x, y) => x.length - y.length)
    const close = new Set(short!.flatMap((step) => (ties(sets, step, a, b) ? [step.article] : [])))
    if (!both.every((article) => close.has(article))) continue
    sets.join(a, b)
    holders.set(sets.find(a), new Set([...hasA, ...hasB]))
    long!.push(...short!)
    touching.set(sets.find(a), long!)
  }
}

/** One span of an article and the next, with nothing but an attribution between them. */
interface Step {
  from: number
  to: number
  article: string
}

const ties = (sets: Sets, { from, to }: Step, a: number, b: number) => {
  const [first, second] = [sets.find(from), sets.find(to)]
  return (first === a && second === b) || (first === b && second === a)
}

function runsOn(a: Unit, b: Unit): boolean {
  if (a.article !== b.article || a.speaker === null || b.speaker === null || !sameSpeaker(a.speaker, b.speaker))
    return false
  if (b.claim.start < a.claim.end) return false
  const between = a.article.text.slice(a.claim.end, b.claim.start)
  if (between.length > 200) return false
  const words = (between.match(/[\p{L}\p{N}]+/gu) ?? []).length
  // A fragment is built into its outlet's own sentence, so that words beside it belong to the outlet.
  return words === 0 || (words <= ATTRIBUTION_WORDS && a.claim.type === 'direct' && b.claim.type === 'direct')
}
