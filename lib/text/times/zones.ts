/** Local clock times to instants. Zones are IANA names (read with Intl's own data) or fixed offsets such as `+03:00`. */

const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let format: Intl.DateTimeFormat | null = null
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  } catch {
    format = null // Intl throws on a name it does not know; the caller then keeps the day's precision.
  }
  formats.set(zone, format)
  return format
}

const FIXED = /^([+-])(\d{2}):(\d{2})$/

/** Minutes that `zone` is ahead of UTC at the instant `ms`; null for a zone that nobody knows. */
export function offsetMinutes(zone: string, ms: number): number | null {
  const fixed = FIXED.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3]))
  const format = formatOf(zone)
  if (!format) return null
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return Math.round((local - Math.floor(ms / 60_000) * 60_000) / 60_000)
}

/**
 * Epoch ms of a local time: `minutes` after midnight of `day` on the clocks of `zone`. Where clocks go back the earlier of the two
 * instants is taken; where they go forward, a time that does not exist is read on the clock before the change. Null for an unknown zone.
 */
export function localToMs(day: string, minutes: number, zone: string): number | null {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
  const before = offsetMinutes(zone, wall - 86_400_000)
  const after = offsetMinutes(zone, wall + 86_400_000)
  if (before === null || after === null) return null
  for (const offset of before >= after ? [before, after] : [after, before]) {
    const ms = wall - offset * 60_000
    if (offsetMinutes(zone, ms) === offset) return ms
  }
  return wall - before * 60_000
}

/** `2016-05-03T22:00:00Z` */
export const isoInstant = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`

/** The fixed offset, as a zone, between a local time and the UTC time that an article gives for it: `+03:00`. */
export function offsetZone(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}
