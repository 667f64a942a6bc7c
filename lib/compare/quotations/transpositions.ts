import type { Collation } from './collate'
import type { Difference } from './differences'
import type { Word } from './words'

/** Words between the two places at the most. */
const LONGEST_STEP = 4

/**
 * Words that one version has before those that another has them behind: "total and complete" for "complete and total" is aligned as an
 * addition and an omission around what both have. Gives the two places in their order, or null; `own` and `base` are positions.
 */
export function transposed(
  { segments }: Collation,
  { type, column, versions: [own] }: Difference,
  next: Difference | undefined,
  base: number,
): { own: Word[]; usual: Word[] } | null {
  if (!next || next.column !== column + 2 || next.versions[0] !== own || own === undefined) return null
  const isPair = (type === 'addition' && next.type === 'omission') || (type === 'omission' && next.type === 'addition')
  if (!isPair) return null
  const wordsOf = (version: number) =>
    segments.slice(column, column + 3).flatMap(({ cells }) => cells[version]?.words ?? [])
  const [mine, usual] = [wordsOf(own), wordsOf(base)]
  const between = segments[column + 1]!.cells[base]?.words.length ?? 0
  if (between === 0 || between > LONGEST_STEP || !holdsAll(mine, usual)) return null
  return { own: mine, usual }
}

/** All words of the shorter are among those of the longer, which has two more at the most. */
function holdsAll(a: readonly Word[], b: readonly Word[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const left = long.map(({ norm }) => norm)
  for (const { norm } of short) {
    const at = left.indexOf(norm)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length <= 2
}
