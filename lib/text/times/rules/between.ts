import { point, type TimeRule, window, wordAt } from '../reader'
import { readPoint } from './point'

/** `time.between`: "between September 2005 and September 2012", "from Monday to Friday", "from April 22 until May 2", "2008-2009". */
export const readBetween: TimeRule = (reader, at) => {
  const opener = wordAt(reader, at)
  const years = /^((?:19|20)\d\d)[-–](\d\d|(?:19|20)\d\d)$/.exec(opener)
  if (years) {
    const to = years[2]!.length === 2 ? years[1]!.slice(0, 2) + years[2] : years[2]!
    return { next: at + 1, expression: { ...window('time.between', years[1]!, to), basis: 'stated' } }
  }
  if (opener !== 'between' && opener !== 'from') return null
  const first = readPoint(reader, at + 1)
  if (!first) return null
  const joint = wordAt(reader, first.next)
  const fits = opener === 'between' ? joint === 'and' : /^(?:to|until|till|through)$/.test(joint)
  const second = fits ? readPoint(reader, first.next + 1) : null
  if (!second) return null
  const [from, to] = [first.expression.from, second.expression.to]
  if (from === null || to === null) return { next: second.next, expression: point('time.between', null, 'computed') }
  return { next: second.next, expression: { ...window('time.between', from, to), basis: second.expression.basis } }
}
