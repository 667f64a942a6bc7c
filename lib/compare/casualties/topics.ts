import type { CasualtyFigure } from '@/lib/claims'
import { slugOf } from '@/lib/claims/claim-id'
import type { Places } from '../places'
import { uniqueNames } from '../unique'
import { type Figure, UNNAMED_PLACE } from './figure'
import { joinedByPlace } from './one-event'
import { isBackground, type Window } from './windows'

/** Figures that answer one question: one outcome, one place, one event or period. */
export interface FigureTopic {
  id: string
  outcome: CasualtyFigure['outcome']
  placeKey: string
  /** The figures that are compared, in the story's order. */
  figures: Figure[]
  /** Parts of them ("including 49 children") and shares: shown under their whole. */
  parts: Figure[]
  background: boolean
}

/**
 * Topics in the order of their ids, their figures in the story's. Background totals never join an event's topic; within a place, events
 * whose windows do not touch are told apart, and one event told of a place and of its site is one. A figure without a window joins the topic of its place that has most figures. A part joins its whole's topic; where it
 * has a place of its own (the hospital's dead among the city's) it opens a topic as well.
 */
export function figureTopics(figures: readonly Figure[], places: Places): FigureTopic[] {
  const buckets = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.claim.qualifier === 'share' || (figure.whole && bucketOf(figure.whole) === bucketOf(figure))) continue
    const known = buckets.get(bucketOf(figure))
    if (known) known.push(figure)
    else buckets.set(bucketOf(figure), [figure])
  }
  const order = new Map(figures.map((figure, index) => [figure, index]))
  const topics = joinedByPlace([...buckets.values()].flatMap(topicsOfPlace), places)
    .map((topic) => ({ ...topic, figures: topic.figures.sort((a, b) => order.get(a)! - order.get(b)!) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const topicOf = new Map(topics.flatMap((topic) => topic.figures.map((figure) => [figure, topic] as const)))
  for (const figure of figures) {
    const whole = rootOf(figure)
    if (whole !== figure) topicOf.get(whole)?.parts.push(figure)
  }
  return topics
}

const bucketOf = ({ claim, placeKey }: Figure) => `${claim.outcome} ${placeKey}`

/** The whole of which a figure is a part, over several steps; itself where it is part of none. */
export function rootOf(figure: Figure): Figure {
  const seen = new Set([figure])
  let root = figure
  while (root.whole && !seen.has(root.whole)) {
    root = root.whole
    seen.add(root)
  }
  return root
}

function topicsOfPlace(figures: Figure[]): FigureTopic[] {
  const dated = figures.filter(({ window }) => window !== null)
  const undated = figures.filter(({ window }) => window === null)
  const groups = [
    ...clusters(dated.filter(({ window }) => !isBackground(window))).map((group) => ({ group, background: false })),
    ...clusters(dated.filter(({ window }) => isBackground(window))).map((group) => ({ group, background: true })),
  ]
  const largest = groups.filter(({ background }) => !background).sort((a, b) => b.group.length - a.group.length)[0]
  if (largest) largest.group.push(...undated)
  else if (undated.length > 0) groups.unshift({ group: undated, background: false })
  const { claim, placeKey } = figures[0]!
  const place = placeKey === UNNAMED_PLACE ? '' : `-in-${slugOf(placeKey)}`
  const unique = uniqueNames()
  const seen = new Set<string>()
  return groups.map(({ group, background }) => {
    const base = `${claim.outcome}${place}${background ? `-since-${startOf(group).slice(0, 4)}` : ''}`
    const id = unique(seen.has(base) ? `${base}-from-${startOf(group).slice(0, 10)}` : base)
    seen.add(base)
    return { id, outcome: claim.outcome, placeKey, figures: group, parts: [], background }
  })
}

const startOf = (figures: readonly Figure[]) =>
  figures.map(({ claim }) => claim.period?.start ?? '9999').sort()[0] ?? '9999'

/** Windows that touch, one after another, make one cluster. */
function clusters(figures: readonly Figure[]): Figure[][] {
  const sorted = figures
    .map((figure): [Figure, Window] => [figure, figure.window!])
    .sort(([, a], [, b]) => a.from.from - b.from.from)
  const groups: Figure[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const [figure, { from, to }] of sorted) {
    if (from.from >= reach) groups.push([])
    groups.at(-1)!.push(figure)
    reach = Math.max(reach, to.to)
  }
  return groups
}
