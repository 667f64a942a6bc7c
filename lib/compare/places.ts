import type { Comparability, StoryPlace } from '@/lib/claims'
import { slugOf } from '@/lib/claims/claim-id'
import { createGazetteer, type Gazetteer } from '@/lib/resolve/places'
import { remembered } from './remembered'

/** What comparison asks of a gazetteer: words of places, as claims carry them, against each other. */
export interface Places {
  /** How `a` stands to `b`; an unnamed place is `unknown`. */
  relate: (a: string | null, b: string | null) => Comparability
  /**
   * The key under which claims on one place are compared: "Aleppo and surroundings" has Aleppo's, "a hospital in Aleppo" and
   * "Aleppo hospital" share one of their own.
   */
  keyOf: (words: string) => string
  /** Keys of the places that contain it, nearest first. */
  containersOf: (words: string) => string[]
  /** The gazetteer's id of a place; null where it knows none. */
  idOf: (words: string) => string | null
  /** The gazetteer's name of it, or the words themselves. */
  nameOf: (words: string) => string
  /** A site or a part of a place that the gazetteer knows: "the market in Aleppo". */
  isSite: (words: string) => boolean
  /** A whole country: what is said of it is said of the whole story. */
  isCountry: (words: string) => boolean
}

/** A gazetteer that remembers its answers: one story asks the same words again and again. */
export function placesOf(storyPlaces: readonly StoryPlace[]): Places {
  const gazetteer = createGazetteer(storyPlaces)
  const read = remembered((words: string) => readPlace(gazetteer, words))
  const relate = remembered((pair: string): Comparability => {
    const [a = '', b = ''] = pair.split('\n')
    return read(a).key === read(b).key && read(a).isPart ? 'equal' : gazetteer.relate(a, b)
  })
  return {
    relate: (a, b) => (a === null || b === null ? 'unknown' : relate(`${a}\n${b}`)),
    keyOf: (words) => read(words).key,
    containersOf: (words) => read(words).containers,
    idOf: (words) => read(words).id,
    nameOf: (words) => read(words).name,
    isSite: (words) => read(words).isPart,
    isCountry: (words) => read(words).isCountry,
  }
}

interface ReadPlace {
  key: string
  containers: string[]
  id: string | null
  name: string
  isPart: boolean
  isCountry: boolean
}

const LITTLE = new Set(['in', 'of', 'the', 'a', 'an', 'at', 'its', 'on'])

function readPlace(gazetteer: Gazetteer, words: string): ReadPlace {
  const place = gazetteer.resolve(words)
  if (!place)
    return { key: slugOf(words) || 'unnamed', containers: [], id: null, name: words, isPart: false, isCountry: false }
  const chain = gazetteer.chain(place.id).map(({ id }) => id)
  if (place.scope !== 'part')
    return {
      key: place.id,
      containers: chain.filter((id) => id !== place.id),
      id: place.id,
      name: place.name,
      isPart: false,
      isCountry: place.kind === 'country',
    }
  const base = new Set(slugOf(place.name).split('-'))
  const rest = slugOf(words)
    .split('-')
    .filter((word) => !base.has(word) && !LITTLE.has(word))
  return {
    key: [...rest, 'in', place.id].join('-'),
    containers: chain,
    id: place.id,
    name: words,
    isPart: true,
    isCountry: false,
  }
}
