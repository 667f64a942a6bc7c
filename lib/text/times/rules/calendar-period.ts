import { addDays, addMonths, monthOf, weekdayOf, yearOf } from '../calendar'
import { point, type TimeRule, window, wordAt } from '../reader'

/**
 * `time.calendar-period`: "this week" (Monday to the anchor), "last week" (Monday to Sunday), "next week", "last month", "this year",
 * "earlier this month". "The last week" is a length (`time.past-window`).
 */
export const readCalendarPeriod: TimeRule = (reader, at) => {
  const led = /^(?:earlier|later)$/.test(wordAt(reader, at)) ? at + 1 : at
  const move = { this: 0, last: -1, next: 1 }[wordAt(reader, led)]
  const unit = wordAt(reader, led + 1)
  if (move === undefined || !/^(?:week|month|year)$/.test(unit) || reader.tokens[at - 1]?.lower === 'the') return null
  const next = led + 2
  const today = reader.anchor.day
  if (!today) return { next, expression: window('time.calendar-period', null, null) }
  if (unit === 'month') return { next, expression: period(addMonths(monthOf(today), move)) }
  if (unit === 'year') return { next, expression: period(String(yearOf(today) + move)) }
  const monday = addDays(today, 7 * move - ((weekdayOf(today) + 6) % 7))
  return { next, expression: window('time.calendar-period', monday, move === 0 ? today : addDays(monday, 6)) }
}

const period = (iso: string) => point('time.calendar-period', iso, 'computed')
