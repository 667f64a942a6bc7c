import { unitHours, units } from '../lexicon'
import { numberWord, type TimeRule, wordAt } from '../reader'

/**
 * `time.age`: "two-month-old truce", "two-month old", "five-day-old": how long a thing has lasted, in `hours`. It is no term of the
 * thing: a truce two months old has no stated end.
 */
export const readAge: TimeRule = (reader, at) => {
  const parts = wordAt(reader, at).split(/[-‑]/)
  const old = parts[2] === 'old' || (parts.length === 2 && wordAt(reader, at + 1) === 'old')
  const unit = units.get(parts[1] ?? '')
  const count = /^\d{1,3}$/.test(parts[0]!) ? Number(parts[0]) : numberWord(parts[0]!)
  if (!old || !unit || count === null) return null
  return {
    next: parts.length === 3 ? at + 1 : at + 2,
    expression: {
      rule: 'time.age',
      kind: 'duration',
      from: null,
      to: null,
      hours: count * unit.times * unitHours[unit.unit],
      added: false,
      basis: 'stated',
    },
  }
}
