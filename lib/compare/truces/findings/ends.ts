import { coverage } from '@/lib/text/times/intervals'
import { type FindingDraft, severities } from '../../findings'
import { endReconciled, endSentence, endWords } from '../../sentences/truces'
import { articlesOf } from '../../story'
import type { Announcement } from '../announcements'
import type { TruceTopic } from '../readings'
import { isLaterEnd, type TruceReading } from '../terms'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

const DAY = 86_400_000
/** Ends further apart than this belong to two truces, not to two accounts of one. */
const ONE_TRUCE = 14 * DAY

type Ended = TruceReading & { end: NonNullable<TruceReading['end']> }
const hasEnd = (reading: TruceReading): reading is Ended => reading.end !== null

/** When the truce of an area ends, article against article, and within an article the stated end against its terms. */
export const endFinder: TruceFinder = (story) =>
  story.topics.flatMap((topic) => [
    ...clusters(latestByArticle(topic.readings)).flatMap((positions, index) =>
      endFinding(topic, bySureness(positions), index, story),
    ),
    ...topic.readings.flatMap((reading) => ownTerms(topic, reading, story)),
  ])

/** An article's last word on the end: the claim that has the truce end latest. */
function latestByArticle(readings: readonly TruceReading[]): Ended[] {
  const latest = new Map<string, Ended>()
  for (const reading of readings) {
    if (!hasEnd(reading)) continue
    const known = latest.get(reading.article.id)
    if (!known || isLaterEnd(reading.end, known.end)) latest.set(reading.article.id, reading)
  }
  return [...latest.values()]
}

const SURENESS = ['extension', 'stated', 'derived']

/** What was announced and stated first, what only follows from terms last. */
const bySureness = (positions: readonly Ended[]) =>
  [...positions].sort((a, b) => SURENESS.indexOf(a.end.basis) - SURENESS.indexOf(b.end.basis))

function clusters(positions: readonly Ended[]): Ended[][] {
  const order = new Map(positions.map((position, index) => [position, index]))
  const found: Ended[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const position of [...positions].sort((a, b) => a.end.from - b.end.from)) {
    if (position.end.from > reach + ONE_TRUCE) found.push([])
    found.at(-1)!.push(position)
    const known = position.end.basis === 'extension' ? position.end.from : position.end.to
    reach = Math.max(reach, known)
  }
  return found.map((cluster) => cluster.sort((a, b) => order.get(a)! - order.get(b)!))
}

/** Ends cannot all be one instant when the latest beginning lies after the earliest ending: no pairs have to be tried. */
function apart(positions: readonly Ended[]): number {
  const latest = Math.max(...positions.map(({ end }) => end.from))
  const earliest = Math.min(...positions.map(({ end }) => end.to))
  return latest - earliest
}

function endFinding(topic: TruceTopic, positions: readonly Ended[], index: number, story: TruceStory): FindingDraft[] {
  if (positions.length < 2 || apart(positions) < 0) return []
  const told = positions.filter(({ end }) => end.basis !== 'derived')
  const relation = told.length > 1 && apart(told) >= 0 ? ('contradicts' as const) : ('differs' as const)
  const { clock } = story
  const area = areaOf(topic)
  const extended = positions.some(({ claim }) => claim.status === 'extended')
  const silent = relation === 'contradicts' ? silentOn(topic, positions, story.announcements) : []
  const derived = positions.some(({ end }) => end.basis !== 'stated')
  return [
    {
      kind: 'truce',
      topicId: topic.id,
      relation,
      dimension: 'end',
      witnesses: positions.map((reading) => truceWitness(reading, endWords(reading, clock))),
      reasons: [
        truceReason('end', positions, relation, clock, derived),
        truceReason('status', positions, 'unknown', clock),
        truceReason('start', positions, 'unknown', clock),
        truceReason('duration', positions, 'unknown', clock),
        truceReason('announcer', positions, 'unknown', clock),
        truceReason('area', positions, 'equal', clock),
      ],
      question:
        extended && relation === 'contradicts'
          ? `${area}: was the truce extended?`
          : `${area}: when does the truce end?`,
      sentence: endSentence(positions, area, relation, apart(positions) / 3_600_000, silent, clock),
      reconciledBy: endReconciled(positions, relation),
      severity: relation === 'contradicts' ? severities.truceContradiction : severities.truceEnd,
      key: index === 0 ? '' : String(index + 1),
    },
  ]
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

/** One claim whose stated end is not where its own start and length lead. */
function ownTerms(topic: TruceTopic, reading: TruceReading, { clock }: TruceStory): FindingDraft[] {
  const { claim, end } = reading
  if (!hasEnd(reading) || !end || !claim.statedEnd || !claim.derivedEnd) return []
  const computed: Ended = {
    ...reading,
    end: { ...end, ...coverage(claim.derivedEnd, clock.zone), basis: 'derived', iso: claim.derivedEnd },
  }
  if (apart([reading, computed]) < 0) return []
  return [
    {
      kind: 'truce',
      topicId: topic.id,
      relation: 'differs',
      dimension: 'end',
      witnesses: [truceWitness(reading, endWords(reading, clock))],
      reasons: [truceReason('end', [reading, computed], 'differs', clock, true)],
      question: `${areaOf(topic)}: do the stated terms add up?`,
      sentence: endSentence(
        [reading, computed],
        areaOf(topic),
        'differs',
        apart([reading, computed]) / 3_600_000,
        [],
        clock,
      ),
      reconciledBy: 'Another start, or another length, than the article gives would reconcile them.',
      severity: severities.truceEnd - 5,
      key: reading.article.slug,
    },
  ]
}
