import type { Outcome } from '@/lib/claims'
import { outcomeWords } from '../../lexicon/outcomes'
import { propose, type Sighting, type View } from '../view'

/**
 * `casualty.share`: a share of a figure before it: "two-thirds of those deaths", "half of them civilians", "60 percent of the
 * dead". It has no value of its own; without a whole it is no figure.
 */
export function readShare(view: View): void {
  for (const count of view.counts) {
    if (count.number.kind !== 'share') continue
    const counted = view.found.get(view.countFrom.get(count.last) ?? count)
    if (!count.ofGroup && !counted) continue
    const outcome = namedOutcome(view, count.numberLast, count.last)
    const whole = counted ?? wholeOf(view, count.first, outcome)
    if (!whole) continue
    propose(view, {
      rule: 'casualty.share',
      count,
      outcome: whole.outcome,
      trigger: { first: count.numberLast, last: count.last },
      whole,
    })
  }
}

/** The outcome that the group's noun names: "of those deaths"; null for "of them". */
function namedOutcome(view: View, from: number, to: number): Outcome | null {
  for (let i = from; i <= Math.min(to, view.last - 1); i++) {
    const word = outcomeWords.get(view.tokens[i]!.lower)
    if (word) return word.outcome
  }
  return null
}

function wholeOf(view: View, at: number, outcome: Outcome | null): Sighting | null {
  const fits = (sighting: Sighting) => !sighting.whole && (outcome === null || sighting.outcome === outcome)
  const here = [...view.found.values()].filter((sighting) => sighting.count.first < at && fits(sighting)).at(-1)
  return here ?? view.earlier.findLast(fits) ?? null
}
