import { outcomeWords } from '../../lexicon/outcomes'
import type { CountPhrase } from '../counts'
import { propose, type Sighting, type View } from '../view'
import { wholeBefore } from './including'

/** `casualty.of-them`: part of a figure before it: "17 of them children", "12 of whom were women", "three of the wounded". */
export function readOfThem(view: View): void {
  for (const count of view.counts) {
    if (!count.ofGroup || view.found.has(count) || count.number.kind === 'share') continue
    if (count.number.value === 0) continue
    const whole = wholeInSentence(view, count.first) ?? ofNamed(view, count) ?? wholeBefore(view, count.first)
    if (!whole || !(count.victims?.person || isLocated(view, count))) continue
    propose(view, {
      rule: 'casualty.of-them',
      count,
      outcome: whole.outcome,
      trigger: { first: count.numberLast, last: count.victims?.first ?? count.last },
      whole,
    })
  }
}

/** "202 of them at the camp": where some of the people of this sentence were. */
const isLocated = (view: View, { victims, last, first }: CountPhrase) =>
  victims === null &&
  /^(?:in|at|on|near|outside|inside|from)$/.test(view.tokens[last]?.lower ?? '') &&
  view.tokens[last - 1]!.lower === 'them' &&
  wholeInSentence(view, first) !== null

/** The nearest figure before `at`; parts count too: "including 154 civilians, 17 of them children". */
function wholeInSentence(view: View, at: number): Sighting | null {
  let nearest: Sighting | null = null
  for (const sighting of view.found.values())
    if (sighting.count.first < at && (!nearest || sighting.count.first > nearest.count.first)) nearest = sighting
  return nearest
}

/** "13 of the wounded": the last figure of that outcome in the sentences before. */
function ofNamed(view: View, count: CountPhrase): Sighting | null {
  for (let i = count.numberLast; i < count.last; i++) {
    const { lower } = view.tokens[i]!
    const outcome = lower === 'victims' ? 'killed' : outcomeWords.get(lower)?.outcome
    if (outcome) return view.earlier.findLast((sighting) => sighting.outcome === outcome && !sighting.whole) ?? null
  }
  return null
}
