import { type FindingDraft, severities } from '../../findings'
import { pairReconciled, pairSentence, victimsReconciled, victimsSentence } from '../../sentences/casualty-pairs'
import { type Figure, figureKey } from '../figure'
import { decide, pairOf } from '../relate'
import { magnitude, rangesMeet } from '../rules/bounds'
import type { Decision, FigurePair } from '../rules/rule'
import { areOfTwoClasses } from '../victims'
import { question, type TitledTopic, type TopicFinder } from './finder'
import { figureWitness, pairReasons } from './reasons'
import { oneTally } from './tally'
import { type PairFinding, toldTogether } from './together'

/** Up to this many figures all pairs are told; beyond it only neighbours by number, so that a topic's findings grow with its figures. */
export const ALL_PAIRS = 12
/** Of a topic's pairs the worst are told, up to this many (more than all pairs of twelve); its verdict covers all figures. */
const MOST_TOLD = 150

/** Two by two: what contradicts, differs, agrees or fits, and where one tally is told of different people. */
export const pairFinder: TopicFinder = (topic, { day, places }) => {
  const found = pairsToCompare(topic.figures.filter(({ claim }) => !claim.vague)).flatMap(([a, b]): PairFinding[] => {
    const pair = pairOf(a, b, places)
    const decision = decide(pair)
    const people = victimsFinding(topic, pair, decision, day)
    const told = valueFinding(topic, pair, decision, day)
    // Where the people differ, that two such figures fit is said by that finding already.
    const drafts = people && told?.relation === 'consistent' ? [people] : [told, people]
    return drafts.flatMap((draft) => (draft ? [{ draft, pair, decision }] : []))
  })
  const worst = (a: PairFinding, b: PairFinding) => b.draft.severity - a.draft.severity
  return toldTogether(found.length <= MOST_TOLD ? found : found.sort(worst).slice(0, MOST_TOLD), day)
}

/** Figures that one article repeats for one scope are compared once. */
function pairsToCompare(figures: readonly Figure[]): [Figure, Figure][] {
  const readings = new Map<string, Figure>()
  for (const figure of figures) {
    const { claim, article } = figure
    const { start, end } = claim.period ?? { start: null, end: null }
    const key = [article.id, figure.low, figure.high, claim.place, claim.victims, start, end].join('|')
    if (!readings.has(key)) readings.set(key, figure)
  }
  const all = [...readings.values()]
  if (all.length <= ALL_PAIRS)
    return all.flatMap((a, index) => all.slice(index + 1).map((b): [Figure, Figure] => [a, b]))
  const sorted = all.sort((a, b) => a.low - b.low || a.high - b.high)
  return sorted.slice(1).map((b, index) => [sorted[index]!, b])
}

function valueFinding(topic: TitledTopic, pair: FigurePair, decision: Decision, day: string): FindingDraft | null {
  const { relation, dimension } = decision
  if (relation === 'not_comparable' || relation === 'part_of') return null
  const { a, b } = pair
  return {
    kind: 'casualty',
    topicId: topic.id,
    relation,
    dimension: dimension === 'scope' ? null : dimension,
    witnesses: [figureWitness(a), figureWitness(b)],
    reasons: pairReasons(pair, relation, day),
    question: question(topic, a.article === b.article ? 'why two figures in one article?' : 'do the figures agree?'),
    sentence: pairSentence(pair, decision, day),
    reconciledBy: pairReconciled(pair, decision),
    severity: severityOf(pair, decision),
    key: `${figureKey(a)}.${figureKey(b)}`,
  }
}

function severityOf(pair: FigurePair, { relation, dimension }: Decision): number {
  const { a, b, place, period, victims } = pair
  if (relation === 'contradicts') {
    if (a.article === b.article) return severities.selfContradiction
    const inferred = [place, period, victims].some((result) => result === 'unknown' || result === 'near')
    const hedged = inferred || a.placeInferred || b.placeInferred
    return hedged ? severities.hedgedContradiction : severities.casualtyContradiction
  }
  if (relation === 'differs') {
    const far = apart(a, b)
    if (!rangesMeet(a, b)) return severities.casualtyExclusive + Math.min(7, Math.round(25 * far))
    // A floor that an exact number meets is hardly a difference; two floors are two counts.
    const floors = a.high === Number.POSITIVE_INFINITY && b.high === Number.POSITIVE_INFINITY
    return floors
      ? severities.casualtyValue + Math.min(25, Math.round(100 * far))
      : severities.casualtyFits + Math.min(7, Math.round(25 * far))
  }
  if (relation === 'agrees') return severities.agrees
  return dimension === 'time' ? severities.development : severities.consistent
}

/** How far apart two floors are, 0 to 1 of the larger. */
const apart = (a: Figure, b: Figure) => Math.abs(a.low - b.low) / Math.max(a.low, b.low, 1)

/**
 * One tally told of different people: `differs` in its victims, beside what the numbers say. Only classes of people differ so, and only
 * where the narrower class has no smaller number: four civilians of five people are a part of them.
 */
function victimsFinding(
  topic: TitledTopic,
  pair: FigurePair,
  { relation }: Decision,
  day: string,
): FindingDraft | null {
  const { a, b, victims } = pair
  const tally = oneTally(a, b)
  if (relation === 'contradicts' || tally === null || (victims !== 'within' && victims !== 'contains')) return null
  const [narrower, wider] = victims === 'within' ? [a, b] : [b, a]
  if (!areOfTwoClasses(a.victims, b.victims) || magnitude(narrower) < magnitude(wider)) return null
  return {
    kind: 'casualty',
    topicId: topic.id,
    relation: 'differs',
    dimension: 'victims',
    witnesses: [figureWitness(a), figureWitness(b)],
    reasons: pairReasons(pair, 'consistent', day),
    question: question(topic, 'who was counted?'),
    sentence: victimsSentence(pair, tally, day),
    reconciledBy: victimsReconciled(pair),
    severity: severities.casualtyVictims + (tally === 'counter' ? 3 : 0),
    key: `${figureKey(a)}.${figureKey(b)}`,
  }
}
