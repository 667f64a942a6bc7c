import { propose, type Sighting, type View } from '../view'

/**
 * `casualty.enumeration`: the parts listed right after a figure: "raised the toll to four: an officer, two civilians and the
 * attacker", "12 people — seven men and five women — died".
 */
export function readEnumeration(view: View): void {
  for (const whole of [...view.found.values()]) {
    const mark = whole.count.last
    if (mark >= view.last || !/^(?:[:—–(]|--)$/.test(view.tokens[mark]!.text)) continue
    readList(view, whole, mark)
  }
}

function readList(view: View, whole: Sighting, mark: number): void {
  for (const count of view.counts) {
    if (count.first <= mark) continue
    const before = view.tokens[count.first - 1]!.lower
    if (count.first - 1 > mark && !/^(?:,|and)$/.test(before)) break
    if (count.first - mark > 14) break
    if (count.victims?.person !== true || count.number.kind !== 'cardinal') break
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
