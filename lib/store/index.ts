export { closeStore, openStore } from './client'
export { explainMigration, type MigrationOutcome, migrate } from './migrations'
export { addReview } from './queries/add-review'
export { findQuotations } from './queries/find-quotations'
export { getArticle } from './queries/get-article'
export {
  findArticleOwner,
  getComparableStory,
  type StoredStory,
  type StoredVersion,
} from './queries/get-comparable-story'
export { getFinding } from './queries/get-finding'
export { getSpeaker } from './queries/get-speaker'
export { getStory, getStoryBoard, getStoryClaims, getStoryComparison } from './queries/get-story'
export { listSpeakers } from './queries/list-speakers'
export { listStories } from './queries/list-stories'
export { goneReadings, reviewsOf, reviewsOfStory } from './queries/reviews-of'
export { type ReadArticle, type SaveReadingOutcome, saveReading } from './queries/save-reading'
export { type StorySettings, saveStory } from './queries/save-story'
export { search } from './queries/search'
export * from './views'
