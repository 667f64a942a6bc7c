import { combined } from '../comparability'
import type { Places } from '../places'
import type { Figure } from './figure'
import { crossingScope, nestedScope } from './rules/nested-scope'
import { background, otherQuestion } from './rules/not-comparable'
import { ownCounts } from './rules/own-counts'
import { partOf } from './rules/part-of'
import type { Decision, FigurePair, FigureRule } from './rules/rule'
import { laterCount, runningToll } from './rules/running-toll'
import { sameNumber, sameScope } from './rules/same-scope'
import { unlikeCounts } from './rules/unlike-counts'
import { vague, vagueFloor } from './rules/vague'
import { relateVictims } from './victims'
import { relateWindows } from './windows'

/**
 * The rules of comparison in their order; the first that applies decides.
 *
 * 1. a part is no rival of its whole                    before scope, which would call it nested
 * 2. another question                                   before values: nothing below may see such a pair
 * 3. an event against a background total
 * 4. a vague number                                     before equal scopes: "hundreds" is no rival of 253
 * 5. one article's two numbers, nothing else apart       before rule 6, which would take them for two counts
 * 6. counts too unlike to be one on inference alone     after vague words, which are unlike every number
 * 7. a vague number outside its range
 * 8. a toll that rose by a later day                    before rules 9 and 11, which would call it open or a contradiction
 * 9. a toll of days that are not said                   before rules 11 and 12, which would call it a contradiction
 * 10. one number in two wordings                        before rule 11, which would call it a difference
 * 11. the same scope
 * 12. one scope inside the other
 * 13. scopes that cross
 */
export const figureRules: readonly FigureRule[] = [
  partOf,
  otherQuestion,
  background,
  vague,
  ownCounts,
  unlikeCounts,
  vagueFloor,
  laterCount,
  runningToll,
  sameNumber,
  sameScope,
  nestedScope,
  crossingScope,
]

export function pairOf(a: Figure, b: Figure, places: Places): FigurePair {
  const place = areTwoSites(a, b, places) ? 'disjoint' : places.relate(a.place, b.place)
  const period = relateWindows(a.window, b.window)
  const victims = relateVictims(a.victims, b.victims)
  const outcome = a.claim.outcome === b.claim.outcome ? ('equal' as const) : ('disjoint' as const)
  return { a, b, outcome, place, period, victims, scope: combined([place, period, victims]) }
}

/** Two sites of one place ("the airport in Brussels", "a station in Brussels"): that both lie there makes them no one site. */
const areTwoSites = (a: Figure, b: Figure, places: Places) =>
  a.place !== null &&
  b.place !== null &&
  a.placeKey !== b.placeKey &&
  places.isSite(a.place) &&
  places.isSite(b.place) &&
  places.idOf(a.place) === places.idOf(b.place)

/** How two figures stand to each other, and the id of the rule that decided. Symmetric in its two figures. */
export function decide(pair: FigurePair): Decision & { rule: string } {
  for (const rule of figureRules) {
    const decision = rule.decide(pair)
    if (decision) return { ...decision, rule: rule.id }
  }
  throw new Error('the last rule takes every scope that is left')
}
