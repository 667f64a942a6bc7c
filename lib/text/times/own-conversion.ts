import type { Document } from '../document'
import { readClock } from './clock'
import type { Reader } from './reader'
import { localToMs, offsetZone } from './zones'

/**
 * The zone that an article tells by a conversion of its own: from "1:00 am Wednesday (2200 GMT Tuesday)" `+03:00`, for its other local
 * times. Only where it says so once at least and never otherwise; null where it does not, or without a day for zones such as "ET".
 */
export function ownZone(document: Document, day: string | null): string | null {
  const { tokens } = document
  const reader: Reader = { document, tokens, first: 0, end: tokens.length, anchor: { day, zone: null }, found: [] }
  const zones = new Set<string>()
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.text !== '(') continue
    const converted = readClock(reader, at + 1)
    if (!converted?.zone) continue
    const local = localClockBefore(reader, at)
    const ms = local === null ? null : localToMs(day ?? '2000-01-01', converted.minutes, converted.zone)
    if (local === null || ms === null || (!day && converted.zone !== 'UTC')) continue
    const utcMinutes = (ms / 60_000) % 1440
    const ahead = (((local - utcMinutes) % 1440) + 1440) % 1440
    zones.add(offsetZone(ahead > 14 * 60 ? ahead - 1440 : ahead))
  }
  return zones.size === 1 ? [...zones][0]! : null
}

/** Minutes of a clock without a zone that ends, with a day or "local time" after it at most, where the parenthesis opens. */
function localClockBefore(reader: Reader, paren: number): number | null {
  for (let at = paren - 1; at >= Math.max(0, paren - 6); at--) {
    const clock = readClock(reader, at)
    if (clock && clock.next <= paren) {
      const earlier = readClock(reader, at - 1)
      const whole = earlier && earlier.next === clock.next ? earlier : clock
      return whole.zone ? null : whole.minutes
    }
  }
  return null
}
