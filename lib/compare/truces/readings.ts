import type { ComparableStory } from '@/lib/claims'
import type { Places } from '../places'
import { claimsOf, evidenceOf } from '../story'
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
    const span = evidenceOf(sourced, 'effectiveAt')
    const key = startKey(article.id, claim.effectiveAt)
    onStart.set(key, [...(onStart.get(key) ?? []), span ? article.text.slice(span.start, span.end) : claim.text])
  }
  return claims.map((sourced) => {
    const { claim, article } = sourced
    const sayings = claim.effectiveAt ? (onStart.get(startKey(article.id, claim.effectiveAt)) ?? []) : []
    return {
      ...sourced,
      area: claim.area,
      areaKey: claim.area === null ? UNNAMED_AREA : places.keyOf(claim.area),
      end: endOf(claim, story.zone, sayings),
      byTerms: endByTerms(claim, story.zone, sayings),
    }
  })
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
