import { addDays, daysBetween, isoDay, isoMonth, monthOf, weekdayOf, yearOf } from './calendar'
import { months, partsOfDay, units, weekdays } from './lexicon'
import { countAt, looksAhead, type Reader, wordAt } from './reader'

/** A day, month or year read from the tokens. `iso` is null where the anchor that it needs is missing. */
export interface DayRead {
  next: number
  iso: string | null
  basis: 'stated' | 'computed'
  rule: string
}

/** The day at a token, in whatever form the text gives it, with the part of the day after it ("Saturday morning"). */
export function readDay(reader: Reader, at: number): DayRead | null {
  const read =
    readDate(reader, at) ?? readWeekday(reader, at) ?? readRelativeDay(reader, at) ?? readMonth(reader, at) ?? null
  if (!read || read.iso?.length === 7 || read.iso?.length === 4) return read
  let next = read.next
  if (['early', 'late', 'at'].includes(wordAt(reader, next)) && partsOfDay.has(wordAt(reader, next + 1))) next += 2
  else if (partsOfDay.has(wordAt(reader, next))) next++
  return { ...read, next }
}

/** "Monday", "last Friday", "next Tuesday", "Sunday 18 February 2018", "Wednesday, Nov. 21". */
function readWeekday(reader: Reader, at: number): DayRead | null {
  let i = at
  const modifier = wordAt(reader, i)
  const modified = ['last', 'next', 'this', 'past', 'coming'].includes(modifier)
  if (modified) i++
  const token = reader.tokens[i]
  const weekday = i < reader.end && token?.capitalised ? weekdays.get(wordAt(reader, i)) : undefined
  if (weekday === undefined || (token!.text.length < 6 && !token!.text.endsWith('.'))) return null
  const dated = readDate(reader, wordAt(reader, i + 1) === ',' ? i + 2 : i + 1)
  if (dated) return dated
  const today = reader.anchor.day
  if (!today) return { next: i + 1, iso: null, basis: 'computed', rule: 'time.weekday' }
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const future = modifier === 'next' || modifier === 'coming' || (!modified && looksAhead(reader, i))
  const days = future
    ? modifier === 'next' && ahead === 0
      ? 7
      : ahead
    : modifier === 'last' && back === 0
      ? -7
      : -back
  return { next: i + 1, iso: addDays(today, days), basis: 'computed', rule: 'time.weekday' }
}

const ordinal = (word: string) => Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? Number.NaN)
const yearIn = (word: string) => (/^(?:19|20)\d\d$/.test(word) ? Number(word) : null)

/** "April 22", "Feb. 27, 2016", "27 February 2016", "2016-02-27", "the 3rd of May". */
function readDate(reader: Reader, at: number): DayRead | null {
  const iso = /^\d{4}$/.test(wordAt(reader, at)) ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(wordAt(reader, at))
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    return day ? { next: at + 1, iso: day, basis: 'stated', rule: 'time.date' } : null
  }
  let i = wordAt(reader, at) === 'the' ? at + 1 : at
  let month = monthAt(reader, i)
  let day: number
  if (month !== null) {
    day = ordinal(wordAt(reader, i + 1))
    i += 2
    if (wordAt(reader, i) === ':' || units.has(wordAt(reader, i))) return null
  } else {
    day = ordinal(wordAt(reader, i))
    i++
    if (wordAt(reader, i) === 'of') i++
    month = Number.isNaN(day) ? null : monthAt(reader, i)
    i++
  }
  if (month === null || Number.isNaN(day)) return null
  const comma = wordAt(reader, i) === ',' ? 1 : 0
  const year = yearIn(wordAt(reader, i + comma))
  if (year !== null) {
    const stated = isoDay(year, month, day)
    return stated ? { next: i + comma + 1, iso: stated, basis: 'stated', rule: 'time.date' } : null
  }
  return { next: i, iso: dayInYear(reader, at, month, day), basis: 'stated', rule: 'time.date' }
}

/** The month named at a token; "may" and "march" only where they are written as names. */
function monthAt(reader: Reader, at: number): number | null {
  const token = at < reader.end ? reader.tokens[at] : undefined
  if (!token?.capitalised) return null
  return months.get(wordAt(reader, at)) ?? null
}

/** Without a year: the nearest past, except that a date a month ahead at the most is taken as coming. */
function dayInYear(reader: Reader, at: number, month: number, day: number): string | null {
  const today = reader.anchor.day
  if (!today) return null
  const year = yearOf(today)
  const here = isoDay(year, month, day)
  if (!here) return isoDay(year - 1, month, day)
  const ahead = daysBetween(today, here)
  // In December "January 3" is next month's.
  const nextYear = ahead < 0 ? isoDay(year + 1, month, day) : null
  if (nextYear && daysBetween(today, nextYear) <= 31) return nextYear
  if (looksAhead(reader, at, 6)) return ahead < -31 ? isoDay(year + 1, month, day) : here
  return ahead > 31 ? isoDay(year - 1, month, day) : here
}

