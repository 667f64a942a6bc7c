import type { ComparableStory, Topic } from '@/lib/claims'
import type { ScopeRelation } from '../comparability'
import type { FindingDraft } from '../findings'
import type { Places } from '../places'
import { peopleOf, topicTitle } from '../sentences/casualties'
import { verdictSentence } from '../sentences/casualty-groups'
import { articlesOf } from '../story'
import { narrowest } from './consistency'
import { type Figure, figuresOf } from './figure'
import { backgroundFinder, excessFinder } from './findings/across-topics'
import type { FigureStory, StoryFinder, TitledTopic, TopicFinder } from './findings/finder'
import { causeFinder, originFinder, partFinder, vagueFinder } from './findings/groups'
import { pairFinder } from './findings/pairs'
import { singleSourceFinder } from './findings/single-source'
import { originsOf, unnamedOutlets } from './origins'
import { decide, pairOf } from './relate'
import { runningToll } from './rules/running-toll'
import { laterCount } from './rules/same-scope'
import { figureTopics } from './topics'

/** All that is looked for in a topic, in the order in which it is told where severities are equal. */
const topicFinders: readonly TopicFinder[] = [pairFinder, causeFinder, originFinder, vagueFinder, partFinder]
const storyFinders: readonly StoryFinder[] = [excessFinder, singleSourceFinder, backgroundFinder]

/** Topics and findings of a story's casualty figures. */
export function compareCasualties(
  story: ComparableStory,
  places: Places,
): { topics: Topic[]; findings: FindingDraft[] } {
  const figures = figuresOf(story, places)
  const topics = figureTopics(figures).map((topic) => ({ ...topic, title: topicTitle(topic, story.date) }))
  const asked: FigureStory = { day: story.date, places, topics, figures }
  const findings = [
    ...topics.flatMap((topic) => topicFinders.flatMap((find) => find(topic, asked))),
    ...storyFinders.flatMap((find) => find(asked)),
  ]
  const conflicts = new Map<string, number>()
  for (const { relation, topicId } of findings)
    if (relation === 'contradicts') conflicts.set(topicId, (conflicts.get(topicId) ?? 0) + 1)
  return { topics: topics.map((topic) => published(topic, conflicts.get(topic.id) ?? 0, places)), findings }
}

function published(topic: TitledTopic, conflicts: number, places: Places): Topic {
  const { figures, parts } = topic
  const origins = originsOf(figures)
  const unnamed = unnamedOutlets(figures)
  const credited = origins.map(({ counter, figures }) => ({ counter, outlets: articlesOf(figures).length }))
  const place = figures.find(({ place }) => place !== null)?.place ?? null
  const best = boldest(figures, places)
  const open = conflicts === 0 && mayHaveRisen(figures, places)
  return {
    id: topic.id,
    kind: 'casualty',
    title: topic.title,
    verdict: verdictSentence(
      figures,
      credited,
      unnamed.length,
      conflicts > 0 ? 'impossible' : open ? 'open' : 'possible',
      best,
    ),
    ...(best &&
      conflicts === 0 &&
      !open &&
      figures.length > 1 &&
      !best.figure.claim.vague && { narrowest: narrowestOf(best) }),
    claimIds: figures.map(({ id }) => id),
    partIds: parts.map(({ id }) => id),
    placeId: place === null ? null : places.idOf(place),
    origins: {
      named: origins.map(({ counter, figures }) => ({
        name: counter,
        outlets: articlesOf(figures).map(({ outlet }) => outlet),
      })),
      unnamed,
    },
  }
}

/** As published: open ends as nulls, and nothing said of a floor of none. */
const narrowestOf = ({ figure, low, high }: NonNullable<ReturnType<typeof boldest>>): Topic['narrowest'] => ({
  low: low > 0 ? low : null,
  high: Number.isFinite(high) ? high : null,
  victims: figure.claim.victims === null ? null : peopleOf(figure),
})

/** How many of the figures that say most are tried. */
const TRIED = 8

/**
 * The figure that says most (the highest floor given in numbers), with the narrowest range that all figures leave its scope. One that
 * answers another question than most of its topic (an earlier war's toll) speaks for nothing; null where there is none to speak for all.
 */
function boldest(figures: readonly Figure[], places: Places) {
  const precise = figures.filter(({ claim }) => !claim.vague)
  const tried = [...(precise.length > 0 ? precise : figures)].sort((a, b) => b.low - a.low).slice(0, TRIED)
  for (const figure of tried) {
    const scopes = new Map(figures.map((other) => [other, boundingScope(figure, other, places)]))
    const apart = [...scopes.values()].filter((scope) => scope === null).length
    const range = apart * 2 > figures.length ? null : narrowest(figure, (other) => scopes.get(other) ?? null, figures)
    if (range) return { figure, ...range }
  }
  return null
}

/** How the scope of `figure` stands to that of `other`; null where the other bounds nothing of it: a vague word, or another question. */
function boundingScope(figure: Figure, other: Figure, places: Places): ScopeRelation | null {
  if (other === figure) return 'same'
  const pair = pairOf(figure, other, places)
  return other.claim.vague || decide(pair).relation === 'not_comparable' ? null : pair.scope
}

/** True where two neighbours by number exclude each other unless the toll changed from one article to the next. */
function mayHaveRisen(figures: readonly Figure[], places: Places): boolean {
  const sorted = figures.filter(({ claim }) => !claim.vague).sort((a, b) => a.low - b.low || a.high - b.high)
  return sorted.some((figure, index) =>
    sorted.slice(index + 1, index + 12).some((next) => {
      const { rule } = decide(pairOf(figure, next, places))
      return rule === runningToll.id || rule === laterCount.id
    }),
  )
}
