import { isBackground } from '../windows'
import { isImpossible } from './bounds'
import type { FigureRule } from './rule'

/** `casualty.other-question`: another outcome, or a place, period or people that have nothing in common. A share counts nobody by itself. */
export const otherQuestion: FigureRule = {
  id: 'casualty.other-question',
  decide: ({ a, b, outcome, scope }) =>
    outcome !== 'equal' || scope === 'disjoint' || a.claim.qualifier === 'share' || b.claim.qualifier === 'share'
      ? { relation: 'not_comparable', dimension: null }
      : null,
}

/**
 * `casualty.background`: a week's figure against a war's total. They answer two questions, whatever the places; only a part that
 * exceeds its whole would still be worth a word, and is left to the rule on nested scopes.
 */
export const background: FigureRule = {
  id: 'casualty.background',
  decide: (pair) =>
    isBackground(pair.a.window) !== isBackground(pair.b.window) && !isImpossible(pair)
      ? { relation: 'not_comparable', dimension: null }
      : null,
}
