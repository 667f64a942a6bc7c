import { listAfter } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type View } from '../view'

/** Verbs whose victims stand between them and their end. Origin: the manner verbs of VerbNet 42.2 and 18.1. */
const VERBS =
  /^(?:shot|shoot|shooting|shoots|hacked|hacking|stabbed|stabbing|beat|beating|beaten|burned|burning|burnt|crushed|crushing|starved|starving|trampled|trampling|clubbed|clubbing|stoned|stoning|bludgeoned|struck|strangled|choked|froze|scalded|blown|knifed)$/

/** How far "to death" or "dead" may stand behind the last victim, in tokens. */
const REACH = 3

/** `casualty.to-death`: a verb that ends behind its victims: "hacked 18 villagers to death", "shot five people dead". */
export function readToDeath(view: View): void {
  for (const count of view.counts) {
    const verb = count.first - 1
    if (verb < view.first || !VERBS.test(view.tokens[verb]!.lower)) continue
    const victims = [count, ...listAfter(view, count)]
    const end = endAfter(view, victims.at(-1)!.last)
    if (end === null) continue
    const trigger = { first: verb, last: verb + 1 }
    for (const victim of victims.filter((item) => isVictim(view, item, trigger)))
      propose(view, { rule: 'casualty.to-death', count: victim, outcome: 'killed', trigger })
  }
}

function endAfter({ tokens, last }: View, from: number): number | null {
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const { lower, kind } = tokens[i]!
    if (lower === 'dead') return i + 1
    if (lower === 'to' && tokens[i + 1]?.lower === 'death') return i + 2
    if (kind === 'punctuation') return null
  }
  return null
}
