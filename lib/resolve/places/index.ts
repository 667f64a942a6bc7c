import type { Comparability, StoryPlace } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { findPlaces } from './find'
import type { Place } from './place'
import { relatePlaces } from './relate'
import { createResolver } from './resolve'

export type { Place } from './place'

/** Place words to places, and how they stand to each other. */
export interface Gazetteer {
  /**
   * The place that words of a claim mean; null when unknown, and the words then stay as written. `near` names a place in whose country
   * a name of several places is looked for first. `scope` tells a part or the surroundings from the whole.
   */
  resolve(words: string, near?: string): Place | null
  /** How the place of `a` stands to that of `b`: "Homs" is `within` "Syria"; `unknown` where a name is. */
  relate(a: string, b: string): Comparability
  /** The place names in a stretch of text, longest first, without overlap. */
  find(document: Document, range: Span): (Span & { place: Place })[]
  /** The country of a demonym or adjective: "Syrian". */
  countryOf(demonym: string): Place | null
  /** The adjective of the country that a place is or lies in: "Syrian". */
  demonymOf(place: Place): string | null
  /** The place by its id, and the larger ones that it lies in, smallest first. */
  chain(id: string): Place[]
}

/** A gazetteer of the world with a story's own places, which come before the world's of the same name. */
export function createGazetteer(storyPlaces: readonly StoryPlace[]): Gazetteer {
  const resolver = createResolver(storyPlaces)
  return {
    resolve: resolver.resolve,
    relate: (a, b) => relatePlaces(resolver, a, b),
    find: (document, range) => findPlaces(resolver, document, range),
    countryOf: resolver.countryOf,
    demonymOf: resolver.demonymOf,
    chain: resolver.chain,
  }
}
