import { sameSpeaker } from '@/lib/resolve/speakers'
import type { Figure } from '../figure'
import { magnitude, sameRange } from '../rules/bounds'

/** Numbers below this are alike by chance. */
const TELLING = 3

/** Why two figures are likely one tally; null where nothing says so. */
export function oneTally(a: Figure, b: Figure): 'counter' | 'number' | 'article' | null {
  if (a.claim.vague || b.claim.vague || a.whole === b || b.whole === a) return null
  if (!isClose(a, b)) return null
  if (a.claim.counter !== null && b.claim.counter !== null && sameSpeaker(a.claim.counter, b.claim.counter))
    return 'counter'
  if (Math.max(magnitude(a), magnitude(b)) < TELLING) return null
  if (sameRange(a, b)) return 'number'
  return a.article === b.article ? 'article' : null
}

/** Within a quarter of one another: 253 and 250 may be one tally, 253 and 49 are not. */
function isClose(a: Figure, b: Figure): boolean {
  const [valueA, valueB] = [magnitude(a), magnitude(b)]
  return Math.abs(valueA - valueB) <= Math.max(valueA, valueB) / 4
}
