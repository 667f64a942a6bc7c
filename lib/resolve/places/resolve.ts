import type { StoryPlace } from '@/lib/claims'
import { foldName, isRespelling, openerOf, type Place, slugOf, spellingKey } from './place'
import { notNames } from './regions'
import { unwrap } from './scope'
import { readWorld, type World } from './world'

export interface Resolver {
  resolve(words: string, near?: string): Place | null
  /** The likeliest place of exactly this folded name, the story's first. */
  named(folded: string): Place | undefined
  /** Whether a name begins with this folded word. */
  opens(word: string): boolean
  countryOf(demonym: string): Place | null
  demonymOf(place: Place): string | null
  chain(id: string): Place[]
  isStoryPlace(folded: string): boolean
}

/** Layers of words taken off a name at the most: "the rebel-held eastern side of the northern city of X". */
const LAYERS = 8
const LONGEST = 300

export function createResolver(storyPlaces: readonly StoryPlace[]): Resolver {
  const world = readWorld()
  const story = addStory(storyPlaces)
  const byId = (id: string) => story.byId.get(id) ?? world.byId.get(id) ?? provinceById(id)
  const allNamed = (folded: string) => [...(story.byName.get(folded) ?? []), ...(world.byName.get(folded) ?? [])]
  const named = (folded: string) => story.byName.get(folded)?.[0] ?? world.byName.get(folded)?.[0]
  const opens = (word: string) => world.openers.has(word) || story.openers.has(word)
  const resolved = new Map<string, Place | null>()

  /** "idlib-sy-province" is the province about a city of its name. */
  function provinceById(id: string): Place | null {
    const city = id.endsWith('-province') ? world.byId.get(id.slice(0, -9)) : undefined
    return city ? provinceOf(city) : null
  }

  function chain(id: string): Place[] {
    const places: Place[] = []
    let at: string | null = id
    while (at !== null && places.length < 8) {
      const place: Place | null = byId(at)
      if (!place || places.some((seen) => seen.id === place.id)) break
      places.push(place)
      at = place.within
    }
    return places
  }

  function lookUp(folded: string, near: string | null, province: boolean): Place | null {
    const all = allNamed(province && story.byName.has(`${folded} province`) ? `${folded} province` : folded)
    const inNear = near === null ? undefined : all.find((place) => lies(place, near))
    const best = inNear ?? all.find((place) => place.source === 'story') ?? inStoryCountry(all) ?? all[0]
    if (!best) return null
    return province && best.kind === 'city' ? provinceOf(best) : best
  }

  /** A place that the world spells otherwise; only where one alone fits, in the story's countries before the others. */
  function respelled(folded: string): Place | null {
    if (folded.length < 5 || notNames.has(folded)) return null
    const all = (bySpelling(world).get(spellingKey(folded)) ?? []).filter(({ name }) =>
      isRespelling(foldName(name), folded),
    )
    const here = all.filter(({ country }) => country !== null && storyCountries.has(country))
    const candidates = here.length ? here : all
    return candidates.length === 1 ? candidates[0]! : null
  }

  const lies = (place: Place, near: string) => {
    const around = resolve(near)
    return around !== null && (place.country === around.country || chain(place.id).some(({ id }) => id === around.id))
  }
  const storyCountries = new Set([...story.byId.values()].flatMap((place) => countryCode(place)))
  const inStoryCountry = (all: readonly Place[]) =>
    all[0]?.kind === 'city' ? all.find(({ country }) => country !== null && storyCountries.has(country)) : undefined
  function countryCode(place: Place): string[] {
    const country = chain(place.id).find(({ country }) => country !== null)?.country
    return country ? [country] : []
  }

  /** Claims of an article name the same few places again and again. */
  function resolve(words: string, near?: string): Place | null {
    if (near !== undefined) return read(words, near)
    let place = resolved.get(words)
    if (place === undefined) {
      place = read(words)
      resolved.set(words, place)
    }
    return place
  }

  function read(words: string, near?: string): Place | null {
    let folded = foldName(words.slice(0, LONGEST).replace(/["“”«»()]/g, ' ')).replace(/\s+/g, ' ')
    let scope: Place['scope'] = 'whole'
    let inside = near ?? null
    let province = false
    for (let layer = 0; layer < LAYERS; layer++) {
      const place = lookUp(folded, inside, province) ?? respelled(folded)
      if (place) return scope === 'whole' ? place : { ...place, scope }
      const scoped = unwrap(folded)
      if (!scoped) return null
      if (scoped.near && !lookUp(scoped.near, null, false)) scope = 'part'
      else inside = scoped.near ?? inside
      if (scoped.scope !== 'whole' && scope !== 'part') scope = scoped.scope
      province ||= scoped.province ?? false
      folded = scoped.rest
    }
    return null
  }

  const countryOf = (demonym: string) => {
    const id = world.demonyms.get(foldName(demonym))
    return id === undefined ? null : (named(id.replaceAll('-', ' ')) ?? byId(id))
  }
  function demonymOf(place: Place): string | null {
    const country = chain(place.id).findLast(({ kind }) => kind === 'country')
    return (country && world.adjectives.get(country.id)) ?? null
  }
  return { resolve, named, opens, countryOf, demonymOf, chain, isStoryPlace: (folded) => story.byName.has(folded) }
}

let spellings: Map<string, Place[]> | null = null

/** Cities and regions by spelling key; built on the first name that is not found as it stands. */
function bySpelling(world: World): Map<string, Place[]> {
  if (spellings) return spellings
  spellings = new Map()
  for (const [name, places] of world.byName) {
    const place = places[0]!
    if (place.kind === 'country') continue
    const key = spellingKey(name)
    const known = spellings.get(key)
    if (!known) spellings.set(key, [place])
    else if (!known.some(({ id }) => id === place.id)) known.push(place)
  }
  return spellings
}

const provinceOf = (city: Place): Place => ({
  ...city,
  id: `${city.id}-province`,
  name: `${city.name} province`,
  kind: 'province',
  inhabitants: null,
})

/** The story's places, with what they lack (country, coordinates) from the world's place of the same name. */
function addStory(storyPlaces: readonly StoryPlace[]) {
  const world = readWorld()
  const byId = new Map<string, Place>()
  const byName = new Map<string, Place[]>()
  const outers = new Map(storyPlaces.toReversed().map((place) => [foldName(place.name), place]))
  for (const { name, kind, within, aliases = [], lat, lon } of storyPlaces) {
    const twin = world.byName.get(foldName(name))?.[0]
    const outer = within === undefined ? undefined : outers.get(foldName(within))
    const worldOuter = within === undefined ? undefined : world.byName.get(foldName(within))?.[0]
    const place: Place = {
      id: kind === 'country' && twin?.kind === 'country' ? twin.id : slugOf(name),
      name,
      kind,
      country: twin?.country ?? null,
      within: outer ? storyId(outer) : (worldOuter?.id ?? (within ? null : (twin?.within ?? null))),
      lat: lat ?? twin?.lat ?? null,
      lon: lon ?? twin?.lon ?? null,
      inhabitants: twin?.inhabitants ?? null,
      scope: 'whole',
      source: 'story',
    }
    byId.set(place.id, place)
    for (const alias of new Set([name, ...aliases].map(foldName))) byName.set(alias, [place])
  }
  for (const place of byId.values()) place.country ??= countryAbove(place)
  return { byId, byName, openers: new Set([...byName.keys()].map(openerOf)) }

  function countryAbove(place: Place): string | null {
    for (let at: Place | undefined = place, steps = 0; at && steps < 8; steps++) {
      if (at.country) return at.country
      at = at.within === null ? undefined : (byId.get(at.within) ?? world.byId.get(at.within))
    }
    return null
  }

  function storyId({ name, kind }: StoryPlace): string {
    const twin = world.byName.get(foldName(name))?.[0]
    return kind === 'country' && twin?.kind === 'country' ? twin.id : slugOf(name)
  }
}
