import type { Figure } from '../figure'
import type { FigureRule } from './rule'

/** `casualty.part-of`: a figure that the text makes part of another ("including 49 children") is never its rival. */
export const partOf: FigureRule = {
  id: 'casualty.part-of',
  decide: ({ a, b }) => (isPart(a, b) || isPart(b, a) ? { relation: 'part_of', dimension: null } : null),
}

function isPart(part: Figure, whole: Figure): boolean {
  const seen = new Set<Figure>()
  for (let next = part.whole; next && !seen.has(next); next = next.whole) {
    if (next === whole) return true
    seen.add(next)
  }
  return false
}
