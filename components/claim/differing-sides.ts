import type { Reason } from '@/lib/claims'

/** Results under which no side of a dimension is marked. */
const quiet = new Set<Reason['result']>([
  'equal',
  'near',
  'unknown',
  'agrees',
  'consistent',
  'same_origin',
  'single_source',
  'not_comparable',
])

/**
 * The sides of a dimension that stand out, by their place in the list: those unlike the value that most give, or all
 * where no value is given twice. Sides that say nothing never stand out, nor does anything where the dimension is alike.
 */
export function differingSides({ result, sides }: Pick<Reason, 'result' | 'sides'>): Set<number> {
  if (quiet.has(result)) return new Set()
  const counts = new Map<string, number>()
  for (const { value } of sides) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  if (counts.size < 2) return new Set()
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  const usual = most![1] > next![1] ? most![0] : null
  return new Set(sides.flatMap(({ value }, index) => (value !== null && value !== usual ? [index] : [])))
}
