import { sameSpeaker } from '@/lib/resolve/speakers'
import type { Figure } from '../figure'
import { isClose, magnitude, sameRange } from '../rules/bounds'

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
