import { type Document, tokenIndexAt } from '../document'
import type { Span } from '../span'
import { isoDay } from './calendar'
import { mayOpen, type Reader, type TimeRule } from './reader'
import { readAge } from './rules/age'
import { readBetween } from './rules/between'
import { readCalendarPeriod } from './rules/calendar-period'
import { readDuration } from './rules/duration'
import { readLengthOf, readPastWindow } from './rules/past-window'
import { readPoint } from './rules/point'
import { readOvernight, readSince, readWeekend } from './rules/since'
import type { Anchor, TimeExpression } from './types'

/** All rules in the order in which they are tried at a token; the first that reads takes the tokens. */
const rules: readonly TimeRule[] = [
  readSince, // before the points: "since April 22" is a window, not a day
  readBetween, // likewise "from Monday to Friday"
  readPastWindow, // before the calendar: "the last week" is a length, "last week" a week of the calendar
  readCalendarPeriod,
  readWeekend,
  readOvernight,
  readAge, // before durations: "two-month-old" is no term
  readLengthOf, // before durations: "a week of fighting" has an end, "a week" has none
  readPoint,
  readDuration, // last: the "27" of "February 27" is no count
]

const RELATIONS: Record<string, TimeExpression['relation']> = {
  from: 'from',
  starting: 'from',
  beginning: 'from',
  effective: 'from',
  commencing: 'from',
  until: 'until',
  till: 'until',
  through: 'until',
  since: 'since',
  after: 'after',
  following: 'after',
  before: 'before',
  by: 'before',
  within: 'within',
}

/** How far before the range "since then" looks for the time that it points to, in tokens. */
const THEN_REACH = 90

/**
 * The time expressions of `range`, in order, without overlap. Times resolve against `anchor` and prefer the past, as news does, unless
 * the words before them look ahead. A local time is an instant only where a zone is known; else the day stands.
 */
export function readTimes(document: Document, range: Span, anchor: Anchor): TimeExpression[] {
  const first = tokenIndexAt(document, range.start)
  const end = firstTokenFrom(document, range.end)
  const known = anchor.day !== null && isRealDay(anchor.day) ? anchor : { ...anchor, day: null }
  const reader: Reader = { document, tokens: document.tokens, first, end, anchor: known, found: [] }
  if (saysSinceThen(reader)) reader.found = read({ ...reader, first: Math.max(0, first - THEN_REACH), end: first })
  return read(reader).filter((time) => time.start >= range.start)
}

function saysSinceThen({ tokens, first, end }: Reader): boolean {
  for (let at = first; at + 1 < end; at++)
    if (tokens[at]!.lower === 'since' && tokens[at + 1]!.lower === 'then') return true
  return false
}

function read(reader: Reader): TimeExpression[] {
  const { tokens, first, end, found } = reader
  let at = first
  while (at < end) {
    const hit = mayOpen(tokens[at]!) ? firstHit(reader, at) : null
    if (!hit) {
      at++
      continue
    }
    const relation = hit.expression.relation ?? relationAt(reader, at)
    found.push({ ...hit.expression, relation, start: tokens[at]!.start, end: tokens[hit.next - 1]!.end })
    at = hit.next
  }
  return found
}

function firstHit(reader: Reader, at: number) {
  for (const rule of rules) {
    const hit = rule(reader, at)
    if (hit) return hit
  }
  return null
}

/** The preposition before a time, past "at", "on" and "the" ("starting at 2 p.m."). */
function relationAt({ tokens }: Reader, at: number): TimeExpression['relation'] {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { lower } = tokens[i]!
    if (lower === 'since') return 'since'
    const relation = RELATIONS[lower]
    if (relation) return relation
    if (!/^(?:at|on|the|about|around|in|of|only)$/.test(lower)) return null
  }
  return null
}

/** Index of the first token that starts at or after `offset`. */
function firstTokenFrom(document: Document, offset: number): number {
  const at = tokenIndexAt(document, offset)
  const token = document.tokens[at]
  return token && token.start < offset ? at + 1 : at
}

function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return isoDay(year, month, date) === day
}
