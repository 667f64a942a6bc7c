import { propose, type Sighting, type View } from '../view'

/**
 * `casualty.enumeration`: the parts listed right after a figure: "raised the toll to four: an officer, two civilians and the
 * attacker", "12 people — seven men and five women — died".
 */
export function readEnumeration(view: View): void {
  for (const whole of [...view.found.values()]) {
    const mark = markAfter(view, whole)
    if (mark !== null) readList(view, whole, mark)
  }
}

/** The mark right behind the count, or a colon behind its verb: "22 people died there: 12 staff and 10 patients". */
function markAfter(view: View, { count, trigger }: Sighting): number | null {
  if (/^(?:[:—–(]|--)$/.test(view.tokens[count.last]?.text ?? '') && count.last < view.last) return count.last
  const verb = Math.max(count.last, trigger.last)
  for (let i = verb; i < Math.min(view.last, verb + CLAUSE); i++) {
    // "died on September 11, 2001: …"
    const year = /^\p{Nd}{4}$/u.test(view.tokens[i + 1]?.text ?? '')
    if (view.countFrom.has(i) || (view.tokens[i]!.text === ',' && !year)) return null
    if (view.tokens[i]!.text === ':') return i
  }
  return null
}

/** Words that may stand between the verb and the colon. */
const CLAUSE = 8

/** The bracket that opened the list is closed before the count. */
const closes = ({ tokens }: View, mark: number, before: number) =>
  tokens[mark]!.text === '(' && tokens.slice(mark, before).some(({ text }) => text === ')')

function readList(view: View, whole: Sighting, mark: number): void {
  let end = mark
  for (const count of view.counts) {
    if (count.first <= mark) continue
    const before = view.tokens[count.first - 1]!.lower
    if (count.first - 1 > mark && !/^(?:,|and)$/.test(before)) break
    if (count.first - end > 14 || closes(view, mark, count.first)) break
    const located = count.victims === null && /^(?:in|at|on|near)$/.test(view.tokens[count.last]?.lower ?? '')
    if (!(count.victims?.person === true || located) || count.number.kind !== 'cardinal') break
    end = count.last
    propose(view, {
      rule: 'casualty.enumeration',
      count,
      outcome: whole.outcome,
      trigger: { first: mark, last: mark + 1 },
      whole,
    })
    if (view.tokens[count.last]?.text === view.tokens[mark]!.text) break
  }
}
