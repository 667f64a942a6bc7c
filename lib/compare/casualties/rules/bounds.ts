import type { Figure } from '../figure'
import type { FigurePair } from './rule'

type Bounds = Pick<Figure, 'low' | 'high'>

export const isFloor = ({ high }: Bounds) => high === Number.POSITIVE_INFINITY
export const rangesMeet = (a: Bounds, b: Bounds) => a.low <= b.high && b.low <= a.high
export const sameRange = (a: Bounds, b: Bounds) => a.low === b.low && a.high === b.high
export const liesIn = (inner: Bounds, outer: Bounds) => inner.low >= outer.low && inner.high <= outer.high

/** One number to tell how large a figure is: as stated, or else its nearest bound. */
export const magnitude = ({ claim, low, high }: Figure) => claim.value ?? (Number.isFinite(high) ? high : low)

/** Within a quarter of one another: 253 and 250 may be one tally, 253 and 49 are not. */
export function isClose(a: Figure, b: Figure): boolean {
  const [valueA, valueB] = [magnitude(a), magnitude(b)]
  return Math.abs(valueA - valueB) <= Math.max(valueA, valueB) / 4
}

/** A part cannot exceed its whole: true where the inner scope's floor is above the outer scope's ceiling. */
export const isImpossible = ({ a, b, scope }: Pick<FigurePair, 'a' | 'b' | 'scope'>) =>
  (scope === 'inside' && a.low > b.high) || (scope === 'outside' && b.low > a.high)
