import type { Discourse } from './discourse'
import type { Entity, Resolved, Source } from './types'

/** Two people who spoke together, and in which frame they did last. */
export interface Together {
  entities: Entity[]
  frame: number
}

/** In frames: two named longer ago are no "pair" that needs no name. */
const NEAR = 3

/** "the pair said", and "they" behind two who spoke together: who these are; null where the words mean no such two. */
export function resolvePair(
  { presence }: Discourse,
  together: Together | null,
  source: Source,
  frame: number,
): Resolved[] | null {
  const of = (entities: readonly Entity[], basis: Resolved['basis']) =>
    entities.map((entity) => ({ name: entity.name, basis, span: source.span, entity }))
  if (source.kind === 'pronoun')
    return source.lower === 'they' && together && frame - together.frame <= 2 ? of(together.entities, 'pronoun') : null
  if (source.kind !== 'nominal' || !/^(?:pair|duo)$/.test(source.head) || / of /.test(source.name)) return null
  const near = [...presence].filter(([{ kind }, seen]) => kind === 'person' && frame - seen.frame <= NEAR)
  near.sort(([, a], [, b]) => b.weight - a.weight)
  return near.length < 2
    ? null
    : of(
        near.slice(0, 2).map(([entity]) => entity),
        'role',
      )
}
