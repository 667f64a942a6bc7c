import { type FindingDraft, severities } from '../../findings'
import { lengthSentence } from '../../sentences/truce-scopes'
import { hoursInWords } from '../../sentences/words'
import { articlesOf } from '../../story'
import { areOfOneTime, mayBeOneTruce } from '../one-truce'
import type { TruceTopic } from '../readings'
import type { TruceReading } from '../terms'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

/**
 * One step of a truce, its beginning or an extension, told with two lengths. Only what is dated to one day in both articles is one step:
 * truces of 24 hours follow each other too often for less. Where the ends are seen to lie apart already, nothing is added.
 */
export const lengthFinder: TruceFinder = (story) =>
  story.topics.flatMap((topic) => {
    const steps = new Map<string, TruceReading[]>()
    for (const reading of topic.readings) {
      const key = stepOf(reading)
      if (key) steps.set(key, [...(steps.get(key) ?? []), reading])
    }
    return [...steps.values()].flatMap((readings, index) => finding(topic, readings, index, story))
  })

function stepOf({ claim: { durationHours, status, announcedAt, effectiveAt } }: TruceReading): string | null {
  if (durationHours === null || status === 'rejected' || status === 'excluded') return null
  if (status === 'extended') return announcedAt && `extended ${announcedAt.slice(0, 10)}`
  return effectiveAt && `from ${effectiveAt.slice(0, 10)}`
}

function finding(
  topic: TruceTopic,
  readings: readonly TruceReading[],
  index: number,
  story: TruceStory,
): FindingDraft[] {
  const lengths = articlesOf(readings).map((article) => ({
    article,
    hours: new Set(readings.filter((each) => each.article === article).map(({ claim }) => claim.durationHours)),
  }))
  const isApart = lengths.some((one) =>
    lengths.some((other) => ![...one.hours].some((hours) => other.hours.has(hours))),
  )
  const [first, ...others] = readings
  if (!isApart || !first || others.some((other) => other.end && first.end && apart(first.end, other.end))) return []
  if (others.some((other) => !areOfOneTime(first, other) || !mayBeOneTruce(first, other, story.clock.zone))) return []
  const area = areaOf(topic)
  return [
    {
      kind: 'truce',
      topicId: topic.id,
      relation: 'differs',
      dimension: 'duration',
      witnesses: readings.map((each) => truceWitness(each, hoursInWords(each.claim.durationHours ?? 0))),
      reasons: [
        truceReason('duration', readings, story.clock, 'differs'),
        truceReason('start', readings, story.clock),
        truceReason('announcer', readings, story.clock),
        truceReason('area', readings, story.clock, 'equal'),
      ],
      question:
        first.claim.status === 'extended' ? `${area}: extended by how much?` : `${area}: how long is the truce?`,
      sentence: lengthSentence(readings, area, story.clock),
      reconciledBy: 'A second announcement of the same day, or a mistake in one article, would explain both.',
      severity: severities.truceEnd - 2,
      key: index === 0 ? '' : String(index + 1),
    },
  ]
}

const apart = (a: NonNullable<TruceReading['end']>, b: NonNullable<TruceReading['end']>) =>
  a.from >= b.to || b.from >= a.to
