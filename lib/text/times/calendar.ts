/** Arithmetic on ISO days (`2016-05-02`) and months (`2016-05`) of the Gregorian calendar; no zone, no clock. */

const DAY = 86_400_000

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

const msOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

export const addDays = (day: string, days: number) => dayOf(msOf(day) + days * DAY)

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string) => Math.round((msOf(b) - msOf(a)) / DAY)

/** 0 is Sunday, as in `Date`. */
export const weekdayOf = (day: string) => new Date(msOf(day)).getUTCDay()

export const monthOf = (day: string) => day.slice(0, 7)
export const yearOf = (day: string) => Number(day.slice(0, 4))

/** The month `months` after (or before) a month or the month of a day. */
export function addMonths(time: string, months: number): string {
  const index = yearOf(time) * 12 + Number(time.slice(5, 7)) - 1 + months
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1)}`
}

/** An ISO day, or null where the calendar has no such day ("February 30") or the year is none of three or four digits. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 100 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const isoMonth = (year: number, month: number) => `${pad(year, 4)}-${pad(month)}`
