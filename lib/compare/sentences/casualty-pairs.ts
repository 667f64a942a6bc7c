import { sameSpeaker } from '@/lib/resolve/speakers'
import { parseName } from '@/lib/resolve/speakers/names'
import type { Figure } from '../casualties/figure'
import { isFloor, sameRange } from '../casualties/rules/bounds'
import type { Decision, FigurePair } from '../casualties/rules/rule'
import { cannotBothHold, inOrderOfCounting } from '../casualties/rules/running-toll'
import { areOfTwoClasses } from '../casualties/victims'
import { bareNumber, figureWords, outcomeWords, peopleOf, periodWords, placeWords } from './casualties'
import { listed, named, number, opening, possessive } from './words'

/** Sentences on two figures. `day` is the story's reference day. */

/** "more than 200 people killed in Aleppo since April 25", or without the place. */
export const told = (figure: Figure, day: string, withPlace = true) =>
  [
    figureWords(figure),
    outcomeWords[figure.claim.outcome],
    withPlace && placeWords(figure.place),
    periodWords(figure, day),
  ]
    .filter(Boolean)
    .join(' ')

/** "X has …; Y has …", or one article's two figures. */
function bothTold({ a, b }: Pick<FigurePair, 'a' | 'b'>, day: string): string {
  const [first, second] = [told(a, day), told(b, day)]
  if (a.article === b.article) return `${opening(named(a.article.outlet))} gives two figures: ${first}, and ${second}.`
  return `${opening(named(a.article.outlet))} has ${first}; ${named(b.article.outlet)} has ${second}.`
}

/** What was taken as the same without being said so. */
export function taken({ a, b, place, period, victims }: FigurePair): string[] {
  const taken = [
    ((place === 'near' && a.place !== b.place) || place === 'unknown' || a.placeInferred || b.placeInferred) &&
      'the place',
    period === 'near' && 'the days',
    period === 'unknown' && 'the days',
    victims === 'unknown' && 'the people counted',
  ].filter((words) => words !== false)
  return taken
}

/** "Here the days are taken to be the same." */
export function hedge(same: readonly string[]): string {
  if (same.length === 0) return ''
  return ` Here ${listed(same)} ${same.length === 1 && same[0] === 'the place' ? 'is' : 'are'} taken to be the same.`
}

/** "Both cannot be true", or "If they mean the same days, both cannot be true". */
function impossible(pair: FigurePair): string {
  const same = taken(pair).map((words) => words.replace(/^the /, ''))
  return same.length === 0 ? 'Both cannot be true.' : `If they mean the same ${listed(same)}, both cannot be true.`
}

/** "Reuters’ is the later count"; null where it is not known which is. */
function laterCount({ a, b }: Pick<FigurePair, 'a' | 'b'>): string | null {
  const inTime = inOrderOfCounting({ a, b })
  if (!inTime) return null
  const { article } = inTime.later
  const whose = a.article === b.article ? `the ${bareNumber(inTime.later)}` : possessive(named(article.outlet))
  return `${opening(whose)} is the later count`
}

/** A later count that is the lower one, where that is known. */
function fallen(pair: FigurePair): string {
  const later = laterCount(pair)
  return later ? ` ${later}, and the lower: it was corrected, or one of the two is wrong.` : ''
}

/** Two numbers of one counter are more likely two of its counts than a quarrel. */
function oneCounter({ a, b }: FigurePair): string {
  const { counter } = a.claim
  if (a.article === b.article || counter === null || b.claim.counter === null || !sameSpeaker(counter, b.claim.counter))
    return ''
  return parseName(counter).kind === 'anonymous'
    ? ''
    : ` Both credit ${named(counter)}: one probably carries an earlier count.`
}

/** Numbers that exclude each other, of days that are not said. */
function changed(pair: FigurePair): string {
  const why = pair.scope === 'same' ? '' : ` ${whyInside(pair)}`
  const open =
    pair.a.article === pair.b.article
      ? ' If it means one event, they cannot both be right; it may quote an earlier count.'
      : ' The toll may have changed from one article to the next; if both mean the same hour, they cannot both be right.'
  // That the days are open is said; what else was taken to be the same is not yet.
  const same = hedge(taken(pair).filter((words) => words !== 'the days'))
  return `${why}${fallen(pair) || open}${oneCounter(pair)}${same}`
}

export const isOpenConflict = (pair: FigurePair) => !pair.a.claim.vague && !pair.b.claim.vague && cannotBothHold(pair)

function differing(pair: FigurePair): string {
  const { a, b } = pair
  if (a.claim.vague || b.claim.vague) return ' A vague word proves nothing against a number.'
  if (isFloor(a) && isFloor(b))
    return ` Both numbers are floors and can both be true; they lie ${number(Math.abs(a.low - b.low))} apart.`
  return ' The ranges overlap, so both can be true.'
}

/** In what a figure of a pair is the narrower one: "fewer days", "only civilians". */
export function narrowness({ a, b, place, period, victims }: FigurePair, figure: Figure): string[] {
  const inside = (relation: string) => relation === (figure === a ? 'within' : 'contains')
  const only = peopleOf(figure === a ? b : a) === 'people' || !areOfTwoClasses(a.victims, b.victims)
  return [
    inside(place) && 'fewer places',
    inside(period) && 'fewer days',
    inside(victims) && (only ? `only ${peopleOf(figure)}` : 'fewer kinds of people'),
  ].filter((words) => words !== false)
}

/** The figure whose scope lies inside the other's, and in what. */
export function nesting(pair: FigurePair) {
  const [inner, outer] = pair.scope === 'outside' ? [pair.b, pair.a] : [pair.a, pair.b]
  return { inner, outer, how: narrowness(pair, inner) }
}

