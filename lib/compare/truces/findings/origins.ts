import { slugOf } from '@/lib/claims/claim-id'
import { type FindingDraft, severities } from '../../findings'
import { onDay } from '../../sentences/truce-ends'
import { areaSentence, originSentence, singleAreaSentence, statusWords } from '../../sentences/truces'
import { listed, named, opening, possessive } from '../../sentences/words'
import { articlesOf } from '../../story'
import { type Announcement, sharedAnnouncers } from '../announcements'
import type { TruceTopic } from '../readings'
import type { TruceReading } from '../terms'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

/** One announcement through several channels is one origin; told of different areas, it differs in them. */
export const announcementFinder: TruceFinder = (story) =>
  story.announcements.flatMap((announcement) => {
    const topic = widest(announcement, story)
    if (!topic) return []
    return [
      originFinding(topic, announcement.announcer, announcement.readings, announcement.day, story),
      ...areaFinding(topic, announcement, story),
    ]
  })

/** Claims of one area that several outlets lay to one speaker. */
export const speakerFinder: TruceFinder = (story) =>
  story.topics.flatMap((topic) =>
    sharedAnnouncers(topic.readings).map(({ announcer, readings }) =>
      originFinding(topic, announcer, readings, null, story),
    ),
  )

/** The topic under which an announcement is told: the area that most of its outlets name, or else the largest. */
function widest({ readings }: Announcement, { topics, places }: TruceStory): TruceTopic | undefined {
  const covers = (topic: TruceTopic) =>
    articlesOf(
      readings.filter(
        ({ area, areaKey }) =>
          areaKey === topic.areaKey || ['within', 'near'].includes(places.relate(area, topic.area)),
      ),
    ).length
  const named = topics.filter(({ areaKey }) => readings.some((reading) => reading.areaKey === areaKey))
  return [...named].sort((a, b) => covers(b) - covers(a))[0]
}

function originFinding(
  topic: TruceTopic,
  announcer: string,
  readings: readonly TruceReading[],
  day: string | null,
  { clock }: TruceStory,
): FindingDraft {
  return {
    kind: 'truce',
    topicId: topic.id,
    relation: 'same_origin',
    dimension: 'announcer',
    witnesses: readings.map((reading) =>
      truceWitness(reading, [reading.area, statusWords[reading.claim.status]].filter(Boolean).join(': ')),
    ),
    reasons: [truceReason('announcer', readings, clock, 'equal'), truceReason('channel', readings, clock)],
    question: day
      ? `${areaOf(topic)}: who announced it ${onDay(day, clock)}?`
      : `${areaOf(topic)}: who has it ${has(readings)}?`,
    sentence: originSentence(announcer, readings),
    reconciledBy: null,
    severity: severities.sameOrigin,
    key: slugOf(announcer),
  }
}

function areaFinding(topic: TruceTopic, announcement: Announcement, { clock, places }: TruceStory): FindingDraft[] {
  const { readings, announcer, day } = announcement
  const areas = articlesOf(readings).map((article) =>
    [...new Set(readings.filter((reading) => reading.article === article).map(({ areaKey }) => areaKey))]
      .sort()
      .join(' '),
  )
  if (new Set(areas).size < 2) return []
  const isNested = areNested(readings, places)
  return [
    {
      kind: 'truce',
      topicId: topic.id,
      relation: isNested ? 'consistent' : 'differs',
      dimension: 'area',
      witnesses: readings.map((reading) => truceWitness(reading, reading.area ?? 'no area')),
      reasons: [
        truceReason('area', readings, clock, isNested ? 'within' : 'overlaps'),
        truceReason('announcer', readings, clock, 'equal'),
        truceReason('channel', readings, clock),
        truceReason('duration', readings, clock),
      ],
      question: `${opening(possessive(named(announcer)))} announcement ${onDay(day, clock)}: where does it hold?`,
      sentence: areaSentence(announcement, containments(readings, places), clock),
      reconciledBy: isNested ? null : 'Names of one area, or an announcement of several, would reconcile the accounts.',
      severity: isNested ? severities.consistent : severities.truceArea,
      key: slugOf(announcer),
    },
  ]
}

/** True where each article's areas lie in, hold or adjoin some area of every other's: a suburb, and the suburbs that it is one of. */
function areNested(readings: readonly TruceReading[], places: TruceStory['places']): boolean {
  const articles = articlesOf(readings)
  return readings.every((reading) =>
    articles.every((article) =>
      readings.some(
        (other) =>
          other.article === article &&
          ['equal', 'near', 'within', 'contains'].includes(places.relate(reading.area, other.area)) &&
          !(reading.areaKey !== other.areaKey && [reading, other].some(({ area }) => area && places.isCountry(area))),
      ),
    ),
  )
}

/** "in force", "collapsing or violated" */
const has = (readings: readonly TruceReading[]) =>
  listed([...new Set(readings.map(({ claim }) => statusWords[claim.status]))], 'or')

/** Areas of one announcement that lie in others of it, each told once, by the smallest that holds it. */
function containments(readings: readonly TruceReading[], places: TruceStory['places']): { area: string; of: string }[] {
  const areas = [
    ...new Map(readings.flatMap(({ area, areaKey }) => (area === null ? [] : [[areaKey, area] as const]))).values(),
  ]
  return areas.flatMap((area) => {
    const of = areas.find((other) => places.relate(area, other) === 'within')
    return of ? [{ area, of }] : []
  })
}

/** An area that one outlet alone names, and no other's area touches. */
export const singleAreaFinder: TruceFinder = ({ topics, clock, places }) => {
  const articles = articlesOf(topics.flatMap(({ readings }) => readings))
  if (articles.length < 2) return []
  return topics.flatMap((topic) => {
    const [article, second] = articlesOf(topic.readings)
    if (!article || second || topic.area === null) return []
    const touched = topics.some(
      (other) =>
        other !== topic &&
        other.readings.some((reading) => reading.article !== article) &&
        ['near', 'within', 'contains'].includes(places.relate(topic.area, other.area)) &&
        !(other.area !== null && places.isCountry(other.area)),
    )
    if (touched) return []
    return [
      {
        kind: 'truce' as const,
        topicId: topic.id,
        relation: 'single_source' as const,
        dimension: null,
        witnesses: topic.readings.map((reading) => truceWitness(reading, statusWords[reading.claim.status])),
        reasons: [truceReason('status', topic.readings, clock, 'single_source')],
        question: `${areaOf(topic)}: who speaks of it?`,
        sentence: singleAreaSentence(topic.readings[0]!, areaOf(topic)),
        reconciledBy: null,
        severity: severities.singleSource,
        key: '',
      },
    ]
  })
}
