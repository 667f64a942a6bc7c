import type { Document } from '@/lib/text/document'
import { type Anchor, addDays, daysBetween, readTimes } from '@/lib/text/times'
import type { Reading } from './status'
import type { Read, Terms } from './terms'
import type { Trigger } from './triggers'

/** Days that a weekday may lie back before it is more likely the one to come. */
const BACK = 3
const WEEKDAY = /(?:sun|mon|tues|wednes|thurs|fri|satur)day/i
/** Words that say which day a clock time is on; "that day" points to another. */
const DATED =
  /day\b|today|tonight|tomorrow|yesterday|\b(?:19|20)\d\d\b(?! ?(?:gmt|utc|hours|local))|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i

/**
 * Times are read as news tells them, looking back. The terms of a truce look ahead: what was announced on Wednesday "starting Thursday" starts
 * after it, and an end is to come. A clock time without a day belongs to the day told just before it ("agreed on Friday … at 6 p.m.").
 */
export function settleDays(document: Document, terms: Terms, trigger: Trigger, reading: Reading, anchor: Anchor) {
  if (!anchor.day) return
  const { effectiveAt, statedEnd, announcedAt } = terms
  if (effectiveAt && isToStart(reading) && startsLater(effectiveAt, announcedAt, anchor.day))
    terms.effectiveAt = weekOn(document, effectiveAt, anchor, 'from')
  if (statedEnd && endsLater(statedEnd, reading, anchor.day))
    terms.statedEnd = yearOn(document, weekOn(document, statedEnd, anchor, 'to'), anchor)
  if (effectiveAt && isClockOnly(document, effectiveAt))
    terms.effectiveAt = onDayTold(document, effectiveAt, trigger, reading, anchor)
}

/** A truce that has not begun when it is told of. */
const isToStart = ({ status }: Reading) => /^(?:announced|proposed|under_negotiation)$/.test(status)

/** A start comes after its announcement, and is else the nearest day of its name. */
function startsLater(start: Read<string>, announced: Read<string> | null, today: string): boolean {
  const day = start.value.slice(0, 10)
  if (announced && announced.value.length >= 10) return day < announced.value.slice(0, 10)
  return daysBetween(day, today) > BACK
}

/** "through at least Wednesday": the end of what is announced or holds is to come. */
const endsLater = (end: Read<string>, { status }: Reading, today: string) =>
  /^(?:announced|extended|in_force)$/.test(status) && end.value.length >= 10 && end.value.slice(0, 10) < today

/** The day of the same name a week on; what names no weekday stays. */
function weekOn(document: Document, read: Read<string>, anchor: Anchor, side: 'from' | 'to'): Read<string> {
  const today = anchor.day!
  if (!WEEKDAY.test(document.text.slice(read.start, read.end))) return read
  const value = readAgain(document, read, { ...anchor, day: addDays(today, 7) }, side)
  // Read a week on, a day of a clause that looks ahead would be two weeks away.
  return value && daysBetween(today, value.slice(0, 10)) <= 7 ? { ...read, value } : read
}

/** "extended to June 30", told in May: this year's. */
function yearOn({ text }: Document, read: Read<string>, { day }: Anchor): Read<string> {
  const words = text.slice(read.start, read.end)
  const dated = /\p{Lu}\p{L}+\.? \d|\d \p{Lu}/u.test(words) && !/(?:19|20)\d\d/.test(words)
  if (!dated || read.value.length !== 10 || read.value >= day!) return read
  return { ...read, value: `${Number(read.value.slice(0, 4)) + 1}${read.value.slice(4)}` }
}

const readAgain = (document: Document, read: Read<string>, anchor: Anchor, side: 'from' | 'to' = 'from') =>
  readTimes(document, read, anchor).find(({ start }) => start === read.start)?.[side] ?? null

const isClockOnly = ({ text }: Document, { start, end }: Read<string>) => !DATED.test(text.slice(start, end))

/** Hours after midnight at which "to start at 2 a.m.", told in the evening, is the next day's. */
const NIGHT = /^(?:12|[1-7])(?:[:.]\d\d)?\s?a\.?m/i

function onDayTold(
  document: Document,
  read: Read<string>,
  trigger: Trigger,
  reading: Reading,
  anchor: Anchor,
): Read<string> {
  const told = dayBefore(document, read, trigger, anchor)
  if (document.text.startsWith('midnight', read.start))
    return told && told < anchor.day! && !isToStart(reading) ? { ...read, value: addDays(told, 1) } : read
  const day = told ?? anchor.day!
  const coming = isToStart(reading) && NIGHT.test(document.text.slice(read.start, read.end))
  const value = readAgain(document, read, { ...anchor, day: coming && day === anchor.day ? addDays(day, 1) : day })
  return value ? { ...read, value } : read
}

/** The last day that the sentence and the one before it tell, before a time. */
function dayBefore(document: Document, read: Read<string>, { sentence }: Trigger, anchor: Anchor): string | null {
  const start = document.sentences[Math.max(0, sentence.index - 1)]!.start
  const days = readTimes(document, { start, end: read.start }, anchor).filter(
    ({ kind, from, end }) => kind === 'point' && from !== null && from.length >= 10 && end <= read.start,
  )
  return days.at(-1)?.from?.slice(0, 10) ?? null
}
