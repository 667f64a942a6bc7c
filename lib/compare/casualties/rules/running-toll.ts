import type { Figure } from '../figure'
import { isImpossible, rangesMeet } from './bounds'
import type { FigurePair, FigureRule } from './rule'

/** True where the two numbers cannot both be true of one moment. */
export const cannotBothHold = (pair: FigurePair) =>
  pair.scope === 'same' ? !rangesMeet(pair.a, pair.b) : isImpossible(pair)

/** Which of two figures was counted first; null where that is not known. */
export function inOrderOfCounting({ a, b }: Pick<FigurePair, 'a' | 'b'>): { earlier: Figure; later: Figure } | null {
  if (a.countedAt === null || b.countedAt === null) return null
  if (a.countedAt.to <= b.countedAt.from) return { earlier: a, later: b }
  return b.countedAt.to <= a.countedAt.from ? { earlier: b, later: a } : null
}

/** `casualty.later-count`: of two figures the one that was counted later is the higher: a toll that rose is a development. */
export const laterCount: FigureRule = {
  id: 'casualty.later-count',
  decide: (pair) => {
    const { later, earlier } = inOrderOfCounting(pair) ?? {}
    if (!later || !earlier) return null
    const rose = cannotBothHold(pair) ? later.low > earlier.high : pair.scope === 'same' && later.low > earlier.low
    return rose ? { relation: 'consistent', dimension: 'time' } : null
  },
}

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
