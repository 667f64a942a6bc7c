import { type FindingDraft, severities } from '../../findings'
import { endWords, ownTermsSentence } from '../../sentences/truce-ends'
import { articlesOf } from '../../story'
import { mayBeOneTruce } from '../one-truce'
import type { TruceTopic } from '../readings'
import { isLaterEnd, type TruceReading } from '../terms'
import { type Ended, extremes } from './ends'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

/** Within one article: the end that it states against the end to which the start and the lengths that it gives add up. */
export const ownTermsFinder: TruceFinder = (story) =>
  story.topics.flatMap((topic) =>
    articlesOf(topic.readings).flatMap((article) =>
      finding(
        topic,
        topic.readings.filter((reading) => reading.article === article),
        story,
      ),
    ),
  )

function finding(topic: TruceTopic, own: readonly TruceReading[], { clock }: TruceStory): FindingDraft[] {
  const stated = latest(
    own.flatMap((reading) => (reading.end?.basis === 'stated' ? [{ ...reading, end: reading.end }] : [])),
  )
  const derived = latest(own.flatMap((reading) => (reading.byTerms ? [{ ...reading, end: reading.byTerms }] : [])))
  if (!stated || !derived || extremes([stated, derived]).apart <= 0 || isOfFirstPhase(stated, derived)) return []
  if (!mayBeOneTruce(stated, derived, clock.zone)) return []
  const both = [stated, derived]
  const oneClaim = stated.id === derived.id
  return [
    {
      kind: 'truce',
      topicId: topic.id,
      relation: 'differs',
      dimension: 'end',
      witnesses: (oneClaim ? [stated] : both).map((reading) => truceWitness(reading, endWords(reading, clock))),
      reasons: [
        truceReason('end', both, clock, 'differs'),
        truceReason('start', oneClaim ? [stated] : both, clock),
        truceReason('duration', oneClaim ? [stated] : both, clock),
      ],
      question: `${areaOf(topic)}: do the stated terms add up?`,
      sentence: ownTermsSentence(stated, derived, areaOf(topic), extremes(both).apart, clock),
      reconciledBy:
        stated.end.from > derived.end.from
          ? 'An extension that the article leaves out, or a later start, would reconcile them.'
          : 'An earlier start, or a shorter truce, than the article gives would reconcile them.',
      severity: severities.truceEnd - 5,
      key: stated.article.slug,
    },
  ]
}

const latest = (ends: readonly Ended[]): Ended | null =>
  ends.reduce<Ended | null>((last, each) => (last && !isLaterEnd(each.end, last.end) ? last : each), null)

/** The stated end of a truce that another sentence has extended beyond it is no rival of the extended one. */
const isOfFirstPhase = (stated: Ended, derived: Ended) =>
  derived.claim.status === 'extended' && stated.claim.status !== 'extended' && stated.end.to <= derived.end.from
