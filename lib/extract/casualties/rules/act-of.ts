import { listAfter } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type View } from '../view'

/** `casualty.act-of`: a noun of harm with its victims after "of": "the deaths of 12 people", "the killing of two soldiers". */
export function readActOf(view: View): void {
  for (const trigger of view.triggers) {
    const preposition = view.tokens[trigger.last]?.lower
    // "injuries to 12 people"
    if (!trigger.roles.has('act') || !(preposition === 'of' || (preposition === 'to' && trigger.outcome !== 'killed')))
      continue
    const start = trigger.last + 1
    const count = view.countFrom.get(start)
    if (!count || count.last > view.last || !isVictim(view, count, trigger)) continue
    for (const victim of [count, ...listAfter(view, count)])
      propose(view, { rule: 'casualty.act-of', count: victim, outcome: trigger.outcome, trigger })
  }
}
