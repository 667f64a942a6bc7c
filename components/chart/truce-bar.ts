import type { TruceClaim } from '@/lib/claims'
import { coverage } from './covered'

/** A stretch of a truce's bar in epoch milliseconds. A null bound runs off into the unknown. */
export interface BarPart {
  from: number | null
  to: number | null
  /** What is stated is solid, what follows from start and durations is hatched, what nobody says fades. */
  style: 'solid' | 'hatched' | 'fade-in' | 'fade-out'
}

export interface TruceBar {
  parts: BarPart[]
  /** The end where it is known to the hour, marked by a tick. */
  end: number | null
}

export type Terms = Pick<TruceClaim, 'status' | 'announcedAt' | 'effectiveAt' | 'durationHours' | 'endsAt' | 'endBasis'>

const hour = 3_600_000
const holds = new Set<TruceClaim['status']>(['announced', 'in_force', 'extended', 'violated', 'eroding', 'collapsing'])

/**
 * What an article says of a truce as a bar in time; null where it says that none holds (left out, only proposed, ended)
 * or gives no time. Up to the announcement, or else the article's day `today`, the truce is the article's word; after
 * it a derived end is a computation. An end that is known to the day fades through that day.
 */
export function truceBar(terms: Terms, today: string, zone: string): TruceBar | null {
  if (!holds.has(terms.status)) return null
  const now = coverage(terms.announcedAt ?? today, zone).from
  const start = terms.effectiveAt === null ? null : coverage(terms.effectiveAt, zone).from
  const end = endOf(terms, now, zone)
  if (start === null && end === null) return null

  const parts: BarPart[] = []
  const known = start ?? Math.min(now, end?.from ?? now)
  if (start === null) parts.push({ from: null, to: known, style: 'fade-in' })
  const told =
    end && terms.endBasis === 'stated'
      ? end.from
      : Math.min(Math.max(now, known), end?.from ?? Number.POSITIVE_INFINITY)
  if (told > known) parts.push({ from: known, to: told, style: 'solid' })
  if (end && end.from > told) parts.push({ from: told, to: end.from, style: 'hatched' })
  if (!end?.exact) parts.push({ from: end?.from ?? told, to: end?.to ?? null, style: 'fade-out' })
  return { parts, end: end?.exact ? end.from : null }
}

/** The end as told or computed; for an extension without a base its hours from the announcement on, and then who knows. */
function endOf({ endsAt, status, durationHours }: Terms, now: number, zone: string) {
  if (endsAt !== null) {
    const { from, to } = coverage(endsAt, zone)
    return { from, to, exact: to - from <= hour }
  }
  if (status !== 'extended' || durationHours === null) return null
  return { from: now + durationHours * hour, to: null, exact: false }
}

/** A bar whose end is known to lie within these instants, as the comparison worked them out: it fades no longer than that. */
export function endingWithin(bar: TruceBar, { to }: Covered): TruceBar {
  const last = bar.parts.at(-1)
  if (to === null || last?.style !== 'fade-out' || last.from === null || last.to === null || to >= last.to) return bar
  return { ...bar, parts: [...bar.parts.slice(0, -1), { ...last, to: Math.max(to, last.from) }] }
}

/** All instants that an end may mean; null is open. */
export interface Covered {
  from: number
  to: number | null
}

/** Between the end that is certainly earliest and the one that is certainly latest; null where they may be one. */
export function gapBetween(ends: readonly Covered[]): { from: number; to: number } | null {
  const from = Math.min(...ends.map(({ to }) => to ?? Number.POSITIVE_INFINITY))
  const to = Math.max(...ends.map(({ from }) => from))
  return ends.length > 1 && from <= to ? { from, to } : null
}
