import { addDays } from '@/lib/text/times/calendar'
import { type FindingDraft, severities } from '../../findings'
import { type Clock, statusSentence, statusWords } from '../../sentences/truces'
import { articlesOf } from '../../story'
import { areOfOneTime, mayBeOneTruce } from '../one-truce'
import type { TruceTopic } from '../readings'
import { type Standing, standings } from '../standings'
import type { TruceReading } from '../terms'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

const standingOf = ({ claim }: TruceReading): Standing => standings[claim.status]

/** Whether the truce of an area holds: what cannot both be true at one time, and what is one decline, or one exclusion, in several wordings. */
export const statusFinder: TruceFinder = (story) =>
  story.topics.flatMap((topic) => {
    const conflict = conflicting(topic.readings, story.clock)
    const outside = topic.readings.filter((reading) => ['outside', 'open'].includes(standingOf(reading)))
    const declining = topic.readings.filter((reading) => ['declines', 'over'].includes(standingOf(reading)))
    return [
      ...(conflict ? [statusFinding(topic, conflict, 'conflict', story)] : []),
      ...(outside.some((reading) => standingOf(reading) === 'outside') && articlesOf(outside).length > 1 && !conflict
        ? [statusFinding(topic, outside, 'outside', story)]
        : []),
      ...(articlesOf(declining).length > 1 ? [statusFinding(topic, declining, 'decline', story)] : []),
    ]
  })

export const isHolding = ({ claim }: TruceReading) => claim.status === 'in_force' || claim.status === 'extended'
export const isAgainst = (reading: TruceReading) =>
  standingOf(reading) === 'over' || reading.claim.status === 'excluded'

/**
 * An outlet that has the truce in force or extended, against one that has it collapsed, ended, or the area left out. What was only
 * announced may have failed since, and a later article may tell of what came later: neither contradicts.
 */
function conflicting(readings: readonly TruceReading[], clock: Clock): TruceReading[] | null {
  const holding = lastWords(readings.filter(isHolding), readings.filter(isAgainst), clock)
  const against = lastWords(readings.filter(isAgainst), readings.filter(isHolding), clock).slice(0, 20)
  const sides = new Set(
    holding.flatMap((one) =>
      against.flatMap((other) =>
        one.article !== other.article && areOfOneTime(one, other) && mayBeOneTruce(one, other, clock.zone)
          ? [one, other]
          : [],
      ),
    ),
  )
  return sides.size > 0 ? readings.filter((reading) => sides.has(reading)) : null
}

/**
 * Those by which their article stands. One that says both that a truce holds and that it is over tells of two truces or of two times:
 * it stands by what it dates to these days, and by neither where that does not tell.
 */
function lastWords(own: readonly TruceReading[], opposed: readonly TruceReading[], clock: Clock): TruceReading[] {
  const articles = new Set(opposed.map(({ article }) => article))
  const recent = new Set(opposed.filter((reading) => isRecent(reading, clock)).map(({ article }) => article))
  return own.filter(
    (reading) => !articles.has(reading.article) || (isRecent(reading, clock) && !recent.has(reading.article)),
  )
}

/** Dated to the story's day or the three before; a start beside "collapsed" is the day of the collapse. */
function isRecent(reading: TruceReading, { day }: Clock): boolean {
  const { statedEnd, announcedAt, effectiveAt } = reading.claim
  const dates = [statedEnd, announcedAt, standingOf(reading) === 'over' ? effectiveAt : null]
  return dates.some((iso) => iso !== null && iso.slice(0, 10) <= day && iso >= addDays(day, -3))
}

function statusFinding(
  topic: TruceTopic,
  readings: readonly TruceReading[],
  kind: 'conflict' | 'outside' | 'decline',
  { clock }: TruceStory,
): FindingDraft {
  const area = areaOf(topic)
  const against = topic.area === null ? ('differs' as const) : ('contradicts' as const)
  const relation = kind === 'conflict' ? against : ('consistent' as const)
  return {
    kind: 'truce',
    topicId: topic.id,
    relation,
    dimension: 'status',
    witnesses: readings.map((reading) => truceWitness(reading, statusWords[reading.claim.status])),
    reasons: [
      truceReason('status', readings, clock, relation),
      truceReason('start', readings, clock),
      truceReason('announcer', readings, clock),
    ],
    question: {
      conflict: readings.some(({ claim }) => claim.status === 'excluded')
        ? `${area}: does the truce hold there?`
        : `${area}: does the truce hold?`,
      outside: `${area}: is it part of the truce?`,
      decline: readings.every(({ claim }) => claim.status === 'violated')
        ? `${area}: is the truce kept?`
        : `${area}: how far has the truce failed?`,
    }[kind],
    sentence: statusSentence(readings, area, kind),
    reconciledBy: kind === 'conflict' ? 'Different hours, or different parts of the area, would reconcile them.' : null,
    severity: {
      contradicts: severities.hedgedContradiction,
      differs: severities.truceArea,
      consistent: severities.consistent,
    }[relation],
    key: kind === 'conflict' ? '' : kind,
  }
}
