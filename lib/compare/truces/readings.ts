import type { ComparableStory, TruceClaim } from '@/lib/claims'
import type { Places } from '../places'
import { claimsOf, evidenceOf, type Sourced } from '../story'
import { endByTerms, endOf, type TruceReading } from './terms'

export const UNNAMED_AREA = 'unnamed-area'

/** All truce claims of a story with their area's key and their end worked out. */
export function readingsOf(story: ComparableStory, places: Places): TruceReading[] {
  const claims = claimsOf(story, 'truce')
  const onStart = new Map<string, string[]>()
  const startKey = (article: string, iso: string) => `${article} ${iso}`
  for (const sourced of claims) {
    const { claim, article } = sourced
    if (!claim.effectiveAt) continue
    const key = startKey(article.id, claim.effectiveAt)
    onStart.set(key, [...(onStart.get(key) ?? []), wordsOf(sourced, 'effectiveAt')])
  }
  return claims.map((sourced) => {
    const { claim, article } = sourced
    const sayings = claim.effectiveAt ? (onStart.get(startKey(article.id, claim.effectiveAt)) ?? []) : []
    return {
      ...sourced,
      area: claim.area,
      areaKey: claim.area === null ? UNNAMED_AREA : places.keyOf(claim.area),
      end: endOf(claim, story.zone, sayings, wordsOf(sourced, 'statedEnd')),
      byTerms: endByTerms(claim, story.zone, sayings),
    }
  })
}

/** The words that a field was read from, or the claim's own. */
export function wordsOf(sourced: Sourced<TruceClaim>, field: string): string {
  const span = evidenceOf(sourced, field)
  return span ? sourced.article.text.slice(span.start, span.end) : sourced.claim.text
}

export interface TruceTopic {
  id: string
  /** The area as written most shortly. */
  area: string | null
  areaKey: string
  readings: TruceReading[]
}

/** One topic an area, in the order in which the story first names them. */
export function truceTopics(readings: readonly TruceReading[], places: Places): TruceTopic[] {
  const topics = new Map<string, TruceTopic>()
  for (const reading of readings) {
    const known = topics.get(reading.areaKey)
    if (known) known.readings.push(reading)
    else
      topics.set(reading.areaKey, {
        id: reading.area === null ? 'truce' : `${reading.areaKey}-truce`,
        area: reading.area === null ? null : places.nameOf(reading.area),
        areaKey: reading.areaKey,
        readings: [reading],
      })
  }
  return [...topics.values()]
}
