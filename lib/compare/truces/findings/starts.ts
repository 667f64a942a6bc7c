import { coverage, type Interval } from '@/lib/text/times/intervals'
import { type FindingDraft, severities } from '../../findings'
import { dateInWords } from '../../sentences/times'
import { startSentence } from '../../sentences/truces'
import { articlesOf } from '../../story'
import type { TruceTopic } from '../readings'
import type { TruceReading } from '../terms'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

const DAY = 86_400_000
/** Dates further apart than this are of two truces. */
const ONE_TRUCE = 45 * DAY

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
    if (effectiveAt)
      return [{ reading, iso: effectiveAt, covers: coverage(effectiveAt, clock.zone), kind: 'effective' }]
    // The day of an extension says nothing of the start.
    if (!announcedAt || status === 'extended') return []
    return [{ reading, iso: announcedAt, covers: coverage(announcedAt, clock.zone), kind: 'announced' }]
  })
  return clusters(dates).flatMap((cluster, index) => startFinding(topic, cluster, index, clock))
}

function clusters(dates: readonly Dated[]): Dated[][] {
  const found: Dated[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const dated of [...dates].sort((a, b) => a.covers.from - b.covers.from)) {
    if (dated.covers.from > reach + ONE_TRUCE) found.push([])
    found.at(-1)!.push(dated)
    reach = Math.max(reach, dated.covers.to)
  }
  const order = new Map(dates.map((dated, index) => [dated, index]))
  return found.map((cluster) => cluster.sort((a, b) => order.get(a)! - order.get(b)!))
}

function startFinding(
  topic: TruceTopic,
  dates: readonly Dated[],
  index: number,
  clock: TruceStory['clock'],
): FindingDraft[] {
  if (articlesOf(dates.map(({ reading }) => reading)).length < 2) return []
  const effective = dates.filter(({ kind }) => kind === 'effective')
  const announced = dates.filter(({ kind }) => kind === 'announced')
  const lastStart = Math.max(...effective.map(({ covers }) => covers.from))
  const firstEnd = Math.min(...effective.map(({ covers }) => covers.to))
  const fits = effective.length < 2 || lastStart < firstEnd
  const inTime = announced.every(({ covers }) => covers.from < firstEnd)
  const relation = fits && inTime ? ('consistent' as const) : ('differs' as const)
  const readings = dates.map(({ reading }) => reading)
  return [
    {
      kind: 'truce',
      topicId: topic.id,
      relation,
      dimension: 'start',
      witnesses: dates.map(({ reading, iso, kind }) =>
        truceWitness(reading, `${kind === 'announced' ? 'announced' : 'from'} ${dateInWords(iso, clock.day)}`),
      ),
      reasons: [truceReason('start', readings, relation, clock), truceReason('area', readings, 'equal', clock)],
      question: `${areaOf(topic)}: since when?`,
      sentence: startSentence(announced, effective, relation === 'consistent', clock),
      reconciledBy: relation === 'differs' ? 'Two truces, or a start that was put off, would reconcile them.' : null,
      severity: relation === 'differs' ? severities.truceEnd - 5 : severities.consistent,
      key: index === 0 ? '' : String(index + 1),
    },
  ]
}
