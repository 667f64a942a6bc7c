import type { Comparability, Period } from '@/lib/claims'
import type { Interval } from '@/lib/text/times/intervals'

const DAY = 86_400_000
const YEAR = 366 * DAY

/** The days that a figure covers. Each edge is what its ISO time may mean: "2011" is any instant of that year. */
export interface Window {
  from: Interval
  to: Interval
}

/** Null where the start is not known (or the end lies before it): such a figure is compared as if it had the other's window, and the reason says so. */
export function windowOf(period: Period | null, covers: (iso: string) => Interval, fallbackEnd: string): Window | null {
  if (!period?.start) return null
  const window = { from: covers(period.start), to: covers(period.end ?? fallbackEnd) }
  // A period that ends before it begins was misread.
  return window.to.to > window.from.from ? window : null
}

/** Background totals ("since 2011") answer another question than the event's figures and never join its topic. */
export const isBackground = (window: Window | null) => window !== null && window.to.to - window.from.from > YEAR

const order = (a: Interval, b: Interval) => (a.to <= b.from ? -1 : b.to <= a.from ? 1 : 0)

/** Windows are equal at their stated precision only; edges no more than a day apart, over most of a week or longer, are near. */
export function relateWindows(a: Window | null, b: Window | null): Comparability {
  if (a === null || b === null) return 'unknown'
  if (a.to.to <= b.from.from || b.to.to <= a.from.from) return 'disjoint'
  const start = order(a.from, b.from)
  const end = order(a.to, b.to)
  if (start === 0 && end === 0) return 'equal'
  if (isClose(a.from, b.from) && isClose(a.to, b.to) && lengthOf(a) >= 5 * DAY && lengthOf(b) >= 5 * DAY) return 'near'
  if (start >= 0 && end <= 0) return 'within'
  return start <= 0 && end >= 0 ? 'contains' : 'overlaps'
}

const isClose = (a: Interval, b: Interval) => a.from - b.to <= 0 && b.from - a.to <= 0
const lengthOf = (window: Window) => window.to.to - window.from.from
