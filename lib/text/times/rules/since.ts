import { addDays, weekdayOf } from '../calendar'
import { mayOpen, point, type Reader, type TimeRule, window, wordAt } from '../reader'
import { isoInstant, localToMs } from '../zones'
import { readPoint } from './point'

/** Tokens between "since" and the date that a clause gives it: "since the war between the two armies began in 2011". */
const CLAUSE = 10

/**
 * `time.since`: "since April 22", "since Monday", "since midnight", "since the war began in 2011", "since the weekend", up to the anchor.
 * "Since then" runs from the last time told before it.
 */
export const readSince: TimeRule = (reader, at) => {
  if (wordAt(reader, at) !== 'since') return null
  const today = reader.anchor.day
  const next = wordAt(reader, at + 1)
  if (next === 'midnight') {
    const ms = today && reader.anchor.zone ? localToMs(today, 0, reader.anchor.zone) : null
    return { next: at + 2, expression: window('time.since', ms === null ? today : isoInstant(ms), today) }
  }
  if (next === 'then') {
    const last = reader.found.findLast((one) => one.from !== null)
    return { next: at + 2, expression: window('time.since', last?.from ?? null, today) }
  }
  const sooner = /^(?:early|late|mid|last|the)$/.test(next) ? readPoint(reader, at + 1) : null
  for (let i = at + 1; i < Math.min(reader.end, at + CLAUSE); i++) {
    const token = reader.tokens[i]!
    if (/^[.;:!?,"“”]$/.test(token.text) || token.lower === 'since') return null
    if (!mayOpen(token)) continue
    const read = i === at + 1 ? (sooner ?? readPoint(reader, i)) : readPoint(reader, i)
    if (!read) continue
    const { from } = read.expression
    return { next: read.next, expression: { ...window('time.since', from, today), basis: read.expression.basis } }
  }
  return null
}

/** `time.weekend`: "over the weekend", "at the weekend", "last weekend": the last Saturday and Sunday. */
export const readWeekend: TimeRule = (reader, at) => {
  const led = /^(?:the|last|this|past)$/.test(wordAt(reader, at)) ? at + 1 : at
  if (wordAt(reader, led) !== 'weekend') return null
  const today = reader.anchor.day
  if (!today) return { next: led + 1, expression: window('time.weekend', null, null) }
  const saturday = addDays(today, -((weekdayOf(today) + 1) % 7))
  return { next: led + 1, expression: window('time.weekend', saturday, addDays(saturday, 1)) }
}

/** `time.overnight`: the night before the anchor. */
export const readOvernight: TimeRule = (reader: Reader, at) => {
  if (wordAt(reader, at) !== 'overnight') return null
  const today = reader.anchor.day
  if (!today) return { next: at + 1, expression: point('time.overnight', null, 'computed') }
  return { next: at + 1, expression: window('time.overnight', addDays(today, -1), today) }
}
