import type { Area } from '@/components/comparison/truce-lanes'
import { type AreaPlace, areasWithPlace, type MappedArea, mappedAreas } from '@/components/map/areas'
import { drawMap, type MapDrawing } from '@/components/map/draw'
import { createGazetteer, type Gazetteer } from '@/lib/resolve/places'
import type { StoryView } from '@/lib/store'

export interface StoryMap {
  areas: MappedArea[]
  /** Null where no area has a known place. */
  drawing: MapDrawing | null
}

/** Maps by story, which the store keeps until its revision changes: each is drawn once. */
const drawn = new WeakMap<StoryView, Promise<StoryMap>>()

/** The map of a story's truces, the areas in the order given. */
export function mapOf(story: StoryView, areas: readonly Area[]): Promise<StoryMap> {
  const known = drawn.get(story)
  if (known) return known
  const map = draw(story, areas)
  drawn.set(story, map)
  return map
}

async function draw({ places }: StoryView, areas: readonly Area[]): Promise<StoryMap> {
  const gazetteer = createGazetteer(places)
  const mapped = mappedAreas(areas, (words) => placeOf(gazetteer, words))
  const { default: atlas } = await import('world-atlas/countries-50m.json')
  return { areas: mapped, drawing: drawMap(areasWithPlace(mapped), atlas) }
}

function placeOf(gazetteer: Gazetteer, words: string): AreaPlace | null {
  const place = gazetteer.resolve(words)
  if (!place) return null
  const { id, name, kind, scope, lat, lon } = place
  const isPart = scope === 'part'
  const isCountry = kind === 'country' && !isPart
  const chain = gazetteer.chain(id).map((outer) => outer.name)
  return {
    name: isPart ? words : name,
    within: isPart ? chain : chain.slice(1),
    isCountry,
    // Nobody can say where "the east" of a country has its middle; a part of a city lies where the city does.
    coordinates: lat === null || lon === null || (isPart && kind === 'country') ? null : { lat, lon },
  }
}
