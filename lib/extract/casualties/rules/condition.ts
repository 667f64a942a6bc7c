import { isCondition } from '../syntax'
import { propose, type View } from '../view'
import { wholeBefore } from './including'

/** `casualty.condition`: how badly some of the hurt are: "wounded 30, four critically", "two of them in serious condition". */
export function readCondition(view: View): void {
  for (const count of view.counts) {
    if (count.number.kind !== 'cardinal' || !isCondition(view, count)) continue
    const whole = wholeBefore(view, count.first)
    if (!whole || whole.outcome === 'killed') continue
    propose(view, {
      rule: 'casualty.condition',
      count,
      outcome: whole.outcome,
      trigger: { first: count.last, last: count.last + 1 },
      whole,
    })
  }
}
