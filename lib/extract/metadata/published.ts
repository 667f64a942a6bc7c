import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { daysBetween, readTimes, type TimeExpression, weekdayOf } from '@/lib/text/times'
import { weekdays } from '@/lib/text/times/lexicon'
import type { Token } from '@/lib/text/tokens'
import { dateLabels } from '../lexicon/datelines'
import type { Line } from './lines'
import { weekdayVerdict } from './weekdays'

/** How far from the top the page's date may stand, and how long its line may be. */
const TOP_LINES = 8
const DATE_LINE_WORDS = 14
/** Days between a page's date and the story's beyond which the page's date must be borne out by the text's weekdays. */
const FAR_DAYS = 60

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export interface Published {
  /** The date that holds. */
  stated: (Span & { day: string }) | null
  refused: (Span & { reason: string }) | null
  /** The date's line, or its part of one: furniture. */
  furniture: Span[]
}

/**
 * The day of publication that the page states. A print edition's own line is believed. A date at the head of the page may
 * be the day on which the page was saved: it is refused when the text's weekdays cannot be that day's, or when it lies far
 * from the story's day and no weekday of the text bears it out.
 */
export function readPublished(document: Document, lines: readonly Line[], storyDay: string | null): Published {
  const printed = lines.map((line) => printEditionDay(document, line)).find((day) => day !== null)
  const head = headDate(document, lines)
  const furniture = head ? [head.line] : []
  if (printed) return { stated: printed, refused: null, furniture }
  if (!head) return { stated: null, refused: null, furniture }
  const reason = whyRefused(document, head, storyDay)
  if (reason) return { stated: null, refused: { start: head.start, end: head.end, reason }, furniture }
  return { stated: { day: head.day, start: head.start, end: head.end }, refused: null, furniture }
}

interface HeadDate extends Span {
  day: string
  /** What belongs to the date on its line. */
  line: Span
  /** The weekday printed beside it. */
  weekday: number | null
}

/** "A version of this article appeared in print on May 3, 2016": the day, where the line is one of this kind. */
function printEditionDay(document: Document, line: Line): (Span & { day: string }) | null {
  const words = line.text.slice(0, 200).toLowerCase()
  if (!/^(?:a version of this|this) (?:article|story) appeared/.test(words) || !words.includes('print')) return null
  const date = fullDates(document, line)[0]
  return date ? { start: date.start, end: date.end, day: dayOf(date) } : null
}

/** A line near the top that is a date and labels, or a date that opens the text after a weekday or a label. */
function headDate(document: Document, lines: readonly Line[]): HeadDate | null {
  for (const line of lines.slice(0, TOP_LINES)) {
    const opening = line.index === 0 ? { start: line.start, end: Math.min(line.end, line.start + 60) } : line
    if (line.index > 0 && line.words > DATE_LINE_WORDS) continue
    const date = fullDates(document, opening)[0]
    if (!date) continue
    const before = line.tokens.filter((token) => token.end <= date.start)
    const after = line.tokens.filter((token) => token.start >= date.end)
    const labelled = before.every(isLabel)
    const alone = labelled && after.every(isLabel)
    const opens = labelled && line.index === 0 && before.every(({ lower }) => lower !== 'on') && opensHeadline(after[0])
    if (!alone && !opens) continue
    const named = line.tokens.find(
      (token) =>
        token.start >= (before[0]?.start ?? date.start) && token.end <= date.end && weekdays.has(dotless(token.lower)),
    )
    return {
      start: named && named.start < date.start ? named.start : date.start,
      end: date.end,
      day: dayOf(date),
      line: { start: line.start, end: alone ? line.end : date.end },
      weekday: named ? (weekdays.get(dotless(named.lower)) ?? null) : null,
    }
  }
  return null
}

/** "27 Jul 2016 At least 48": a sentence would go on in lower case or with a comma. */
const opensHeadline = (token: Token | undefined) =>
  token !== undefined && (token.capitalised || token.kind === 'number' || /^["“‘']$/.test(token.text))

const dotless = (word: string) => word.replace(/\.$/, '')
const isLabel = ({ kind, lower }: { kind: string; lower: string }) => kind !== 'word' || dateLabels.has(lower)

/** The days that are named with their year; a line without a year is not worth reading. */
const fullDates = (document: Document, range: Span): TimeExpression[] =>
  !/[12][0-9]{3}/.test(document.text.slice(range.start, range.end))
    ? []
    : readTimes(document, range, { day: null, zone: null }).filter(
        ({ kind, from }) => kind === 'point' && from !== null && from.length >= 10,
      )

const dayOf = ({ from }: TimeExpression) => from!.slice(0, 10)

function whyRefused(document: Document, { day, weekday, end }: HeadDate, storyDay: string | null): string | null {
  const dayName = DAY_NAMES[weekdayOf(day)]!
  if (weekday !== null && weekday !== weekdayOf(day))
    return `the page says ${DAY_NAMES[weekday]}, but that day was a ${dayName}`
  const verdict = weekdayVerdict(document, end, day)
  if (verdict.result === 'contradicted')
    return `the text says “${verdict.words}” of its own day, and this one was a ${dayName}`
  const distance = storyDay === null ? 0 : Math.abs(daysBetween(storyDay, day))
  if (distance > FAR_DAYS && verdict.result !== 'borne out')
    return `it is ${distance} days from the story’s day, and no weekday in the text bears it out`
  return null
}
