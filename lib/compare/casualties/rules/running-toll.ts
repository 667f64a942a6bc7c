import { isImpossible, rangesMeet } from './bounds'
import type { FigurePair, FigureRule } from './rule'

/** True where the two numbers cannot both be true of one moment. */
export const cannotBothHold = (pair: FigurePair) =>
  pair.scope === 'same' ? !rangesMeet(pair.a, pair.b) : isImpossible(pair)

/**
 * `casualty.running-toll`: numbers that exclude each other, of two articles that do not both say which days they cover. A toll rises by the
 * hour, publication is known to the day at best, and "died" may be "so far": they differ, and no conflict is proved.
 */
export const runningToll: FigureRule = {
  id: 'casualty.running-toll',
  decide: (pair) =>
    pair.period === 'unknown' && pair.a.article !== pair.b.article && cannotBothHold(pair)
      ? { relation: 'differs', dimension: 'value' }
      : null,
}
