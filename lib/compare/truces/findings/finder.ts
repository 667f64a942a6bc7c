import type { Comparability, Reason, Relation, Witness } from '@/lib/claims'
import type { FindingDraft } from '../../findings'
import type { Places } from '../../places'
import { momentInWords } from '../../sentences/times'
import { type Clock, endWords, statusWords } from '../../sentences/truces'
import { hoursInWords, listed, named, opening } from '../../sentences/words'
import { evidenceOf, witnessOf } from '../../story'
import type { Announcement } from '../announcements'
import type { TruceTopic } from '../readings'
import type { TruceReading } from '../terms'

/** What every finder reads. */
export interface TruceStory {
  clock: Clock
  places: Places
  topics: readonly TruceTopic[]
  announcements: readonly Announcement[]
}

export type TruceFinder = (story: TruceStory) => FindingDraft[]

type Dimension = 'area' | 'status' | 'start' | 'end' | 'duration' | 'announcer' | 'channel'

const labels: Record<Dimension, string> = {
  area: 'Area',
  status: 'Status',
  start: 'Start',
  end: 'End',
  duration: 'Length',
  announcer: 'Announced by',
  channel: 'Through',
}
const fields: Record<Dimension, string[]> = {
  area: ['area'],
  status: ['status'],
  start: ['effectiveAt', 'announcedAt'],
  end: ['statedEnd', 'endsAt', 'derivedEnd', 'durationHours', 'duration'],
  duration: ['durationHours', 'duration'],
  announcer: ['announcedBy', 'announcer'],
  channel: ['via'],
}

function valueIn(dimension: Dimension, reading: TruceReading, clock: Clock): string | null {
  const { claim } = reading
  const moment = (iso: string) => momentInWords(iso, clock.day, clock.zone)
  switch (dimension) {
    case 'area':
      return reading.area
    case 'status':
      return statusWords[claim.status]
    case 'start':
      if (claim.effectiveAt) return `from ${moment(claim.effectiveAt)}`
      return claim.announcedAt ? `announced ${moment(claim.announcedAt)}` : null
    case 'end':
      return reading.end ? endWords(reading, clock) : null
    case 'duration':
      return claim.durationHours === null ? null : hoursInWords(claim.durationHours)
    case 'announcer':
      return claim.announcedBy
    case 'channel':
      return claim.via
  }
}

/** One dimension over some claims, equal values told together. */
export function truceReason(
  dimension: Dimension,
  readings: readonly TruceReading[],
  result: Comparability | Relation,
  clock: Clock,
  inferred = false,
): Reason {
  const sides = readings.map((reading) => ({
    claimId: reading.id,
    value: valueIn(dimension, reading, clock),
    span: evidenceOf(reading, ...fields[dimension]),
  }))
  const outlets = new Map<string | null, string[]>()
  sides.forEach(({ value }, index) => {
    const outlet = named(readings[index]!.article.outlet)
    const known = outlets.get(value) ?? []
    if (!known.includes(outlet)) outlets.set(value, [...known, outlet])
  })
  const parts = [...outlets].map(([value, names]) =>
    value === null ? `not in ${listed(names, 'or')}` : `${value} in ${listed(names)}`,
  )
  const hedge = inferred ? ' (worked out from its terms)' : ''
  return { dimension, result, inferred, text: opening(`${labels[dimension]}: ${parts.join('; ')}${hedge}.`), sides }
}

export const truceWitness = (reading: TruceReading, value: string): Witness => witnessOf(reading, value)

export const areaOf = ({ area }: TruceTopic) => area ?? 'Area not named'
