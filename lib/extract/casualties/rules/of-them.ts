import { outcomeWords } from '../../lexicon/outcomes'
import type { CountPhrase } from '../counts'
import { listAfter } from '../syntax'
import { propose, type Sighting, type View } from '../view'
import { wholeBefore } from './including'

/** `casualty.of-them`: part of a figure before it: "17 of them children", "12 of whom were women", "three of the wounded". */
export function readOfThem(view: View): void {
  for (const count of view.counts) {
    if (!count.ofGroup || view.found.has(count) || count.number.kind === 'share') continue
    if (count.number.value === 0) continue
    const whole = wholeInSentence(view, count.first) ?? ofNamed(view, count) ?? wholeBefore(view, count.first)
    if (!whole || !(count.victims?.person || isLocated(view, count))) continue
    const trigger = { first: count.numberLast, last: count.victims?.first ?? count.last }
    for (const part of [count, ...restOf(view, count)])
      propose(view, { rule: 'casualty.of-them', count: part, outcome: whole.outcome, trigger, whole })
  }
}

/** "five of them police and two civilians": what "and" joins without a comma. */
const restOf = (view: View, count: CountPhrase) =>
  count.victims && view.tokens[count.last]?.lower === 'and'
    ? listAfter(view, count).filter(({ victims }) => victims?.person === true)
    : []

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
