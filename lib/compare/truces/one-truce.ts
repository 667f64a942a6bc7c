import { sameSpeaker } from '@/lib/resolve/speakers'
import { coverage, gapHours, type Interval } from '@/lib/text/times/intervals'
import { standings } from './standings'
import type { TruceReading } from './terms'

/** Starts further apart than this, in hours, are of two truces: a truce is put off by a day or two, seldom by more. */
const PUT_OFF = 72

/** When the truce of a claim began, or was made known, as far as the claim tells; the day of an extension says nothing of it. */
export function startOf({ claim }: TruceReading, zone: string): Interval | null {
  // A day beside a collapse may be that of the collapse.
  if (standings[claim.status] === 'over') return null
  if (claim.effectiveAt) return coverage(claim.effectiveAt, zone)
  return isOfStart(claim) && claim.announcedAt ? coverage(claim.announcedAt, zone) : null
}

/** True where the day of an announcement is that of the truce itself, not of an extension, of mere talks, or of word that it holds. */
export const isOfStart = ({ status }: TruceReading['claim']) => status === 'announced'

/** False where two claims are known to speak of truces that began on different days, or that two sides declared each for itself. */
export function mayBeOneTruce(a: TruceReading, b: TruceReading, zone: string): boolean {
  if (areOfTwoSides(a, b)) return false
  const [one, other] = [startOf(a, zone), startOf(b, zone)]
  return one === null || other === null || gapHours(one, other) <= PUT_OFF
}

/** A truce that one side alone declared, against one that binds another side alone. */
export function areOfTwoSides({ claim: a }: TruceReading, { claim: b }: TruceReading): boolean {
  const [one, other] = [a.parties[0], b.parties[0]]
  if (!one || !other || a.parties.length > 1 || b.parties.length > 1) return false
  return (a.declaration === 'unilateral' || b.declaration === 'unilateral') && !sameSpeaker(one, other)
}

/** False where the two articles are known to be of different days: the later may tell of what came later. */
export function areOfOneTime(a: TruceReading, b: TruceReading): boolean {
  const [dayA, dayB] = [a.article.metadata.publishedOn, b.article.metadata.publishedOn]
  return dayA === null || dayB === null || dayA === dayB
}

/** Runs of times, the earliest first, that lie no more than `gap` ms from the run before them; within a run in the given order. */
export function runs<T>(items: readonly T[], covers: (item: T) => Interval, gap: number): T[][] {
  const order = new Map(items.map((item, index) => [item, index]))
  const found: T[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const item of [...items].sort((a, b) => covers(a).from - covers(b).from)) {
    const { from, to } = covers(item)
    if (from > reach + gap) found.push([])
    found.at(-1)!.push(item)
    reach = Math.max(reach, Number.isFinite(to) ? to : from)
  }
  return found.map((run) => run.sort((a, b) => order.get(a)! - order.get(b)!))
}
