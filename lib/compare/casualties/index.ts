import type { ComparableStory, Topic } from '@/lib/claims'
import type { ScopeRelation } from '../comparability'
import type { FindingDraft } from '../findings'
import type { Places } from '../places'
import { peopleOf, topicTitle } from '../sentences/casualties'
import { verdictSentence } from '../sentences/casualty-groups'
import { articlesOf } from '../story'
import { narrowest } from './consistency'
import { type Figure, figuresOf } from './figure'
import { causeFinder, perpetratorFinder } from './findings/accounts'
import { backgroundFinder, excessFinder } from './findings/across-topics'
import type { FigureStory, StoryFinder, TitledTopic, TopicFinder } from './findings/finder'
import { originFinder, partFinder } from './findings/groups'
import { pairFinder } from './findings/pairs'
import { singleSourceFinder } from './findings/single-source'
import { vagueFinder } from './findings/vague'
import { holdingOf, type Pair } from './holding'
import { sourcesOf } from './origins'
import { decide, pairOf } from './relate'
import { figureTopics } from './topics'

/** All that is looked for in a topic, in the order in which it is told where severities are equal. */
const topicFinders: readonly TopicFinder[] = [
  pairFinder,
  causeFinder,
  perpetratorFinder,
  originFinder,
  vagueFinder,
  partFinder,
]
const storyFinders: readonly StoryFinder[] = [excessFinder, singleSourceFinder, backgroundFinder]

/** Topics and findings of a story's casualty figures. */
export function compareCasualties(
  story: ComparableStory,
  places: Places,
): { topics: Topic[]; findings: FindingDraft[] } {
  const figures = figuresOf(story, places)
  const topics = figureTopics(figures, places).map((topic) => ({
    ...topic,
    title: topicTitle(topic, story.date),
    sources: sourcesOf(topic.figures),
  }))
  const asked: FigureStory = { day: story.date, places, topics, figures }
  const findings = [
    ...topics.flatMap((topic) => topicFinders.flatMap((find) => find(topic, asked))),
    ...storyFinders.flatMap((find) => find(asked)),
  ]
  const conflicts = worstConflicts(figures, findings)
  return { topics: topics.map((topic) => published(topic, conflicts.get(topic.id) ?? null, asked)), findings }
}

/** The two figures of each topic's worst contradiction, by the topic's id. */
function worstConflicts(figures: readonly Figure[], findings: readonly FindingDraft[]): Map<string, Pair> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const worst = new Map<string, Pair>()
  const contradictions = findings.filter(({ relation }) => relation === 'contradicts')
  for (const { topicId, witnesses } of contradictions.sort((a, b) => b.severity - a.severity)) {
    const [a, b] = witnesses.map(({ claimId }) => byId.get(claimId))
    if (a && b && !worst.has(topicId)) worst.set(topicId, [a, b])
  }
  return worst
}

function published(topic: TitledTopic, conflict: Pair | null, { day, places }: FigureStory): Topic {
  const { figures, parts, sources } = topic
  const place = figures.find(({ place }) => place !== null)?.place ?? null
  const best = boldest(figures, places)
  const holding = holdingOf(figures, conflict, places)
  return {
    id: topic.id,
    kind: 'casualty',
    title: topic.title,
    verdict: verdictSentence(figures, holding, sources, best, day),
    ...(best &&
      holding.kind === 'possible' &&
      figures.length > 1 &&
      !best.figure.claim.vague && { narrowest: narrowestOf(best) }),
    claimIds: figures.map(({ id }) => id),
    partIds: parts.map(({ id }) => id),
    placeId: place === null ? null : places.idOf(place),
    origins: {
      named: sources.origins.map(({ counter, figures }) => ({
        name: counter,
        outlets: articlesOf(figures).map(({ outlet }) => outlet),
      })),
      unnamed: sources.unnamed,
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
    const apart = figures.filter((other) => scopes.get(other) === null && !other.claim.vague)
    const range =
      unbounding(scopes) * 2 > figures.length ? null : narrowest(figure, (other) => scopes.get(other) ?? null, figures)
    if (range) return { figure, ...range, apart }
  }
  return null
}

const unbounding = (scopes: ReadonlyMap<Figure, ScopeRelation | null>) =>
  [...scopes.values()].filter((scope) => scope === null).length

/** How the scope of `figure` stands to that of `other`; null where the other bounds nothing of it: a vague word, or another question. */
function boundingScope(figure: Figure, other: Figure, places: Places): ScopeRelation | null {
  if (other === figure) return 'same'
  const pair = pairOf(figure, other, places)
  return other.claim.vague || decide(pair).relation === 'not_comparable' ? null : pair.scope
}
