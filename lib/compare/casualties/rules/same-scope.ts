import type { Figure } from '../figure'
import { rangesMeet, sameRange } from './bounds'
import type { FigureRule } from './rule'

/**
 * `casualty.same-number`: "at least 5" beside "5", "about 130" beside "130": one number in two wordings. So are two figures of one article
 * that leave room for each other: it has them side by side and means no quarrel.
 */
export const sameNumber: FigureRule = {
  id: 'casualty.same-number',
  decide: ({ a, b, scope }) => {
    if (scope !== 'same' || !rangesMeet(a, b) || sameRange(a, b)) return null
    if (a.claim.value !== null && a.claim.value === b.claim.value && !areOpposite(a, b))
      return { relation: 'agrees', dimension: null }
    return a.article === b.article ? { relation: 'consistent', dimension: 'value' } : null
  },
}

/** "Up to 31" and "at least 31" have a number in common, and say opposite things of it. */
const areOpposite = (a: Figure, b: Figure) => isCeiling(a) !== isCeiling(b) && a.low !== a.high && b.low !== b.high
const isCeiling = ({ claim: { qualifier } }: Figure) => qualifier === 'up_to' || qualifier === 'fewer_than'

/** `casualty.same-scope`: ranges that do not meet contradict, equal ones agree, others differ. */
export const sameScope: FigureRule = {
  id: 'casualty.same-scope',
  decide: ({ a, b, scope }) => {
    if (scope !== 'same') return null
    if (!rangesMeet(a, b)) return { relation: 'contradicts', dimension: 'value' }
    return sameRange(a, b) ? { relation: 'agrees', dimension: null } : { relation: 'differs', dimension: 'value' }
  },
}
