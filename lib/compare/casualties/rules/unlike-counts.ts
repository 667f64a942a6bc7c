import { isImpossible, magnitude, rangesMeet } from './bounds'
import type { FigureRule } from './rule'

const apart = { relation: 'not_comparable', dimension: null } as const

/** Numbers further apart than this are not taken for counts of one thing on inference alone. */
const FACTOR = 2

/**
 * `casualty.unlike-counts`: where it is not said that two figures cover the same place, days and people, numbers that lie far apart, or
 * that one article gives side by side, speak for two counts and not for a conflict. To be told as one, their scopes have to be stated.
 */
export const unlikeCounts: FigureRule = {
  id: 'casualty.unlike-counts',
  decide: ({ a, b, place, period, victims, scope }) => {
    const guessed = [place, period, victims].includes('unknown') || a.placeInferred || b.placeInferred
    if (!guessed) return null
    // None against some is a difference, however few.
    if (place === 'equal' && a.article !== b.article && (a.high === 0 || b.high === 0)) return null
    // Whether a site's dead are among those of a place that was only guessed, nobody said.
    const nested = place === 'within' || place === 'contains'
    if (nested && (a.placeInferred || b.placeInferred) && isImpossible({ a, b, scope })) return apart
    const [small, large] = [magnitude(a), magnitude(b)].sort((x, y) => x - y)
    const unlike = large! > small! * FACTOR || (a.article === b.article && !rangesMeet(a, b))
    return unlike ? apart : null
  },
}
