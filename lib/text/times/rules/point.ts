import { addDays } from '../calendar'
import { type ClockRead, readClock } from '../clock'
import { type DayRead, readDay } from '../days'
import { partsOfDay } from '../lexicon'
import { type Found, looksAhead, point, type Reader, type TimeRule, wordAt } from '../reader'
import { isoInstant, localToMs } from '../zones'

/**
 * `time.weekday`, `time.date`, `time.relative-day`, `time.month`, `time.year`, `time.ago`, and with a clock `time.clock`: a day with or
 * without a time of day, in either order, and the article's own conversion in parentheses, which outranks any zone.
 */
export const readPoint: TimeRule = (reader, at) => {
  const clock = readClock(reader, at)
  if (!clock) return dayFirst(reader, at)
  const day = readDay(reader, afterLink(reader, clock.next))
  return withClock(reader, clock, day, Math.max(clock.next, day?.next ?? 0), at)
}

/** "Saturday", "Wednesday at 9 p.m.", "sundown Monday". */
function dayFirst(reader: Reader, at: number) {
  const led = partsOfDay.has(wordAt(reader, at)) ? afterLink(reader, at + 1) : at
  const day = readDay(reader, led)
  if (!day) return null
  const comma = wordAt(reader, day.next) === ',' ? 1 : 0
  const linked = wordAt(reader, day.next + comma) === 'at' ? comma + 1 : comma
  const clock = linked === 1 && comma ? null : readClock(reader, day.next + linked)
  if (clock) return withClock(reader, clock, day, clock.next, at)
  return { next: day.next, expression: point(day.rule, day.iso, day.basis) }
}

const afterLink = (reader: Reader, at: number) => {
  const word = wordAt(reader, at)
  return word === 'on' || word === 'of' ? at + 1 : word === ',' && wordAt(reader, at + 1) === 'on' ? at + 2 : at
}

function withClock(reader: Reader, clock: ClockRead, day: DayRead | null, next: number, at: number, last = 0): Found {
  const given = day && day.iso?.length !== 10 ? null : (day?.iso ?? reader.anchor.day)
  const spoken = day && day.iso?.length !== 10 ? clock.next : next
  const after = wordAt(reader, spoken) === 'local' && wordAt(reader, spoken + 1) === 'time' ? spoken + 2 : spoken
  const conversion = readConversion(reader, after)
  const end = conversion?.next ?? after
  // "7 p.m. (1600 GMT) on September 12": the day may follow the conversion.
  const late = !day && conversion && conversion.day === null ? readDay(reader, afterLink(reader, end)) : null
  if (late?.iso?.length === 10) return withClock(reader, clock, { ...late, next: end }, clock.next, at, late.next)
  if (!given) return { next: end, expression: point('time.clock', null, 'computed') }
  // "Midnight on Friday" may begin Friday or end it: the day is all that is known, unless the article converts it.
  const ahead = !day && clock.midnight && looksAhead(reader, at)
  const local = ahead ? addDays(given, 1) : given
  const iso =
    (conversion && !(clock.midnight && day && !conversion.day) ? convert(local, clock, conversion) : null) ??
    (clock.midnight && day ? given : instant(local, clock, reader))
  return { next: Math.max(end, last), expression: point('time.clock', iso, day?.basis ?? 'computed') }
}

function instant(day: string, clock: ClockRead, { anchor }: Reader): string {
  const zone = clock.zone ?? anchor.zone
  const ms = zone && localToMs(day, clock.minutes, zone)
  return ms === null || ms === '' ? day : isoInstant(ms)
}

interface Conversion extends ClockRead {
  day: string | null
}

/** "(2200 GMT Tuesday)", "(2 p.m. ET)", ", or 2 p.m. ET,": the same moment on other clocks; it must name its zone. */
function readConversion(reader: Reader, at: number): Conversion | null {
  const opener = wordAt(reader, at)
  const from = opener === '(' ? at + 1 : opener === ',' && wordAt(reader, at + 1) === 'or' ? at + 2 : -1
  if (from < 0) return null
  const clock = readClock(reader, from)
  if (!clock?.zone) return null
  const day = readDay(reader, afterLink(reader, clock.next))
  const last = day?.next ?? clock.next
  return { ...clock, day: day?.iso ?? null, next: opener === '(' && wordAt(reader, last) === ')' ? last + 1 : last }
}

/** Without a day of its own the conversion falls where local time is at most 12 hours behind or 14 ahead of UTC. */
function convert(local: string, clock: ClockRead, conversion: Conversion): string | null {
  const localAsUtc = Date.parse(`${local}T00:00:00Z`) + clock.minutes * 60_000
  for (const day of conversion.day ? [conversion.day] : [local, addDays(local, -1), addDays(local, 1)]) {
    const ms = localToMs(day, conversion.minutes, conversion.zone!)
    if (ms === null) return null
    const hoursAhead = (localAsUtc - ms) / 3_600_000
    if (conversion.day || (hoursAhead >= -12 && hoursAhead <= 14)) return isoInstant(ms)
  }
  return null
}
