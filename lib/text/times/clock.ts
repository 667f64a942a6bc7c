import { zoneNames } from './lexicon'
import { type Reader, wordAt } from './reader'

/** A time of day. `minutes` after midnight; `midnight` is apart, since it may be the day's beginning or its end. */
export interface ClockRead {
  next: number
  minutes: number
  midnight: boolean
  /** The zone named with it ("GMT"), or null; "local time" is null too. */
  zone: string | null
}

const HALF = /^(a\.?m|p\.?m)\.?$/
const JOINED = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)$/

/** "9 p.m.", "1:00 am", "9pm", "21:00", "2200 GMT", "midnight", "noon", with the zone after it. */
export function readClock(reader: Reader, at: number): ClockRead | null {
  const word = wordAt(reader, at)
  if (word === 'midnight' || word === 'noon' || word === 'midday')
    return withZone(reader, at + 1, word === 'midnight' ? 0 : 720, word === 'midnight')
  if (!/^\d/.test(word)) return null
  const joined = JOINED.exec(word)
  if (joined) return twelve(reader, at + 1, Number(joined[1]), Number(joined[2] ?? 0), joined[3] === 'pm')
  const figures = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(word)
  const half = HALF.exec(wordAt(reader, at + 1))
  if (figures && half)
    return twelve(reader, at + 2, Number(figures[1]), Number(figures[2] ?? 0), half[1]!.startsWith('p'))
  const military = /^(\d\d)(\d\d)(gmt|utc)?$/.exec(word)
  if (military) {
    const read = day24(reader, at + 1, Number(military[1]), Number(military[2]))
    const named = military[3] ? 'UTC' : read?.zone
    return read && (named || saysLocal(reader, at + 1)) ? { ...read, zone: named ?? null } : null
  }
  if (figures?.[2] && word.includes(':')) return day24(reader, at + 1, Number(figures[1]), Number(figures[2]))
  return null
}

function twelve(reader: Reader, next: number, hour: number, minute: number, after: boolean): ClockRead | null {
  if (hour < 1 || hour > 12 || minute > 59) return null
  return withZone(reader, next, ((hour % 12) + (after ? 12 : 0)) * 60 + minute, false)
}

const day24 = (reader: Reader, next: number, hour: number, minute: number) =>
  hour > 24 || minute > 59 ? null : withZone(reader, next, hour * 60 + minute, false)

const saysLocal = (reader: Reader, at: number) =>
  ['local', 'hours', 'hrs'].includes(wordAt(reader, at)) || wordAt(reader, at + 1) === 'time'

/** Takes "GMT", "ET", "Eastern time", "local time", "Damascus time" after the figures. */
function withZone(reader: Reader, at: number, minutes: number, midnight: boolean): ClockRead {
  const token = at < reader.end ? reader.tokens[at] : undefined
  const zone = zoneNames.get(wordAt(reader, at).replaceAll('.', ''))
  if (zone && token && (token.text === token.text.toUpperCase() || wordAt(reader, at + 1) === 'time'))
    return { next: wordAt(reader, at + 1) === 'time' ? at + 2 : at + 1, minutes, midnight, zone }
  const local = wordAt(reader, at + 1) === 'time' && (wordAt(reader, at) === 'local' || token?.capitalised)
  return { next: local ? at + 2 : at, minutes, midnight, zone: null }
}
