import type { ComparableStory, StoryComparison } from '@/lib/claims'
import { compareCasualties } from './casualties'
import { settle } from './findings'
import { placesOf } from './places'
import { compareQuotations } from './quotations'
import { compareTruces } from './truces'

/**
 * What the articles of one story say against and with each other: topics, utterances, and findings with their reasons, the worst first.
 * Pure and deterministic: the same story gives the same answer to the letter, and every id is made from what is compared.
 */
export function compareStory(story: ComparableStory): StoryComparison {
  const places = placesOf(story.places)
  const casualties = compareCasualties(story, places)
  const truces = compareTruces(story, places)
  const quotations = compareQuotations(story, [...truces.topics, ...casualties.topics], places)
  return {
    topics: [...truces.topics, ...casualties.topics, ...quotations.topics],
    utterances: quotations.utterances,
    findings: settle([...truces.findings, ...casualties.findings, ...quotations.findings]),
  }
}
