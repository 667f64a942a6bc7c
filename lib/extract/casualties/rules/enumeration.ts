import { propose, type View } from '../view'

/** `casualty.enumeration`: the parts listed after a figure and a colon: "raised the toll to four: an officer, two civilians and the attacker". */
export function readEnumeration(view: View): void {
  for (const whole of [...view.found.values()]) {
    const colon = whole.count.last
    if (whole.rule !== 'casualty.toll' || colon >= view.last || !/^[:—–]$/.test(view.tokens[colon]!.text)) continue
    for (const count of view.counts) {
      if (count.first <= colon || count.victims?.person !== true || count.number.kind !== 'cardinal') continue
      const before = view.tokens[count.first - 1]!.lower
      if (!/^(?:[:—–,]|and)$/.test(before)) break
      propose(view, {
        rule: 'casualty.enumeration',
        count,
        outcome: whole.outcome,
        trigger: { first: colon, last: colon + 1 },
        whole,
      })
    }
  }
}
