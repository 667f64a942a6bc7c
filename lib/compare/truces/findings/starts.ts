import { coverage, type Interval } from '@/lib/text/times/intervals'
import { type FindingDraft, severities } from '../../findings'
import { momentInWords } from '../../sentences/times'
import { startSentence } from '../../sentences/truces'
import { articlesOf } from '../../story'
import { areOfTwoSides, isOfStart, runs } from '../one-truce'
import { type TruceTopic, wordsOf } from '../readings'
import { standings } from '../standings'
import { coverageAsTold, type TruceReading } from '../terms'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

/** Starts further apart than this, in ms, are of two truces. */
const ONE_TRUCE = 4 * 86_400_000

interface Dated {
  reading: TruceReading
  iso: string
  covers: Interval
  kind: 'announced' | 'effective'
}

/** When the truce of an area was announced and began. An announcement on Friday and a start on Saturday fit; so do a month and a day in it. */
export const startFinder: TruceFinder = (story) => story.topics.flatMap((topic) => startsOf(topic, story))

function startsOf(topic: TruceTopic, { clock }: TruceStory): FindingDraft[] {
  const dates = topic.readings.flatMap((reading): Dated[] => {
    const { effectiveAt, announcedAt, status } = reading.claim
    // A start that is only talked about is none, and a day beside a collapse may be that of the collapse.
    if (['open', 'outside', 'over'].includes(standings[status])) return []
    if (effectiveAt)
      return [
        {
          reading,
          iso: effectiveAt,
          covers: coverageAsTold(effectiveAt, wordsOf(reading, 'effectiveAt'), clock.zone),
          kind: 'effective',
        },
      ]
    if (!announcedAt || !isOfStart(reading.claim)) return []
    return [{ reading, iso: announcedAt, covers: coverage(announcedAt, clock.zone), kind: 'announced' }]
  })
  return runs(dates, ({ covers }) => covers, ONE_TRUCE).flatMap((run, index) => startFinding(topic, run, index, clock))
}

function startFinding(
  topic: TruceTopic,
  dates: readonly Dated[],
  index: number,
  clock: TruceStory['clock'],
): FindingDraft[] {
  const readings = dates.map(({ reading }) => reading)
  if (articlesOf(readings).length < 2 || readings.some((one) => readings.some((other) => areOfTwoSides(one, other))))
    return []
  const effective = dates.filter(({ kind }) => kind === 'effective')
  const announced = dates.filter(({ kind }) => kind === 'announced')
  const relation = areOne(effective) && areInTime(announced, effective) ? ('consistent' as const) : ('differs' as const)
  return [
    {
      kind: 'truce',
      topicId: topic.id,
      relation,
      dimension: 'start',
      witnesses: dates.map(({ reading, iso, kind }) =>
        truceWitness(
          reading,
          `${kind === 'announced' ? 'announced' : 'from'} ${momentInWords(iso, clock.day, clock.zone)}`,
        ),
      ),
      reasons: [truceReason('start', readings, clock, relation), truceReason('area', readings, clock, 'equal')],
      question: `${areaOf(topic)}: since when?`,
      sentence: startSentence(announced, effective, relation === 'consistent' ? null : apart(effective), clock),
      reconciledBy: relation === 'differs' ? 'Two truces, or a start that was put off, would reconcile them.' : null,
      severity: relation === 'differs' ? severities.truceEnd - 5 : severities.consistent,
      key: index === 0 ? '' : String(index + 1),
    },
  ]
}

/** Hours that lie at least between the first start and the last. */
function apart(effective: readonly Dated[]): number {
  const from = Math.max(...effective.map(({ covers }) => covers.from))
  const to = Math.min(...effective.map(({ covers }) => covers.to))
  return Math.max(0, from - to) / 3_600_000
}

/** Every article has a start that some start of every other may be; an article that tells of two truces has two. */
function areOne(effective: readonly Dated[]): boolean {
  const starts = articlesOf(effective.map(({ reading }) => reading)).map((article) =>
    effective.filter(({ reading }) => reading.article === article).map(({ covers }) => covers),
  )
  return starts.every((own, index) =>
    starts.slice(index + 1).every((others) => own.some((one) => others.some((other) => meet(one, other)))),
  )
}

const meet = (a: Interval, b: Interval) => a.from < b.to && b.from < a.to

/** A truce is not made known after it has begun. */
const areInTime = (announced: readonly Dated[], effective: readonly Dated[]) => {
  const lastStart = Math.max(...effective.map(({ covers }) => covers.to))
  return effective.length === 0 || announced.every(({ covers }) => covers.from < lastStart)
}
