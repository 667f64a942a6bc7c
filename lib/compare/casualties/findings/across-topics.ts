import { type FindingDraft, severities } from '../../findings'
import { notComparableSentence } from '../../sentences/casualty-groups'
import { pairReconciled, pairSentence } from '../../sentences/casualty-pairs'
import { impossibilities } from '../consistency'
import { type Figure, figureKey } from '../figure'
import { decide, pairOf } from '../relate'
import { rootOf } from '../topics'
import { question, type StoryFinder, type TitledTopic } from './finder'
import { ALL_PAIRS } from './pairs'
import { figureWitness, pairReasons, reasonOf } from './reasons'

/** Events against background totals of one outcome: said once, so that nobody holds one against the other. */
export const backgroundFinder: StoryFinder = ({ topics, day }) =>
  topics
    .filter(({ background }) => background)
    .flatMap((total) => {
      const event = topics
        .filter((topic) => !topic.background && topic.outcome === total.outcome)
        .sort((a, b) => b.figures.length - a.figures.length)[0]
      return event ? [notComparable(event, total, day)] : []
    })

function notComparable(event: TitledTopic, total: TitledTopic, day: string): FindingDraft {
  const figures = [...event.figures, ...total.figures]
  return {
    kind: 'casualty',
    topicId: event.id,
    relation: 'not_comparable',
    dimension: null,
    witnesses: figures.map(figureWitness),
    reasons: [reasonOf('place', figures, 'within', day), reasonOf('period', figures, 'within', day)],
    question: `${event.title}, against ${total.title.charAt(0).toLowerCase()}${total.title.slice(1)}: can they be compared?`,
    sentence: notComparableSentence(event.title, total.title),
    reconciledBy: null,
    severity: severities.notComparable,
    key: total.id,
  }
}

const isToldInPairs = ({ figures }: TitledTopic, { inner, outer }: { inner: Figure; outer: Figure }) =>
  figures.length <= ALL_PAIRS && figures.includes(inner) && figures.includes(outer)

/**
 * Parts that exceed their wholes, over all places and windows at once. Of each topic's figures the one that is exceeded by most is told,
 * beside those that its own pairs have told: one impossible pair is enough to show that not all can be true.
 */
export const excessFinder: StoryFinder = ({ topics, figures, places, day }) => {
  const topicOf = new Map<Figure, TitledTopic>()
  for (const topic of topics) for (const figure of topic.figures) topicOf.set(figure, topic)
  const worst = new Map<TitledTopic, { inner: Figure; outer: Figure; by: number }>()
  for (const excess of impossibilities(figures, places)) {
    const topic = topicOf.get(excess.outer) ?? topicOf.get(rootOf(excess.outer))
    if (topic && isToldInPairs(topic, excess)) continue
    const known = topic && worst.get(topic)
    if (topic && (!known || known.by < excess.by)) worst.set(topic, excess)
  }
  return [...worst].flatMap(([topic, { inner, outer }]) => {
    const pair = pairOf(inner, outer, places)
    const decision = decide(pair)
    // What the rules excuse (a later count) is no excess.
    if (decision.relation !== 'contradicts' && decision.relation !== 'part_of') return []
    const told = { relation: 'contradicts', dimension: 'scope' } as const
    return [
      {
        kind: 'casualty' as const,
        topicId: topic.id,
        ...told,
        witnesses: [inner, outer].map(figureWitness),
        reasons: pairReasons(pair, 'contradicts', day),
        question: question(topic, pair.scope === 'same' ? 'do the parts agree?' : 'is the part larger than the whole?'),
        sentence: pairSentence(pair, told, day),
        reconciledBy: pairReconciled(pair, told),
        severity: severities.casualtyContradiction,
        key: `${figureKey(inner)}.${figureKey(outer)}`,
      },
    ]
  })
}
