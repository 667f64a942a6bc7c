import type { FindingDraft } from '../../findings'
import { isOpenConflict, nesting, pairConclusion, told } from '../../sentences/casualty-pairs'
import {
  type Alike,
  agreeSentence,
  alike,
  allTold,
  crossingSentence,
  excludingSentence,
  peopleSentence,
  risenSentence,
  roomSentence,
  withinSentence,
} from '../../sentences/casualty-together'
import type { Figure } from '../figure'
import { isFloor, rangesMeet } from '../rules/bounds'
import type { Decision, FigurePair } from '../rules/rule'
import { oneTally } from './tally'

/** A finding on two figures with what it was made from. */
export interface PairFinding {
  draft: FindingDraft
  pair: FigurePair
  decision: Decision
}

/** What the findings of a group have in common; each has a sentence of its own kind. */
type Manner = 'exclude' | 'room' | 'agree' | 'within' | 'cross' | 'rise' | 'people' | 'apart'

/**
 * The same findings, those that one sentence can tell with it. A sentence is only given where it holds of every two of its figures, also
 * of those that no finding is about; where it does not, figures that are told in the same words are put together and no others.
 */
export function toldTogether(found: readonly PairFinding[], day: string): FindingDraft[] {
  const sentences = new Map<PairFinding, string>()
  for (const group of groupsOf(found, day)) {
    const sentence = togetherSentence(group, day)
    if (sentence !== null) for (const finding of group) sentences.set(finding, sentence)
    else
      for (const pairs of smaller(group, day).filter(({ length }) => length > 1)) {
        const sentence = togetherSentence(pairs, day) ?? ownersSentence(pairs, day)
        for (const finding of pairs) sentences.set(finding, sentence)
      }
  }
  return found.map((finding) => {
    const together = sentences.get(finding)
    return together === undefined ? finding.draft : { ...finding.draft, together }
  })
}

/** Findings of one manner that hang together by their figures; a part is told with all that it fits into, and so is a scope with those that it crosses. */
function groupsOf(found: readonly PairFinding[], day: string): PairFinding[][] {
  return groupedBy(found, ({ draft, ...rest }) => `${mannerOf({ draft, ...rest })} ${draft.question}`)
    .flatMap((group) => {
      const manner = mannerOf(group[0]!)
      const around = manner === 'within' || manner === 'cross'
      return around ? groupedBy(group, ({ pair }) => told(nesting(pair).inner, day)) : connected(group)
    })
    .filter((group) => group.length > 1)
}

/** Groups of which one sentence may hold: ranges that share a number, or else two kinds of figure each. */
function smaller(group: readonly PairFinding[], day: string): PairFinding[][] {
  if (mannerOf(group[0]!) === 'room') return sharingNumbers(group)
  return groupedBy(group, ({ pair }) => [told(pair.a, day), told(pair.b, day)].sort().join('; '))
}

/** The largest set of findings whose ranges all hold one number, then the largest of the rest. */
function sharingNumbers(group: readonly PairFinding[]): PairFinding[][] {
  const groups: PairFinding[][] = []
  let rest = [...group]
  while (rest.length > 0) {
    const floors = [...new Set(rest.flatMap(({ pair: { a, b } }) => [a.low, b.low]))]
    const sets = floors.map((at) => rest.filter(({ pair: { a, b } }) => holds(a, at) && holds(b, at)))
    const largest = sets.reduce((best, set) => (set.length > best.length ? set : best))
    groups.push(largest)
    rest = rest.filter((finding) => !largest.includes(finding))
  }
  return groups
}

const holds = ({ low, high }: Figure, at: number) => low <= at && at <= high

function mannerOf({ draft: { dimension }, pair, decision: { relation } }: PairFinding): Manner {
  if (dimension === 'victims') return 'people'
  if (relation === 'contradicts') return 'exclude'
  if (relation === 'agrees') return 'agree'
  if (pair.a.claim.vague || pair.b.claim.vague) return 'apart'
  if (relation === 'differs') return isOpenConflict(pair) ? 'exclude' : 'room'
  if (dimension === 'time') return 'rise'
  if (pair.scope === 'overlapping') return 'cross'
  return pair.scope === 'same' ? 'apart' : 'within'
}

