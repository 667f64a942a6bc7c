import { precisionOf } from '@/lib/text/times/intervals'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatted(ms: number, zone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${zone} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone })
    formats.set(key, format)
  }
  return format.format(ms)
}

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

/** "2011", "February", "April 22": the year only where it is not the story's. */
export function dateInWords(iso: string, storyDay: string): string {
  const precision = precisionOf(iso)
  if (precision === 'year') return iso
  const year = iso.slice(0, 4) === storyDay.slice(0, 4) ? '' : ` ${iso.slice(0, 4)}`
  if (precision === 'month') return formatted(noon(`${iso}-15`), 'UTC', { month: 'long' }) + year
  return formatted(noon(iso.slice(0, 10)), 'UTC', { month: 'long', day: 'numeric' }) + (year && `,${year}`)
}

const WEEK = 6 * 86_400_000

/** "Tuesday", "1:00 am Tuesday"; a date beside it, or instead of it, where the week is another than the story's. */
export function momentInWords(iso: string, storyDay: string, zone: string): string {
  const precision = precisionOf(iso)
  if (precision === 'year' || precision === 'month') return dateInWords(iso, storyDay)
  if (precision === 'day') return dayInWords(noon(iso), 'UTC', storyDay)
  const ms = Date.parse(iso)
  const clock = formatted(ms, zone, { hour: 'numeric', minute: '2-digit' })
    .replace(/\s*AM$/u, ' am')
    .replace(/\s*PM$/u, ' pm')
    .replace(/^12:00 pm$/, 'noon')
  return `${clock} ${dayInWords(ms, zone, storyDay)}`
}

function dayInWords(ms: number, zone: string, storyDay: string): string {
  if (Math.abs(ms - noon(storyDay)) <= WEEK) return formatted(ms, zone, { weekday: 'long' })
  const words = formatted(ms, zone, { month: 'long', day: 'numeric' })
  const year = formatted(ms, zone, { year: 'numeric' })
  return year === storyDay.slice(0, 4) ? words : `${words}, ${year}`
}

/** "late April", "early March": a day of the story's year as a reader remembers it. */
export function roughDate(day: string, storyDay: string): string {
  if (day.length < 10) return dateInWords(day, storyDay)
  const date = Number(day.slice(8, 10))
  const part = date <= 10 ? 'early' : date <= 20 ? 'mid' : 'late'
  const month = dateInWords(day.slice(0, 7), storyDay)
  return part === 'mid' ? `mid-${month}` : `${part} ${month}`
}
