import type { Figure } from '../casualties/figure'
import { sameRange } from '../casualties/rules/bounds'
import type { Decision, FigurePair } from '../casualties/rules/rule'
import { cannotBothHold } from '../casualties/rules/running-toll'
import { areOfTwoClasses } from '../casualties/victims'
import { bareNumber, figureWords, outcomeWords, peopleOf, periodWords, placeWords } from './casualties'
import { listed, named, number, opening, possessive } from './words'

/** Sentences on two figures. `day` is the story's reference day. */

/** "more than 200 people killed in Aleppo since April 25" */
const told = (figure: Figure, day: string) =>
  [figureWords(figure), outcomeWords[figure.claim.outcome], placeWords(figure.place), periodWords(figure, day)]
    .filter(Boolean)
    .join(' ')

/** "X has …; Y has …", or one article's two figures. */
function bothTold({ a, b }: Pick<FigurePair, 'a' | 'b'>, day: string): string {
  const [first, second] = [told(a, day), told(b, day)]
  if (a.article === b.article) return `${opening(named(a.article.outlet))} gives two figures: ${first}, and ${second}.`
  return `${opening(named(a.article.outlet))} has ${first}; ${named(b.article.outlet)} has ${second}.`
}

/** What was taken as the same without being said so. */
function taken({ a, b, place, period, victims }: FigurePair): string[] {
  const taken = [
    place === 'near' && a.place !== b.place && 'the place',
    place === 'unknown' && 'the place',
    period === 'near' && 'the days',
    period === 'unknown' && 'the days',
    victims === 'unknown' && 'the people counted',
  ].filter((words) => words !== false)
  return taken
}

/** "Here the days are taken to be the same." */
function hedge(pair: FigurePair): string {
  const same = taken(pair)
  if (same.length === 0) return ''
  return ` Here ${listed(same)} ${same.length === 1 && same[0] === 'the place' ? 'is' : 'are'} taken to be the same.`
}

/** "Both cannot be true", or "If they mean the same days, both cannot be true". */
function impossible(pair: FigurePair): string {
  const same = taken(pair).map((words) => words.replace(/^the /, ''))
  return same.length === 0 ? 'Both cannot be true.' : `If they mean the same ${listed(same)}, both cannot be true.`
}

const isOpen = ({ high }: Figure) => high === Number.POSITIVE_INFINITY

/** Numbers that exclude each other, of days that are not said. */
const risen = (pair: FigurePair) =>
  `${pair.scope === 'same' ? '' : ` ${whyInside(pair)}`} The toll may have changed from one article to the next; if both mean the same hour, they cannot both be right.`

const isOpenConflict = (pair: FigurePair) => !pair.a.claim.vague && !pair.b.claim.vague && cannotBothHold(pair)

function differing(pair: FigurePair): string {
  const { a, b } = pair
  if (a.claim.vague || b.claim.vague) return ' A vague word proves nothing against a number.'
  if (isOpen(a) && isOpen(b))
    return ` Both numbers are floors and can both be true; they lie ${number(Math.abs(a.low - b.low))} apart.`
  return ' The ranges overlap, so both can be true.'
}

/** The figure whose scope lies inside the other's, and in what. */
function nesting({ a, b, place, period, victims, scope }: FigurePair) {
  const [inner, outer] = scope === 'outside' ? [b, a] : [a, b]
  const flip = scope === 'outside'
  const inside = (relation: string) => relation === (flip ? 'contains' : 'within')
  const how = [
    inside(place) && 'fewer places',
    inside(period) && 'fewer days',
    inside(victims) && (areOfTwoClasses(a.victims, b.victims) ? 'fewer kinds of people' : `only ${peopleOf(inner)}`),
  ].filter((words) => words !== false)
  return { inner, outer, how }
}

/** "NPR’s 30 covers fewer days, so it should be a part of Fox News’ 25, yet is larger." */
function whyInside(pair: FigurePair): string {
  const { inner, outer, how } = nesting(pair)
  const [part, whole] =
    inner.article === outer.article
      ? [`The ${bareNumber(inner)}`, `the ${bareNumber(outer)}`]
      : [inner, outer].map((figure) => `${possessive(named(figure.article.outlet))} ${bareNumber(figure)}`)
  return `${opening(part!)} covers ${listed(how)}, so it should be a part of ${whole}, yet is larger.`
}

/** Why two scopes of which one lies in the other, or which cross, are no conflict. */
function scoped(pair: FigurePair): string {
  const { scope } = pair
  const { inner, outer, how } = nesting(pair)
  if (scope === 'same') return ' One article has both, and they leave room for each other.'
  if (scope === 'overlapping')
    return ' Each covers something that the other leaves out, so neither number says anything against the other.'
  const owner = opening(possessive(named(inner.article.outlet)))
  const whose = inner.article === outer.article ? 'The' : owner
  return ` ${whose} ${bareNumber(inner)} covers ${listed(how)}${inner.low < outer.low ? ', and is the smaller' : ''}.`
}

/** The plain sentence for a pair of figures and the decision on it. */
export function pairSentence(pair: FigurePair, { relation, dimension }: Decision, day: string): string {
  const both = bothTold(pair, day)
  if (relation === 'contradicts')
    return pair.scope === 'same' ? `${both} ${impossible(pair)}` : `${both} ${whyInside(pair)} ${impossible(pair)}`
  if (relation === 'differs' && isOpenConflict(pair)) return `${both}${risen(pair)}`
  if (relation === 'differs') return `${both}${differing(pair)}${hedge(pair)}`
  if (relation === 'agrees')
    return `${both} ${sameRange(pair.a, pair.b) ? 'The numbers are the same.' : 'One number in two wordings.'}${hedge(pair)}`
  if (dimension === 'time') return `${both} The later article has the higher count: the toll rose.${hedge(pair)}`
  return `${both}${scoped(pair)}${hedge(pair)}`
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
  return isOpen(a) && isOpen(b)
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
    number: ' The number is the same, so it is probably one tally, laid to different people.',
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
