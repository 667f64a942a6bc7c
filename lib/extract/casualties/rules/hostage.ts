import type { Outcome } from '@/lib/claims'
import { propose, type View } from '../view'

const TAKING = /^(?:took|take|takes|taking|taken|held|hold|holds|holding|keeping|kept)$/
const STATES: Record<string, Outcome> = {
  hostage: 'abducted',
  hostages: 'abducted',
  captive: 'abducted',
  prisoner: 'detained',
  prisoners: 'detained',
}

const SEIZING = /^(?:seized|seize|seizing|seizes|snatched|snatching)$/
/** Whom gunmen seize, and police do not. */
const CIVILIAN =
  /^(?:girls?|boys?|children|students?|schoolgirls?|schoolboys?|schoolchildren|pupils?|women|men|villagers?|residents?|civilians?|passengers?|worshippers?|travell?ers?|workers?|hostages?|teachers?|nuns?|priests?|tourists?|foreigners?|people|aid)$/

/** `casualty.hostage`: people taken, with what they became behind them: "took 20 people hostage", "holding 12 captive", "took 30 prisoners". */
export function readHostage(view: View): void {
  for (const count of view.counts) {
    const verb = count.first - 1
    if (verb < view.first) continue
    if (SEIZING.test(view.tokens[verb]!.lower) && CIVILIAN.test(view.tokens[count.last - 1]!.lower)) {
      propose(view, { rule: 'casualty.hostage', count, outcome: 'abducted', trigger: { first: verb, last: verb + 1 } })
      continue
    }
    if (!TAKING.test(view.tokens[verb]!.lower)) continue
    const state = [count.last - 1, count.last].find(
      (at) => at > verb && at < view.last && view.tokens[at]!.lower in STATES,
    )
    if (state === undefined) continue
    const outcome = STATES[view.tokens[state]!.lower]!
    propose(view, {
      rule: 'casualty.hostage',
      count,
      outcome,
      trigger: { first: verb, last: Math.max(state + 1, count.last) },
    })
  }
}
