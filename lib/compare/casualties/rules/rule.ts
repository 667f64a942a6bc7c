import type { Comparability, Relation } from '@/lib/claims'
import type { ScopeRelation } from '../../comparability'
import type { Figure } from '../figure'

/** Two figures with the relation of `a` to `b` in each dimension. */
export interface FigurePair {
  a: Figure
  b: Figure
  outcome: Comparability
  place: Comparability
  period: Comparability
  victims: Comparability
  /** Place, period and victims together. */
  scope: ScopeRelation
}

export interface Decision {
  relation: Relation
  /** The dimension in which they differ, where one does. */
  dimension: string | null
}

/** One rule of comparison: a decision, or null where it does not apply and the next rule is asked. */
export interface FigureRule {
  id: string
  decide: (pair: FigurePair) => Decision | null
}
