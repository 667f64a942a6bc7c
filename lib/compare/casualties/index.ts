import type { ComparableStory, Topic } from '@/lib/claims'
import type { FindingDraft } from '../findings'
import type { Places } from '../places'
import { topicTitle } from '../sentences/casualties'
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
import { pairOf } from './relate'
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
  return {
    id: topic.id,
    kind: 'casualty',
    title: topic.title,
    verdict: verdictSentence(figures, credited, unnamed.length, conflicts, best),
    ...(best && conflicts === 0 && figures.length > 1 && !best.figure.claim.vague && { narrowest: narrowestOf(best) }),
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
  victims: figure.claim.victims,
})

/** The figure that says most (the highest floor given in numbers), with the narrowest range that all figures leave its scope. */
function boldest(figures: readonly Figure[], places: Places) {
  const precise = figures.filter(({ claim }) => !claim.vague)
  const best = (precise.length > 0 ? precise : figures).reduce<Figure | null>(
    (most, figure) => (most && most.low >= figure.low ? most : figure),
    null,
  )
  return best && { figure: best, ...narrowest(best, (other) => pairOf(best, other, places).scope, figures) }
}
