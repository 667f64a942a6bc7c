import type { Places } from '../places'
import type { Figure } from './figure'
import { magnitude } from './rules/bounds'
import type { FigureTopic } from './topics'

/** An event that lasts no longer than this is told by some outlets of its site and by others of its city or province. */
const LONGEST = 2 * 86_400_000
/** Of each topic so many figures are looked at. */
const TRIED = 12
const FACTOR = 2

/**
 * Topics of one event, told of places of which one lies in the other ("the market in Saada", "Saada", "Saada province"), as one topic of
 * the widest; what a war killed over weeks in a city and in one of its hospitals stays two. A country is too wide to be an event's place.
 */
export function joinedByPlace(topics: readonly FigureTopic[], places: Places): FigureTopic[] {
  const byPlace = new Map<string, FigureTopic[]>()
  for (const topic of topics) {
    const key = `${topic.outcome} ${topic.placeKey}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), topic])
  }
  const joins = new Map<FigureTopic, FigureTopic>()
  for (const inner of topics) {
    const place = inner.figures[0]?.place
    if (inner.background || !place) continue
    const wider = widerKeys(inner.placeKey, places.containersOf(place)).flatMap(
      (key) => byPlace.get(`${inner.outcome} ${key}`) ?? [],
    )
    const outer = wider.find(
      (topic) => topic !== inner && !topic.background && !isCountry(topic, places) && areOneEvent(inner, topic),
    )
    if (outer) joins.set(inner, outer)
  }
  const widest = (topic: FigureTopic): FigureTopic => {
    const outer = joins.get(topic)
    return outer ? widest(outer) : topic
  }
  const joined = new Map<FigureTopic, Figure[]>()
  for (const topic of topics) joined.set(widest(topic), [...(joined.get(widest(topic)) ?? []), ...topic.figures])
  return [...joined].map(([topic, figures]) => ({ ...topic, figures }))
}

/** The places around one, nearest first: a city's province may go by its name. */
const widerKeys = (own: string, containers: readonly string[]) =>
  [own, ...containers].flatMap((key) => [key, `${key}-province`]).slice(1)

const isCountry = ({ figures }: FigureTopic, places: Places) =>
  figures.some(({ place }) => place !== null && places.isCountry(place))

/** Short windows that touch; or, where one has none, numbers that may be of one count. */
function areOneEvent(inner: FigureTopic, outer: FigureTopic): boolean {
  const [a, b] = [spanOf(inner.figures), spanOf(outer.figures)]
  if (a && b) return a.from < b.to && b.from < a.to && Math.max(a.to, b.to) - Math.min(a.from, b.from) <= LONGEST
  const dated = a ?? b
  if (dated && dated.to - dated.from > LONGEST) return false
  return inner.figures
    .slice(0, TRIED)
    .some((figure) => outer.figures.slice(0, TRIED).some((other) => areAlike(figure, other)))
}

function areAlike(a: Figure, b: Figure): boolean {
  if (a.claim.vague || b.claim.vague) return false
  const [small, large] = [magnitude(a), magnitude(b)].sort((x, y) => x - y)
  return small! > FACTOR && large! <= small! * FACTOR
}

/** The days that a topic's figures cover together; null where none says. */
function spanOf(figures: readonly Figure[]): { from: number; to: number } | null {
  const windows = figures.flatMap(({ window }) => window ?? [])
  if (windows.length === 0) return null
  return {
    from: windows.reduce((least, { from }) => Math.min(least, from.from), Number.POSITIVE_INFINITY),
    to: windows.reduce((most, { to }) => Math.max(most, to.to), Number.NEGATIVE_INFINITY),
  }
}
