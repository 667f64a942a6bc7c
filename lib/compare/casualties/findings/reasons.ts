import type { Comparability, Reason, Relation, Witness } from '@/lib/claims'
import { isAsEqual } from '../../comparability'
import { bareNumber, figureWords, numberOf, outcomeWords, periodWords } from '../../sentences/casualties'
import { byValue, valuesTold } from '../../sentences/values'
import { listed, named, opening } from '../../sentences/words'
import { evidenceOf, witnessOf } from '../../story'
import type { Figure } from '../figure'
import type { FigurePair } from '../rules/rule'

type Dimension = 'outcome' | 'place' | 'period' | 'victims' | 'value' | 'counter' | 'cause' | 'perpetrator' | 'agency'

const labels: Record<Dimension, string> = {
  outcome: 'What happened',
  place: 'Place',
  period: 'Period',
  victims: 'Who',
  value: 'Number',
  counter: 'Counted by',
  cause: 'By what means',
  perpetrator: 'By whom',
  agency: 'Agency',
}

const fields: Record<Dimension, string[]> = {
  outcome: ['outcome'],
  place: ['place'],
  period: ['period'],
  victims: ['victims'],
  value: ['value', 'number'],
  counter: ['counter'],
  cause: ['cause'],
  perpetrator: ['perpetrator'],
  agency: [],
}

export function valueIn(dimension: Dimension, figure: Figure, day: string): string | null {
  switch (dimension) {
    case 'outcome':
      return outcomeWords[figure.claim.outcome]
    case 'place':
      return figure.place
    case 'period':
      return periodWords(figure, day) || null
    case 'victims':
      return figure.claim.victims
    case 'value':
      return numberOf(figure)
    case 'counter':
      return counterWords(figure)
    case 'cause':
      return figure.claim.cause
    case 'perpetrator':
      return figure.claim.perpetrator ?? null
    case 'agency':
      return figure.article.metadata.agency
  }
}

/** One dimension over some figures. The sentence says what each has, equal values together. */
export function reasonOf(
  dimension: Dimension,
  figures: readonly Figure[],
  result: Comparability | Relation,
  day: string,
  inferred = false,
): Reason {
  const sides = figures.map((figure) => ({
    claimId: figure.id,
    value: valueIn(dimension, figure, day),
    span: evidenceOf(figure, ...fields[dimension]),
  }))
  return { dimension, result, inferred, text: sentenceOf(dimension, figures, sides, inferred), sides }
}

function sentenceOf(
  dimension: Dimension,
  figures: readonly Figure[],
  sides: Reason['sides'],
  inferred: boolean,
): string {
  const oneArticle = new Set(figures.map(({ article }) => article)).size === 1
  const label = labels[dimension]
  if (oneArticle && dimension === 'value')
    return `${label}: ${listed([...new Set(sides.map(({ value }) => value ?? ''))])}.`
  const names = oneArticle ? namesWithin(figures) : figures.map(({ article }) => named(article.outlet))
  const values = byValue(sides.map(({ value }, index) => ({ who: names[index]!, value })))
  const hedge = !inferred ? '' : new Set(sides.map(({ value }) => value)).size > 1 ? ', taken as one' : ' (inferred)'
  if (values.size === 1) {
    const [value] = [...values.keys()]
    return value === null
      ? `${label}: not in ${oneArticle ? 'this article' : 'these articles'}${hedge}.`
      : figures.length === 1
        ? `${label}: ${value}${hedge}.`
        : `${label}: ${value} in ${sides.length > 2 ? 'all' : 'both'}${hedge}.`
  }
  return opening(`${label}: ${valuesTold(values, oneArticle ? 'for' : 'in')}${hedge}.`)
}

/** Within one article the figures are told apart by their numbers, or by their order where it gives one number again. */
function namesWithin(figures: readonly Figure[]): string[] {
  const numbers = figures.map((figure) => `its ${bareNumber(figure)}`)
  return new Set(numbers).size === numbers.length ? numbers : numbers.map((_, at) => ORDINALS[at] ?? `number ${at + 1}`)
}

const ORDINALS = ['the first', 'the second', 'the third', 'the fourth', 'the fifth']

/** All dimensions of a pair in the order in which the rules look at them. Near and unknown scopes are compared as equal: inferred. */
export function pairReasons(
  { a, b, outcome, place, period, victims }: FigurePair,
  relation: Relation,
  day: string,
): Reason[] {
  const both = [a, b]
  const scope = (dimension: 'place' | 'period' | 'victims', result: Comparability, guessed: boolean) =>
    reasonOf(dimension, both, result, day, guessed || (result !== 'equal' && isAsEqual(result)))
  return [
    reasonOf('outcome', both, outcome, day),
    scope('place', place, a.placeInferred || b.placeInferred),
    scope('period', period, isGuessed(a, 'period') || isGuessed(b, 'period')),
    scope('victims', victims, false),
    reasonOf('value', both, relation, day),
    reasonOf('counter', both, counterResult(a, b), day),
    ...circumstances.flatMap(({ dimension, of }) => {
      const [ofA, ofB] = [of(a), of(b)]
      if (ofA === null && ofB === null) return []
      const result = ofA === null || ofB === null ? 'unknown' : ofA === ofB ? 'equal' : 'disjoint'
      return [reasonOf(dimension, both, result, day)]
    }),
  ]
}

/** What is no scope, and told where an article says it: by what means, by whom, in whose text. */
const circumstances: { dimension: Dimension; of: (figure: Figure) => string | number | null }[] = [
  { dimension: 'cause', of: ({ claim, causes }) => causes || claim.cause },
  { dimension: 'perpetrator', of: ({ claim, nation }) => nation ?? claim.perpetrator ?? null },
  {
    dimension: 'agency',
    of: ({ article }) => (article.metadata.agency === article.outlet ? null : article.metadata.agency),
  },
]

/** Who counted, and through whom it came. */
const counterWords = ({ claim: { counter, counterVia } }: Figure) =>
  counter !== null && counterVia ? `${counter}, through ${counterVia}` : counter

const isGuessed = ({ claim }: Figure, field: string) =>
  claim.evidence[field]?.basis === 'inferred' || claim.period?.basis === 'inferred'

const counterResult = (a: Figure, b: Figure): Comparability =>
  a.claim.counter === null || b.claim.counter === null
    ? 'unknown'
    : a.claim.counter === b.claim.counter
      ? 'equal'
      : 'disjoint'

export const figureWitness = (figure: Figure): Witness => witnessOf(figure, figureWords(figure))
