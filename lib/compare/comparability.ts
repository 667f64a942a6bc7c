import type { Comparability } from '@/lib/claims'

/** How one scope stands to another over all its dimensions. */
export type ScopeRelation = 'same' | 'inside' | 'outside' | 'overlapping' | 'disjoint'

const MIRRORED: Partial<Record<Comparability, Comparability>> = { within: 'contains', contains: 'within' }

/** The relation as seen from the other side. */
export const mirrored = (relation: Comparability): Comparability => MIRRORED[relation] ?? relation

/** Compared as equal: the same, close by, or not said. The reason then says "inferred". */
export const isAsEqual = (relation: Comparability) =>
  relation === 'equal' || relation === 'near' || relation === 'unknown'

/** A scope is inside another when it is inside in some dimension and outside in none. */
export function combined(dimensions: readonly Comparability[]): ScopeRelation {
  if (dimensions.includes('disjoint')) return 'disjoint'
  const within = dimensions.includes('within')
  const contains = dimensions.includes('contains')
  if (dimensions.includes('overlaps') || (within && contains)) return 'overlapping'
  return within ? 'inside' : contains ? 'outside' : 'same'
}
