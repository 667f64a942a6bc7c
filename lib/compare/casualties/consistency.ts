import { isAsEqual, type ScopeRelation } from '../comparability'
import type { Places } from '../places'
import { type Figure, UNNAMED_PLACE } from './figure'
import { type Box, type Excess, excesses } from './sweep'
import { relateVictims, type Victims } from './victims'

/**
 * Whether all figures can be true at once. A true number belongs to each scope, and the number of a scope is never above that of a scope
 * that contains it; each figure bounds the number of its own scope. Such bounds can be met exactly when no floor lies above the ceiling
 * of its own or a containing scope: raising every number to the highest floor within its scope then meets them all. So the smallest set of
 * figures that cannot all hold is always two, and only pairs of a floor and a ceiling have to be found. Figures of one topic or of many may be given.
 */
export function impossibilities(figures: readonly Figure[], places: Places): Excess<Figure>[] {
  const found: Excess<Figure>[] = []
  for (const { inners, outers } of buckets(figures, places)) {
    const innerClasses = byVictims(inners)
    for (const [outerVictims, asked] of byVictims(outers.filter(({ high }) => Number.isFinite(high)))) {
      const within = [...innerClasses].filter(([innerVictims]) => holds(outerVictims, innerVictims))
      found.push(
        ...excesses(
          within.flatMap(([, figures]) => figures.map(boxOf)),
          asked.map(boxOf),
        ),
      )
    }
  }
  return found.filter(({ inner, outer }) => inner !== outer)
}

/**
 * The narrowest range of a figure's own scope that all figures allow. `relationTo` is null for figures that bound nothing of it. Never
 * inverted: scopes that are only taken to be the same can be so two by two and not all at once, and then the range is not known (null).
 */
export function narrowest(
  figure: Figure,
  relationTo: (other: Figure) => ScopeRelation | null,
  figures: readonly Figure[],
): { low: number; high: number } | null {
  let { low, high } = figure
  for (const other of figures) {
    const relation = other === figure ? 'same' : relationTo(other)
    if (relation === 'same' || relation === 'outside') low = Math.max(low, other.low)
    if (relation === 'same' || relation === 'inside') high = Math.min(high, other.high)
  }
  return low <= high ? { low, high } : null
}

/** Figures whose words say "share" bound nobody's number. */
const counts = (figure: Figure) => figure.claim.qualifier !== 'share' && figure.window !== null && !figure.claim.vague

/** By outcome and place; a figure stands as an inner one in the buckets of all places that contain its own. */
function buckets(figures: readonly Figure[], places: Places) {
  const found = new Map<string, { inners: Figure[]; outers: Figure[] }>()
  const bucket = (key: string) => {
    const known = found.get(key)
    if (known) return known
    const made = { inners: [], outers: [] } as { inners: Figure[]; outers: Figure[] }
    found.set(key, made)
    return made
  }
  for (const figure of figures.filter(counts)) {
    const { outcome } = figure.claim
    const own = bucket(`${outcome} ${figure.placeKey}`)
    own.inners.push(figure)
    own.outers.push(figure)
    if (figure.place === null || figure.placeKey === UNNAMED_PLACE) continue
    for (const container of places.containersOf(figure.place)) bucket(`${outcome} ${container}`).inners.push(figure)
  }
  return [...found.values()].filter(({ outers }) => outers.length > 0)
}

function byVictims(figures: readonly Figure[]): Map<Victims | null, Figure[]> {
  const classes = new Map<string, [Victims | null, Figure[]]>()
  for (const figure of figures) {
    const { victims } = figure
    const key = victims ? `${victims.mask} ${[...victims.group].sort().join(' ')}` : ''
    const known = classes.get(key)
    if (known) known[1].push(figure)
    else classes.set(key, [victims, [figure]])
  }
  return new Map(classes.values())
}

function holds(outer: Victims | null, inner: Victims | null): boolean {
  const relation = relateVictims(inner, outer)
  return relation === 'within' || isAsEqual(relation)
}

const boxOf = (figure: Figure): Box<Figure> => ({
  item: figure,
  from: figure.window!.from,
  to: figure.window!.to,
  low: figure.low,
  high: figure.high,
})
