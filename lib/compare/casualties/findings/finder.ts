import type { Topic } from '@/lib/claims'
import type { FindingDraft } from '../../findings'
import type { Places } from '../../places'
import type { Figure } from '../figure'
import type { Sources } from '../origins'
import type { FigureTopic } from '../topics'

/** What every finder reads. */
export interface FigureStory {
  /** The story's reference day, for wording. */
  day: string
  places: Places
  topics: readonly (FigureTopic & { title: string; sources: Sources })[]
  figures: readonly Figure[]
}

export type TitledTopic = FigureStory['topics'][number]

/** Looks for one kind of finding in one topic. */
export type TopicFinder = (topic: TitledTopic, story: FigureStory) => FindingDraft[]
/** Looks across topics. */
export type StoryFinder = (story: FigureStory) => FindingDraft[]

export type { Topic }

/** "Killed in Aleppo since late April: …?" */
export const question = (topic: TitledTopic, rest: string) => `${topic.title}: ${rest}`
