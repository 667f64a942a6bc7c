import type { Comparability } from '@/lib/claims'
import { foldName, kilometres, type Place } from './place'
import type { Resolver } from './resolve'

/** Two places whose centres lie this close are neighbours: "around Damascus" and its suburbs. */
const NEIGHBOUR_KM = 25

/**
 * How the place of `a` stands to that of `b`. One place in several scopes: its surroundings are `near` it, a part is `within` it, two
 * parts are `unknown` unless they are the same words. Different places: `within` and `contains` by containment, `near` for districts
 * and cities side by side, else `disjoint`. A part of a larger place may or may not hold a smaller one: `unknown`.
 */
export function relatePlaces(
  { resolve, chain }: Pick<Resolver, 'resolve' | 'chain'>,
  a: string,
  b: string,
): Comparability {
  if (namesOf(a) === namesOf(b)) return 'equal'
  const several = relateSeveral(a, b) ?? inverse(relateSeveral(b, a))
  if (several) return several
  const first = resolve(a)
  const second = resolve(b, first ? a : undefined)
  if (!first || !second) return 'unknown'
  if (first.id === second.id) return sameBase(first, second)
  const firstInSecond = liesIn(first, second)
  const secondInFirst = liesIn(second, first)
  if (firstInSecond) return second.scope === 'part' ? 'unknown' : 'within'
  if (secondInFirst) return first.scope === 'part' ? 'unknown' : 'contains'
  if (first.kind === 'country' && second.kind === 'country') return 'disjoint'
  const distance = kilometres(first, second)
  return distance !== null && distance <= NEIGHBOUR_KM ? 'near' : 'disjoint'

  /** "Homs and Hama" holds each of them; null where `list` is no list of known places. */
  function relateSeveral(list: string, other: string): Comparability | null {
    if (!list.includes(' and ') || resolve(list)) return null
    const names = list.split(' and ')
    if (!names.every((name) => resolve(name)) || !resolve(other)) return null
    const relations = names.map((name) => relatePlaces({ resolve, chain }, name, other))
    if (relations.some((relation) => relation === 'equal' || relation === 'contains')) return 'contains'
    if (relations.every((relation) => relation === 'within')) return 'within'
    return relations.every((relation) => relation === 'disjoint') ? 'disjoint' : 'unknown'
  }

  function liesIn(inner: Place, outer: Place): boolean {
    if (chain(inner.id).some(({ id }) => id === outer.id)) return true
    // A city lies in the province that bears its name, which no package lists.
    return `${inner.id}-province` === outer.id
  }
}

/** "Homs and Hama" is "Hama and Homs". */
const namesOf = (words: string) => foldName(words).split(' and ').sort().join(' and ')

const inverse = (relation: Comparability | null): Comparability | null =>
  relation === 'contains' ? 'within' : relation === 'within' ? 'contains' : relation

function sameBase(a: Place, b: Place): Comparability {
  if (a.scope === b.scope) return a.scope === 'part' ? 'unknown' : 'equal'
  if (a.scope === 'part') return 'within'
  if (b.scope === 'part') return 'contains'
  return 'near'
}