/** "NPR’s 30 covers fewer days, so it should be a part of Fox News’ 25, yet is larger." */
function whyInside(pair: FigurePair): string {
  const { inner, outer, how } = nesting(pair)
  const [part, whole] = owned(inner, outer)
  const bounds = `${boundWords(inner.low, inner.low === inner.high, 'more')} against ${boundWords(outer.high, outer.low === outer.high, 'fewer')}`
  return `${opening(part!)} covers ${listed(how)}, so it should be a part of ${whole}, yet is larger: ${bounds}.`
}

/** Two numbers by their outlets, or "the 250" and "the 253" within one article. */
const owned = (...figures: [Figure, Figure]): string[] =>
  figures.map((figure) =>
    figures[0].article === figures[1].article
      ? `the ${bareNumber(figure)}`
      : `${possessive(named(figure.article.outlet))} ${bareNumber(figure)}`,
  )

/** "300", "253 or fewer": the bound that decides. */
const boundWords = (bound: number, exact: boolean, way: 'more' | 'fewer') =>
  exact ? number(bound) : `${number(bound)} or ${way}`

/** Why two scopes of which one lies in the other, or which cross, are no conflict. */
function scoped(pair: FigurePair): string {
  const { a, b, scope } = pair
  const { inner, outer, how } = nesting(pair)
  if (scope === 'same') return ' One article has both, and they leave room for each other.'
  if (scope === 'overlapping') {
    const [first, second] = owned(a, b)
    return ` ${crossing([first!, narrowness(pair, a)], [second!, narrowness(pair, b)])}`
  }
  const owner = opening(possessive(named(inner.article.outlet)))
  const whose = inner.article === outer.article ? 'The' : owner
  return ` ${whose} ${bareNumber(inner)} covers ${listed(how)}${inner.low < outer.low ? ', and is the smaller' : ''}.`
}

/** "NYT’s 200 covers fewer days, and Expatica’s 253 only civilians: they say nothing against each other." */
export const crossing = ([first, of]: [string, readonly string[]], [second, over]: [string, readonly string[]]) =>
  of.length > 0 && over.length > 0
    ? opening(`${first} covers ${listed(of)}, and ${second} ${listed(over)}: they say nothing against each other.`)
    : 'Each covers something that the other leaves out: they say nothing against each other.'

/** The plain sentence for a pair of figures and the decision on it. */
export const pairSentence = (pair: FigurePair, decision: Decision, day: string) =>
  `${bothTold(pair, day)}${pairConclusion(pair, decision)}`

/** What follows from two figures, with a space before it: the end of their sentence. */
export function pairConclusion(pair: FigurePair, { relation, dimension }: Decision): string {
  const same = hedge(taken(pair))
  if (relation === 'contradicts')
    return `${pair.scope === 'same' ? '' : ` ${whyInside(pair)}`} ${impossible(pair)}${fallen(pair)}${oneCounter(pair)}`
  if (relation === 'differs') return isOpenConflict(pair) ? changed(pair) : `${differing(pair)}${same}`
  if (relation === 'agrees')
    return ` ${sameRange(pair.a, pair.b) ? 'The numbers are the same.' : 'One number in two wordings.'}${same}`
  return dimension === 'time'
    ? ` ${laterCount(pair) ?? 'One is later'}: the toll rose, a development and no conflict.${same}`
    : `${scoped(pair)}${same}`
}

/** What would make both right; null where nothing is needed or nothing would. */
export function pairReconciled(pair: FigurePair, { relation }: Decision): string | null {
  const { a, b, scope } = pair
  if (relation === 'contradicts')
    return scope === 'same'
      ? 'Different hours of counting, or different people counted, would reconcile them.'
      : 'A different place, period or group behind one of the two would reconcile them.'
  if (relation !== 'differs') return null
  if (isOpenConflict(pair))
    return 'A toll that changed between the two articles, or figures for different days, would reconcile them.'
  const floor = Math.max(a.low, b.low)
  return isFloor(a) && isFloor(b)
    ? `A true number of ${number(floor)} or more makes both right.`
    : 'A number in both ranges makes both right.'
}

/** "AFP's 253 is civilians since April 22; the Press Association's 250 is people in nine days." and why they are likely one tally. */
export function victimsSentence(
  { a, b }: Pick<FigurePair, 'a' | 'b'>,
  tally: 'counter' | 'number' | 'article',
  day: string,
): string {
  const one = (figure: Figure) =>
    [`${bareNumber(figure)} is ${peopleOf(figure)}`, placeIf(figure), periodWords(figure, day)]
      .filter(Boolean)
      .join(' ')
  const placeIf = (figure: Figure) => (a.place === b.place ? '' : placeWords(figure.place))
  const ending = {
    counter: ` Both credit ${named(a.claim.counter ?? '')}: probably one tally.`,
    number: ' The number is the same, so it may be one tally, described in two ways.',
    article: ' One article gives both, so both can be true.',
  }[tally]
  if (a.article === b.article) return `In ${named(a.article.outlet)}, ${one(a)}, and ${one(b)}.${ending}`
  return `${opening(possessive(named(a.article.outlet)))} ${one(a)}; ${possessive(named(b.article.outlet))} ${one(b)}.${ending}`
}

/** "One tally would explain both, if most or all of the people were civilians." */
export function victimsReconciled({ a, b, victims }: Pick<FigurePair, 'a' | 'b' | 'victims'>): string {
  const [inner, outer] = victims === 'within' ? [a, b] : [b, a]
  return `One tally would explain both, if most or all of the ${outer.claim.victims ?? 'people'} were ${inner.claim.victims ?? 'people'}.`
}
