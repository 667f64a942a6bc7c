import { remembered } from './remembered'

/** Dates for people, in English, at the precision that the ISO text has: never a false exact instant. */

const formats = {
  month: { month: 'long', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

const cache = new Map<string, Intl.DateTimeFormat>()
function format(kind: keyof typeof formats, date: Date, zone: string) {
  const key = `${kind} ${zone}`
  let formatter = cache.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { ...formats[kind], timeZone: zone })
    cache.set(key, formatter)
  }
  return formatter.format(date).replaceAll(',', '').replace('Sept', 'Sep')
}

/**
 * "2011", "February 2016", "Mon 2 May 2016", "Tue 3 May 2016, 01:00". An instant is told in `zone` (IANA, UTC if none
 * is given); a day, month or year belongs to no zone. `short` leaves the year of a day away.
 */
export const timeWords = (iso: string, { zone = 'UTC', short = false }: { zone?: string; short?: boolean } = {}) =>
  worded(iso, zone, short ? 'shortDay' : 'day')

const worded = remembered((iso: string, zone: string, day: 'day' | 'shortDay') => {
  if (iso.length === 4) return iso
  if (iso.length === 7) return format('month', new Date(`${iso}-01T00:00Z`), 'UTC')
  if (iso.length === 10) return format(day, new Date(`${iso}T00:00Z`), 'UTC')
  const instant = new Date(iso)
  return `${format(day, instant, zone)}, ${format('time', instant, zone)}`
})

/** "Fri 22 Apr – Mon 2 May 2016", "since 2011", "until Mon 2 May 2016"; an open side is said, not guessed. */
export function periodWords(start: string | null, end: string | null, zone?: string) {
  if (start && end && start !== end)
    return `${timeWords(start, { zone, short: sameYear(start, end) })} – ${timeWords(end, { zone })}`
  if (start && end) return timeWords(start, { zone })
  if (start) return `since ${timeWords(start, { zone })}`
  return end ? `until ${timeWords(end, { zone })}` : null
}

const sameYear = (a: string, b: string) => a.slice(0, 4) === b.slice(0, 4)

/** "48 hours", "3 days": whole days from three on, since "72 hours" is harder to place than "3 days". */
export function hoursWords(hours: number) {
  if (hours >= 72 && hours % 24 === 0) return `${hours / 24} days`
  return hours === 1 ? '1 hour' : `${hours} hours`
}
