import type { Comparability, Relation } from '@/lib/claims'
import { slugOf } from '@/lib/claims/claim-id'
import { type FindingDraft, severities } from '../../findings'
import {
  causeSentence,
  partSentence,
  sameAgencySentence,
  sameCounterSentence,
  sameWordsSentence,
  vagueSentence,
} from '../../sentences/casualty-groups'
import { articlesOf } from '../../story'
import { type Figure, figureKey } from '../figure'
import { originsOf, sharedAgencies, sharedSentences } from '../origins'
import { liesIn } from '../rules/bounds'
import { question, type TitledTopic, type TopicFinder } from './finder'
import { figureWitness, reasonOf } from './reasons'
import { oneTally } from './tally'

interface GroupWords {
  relation: Relation
  dimension: string | null
  reason: Parameters<typeof reasonOf>[0]
  result: Comparability | Relation
  ask: string
  sentence: string
  severity: number
  key: string
}

/** A finding over several figures of one topic that rests on one dimension. */
function groupFinding(topic: TitledTopic, figures: readonly Figure[], day: string, words: GroupWords): FindingDraft {
  return {
    kind: 'casualty',
    topicId: topic.id,
    relation: words.relation,
    dimension: words.dimension,
    witnesses: figures.map(figureWitness),
    reasons: [
      ...(words.reason === 'value' ? [] : [reasonOf(words.reason, figures, words.result, day)]),
      reasonOf('value', figures, words.relation, day),
    ],
    question: question(topic, words.ask),
    sentence: words.sentence,
    reconciledBy: null,
    severity: words.severity,
    key: words.key,
  }
}

/** Outlets that credit one counter, carry one agency's text, or use the same words are one origin. */
export const originFinder: TopicFinder = (topic, { day }) => [
  ...originsOf(topic.figures)
    .filter(({ figures }) => articlesOf(figures).length > 1)
    .map(({ counter, figures }) =>
      groupFinding(topic, figures, day, {
        relation: 'same_origin',
        dimension: 'counter',
        reason: 'counter',
        result: 'equal',
        ask: 'how many sources are there?',
        sentence: sameCounterSentence(counter, figures),
        severity: severities.sameOrigin,
        key: slugOf(counter),
      }),
    ),
  ...sharedAgencies(topic.figures).map(({ agency, figures }) =>
    groupFinding(topic, figures, day, {
      relation: 'same_origin',
      dimension: 'agency',
      reason: 'agency',
      result: 'equal',
      ask: 'how many sources are there?',
      sentence: sameAgencySentence(agency, figures),
      severity: severities.sameOrigin,
      key: slugOf(agency),
    }),
  ),
  ...sharedSentences(topic.figures).map((figures) =>
    groupFinding(topic, figures, day, {
      relation: 'same_origin',
      dimension: 'wording',
      reason: 'counter',
      result: 'unknown',
      ask: 'how many sources are there?',
      sentence: sameWordsSentence(figures),
      severity: severities.sameOrigin,
      key: figureKey(figures[0]!),
    }),
  ),
]

/** A vague number and the figures that lie in its range. */
export const vagueFinder: TopicFinder = (topic, { day }) => {
  const vague = topic.figures.filter(({ claim }) => claim.vague)
  const floor = vague.reduce<Figure | null>((best, figure) => (best && best.low >= figure.low ? best : figure), null)
  const precise = topic.figures.filter((figure) => !figure.claim.vague && floor !== null && liesIn(figure, floor))
  if (vague.length === 0 || precise.length === 0) return []
  const shown = [...vague, ...precise]
  return [
    groupFinding(topic, shown, day, {
      relation: 'consistent',
      dimension: 'vague',
      reason: 'value',
      result: 'consistent',
      ask: 'do the vague words fit the numbers?',
      sentence: vagueSentence(vague, precise),
      severity: severities.consistent,
      key: '',
    }),
  ]
}

/** The means that outlets name, where at least two figures that differ in it are likely one tally. */
export const causeFinder: TopicFinder = (topic, { day }) => {
  const stated = topic.figures.filter(({ causes }) => causes !== 0)
  const groups = new Map<number, Figure[]>()
  for (const figure of stated) groups.set(figure.causes, [...(groups.get(figure.causes) ?? []), figure])
  const byMeans = [...groups.values()]
  if (byMeans.length < 2 || articlesOf(stated).length < 2) return []
  const isOne = byMeans.some((figures, index) =>
    byMeans.slice(index + 1).some((others) => sameTallySomewhere(figures, others)),
  )
  if (!isOne) return []
  return [
    groupFinding(topic, stated, day, {
      relation: 'differs',
      dimension: 'cause',
      reason: 'cause',
      result: 'overlaps',
      ask: 'by what means?',
      sentence: causeSentence(byMeans),
      severity: severities.casualtyCause,
      key: '',
    }),
  ]
}

/** Looks at neighbours by number only: two figures of one tally have nearly the same. */
function sameTallySomewhere(figures: readonly Figure[], others: readonly Figure[]): boolean {
  const sorted = [
    ...figures.map((figure) => ({ figure, mine: true })),
    ...others.map((figure) => ({ figure, mine: false })),
  ].sort((a, b) => a.figure.low - b.figure.low || a.figure.high - b.figure.high)
  return sorted.some((entry, index) => {
    const next = sorted[index + 1]
    return next !== undefined && next.mine !== entry.mine && oneTally(entry.figure, next.figure) !== null
  })
}

/** Parts under their wholes. */
export const partFinder: TopicFinder = (topic, { day }) =>
  topic.parts.flatMap((part) =>
    part.whole === null
      ? []
      : [
          groupFinding(topic, [part, part.whole], day, {
            relation: 'part_of',
            dimension: null,
            reason: 'victims',
            result: 'within',
            ask: 'is one a part of the other?',
            sentence: partSentence(part, part.whole),
            severity: severities.partOf,
            key: `${figureKey(part)}.${figureKey(part.whole)}`,
          }),
        ],
  )
