import { liesIn, rangesMeet } from './bounds'
import type { FigureRule } from './rule'

/** `casualty.vague`: "hundreds" agrees with every figure in its range. */
export const vague: FigureRule = {
  id: 'casualty.vague',
  decide: ({ a, b }) =>
    (a.claim.vague && liesIn(b, a)) || (b.claim.vague && liesIn(a, b))
      ? { relation: 'consistent', dimension: 'vague' }
      : null,
}

/** `casualty.vague-floor`: outside that range only the convention on vague words speaks against it, which proves nothing. */
export const vagueFloor: FigureRule = {
  id: 'casualty.vague-floor',
  decide: ({ a, b, scope }) =>
    (a.claim.vague || b.claim.vague) && scope === 'same' && !rangesMeet(a, b)
      ? { relation: 'differs', dimension: 'value' }
      : null,
}
