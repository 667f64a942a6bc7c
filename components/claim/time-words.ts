/**
 * Times as the screen says them: "2011", "Feb 2016", "Mon 2 May 2016", "Wed 4 May 2016, 1:00 am".
 * An ISO time is worded at the precision that it has, never at a finer one; instants are given in the story's zone.
 */
export function timeWords(iso: string, zone = 'UTC'): string {
  const [year, month] = iso.split('-')
  if (!month) return year!
  if (iso.length === 7) return `${monthNames[Number(month) - 1]} ${year}`
  if (iso.length === 10) return dayWords(iso)
  const parts = Object.fromEntries(
    instantFormat(zone)
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  )
  return `${dayWords(`${parts.year}-${parts.month}-${parts.day}`)}, ${parts.hour}:${parts.minute} ${parts.dayPeriod?.toLowerCase()}`
}

/** `2016-05-02` as "Mon 2 May 2016". */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const weekday = new Date(Date.UTC(year!, month! - 1, date)).getUTCDay()
  return `${weekdayNames[weekday]} ${date} ${monthNames[month! - 1]} ${year}`
}

/** "Fri 22 Apr – Mon 2 May 2016", "since 2011": an open end is said, a window of one day is that day. */
export function periodWords(start: string | null, end: string | null, zone = 'UTC'): string {
  if (start && end) {
    if (start === end) return timeWords(start, zone)
    const sameYear = start.length === 10 && start.slice(0, 4) === end.slice(0, 4)
    const from = timeWords(start, zone)
    return `${sameYear ? from.slice(0, -5) : from} – ${timeWords(end, zone)}`
  }
  if (start) return `since ${timeWords(start, zone)}`
  return end ? `until ${timeWords(end, zone)}` : 'no dates'
}

/** "48 hours", "3 days": whole days from three on, since "72 hours" is harder to place than "3 days". */
export function hoursWords(hours: number): string {
  if (hours >= 72 && hours % 24 === 0) return `${hours / 24} days`
  return hours === 1 ? '1 hour' : `${hours} hours`
}

const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const instantFormats = new Map<string, Intl.DateTimeFormat>()
function instantFormat(zone: string): Intl.DateTimeFormat {
  const known = instantFormats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  })
  instantFormats.set(zone, format)
  return format
}
