import type { Finding } from '@/lib/claims'
import type { Area } from '../comparison/truce-lanes'
import { relationOrder, relationWords } from '../ui/relation-words'
import type { MapArea } from './draw'
import type { Coordinates } from './view'

/** Where an area is, as far as it is known. */
export interface AreaPlace {
  name: string
  /** What it lies in, the nearest first. */
  within: string[]
  /** A whole country, not a part of it. */
  isCountry: boolean
  /** Null where it has no one place: a part of a country, a name that no gazetteer knows. */
  coordinates: Coordinates | null
}

/** An area of the story with what the map says of it. */
export interface MappedArea {
  /** The topic's, which is the anchor on the page. */
  id: string
  name: string
  /** Null where the articles name no place, or one that is not known. */
  place: AreaPlace | null
  /** The finding that the mark stands for; null where nothing is compared. */
  worst: Finding | null
  /** What it says in a word or three. */
  verdict: string
}

/** The areas of a story with their places, in the order given. `placeOf` knows where the words of an area are. */
export const mappedAreas = (areas: readonly Area[], placeOf: (words: string) => AreaPlace | null): MappedArea[] =>
  areas.map(({ topic, findings, outlets }) => {
    const words = outlets[0]?.lead.claim.claim.area
    const place = words ? placeOf(words) : null
    const worst = worstOf(findings)
    return {
      id: topic.id,
      name: place ? `${place.name}${place.isCountry ? ' as a whole' : ''}` : (words ?? topic.title),
      place,
      worst,
      verdict: worst
        ? relationWords[worst.relation].word
        : outlets.length > 1
          ? 'nothing to compare'
          : 'one outlet only',
    }
  })

/** Whether the accounts fit each other comes before where they come from. */
const worstOf = (findings: readonly Finding[]) =>
  findings.toSorted((a, b) => rank(a) - rank(b) || b.severity - a.severity)[0] ?? null

const ofOrigin: ReadonlySet<Finding['relation']> = new Set(['same_origin', 'single_source'])
const rank = ({ relation }: Finding) =>
  relationOrder.indexOf(relation) + (ofOrigin.has(relation) ? relationOrder.length : 0)

/** Those that have a place on the map. */
export const areasWithPlace = (areas: readonly MappedArea[]): MapArea[] =>
  areas.flatMap(({ id, name, place, worst, verdict }) =>
    place?.coordinates
      ? [
          {
            id,
            name,
            label: place.name,
            verdict,
            isCountry: place.isCountry,
            relation: worst?.relation ?? null,
            ...place.coordinates,
          },
        ]
      : [],
  )
