import { rangesMeet, sameRange } from './bounds'
import type { FigurePair, FigureRule } from './rule'
import { cannotBothHold } from './running-toll'

/** `casualty.later-count`: a toll that has risen in an article of a later day is a development. */
export const laterCount: FigureRule = {
  id: 'casualty.later-count',
  decide: (pair) => (cannotBothHold(pair) && hasRisen(pair) ? { relation: 'consistent', dimension: 'time' } : null),
}

function hasRisen({ a, b }: FigurePair): boolean {
  const [dayA, dayB] = [a.article.metadata.publishedOn, b.article.metadata.publishedOn]
  if (!dayA || !dayB || dayA === dayB) return false
  const [earlier, later] = dayA < dayB ? [a, b] : [b, a]
  return later.low > earlier.high
}

/**
 * `casualty.same-number`: "at least 5" beside "5", "about 130" beside "130": one number in two wordings. So are two figures of one article
 * that leave room for each other: it has them side by side and means no quarrel.
 */
export const sameNumber: FigureRule = {
  id: 'casualty.same-number',
  decide: ({ a, b, scope }) => {
    if (scope !== 'same' || !rangesMeet(a, b) || sameRange(a, b)) return null
    if (a.claim.value !== null && a.claim.value === b.claim.value) return { relation: 'agrees', dimension: null }
    return a.article === b.article ? { relation: 'consistent', dimension: 'value' } : null
  },
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
