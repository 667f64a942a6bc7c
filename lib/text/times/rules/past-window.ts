import { addDays, addMonths, monthOf, yearOf } from '../calendar'
import { type Unit, unitHours, units } from '../lexicon'
import { countAt, type Reader, type TimeRule, window, wordAt } from '../reader'

/**
 * `time.past-window`: "(over the) past week", "the last nine days", "in recent days", and `time.coming-window`: "the next 48 hours".
 * Days are counted back from the anchor, which is the window's end. "Recent" and "few" leave the beginning open. "Last week" without
 * an article is the calendar's week (`time.calendar-period`).
 */
export const readPastWindow: TimeRule = (reader, at) => {
  let i = at
  const article = /^(?:the|these|those)$/.test(wordAt(reader, i))
  if (article) i++
  const word = wordAt(reader, i)
  const coming = /^(?:next|coming|following)$/.test(word)
  if (!coming && !/^(?:past|last|previous|recent|preceding)$/.test(word)) return null
  const count = countAt(reader, i + 1)
  const vague = word === 'recent' || /^(?:few|several|couple|many)$/.test(wordAt(reader, i + 1))
  const unitAt = count?.next ?? (vague && word !== 'recent' ? i + 2 : i + 1)
  const afterCouple = wordAt(reader, i + 1) === 'couple' && wordAt(reader, i + 2) === 'of' ? i + 3 : unitAt
  const unit = units.get(wordAt(reader, afterCouple))
  if (!unit || (!article && !count && !vague && word !== 'past')) return null
  if (coming && !count && !vague) return null
  const many = wordAt(reader, i + 1) === 'couple' ? 2 : (count?.value ?? 1)
  const hours = vague && many !== 2 ? null : many * unit.times * unitHours[unit.unit]
  const today = reader.anchor.day
  const far = today && hours !== null ? move(today, coming ? 1 : -1, many * unit.times, unit.unit) : null
  const next = afterCouple + 1
  if (coming) return { next, expression: window('time.coming-window', today, far, hours) }
  return { next, expression: window('time.past-window', far, today, hours) }
}

/** `time.length-of`: "a week of fighting", "10 days of calm": so long until now. */
export const readLengthOf: TimeRule = (reader, at) => {
  const count = countAt(reader, at)
  const unit = count && units.get(wordAt(reader, count.next))
  if (!count || !unit || wordAt(reader, count.next + 1) !== 'of') return null
  if (!isWordAt(reader, count.next + 2) || unit.unit === 'hour' || unit.unit === 'minute') return null
  const today = reader.anchor.day
  const hours = count.value * unit.times * unitHours[unit.unit]
  const from = today && move(today, -1, count.value * unit.times, unit.unit)
  return { next: count.next + 1, expression: window('time.length-of', from, today, hours) }
}

const isWordAt = ({ tokens, end }: Reader, at: number) => at < end && tokens[at]?.kind === 'word'

function move(today: string, sign: 1 | -1, count: number, unit: Unit): string {
  if (unit === 'month') return addMonths(monthOf(today), sign * count)
  if (unit === 'year') return String(yearOf(today) + sign * count)
  return addDays(today, sign * Math.ceil((count * unitHours[unit]) / 24))
}
