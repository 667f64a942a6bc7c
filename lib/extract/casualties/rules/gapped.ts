import { readNumbers } from '@/lib/text/numbers'
import { isCondition } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type Sighting, type View } from '../view'

const PLACE_OR_MEANS = /^(?:in|at|near|outside|around|inside|on|by|when|from|during|elsewhere)$/

/**
 * `casualty.gapped`: the verb is left out the second time: "10 people died at the airport and 20 at the station", "30 were
 * killed in Shadadi and another five outside Kobane".
 */
export function readGapped(view: View): void {
  for (const count of view.counts) {
    if (view.found.has(count) || count.number.kind === 'share' || count.indefinite || count.number.value === 0) continue
    const bare = !count.victims || /^(?:others|more|people|civilians)$/.test(view.tokens[count.last - 1]!.lower)
    const next = view.tokens[count.last]?.lower ?? ''
    if (!bare || isCondition(view, count) || count.last >= view.last || !PLACE_OR_MEANS.test(next)) continue
    const before = view.tokens[count.first - 1]
    if (count.first <= view.first || !before || !/^(?:and|,|while|—|–|plus|but)$/.test(before.lower)) continue
    const model = lastBefore(view, count.first)
    if (
      !model ||
      hasOtherNumber(view, model, count.first) ||
      !isVictim(view, count, model.trigger) ||
      isClock(view, count.last)
    )
      continue
    propose(view, {
      rule: 'casualty.gapped',
      count,
      outcome: isInHospital(view, count.last) ? 'injured' : model.outcome,
      trigger: { first: count.first, last: count.last },
    })
  }
}

/** "with 72 dead and 70 in hospital" */
const isInHospital = ({ tokens }: View, at: number) =>
  tokens[at]?.lower === 'in' && /^(?:hospital|hospitals|intensive)$/.test(tokens[at + 1]?.lower ?? '')

const isClock = (view: View, at: number) =>
  /^(?:january|february|march|april|june|july|august|september|october|november|december|\p{N}.*)$/u.test(
    view.tokens[at + 1]?.lower ?? '',
  )

function lastBefore(view: View, at: number): Sighting | undefined {
  return [...view.found.values()]
    .filter(({ count, whole }) => count.first < at && !whole)
    .sort((a, b) => a.count.first - b.count.first)
    .at(-1)
}

/** "34 die in 2 explosions at the airport, 1 at the station": what is left out may be the other noun. */
function hasOtherNumber(view: View, model: Sighting, to: number): boolean {
  for (const number of readNumbers(view.document, {
    start: view.tokens[model.count.last - 1]!.end,
    end: view.tokens[to - 1]!.end,
  }))
    if (![...view.found.keys()].some((count) => count.number.start === number.start)) return true
  return false
}