function togetherSentence(group: readonly PairFinding[], day: string): string | null {
  const pairs = group.map(({ pair }) => pair)
  const figures = figuresIn(pairs)
  const groups = alike(figures, day)
  switch (mannerOf(group[0]!)) {
    case 'agree':
      return agreeSentence(groups, pairs, day)
    case 'people':
      return peopleSentence(figures, talliesOf(pairs), day)
    case 'room':
      return everyTwo(groups, leaveRoom(groups)) ? roomSentence(groups, pairs, day) : null
    case 'exclude':
      return groups.length > 2 && pairs.every(({ scope }) => scope === 'same') && everyTwo(groups, toldAsPair(pairs))
        ? excludingSentence(groups, group[0]!.decision.relation === 'differs', day)
        : null
    case 'rise':
      return rises(groups) ? risenSentence(groups, pairs, day) : null
    case 'within':
    case 'cross':
      return aroundOne(groups, pairs, day)
    case 'apart':
      return null
  }
}

/** Two kinds of figure, each told by several outlets: the pair's own sentence with all its owners. */
function ownersSentence(group: readonly PairFinding[], day: string): string {
  const { pair, decision } = group[0]!
  return `${allTold(alike(figuresIn(group.map(({ pair }) => pair)), day), day)}.${pairConclusion(pair, decision)}`
}

function aroundOne(groups: readonly Alike[], pairs: readonly FigurePair[], day: string): string | null {
  const { inner } = nesting(pairs[0]!)
  const first = groups.find((figures) => figures.includes(inner))
  const others = groups.filter((figures) => figures !== first)
  if (!first || others.length === 0) return null
  const sentence = pairs[0]!.scope === 'overlapping' ? crossingSentence : withinSentence
  return sentence(first, others, pairs, day)
}

/** Floors have to leave room for all others; numbers beside them need not meet each other. */
function leaveRoom(groups: readonly Alike[]) {
  const floors = groups.some(([figure]) => isFloor(figure))
  return ([a]: Alike, [b]: Alike) => rangesMeet(a, b) || (floors && !isFloor(a) && !isFloor(b))
}

const figuresIn = (pairs: readonly FigurePair[]) => [...new Set(pairs.flatMap(({ a, b }): Figure[] => [a, b]))]

const talliesOf = (pairs: readonly FigurePair[]) =>
  pairs.flatMap(({ a, b }) => {
    const why = oneTally(a, b)
    return why ? [{ why, a, b }] : []
  })

const everyTwo = (groups: readonly Alike[], holds: (a: Alike, b: Alike) => boolean) =>
  groups.every((a, index) => groups.slice(index + 1).every((b) => holds(a, b)))

/** Whether some finding is about a figure of each of two groups. */
const toldAsPair = (pairs: readonly FigurePair[]) => (x: Alike, y: Alike) =>
  pairs.some(({ a, b }) => (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)))

/** From the smallest number to the largest, each counted no earlier than the one before. */
const rises = (groups: readonly Alike[]) =>
  everyTwo(groups, (smaller, larger) =>
    smaller.every(({ countedAt }) =>
      larger.every((later) => countedAt !== null && later.countedAt !== null && countedAt.from <= later.countedAt.from),
    ),
  )

function connected(group: readonly PairFinding[]): PairFinding[][] {
  const parts: { figures: Set<Figure>; findings: PairFinding[] }[] = []
  for (const finding of group) {
    const { a, b } = finding.pair
    const touched = parts.filter(({ figures }) => figures.has(a) || figures.has(b))
    const merged = {
      figures: new Set([a, b, ...touched.flatMap(({ figures }) => [...figures])]),
      findings: [...touched.flatMap(({ findings }) => findings), finding],
    }
    for (const part of touched) parts.splice(parts.indexOf(part), 1)
    parts.push(merged)
  }
  return parts.map(({ findings }) => findings)
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
