import { unitHours, units } from '../lexicon'
import { countAt, numberWord, type Reader, type TimeRule, wordAt } from '../reader'

const ADDING = new Set(['another', 'additional', 'further', 'extra', 'more'])

/**
 * `time.duration`: "48 hours", "three days", "another 48 hours", "an additional 48 hours", "two more days", "24-hour", "72-hours",
 * "a five-day", and without its unit "another 48" after a length in the same stretch ("for 24 hours, … by another 48").
 */
export const readDuration: TimeRule = (reader, at) => {
  const joined = joinedAt(reader, at)
  if (joined) return found(at + 1, joined.hours, false)
  const adding = addingAt(reader, at)
  const from = adding ?? at
  const count = countAt(reader, from) ?? (adding ? { value: 1, next: from } : null)
  if (!count) return null
  const more = ADDING.has(wordAt(reader, count.next))
  const added = adding !== null || more
  const unitToken = count.next + (more ? 1 : 0)
  const unit = units.get(wordAt(reader, unitToken))
  if (unit) {
    if (isRate(reader, at, unitToken)) return null
    return found(unitToken + 1, count.value * unit.times * unitHours[unit.unit], added)
  }
  if (!added || count.next === from || /^a/.test(wordAt(reader, from))) return null
  const last = reader.found.findLast((one) => one.kind === 'duration' && one.hours !== null)
  const following = wordAt(reader, unitToken)
  if (!last || !/^(?:|[.,;:)—–-]|and|until|but)$/.test(following)) return null
  return found(
    unitToken,
    count.value * (last.hours! >= 24 && last.hours! % 24 === 0 && count.value < 15 ? 24 : 1),
    true,
  )
}

const found = (next: number, hours: number, added: boolean) => ({
  next,
  expression: {
    rule: 'time.duration',
    kind: 'duration' as const,
    from: null,
    to: null,
    hours,
    added,
    basis: 'stated' as const,
  },
})

/** "another", "an additional", "a further": the token after them. */
function addingAt(reader: Reader, at: number): number | null {
  const word = wordAt(reader, at)
  if (word === 'another' || word === 'additional' || word === 'further') return at + 1
  if ((word === 'a' || word === 'an') && ADDING.has(wordAt(reader, at + 1))) return at + 2
  return null
}

/** "24-hour", "three-day", "72-hours", "week-long", "two-month-long", "daylong"; "two-thirds" and "five-year-old" are none. */
function joinedAt(reader: Reader, at: number): { hours: number } | null {
  const long = /^(?:(\p{L}+|\d{1,3})[-‑])?(hour|day|week|fortnight|month|year)s?[-‑]?long$/u.exec(wordAt(reader, at))
  if (long) {
    const { unit, times } = units.get(long[2]!)!
    const count = long[1] === undefined ? 1 : (numberWord(long[1]) ?? Number(long[1]))
    return Number.isNaN(count) ? null : { hours: count * times * unitHours[unit] }
  }
  const parts = wordAt(reader, at).split(/[-‑]/)
  if (parts.length !== 2) return null
  const unit = units.get(parts[1]!)
  const count = /^\d{1,4}$/.test(parts[0]!) ? Number(parts[0]) : numberWord(parts[0]!)
  return unit && count !== null ? { hours: count * unit.times * unitHours[unit.unit] } : null
}

/** "24 hours a day, seven days a week" is a rate; "two days ago" and "two days old" are no lengths either. */
const isRate = (reader: Reader, at: number, unit: number) =>
  /^(?:ago|old)$/.test(wordAt(reader, unit + 1)) ||
  (isArticle(reader, unit + 1) && units.has(wordAt(reader, unit + 2))) ||
  (isArticle(reader, at) && units.has(reader.tokens[at - 1]?.lower ?? ''))

const isArticle = (reader: Reader, at: number) => /^(?:a|per|every|each)$/.test(wordAt(reader, at))
