import { lifeTakingVerbs } from '../../lexicon/outcomes'
import { auxiliaries } from '../grammar-words'
import { propose, type View } from '../view'

/** Of these a side says that it lost them. */
const FIGHTERS =
  /^(?:soldiers?|troops|fighters?|men|militants?|rebels?|policemen|officers|personnel|troops|marines|servicemen|guards)$/

/** `casualty.lives`: lives taken or lost: "claimed 12 lives", "cost more than 200 lives", "12 lives were lost", "had lost 30 soldiers", "cost two men their lives". */
export function readLives(view: View): void {
  for (const count of view.counts) {
    const head = view.tokens[count.last - 1]!.lower
    const before = count.first - 1
    const lostOwn =
      before >= view.first && /^(?:lost|losing|lose)$/.test(view.tokens[before]!.lower) && FIGHTERS.test(head)
    const costThem = before >= view.first && costsLives(view, before, count.last)
    if (costsForces(view, count.first, head)) {
      propose(view, { rule: 'casualty.lives', count, outcome: 'killed', trigger: { first: before, last: count.first } })
      continue
    }
    if (head !== 'lives' && head !== 'life' && !lostOwn && !costThem) continue
    const taken = before >= view.first && lifeTakingVerbs.has(view.tokens[before]!.lower)
    let after = count.last
    while (after < view.last && auxiliaries.has(view.tokens[after]!.lower)) after++
    const lost = after < view.last && /^(?:lost|claimed|taken)$/.test(view.tokens[after]!.lower)
    if (!taken && !lost) continue
    const trigger = taken ? { first: before, last: before + 1 } : { first: after, last: after + 1 }
    propose(view, { rule: 'casualty.lives', count, outcome: 'killed', trigger })
  }
}

/** "cost the army 12 men", "cost them 30 fighters" */
const costsForces = ({ tokens }: View, first: number, head: string) =>
  FIGHTERS.test(head) && [2, 3].some((back) => /^cost(?:s|ing)?$/.test(tokens[first - back]?.lower ?? ''))

const costsLives = ({ tokens }: View, verb: number, last: number) =>
  /^cost(?:s|ing)?$/.test(tokens[verb]!.lower) &&
  /^(?:their|his|her)$/.test(tokens[last]?.lower ?? '') &&
  /^(?:lives|life)$/.test(tokens[last + 1]?.lower ?? '')
