import type { Figure } from '../casualties/figure'
import { isFloor } from '../casualties/rules/bounds'
import type { FigurePair } from '../casualties/rules/rule'
import { articlesOf } from '../story'
import { numberOf, periodWords, placeWords } from './casualties'
import { crossing, hedge, narrowness, nesting, taken, told } from './casualty-pairs'
import { listed, named, number, opening } from './words'

/** Sentences that tell several pairs of one topic at once, so that an editor reads one line for each answer. */

/** Figures that are told in the same words, by whom ever. */
export type Alike = readonly [Figure, ...Figure[]]

/** Figures by the words that tell them, the smallest number first. */
export function alike(figures: readonly Figure[], day: string): Alike[] {
  const byWords = new Map<string, [Figure, ...Figure[]]>()
  for (const figure of figures) {
    const known = byWords.get(told(figure, day))
    if (known) known.push(figure)
    else byWords.set(told(figure, day), [figure])
  }
  return [...byWords.values()].sort(([a], [b]) => a.low - b.low || a.high - b.high)
}

const owners = (figures: readonly Figure[]) => listed(articlesOf(figures).map(({ outlet }) => named(outlet)))
const have = (figures: readonly Figure[]) => (articlesOf(figures).length === 1 ? 'has' : 'have')

/** "NPR and Fox News have more than 130 people killed in Gaza; CNN has …". A place that all share stands once. */
export function allTold(groups: readonly Alike[], day: string): string {
  const onePlace = new Set(groups.map(([{ place }]) => place)).size === 1
  const clauses = groups.map(
    (figures, index) => `${owners(figures)} ${have(figures)} ${told(figures[0], day, !onePlace || index === 0)}`,
  )
  return opening(clauses.join('; '))
}

const hedgeOf = (pairs: readonly FigurePair[]) => hedge([...new Set(pairs.flatMap(taken))])

/** Numbers of one scope that leave room for each other, two by two. */
export function roomSentence(groups: readonly Alike[], pairs: readonly FigurePair[], day: string): string {
  const floors = groups.filter(([figure]) => isFloor(figure))
  const exact = groups.filter(([figure]) => !isFloor(figure))
  const gap = floors.length > 1 ? floors.at(-1)![0].low - floors[0]![0].low : 0
  const conclusion =
    exact.length === 0
      ? `All are floors and can all be true; the lowest and the highest lie ${number(gap)} apart.`
      : floors.length === 0
        ? 'Their ranges overlap, so all can be true.'
        : `${opening(listed(floors.map(([figure]) => numberOf(figure))))} ${floors.length === 1 ? 'leaves' : 'leave'} room for ${listed(exact.map(([figure]) => numberOf(figure)))}.`
  return `${allTold(groups, day)}. ${conclusion}${hedgeOf(pairs)}`
}

export function agreeSentence(groups: readonly Alike[], pairs: readonly FigurePair[], day: string): string {
  const [first] = groups[0]!
  const same = groups.every(([{ low, high }]) => low === first.low && high === first.high)
  return `${allTold(groups, day)}. ${same ? 'The numbers are the same.' : 'It is one number in several wordings.'}${hedgeOf(pairs)}`
}

/** Numbers of which no two can be true of one hour. `open` where the toll may have changed between them. */
export const excludingSentence = (groups: readonly Alike[], open: boolean, day: string) =>
  `${allTold(groups, day)}. No two of these numbers can be right${open ? ' of the same hour; the toll may have changed from one article to the next' : ''}.`

/** One figure, and those of wider scope that it fits into; the pairs have it on either side. */
export function withinSentence(
  inner: Alike,
  outer: readonly Alike[],
  pairs: readonly FigurePair[],
  day: string,
): string {
  const how = listed([...new Set(pairs.flatMap((pair) => nesting(pair).how))])
  return `${allTold([inner, ...outer], day)}. The first covers ${how}, and fits into ${outer.length === 1 ? 'the other' : 'the others'}.${hedgeOf(pairs)}`
}

/** One figure, and those whose scopes cross its own. */
export function crossingSentence(
  first: Alike,
  others: readonly Alike[],
  pairs: readonly FigurePair[],
  day: string,
): string {
  const of = (isFirst: boolean) => [
    ...new Set(pairs.flatMap((pair) => narrowness(pair, first.includes(pair.a) === isFirst ? pair.a : pair.b))),
  ]
  const rest = others.length === 1 ? 'the other' : 'the others'
  return `${allTold([first, ...others], day)}. ${crossing(['the first', of(true)], [rest, of(false)])}${hedgeOf(pairs)}`
}

/** Counts in the order of their days. */
export const risenSentence = (groups: readonly Alike[], pairs: readonly FigurePair[], day: string) =>
  `${allTold(groups, day)}. The later the count, the higher: the toll rose, a development and no conflict.${hedgeOf(pairs)}`

export interface Tally {
  why: 'counter' | 'number' | 'article'
  a: Figure
  b: Figure
}

/** "Expatica (at least 253 since April 22) and Anadolu Agency (…) count civilians; … count people." and why it is or may be one tally. */
export function peopleSentence(figures: readonly Figure[], tallies: readonly Tally[], day: string): string {
  const byPeople = new Map<string, Figure[]>()
  for (const figure of figures) {
    const who = figure.claim.victims ?? 'people'
    byPeople.set(who, [...(byPeople.get(who) ?? []), figure])
  }
  const place = new Set(figures.map(({ placeKey }) => placeKey)).size === 1 ? () => '' : placeOf
  const one = (figure: Figure) =>
    `${named(figure.article.outlet)} (${[numberOf(figure), place(figure), periodWords(figure, day)].filter(Boolean).join(' ')})`
  const clauses = [...byPeople].map(
    ([who, own]) => `${listed(own.map(one))} ${own.length === 1 ? 'counts' : 'count'} ${who}`,
  )
  return `${opening(clauses.join('; '))}. ${tallyReasons(tallies)}: ${tallies.every(({ why }) => why === 'counter') ? 'probably' : 'perhaps'} one tally.`
}

const placeOf = ({ place }: Figure) => placeWords(place)

/** "Expatica and the Press Association credit one counter; Anadolu Agency and Expatica have the same number" */
function tallyReasons(tallies: readonly Tally[]): string {
  const of = (why: Tally['why']) => tallies.filter((tally) => tally.why === why).flatMap(({ a, b }) => [a, b])
  const counter = of('counter')[0]?.claim.counter
  const reasons = [
    ...(counter ? [`${owners(of('counter'))} credit ${named(counter)}`] : []),
    ...(of('number').length > 0 ? [`${owners(of('number'))} have the same number`] : []),
    ...(of('article').length > 0 ? [`${owners(of('article'))} gives both counts`] : []),
  ]
  return opening(reasons.join('; '))
}
