import type { Comparability, Reason, Relation, TruceClaim, Witness } from '@/lib/claims'
import { coverage } from '@/lib/text/times/intervals'
import { isoInstant } from '@/lib/text/times/zones'
import type { FindingDraft } from '../../findings'
import type { Places } from '../../places'
import { momentInWords } from '../../sentences/times'
import { endWords } from '../../sentences/truce-ends'
import { type Clock, statusWords, UNNAMED } from '../../sentences/truces'
import { byValue, valuesTold } from '../../sentences/values'
import { hoursInWords, listed, named, opening } from '../../sentences/words'
import { evidenceOf, witnessOf } from '../../story'
import type { Announcement } from '../announcements'
import type { TruceTopic } from '../readings'
import { standings } from '../standings'
import type { End, TruceReading } from '../terms'

/** What every finder reads. */
export interface TruceStory {
  clock: Clock
  places: Places
  topics: readonly TruceTopic[]
  announcements: readonly Announcement[]
}

export type TruceFinder = (story: TruceStory) => FindingDraft[]

interface Dimension {
  label: string
  /** The names under which evidence may be kept, best first. */
  evidence: string[]
  /** In plain words; null where the article does not say. */
  value: (reading: TruceReading, clock: Clock) => string | null
}

const declarations: Record<NonNullable<TruceClaim['declaration']>, string> = {
  unilateral: 'declared by one side',
  bilateral: 'agreed by both sides',
  mediated: 'brokered',
}

const dimensions = {
  area: { label: 'Area', evidence: ['area'], value: ({ area }) => area },
  status: { label: 'Status', evidence: ['status'], value: ({ claim }) => statusWords[claim.status] },
  start: {
    label: 'Start',
    evidence: ['effectiveAt', 'announcedAt'],
    value: ({ claim }, clock) => startIn(claim, clock),
  },
  end: {
    label: 'End',
    evidence: ['statedEnd', 'endsAt', 'derivedEnd', 'durationHours', 'duration'],
    value: (reading, clock) => (reading.end ? endWords(reading, clock) : null),
  },
  duration: {
    label: 'Length',
    evidence: ['durationHours', 'duration'],
    value: ({ claim: { durationHours, status } }) =>
      durationHours === null ? null : `${hoursInWords(durationHours)}${status === 'extended' ? ' more' : ''}`,
  },
  announcer: { label: 'Said by', evidence: ['announcedBy', 'announcer'], value: ({ claim }) => claim.announcedBy },
  channel: { label: 'Through', evidence: ['via'], value: ({ claim }) => claim.via },
  declaration: {
    label: 'How it was made',
    evidence: ['declaration'],
    value: ({ claim: { declaration, mediators } }) =>
      declaration && declarations[declaration] + (mediators.length > 0 ? ` by ${listed(mediators.map(named))}` : ''),
  },
  parties: { label: 'Sides', evidence: ['parties'], value: ({ claim }) => listed(claim.parties) || null },
} satisfies Record<string, Dimension>

function startIn({ effectiveAt, announcedAt }: TruceClaim, { day, zone }: Clock): string | null {
  if (effectiveAt) return `from ${momentInWords(effectiveAt, day, zone)}`
  return announcedAt ? `announced ${momentInWords(announcedAt, day, zone)}` : null
}

/** One dimension over some claims, equal values told together. Without a `result` it is told how far the values are seen to be one. */
export function truceReason(
  dimension: keyof typeof dimensions,
  readings: readonly TruceReading[],
  clock: Clock,
  result?: Comparability | Relation,
): Reason {
  const { label, evidence, value } = dimensions[dimension]
  const sides = readings.map((reading) => ({
    claimId: reading.id,
    value: value(reading, clock),
    span: evidenceOf(reading, ...evidence),
    ...(dimension === 'end' && reading.end && { covers: covered(reading.end) }),
  }))
  const outlets = byValue(
    sides.map(({ value }, index) => ({ who: named(readings[index]!.article.outlet), value: value || null })),
  )
  const inferred = dimension === 'end' && readings.some(({ end }) => end !== null && end.basis !== 'stated')
  const hedge = inferred ? ' (worked out from its terms)' : ''
  return {
    dimension,
    result: result ?? sameness(dimension, readings, sides, clock),
    inferred,
    text: opening(`${label}: ${valuesTold(outlets)}${hedge}.`),
    sides,
  }
}

const covered = ({ from, to }: End) => ({ from: isoInstant(from), to: Number.isFinite(to) ? isoInstant(to) : null })

/** What can be said without more thought: the same value in all, statuses of one standing, starts that meet or do not. */
function sameness(
  dimension: keyof typeof dimensions,
  readings: readonly TruceReading[],
  sides: readonly { value: string | null }[],
  { zone }: Clock,
): Comparability | Relation {
  const values = sides.flatMap(({ value }) => value ?? [])
  if (values.length < 2) return 'unknown'
  if (new Set(values).size === 1) return 'equal'
  if (dimension === 'status')
    return new Set(readings.map(({ claim }) => standings[claim.status])).size === 1 ? 'consistent' : 'unknown'
  const starts = readings.flatMap(({ claim }) => (claim.effectiveAt ? [coverage(claim.effectiveAt, zone)] : []))
  if (dimension !== 'start' || starts.length < values.length) return 'unknown'
  const meet = Math.max(...starts.map(({ from }) => from)) < Math.min(...starts.map(({ to }) => to))
  return meet ? 'near' : 'disjoint'
}

export const truceWitness = (reading: TruceReading, value: string): Witness => witnessOf(reading, value)

export const areaOf = ({ area }: TruceTopic) => area ?? UNNAMED
