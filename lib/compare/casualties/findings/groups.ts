import type { Comparability, Relation } from '@/lib/claims'
import { slugOf } from '@/lib/claims/claim-id'
import { type FindingDraft, severities } from '../../findings'
import {
  partSentence,
  sameAgencySentence,
  sameCounterSentence,
  sameWordsSentence,
} from '../../sentences/casualty-groups'
import { articlesOf } from '../../story'
import { type Figure, figureKey } from '../figure'
import { question, type TitledTopic, type TopicFinder } from './finder'
import { figureWitness, reasonOf } from './reasons'

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
export function groupFinding(
  topic: TitledTopic,
  figures: readonly Figure[],
  day: string,
  words: GroupWords,
): FindingDraft {
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
  ...topic.sources.origins
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
  ...topic.sources.agencies.map(({ agency, figures }) =>
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
  ...topic.sources.sameWords.map((figures) =>
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
