import { isClose, rangesMeet } from './bounds'
import type { FigureRule } from './rule'

/**
 * `casualty.own-counts`: one article gives two numbers that exclude each other for one place and the same people, and says of neither for
 * which days. Numbers as near as these are seldom two events, and "seldom" proves no conflict: they differ. Anything else that it leaves
 * open speaks for two counts, and is left to the rule on unlike ones.
 */
export const ownCounts: FigureRule = {
  id: 'casualty.own-counts',
  decide: ({ a, b, place, period, victims, scope }) =>
    a.article === b.article &&
    scope === 'same' &&
    place === 'equal' &&
    victims === 'equal' &&
    period === 'unknown' &&
    a.window === b.window &&
    !a.claim.vague &&
    !b.claim.vague &&
    !rangesMeet(a, b) &&
    isClose(a, b)
      ? { relation: 'differs', dimension: 'value' }
      : null,
}
