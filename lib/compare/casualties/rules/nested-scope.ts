import { isImpossible } from './bounds'
import type { FigureRule } from './rule'

/** `casualty.nested-scope`: a part never exceeds its whole, nor a shorter window a longer one that contains it. */
export const nestedScope: FigureRule = {
  id: 'casualty.nested-scope',
  decide: (pair) => {
    if (pair.scope !== 'inside' && pair.scope !== 'outside') return null
    return isImpossible(pair)
      ? { relation: 'contradicts', dimension: 'value' }
      : { relation: 'consistent', dimension: 'scope' }
  },
}

/** `casualty.crossing-scope`: neither holds the other, so nothing follows from the two numbers. */
export const crossingScope: FigureRule = {
  id: 'casualty.crossing-scope',
  decide: ({ scope }) => (scope === 'overlapping' ? { relation: 'consistent', dimension: 'scope' } : null),
}
