import { rangesMeet, sameRange } from './bounds'
import type { FigurePair, FigureRule } from './rule'

/** `casualty.later-count`: a toll that has risen in an article of a later day is a development. */
export const laterCount: FigureRule = {
  id: 'casualty.later-count',
  decide: (pair) =>
    pair.scope === 'same' && !rangesMeet(pair.a, pair.b) && hasRisen(pair)
      ? { relation: 'consistent', dimension: 'time' }
      : null,
}

function hasRisen({ a, b }: FigurePair): boolean {
  const [dayA, dayB] = [a.article.metadata.publishedOn, b.article.metadata.publishedOn]
  if (!dayA || !dayB || dayA === dayB) return false
  const [earlier, later] = dayA < dayB ? [a, b] : [b, a]
  return later.low > earlier.high
}

/** `casualty.same-scope`: ranges that do not meet contradict, equal ones agree, others differ. */
export const sameScope: FigureRule = {
  id: 'casualty.same-scope',
  decide: ({ a, b, scope }) => {
    if (scope !== 'same') return null
    if (!rangesMeet(a, b)) return { relation: 'contradicts', dimension: 'value' }
    return sameRange(a, b) ? { relation: 'agrees', dimension: null } : { relation: 'differs', dimension: 'value' }
  },
}
