import { coverage, type Interval } from '@/lib/text/times/intervals'
import { type FindingDraft, severities } from '../../findings'
import { endReconciled, endSentence, endWords } from '../../sentences/truce-ends'
import type { Clock } from '../../sentences/truces'
import { articlesOf } from '../../story'
import type { Announcement } from '../announcements'
import { areOfOneTime, mayBeOneTruce, runs } from '../one-truce'
import type { TruceTopic } from '../readings'
import { isLaterEnd, type TruceReading } from '../terms'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

/** Ends further apart than this, in ms, belong to two truces, not to two accounts of one. */
const ONE_TRUCE = 10 * 86_400_000
const MINUTE = 60_000

export type Ended = TruceReading & { end: NonNullable<TruceReading['end']> }
export const hasEnd = (reading: TruceReading): reading is Ended => reading.end !== null

/** When the truce of an area ends, article against article. */
export const endFinder: TruceFinder = (story) =>
  story.topics.flatMap((topic) =>
    runs(latestByArticle(topic.readings), ({ end }) => upTo(story.clock, end), ONE_TRUCE)
      .map((positions) => ofOneTruce(positions, story.clock.zone))
      .flatMap((positions, index) => endFinding(topic, bySureness(positions), index, story)),
  )

/** Ends that are still to come are ends of the one truce that holds now, however far apart they lie. */
function upTo({ day, zone }: Clock, { from, to }: Interval): Interval {
  const tomorrow = coverage(day, zone).to
  return { from: Math.min(from, tomorrow), to: Math.min(to, tomorrow) }
}

/** An article's last word on the end: the claim that has the truce end latest. */
export function latestByArticle(readings: readonly TruceReading[]): Ended[] {
  const latest = new Map<string, Ended>()
  for (const reading of readings) {
    if (!hasEnd(reading)) continue
    const known = latest.get(reading.article.id)
    if (!known || isLaterEnd(reading.end, known.end)) latest.set(reading.article.id, reading)
  }
  return [...latest.values()]
}

/** Those that may speak of the truce whose end is told first; another that began on another day is another truce. */
const ofOneTruce = (positions: readonly Ended[], zone: string) =>
  positions.filter((position) => mayBeOneTruce(positions[0]!, position, zone))

const SURENESS = ['extension', 'stated', 'derived']

/** What was announced and stated first, what only follows from terms last. */
const bySureness = (positions: readonly Ended[]) =>
  [...positions].sort((a, b) => SURENESS.indexOf(a.end.basis) - SURENESS.indexOf(b.end.basis))

/**
 * The two that lie furthest apart, and by how many ms at least. Ends cannot all be one instant when the latest beginning lies at or
 * after the earliest ending: no pairs have to be tried.
 */
export function extremes(positions: readonly Ended[]) {
  const latest = positions.reduce((a, b) => (b.end.from > a.end.from ? b : a))
  const earliest = positions.reduce((a, b) => (b.end.to < a.end.to ? b : a))
  return { earliest, latest, apart: latest.end.from - earliest.end.to }
}

function endFinding(topic: TruceTopic, positions: readonly Ended[], index: number, story: TruceStory): FindingDraft[] {
  if (positions.length < 2 || !areApart(positions)) return []
  const told = positions.filter(({ end }) => end.basis !== 'derived')
  const conflict = told.length > 1 && areApart(told) ? extremes(told) : null
  const isOneTime = conflict !== null && areOfOneTime(conflict.earliest, conflict.latest)
  const unaware = conflict ? beforeExtension(positions, conflict.latest, story) : []
  // Where no area is named they may speak of two.
  const cannotBoth = isOneTime && topic.area !== null && !unaware.includes(conflict.earliest)
  const relation = cannotBoth ? ('contradicts' as const) : ('differs' as const)
  const { clock } = story
  const area = areaOf(topic)
  const extended = positions.some(({ claim }) => claim.status === 'extended')
  const silent = cannotBoth ? silentOn(topic, positions, story.announcements) : []
  return [
    {
      kind: 'truce',
      topicId: topic.id,
      relation,
      dimension: 'end',
      witnesses: positions.map((reading) => truceWitness(reading, endWords(reading, clock))),
      reasons: [
        truceReason('end', positions, clock, relation),
        truceReason('status', positions, clock),
        truceReason('start', positions, clock),
        truceReason('duration', positions, clock),
        truceReason('announcer', positions, clock),
        truceReason('area', positions, clock, 'equal'),
      ],
      question: extended && conflict ? `${area}: was the truce extended?` : `${area}: when does the truce end?`,
      sentence: endSentence(positions, area, { conflict, cannotBoth, unaware, silent }, clock),
      reconciledBy: endReconciled(positions, cannotBoth, unaware),
      severity: cannotBoth ? severities.truceContradiction : severities.truceEnd,
      key: index === 0 ? '' : String(index + 1),
    },
  ]
}

/**
 * Ends that only touch are at midnight, which belongs to both days; and three days from Tuesday may count Tuesday in. So where one is worked
 * out they lie apart only if the other is a whole day, and the later one.
 */
function areApart(positions: readonly Ended[]): boolean {
  const { apart, earliest, latest } = extremes(positions)
  if (apart !== 0) return apart > 0
  return (
    latest.end.basis !== 'derived' && (earliest.end.basis !== 'derived' || latest.end.to - latest.end.from > MINUTE)
  )
}

/** Those whose article has not a word of an extension, while the latest end is that of one: they may be written before it was known. */
function beforeExtension(positions: readonly Ended[], latest: Ended, { topics }: TruceStory): Ended[] {
  if (latest.claim.status !== 'extended') return []
  const telling = new Set(
    topics
      .flatMap(({ readings }) => readings)
      .filter(({ claim }) => claim.status === 'extended' || claim.status === 'rejected')
      .map(({ article }) => article),
  )
  return positions.filter(({ article, end }) => !telling.has(article) && end.to <= latest.end.from)
}

/** Outlets that tell of the same extension and name other areas only. */
function silentOn(topic: TruceTopic, positions: readonly Ended[], announcements: readonly Announcement[]): string[] {
  const own = announcements.filter(({ readings }) =>
    readings.some((reading) => positions.some(({ id }) => id === reading.id)),
  )
  const naming = new Set(topic.readings.map(({ article }) => article))
  return articlesOf(own.flatMap(({ readings }) => readings))
    .filter((article) => !naming.has(article))
    .map(({ outlet }) => outlet)
}