/** "today", "yesterday", "this morning", "last night", "two days ago", "earlier in the day". */
function readRelativeDay(reader: Reader, at: number): DayRead | null {
  const today = reader.anchor.day
  const day = (next: number, days: number): DayRead => ({
    next,
    iso: today && addDays(today, days),
    basis: 'computed',
    rule: 'time.relative-day',
  })
  const word = wordAt(reader, at)
  const next = wordAt(reader, at + 1)
  if (word === 'today' || word === 'tonight') return day(at + 1, 0)
  if (word === 'yesterday') return day(at + 1, -1)
  if (word === 'tomorrow') return day(at + 1, 1)
  if (word === 'this' && partsOfDay.has(next)) return day(at + 2, 0)
  if (word === 'last' && next === 'night') return day(at + 2, -1)
  const count = countAt(reader, at)
  const unit = count && units.get(wordAt(reader, count.next))
  if (!count || !unit || wordAt(reader, count.next + 1) !== 'ago') return null
  const after = count.next + 2
  const many = count.value * unit.times
  if (unit.unit === 'day') return day(after, -many)
  if (unit.unit === 'week') return day(after, -7 * many)
  if (unit.unit === 'hour' || unit.unit === 'minute') return day(after, unit.unit === 'hour' && many >= 24 ? -1 : 0)
  if (!today) return { next: after, iso: null, basis: 'computed', rule: 'time.ago' }
  const iso = unit.unit === 'month' ? monthsBefore(today, many) : String(yearOf(today) - many)
  return { next: after, iso, basis: 'computed', rule: 'time.ago' }
}

function monthsBefore(day: string, count: number): string {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 - count
  return isoMonth(Math.floor(index / 12), (index % 12) + 1)
}

/** "late February", "February 2016", "February" under "in", "since", "of" or as an adjective ("a June cease-fire"). */
function readMonth(reader: Reader, at: number): DayRead | null {
  let i = at
  const fuzzy = ['late', 'early', 'mid', 'midway'].includes(wordAt(reader, i))
  if (fuzzy) i++
  if (fuzzy && wordAt(reader, i) === '-') i++
  const joined = /^mid-(\p{L}+)$/u.exec(wordAt(reader, i))
  const last = wordAt(reader, i) === 'last' && monthAt(reader, i + 1) !== null
  if (last) i++
  const month = joined ? (months.get(joined[1]!) ?? null) : monthAt(reader, i)
  if (month === null) return readYear(reader, at, i)
  const before = wordAt(reader, at - 1)
  const ambiguous = ['may', 'march', 'mar', 'sun', 'jan'].includes(wordAt(reader, i))
  if (
    ambiguous &&
    !fuzzy &&
    !yearIn(wordAt(reader, i + 1)) &&
    !/^(?:in|since|until|of|from|by|last|this)$/.test(before)
  )
    return null
  const ofNext = wordAt(reader, i + 1) === 'of' || wordAt(reader, i + 1) === ',' ? 1 : 0
  const year = yearIn(wordAt(reader, i + 1 + ofNext))
  if (year !== null) return { next: i + 2 + ofNext, iso: isoMonth(year, month), basis: 'stated', rule: 'time.month' }
  const today = reader.anchor.day
  if (!today) return { next: i + 1, iso: null, basis: 'stated', rule: 'time.month' }
  const here = isoMonth(yearOf(today), month)
  const past = here > monthOf(today) ? isoMonth(yearOf(today) - 1, month) : here
  const iso = looksAhead(reader, at, 6) && here > monthOf(today) ? here : past
  return { next: i + 1, iso, basis: 'stated', rule: 'time.month' }
}

/** "in 2011", "since early 2011"; a bare number is no year. */
function readYear(reader: Reader, at: number, i: number): DayRead | null {
  const year = yearIn(wordAt(reader, i))
  if (year === null) return null
  const token = reader.tokens[i]!
  const led = i > at || /^(?:in|since|until|of|from|by|after|before|during|between)$/.test(precedingWord(reader, at))
  const counted = units.has(wordAt(reader, i + 1)) || token.text.includes(',')
  return led && !counted ? { next: i + 1, iso: String(year), basis: 'stated', rule: 'time.year' } : null
}

const precedingWord = ({ tokens }: Reader, at: number) => tokens[at - 1]?.lower ?? ''
