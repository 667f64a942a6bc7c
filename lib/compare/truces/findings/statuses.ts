import { type FindingDraft, severities } from '../../findings'
import { statusSentence, statusWords } from '../../sentences/truces'
import { articlesOf } from '../../story'
import { type Standing, standings, type TruceTopic } from '../readings'
import type { TruceReading } from '../terms'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'

const standingOf = ({ claim }: TruceReading): Standing => standings[claim.status]

/** Whether the truce of an area holds: what cannot both be true at one time, and what is one decline, or one exclusion, in several wordings. */
export const statusFinder: TruceFinder = (story) =>
  story.topics.flatMap((topic) => {
    const conflict = conflicting(topic.readings)
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

/**
 * An outlet that has the truce in force or extended, against one that has it collapsed, ended, or the area left out. What was only
 * announced may have failed since, and a later article may tell of what came later: neither contradicts.
 */
function conflicting(readings: readonly TruceReading[]): TruceReading[] | null {
  const holding = readings.filter(({ claim }) => claim.status === 'in_force' || claim.status === 'extended')
  const against = readings.filter((reading) => standingOf(reading) === 'over' || reading.claim.status === 'excluded')
  const sides = holding.flatMap((one) =>
    against
      .slice(0, 20)
      .flatMap((other) => (one.article !== other.article && isOneTime(one, other) ? [one, other] : [])),
  )
  return sides.length > 0 ? inOrder(readings, new Set(sides)) : null
}

const inOrder = (readings: readonly TruceReading[], some: ReadonlySet<TruceReading>) =>
  readings.filter((reading) => some.has(reading))

/** False where the two articles are known to be of different days. */
function isOneTime(a: TruceReading, b: TruceReading): boolean {
  const [dayA, dayB] = [a.article.metadata.publishedOn, b.article.metadata.publishedOn]
  return dayA === null || dayB === null || dayA === dayB
}

function statusFinding(
  topic: TruceTopic,
  readings: readonly TruceReading[],
  kind: 'conflict' | 'outside' | 'decline',
  { clock }: TruceStory,
): FindingDraft {
  const area = areaOf(topic)
  const relation = kind === 'conflict' ? ('contradicts' as const) : ('consistent' as const)
  return {
    kind: 'truce',
    topicId: topic.id,
    relation,
    dimension: 'status',
    witnesses: readings.map((reading) => truceWitness(reading, statusWords[reading.claim.status])),
    reasons: [truceReason('status', readings, relation, clock), truceReason('announcer', readings, 'unknown', clock)],
    question: {
      conflict: `${area}: does the truce hold?`,
      outside: `${area}: is it part of the truce?`,
      decline: `${area}: how far has the truce failed?`,
    }[kind],
    sentence: statusSentence(readings, area, kind),
    reconciledBy: kind === 'conflict' ? 'Different hours, or different parts of the area, would reconcile them.' : null,
    severity: kind === 'conflict' ? severities.hedgedContradiction : severities.consistent,
    key: kind === 'conflict' ? '' : kind,
  }
}
