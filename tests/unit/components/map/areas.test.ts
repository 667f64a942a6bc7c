import { describe, expect, it } from 'vitest'
import type { Area } from '@/components/comparison/truce-lanes'
import { truceAreas } from '@/components/comparison/truce-lanes'
import { type AreaPlace, areasWithPlace, mappedAreas } from '@/components/map/areas'
import { markShape } from '@/components/map/mark-shape'
import { relationOrder } from '@/components/ui/relation-words'
import type { Relation } from '@/lib/claims'
import { boardOf, finding, topic, truce } from '../comparison/board'

const places: Record<string, AreaPlace> = {
  Harbour: { name: 'Harbour', within: ['Island'], isCountry: false, coordinates: { lon: 1, lat: 2 } },
  Island: { name: 'Island', within: [], isCountry: true, coordinates: { lon: 3, lat: 4 } },
  'the east': { name: 'the east', within: ['Island'], isCountry: false, coordinates: null },
}
const mapped = (areas: readonly Area[]) => mappedAreas(areas, (words) => places[words] ?? null)

const areas = truceAreas(
  boardOf(
    {
      'a.1': truce({ area: 'Harbour' }),
      'b.1': truce({ area: 'Harbour' }),
      'a.2': truce({ area: 'Island' }),
      'a.3': truce({ area: 'the east' }),
      'a.4': truce({ area: null }),
    },
    {
      topics: [
        topic({ id: 'harbour-truce', kind: 'truce', claimIds: ['a.1', 'b.1'] }),
        topic({ id: 'island-truce', kind: 'truce', claimIds: ['a.2'], partIds: ['b.1'] }),
        topic({ id: 'east-truce', kind: 'truce', claimIds: ['a.3'] }),
        topic({ id: 'truce', title: 'Truce, area not named', kind: 'truce', claimIds: ['a.4'] }),
      ],
      findings: [
        finding({ claimIds: ['a.1', 'b.1'], topicId: 'harbour-truce', relation: 'same_origin', severity: 20 }),
        finding({ claimIds: ['a.1', 'b.1'], topicId: 'harbour-truce', relation: 'contradicts', severity: 90 }),
      ],
    },
  ),
)

describe('the areas on the map', () => {
  const [harbour, ...others] = mapped(areas)

  it('has the worst relation of each area', () => {
    expect(harbour).toMatchObject({ id: 'harbour-truce', name: 'Harbour', verdict: 'contradicts' })
    expect(harbour?.worst?.relation).toBe('contradicts')
  })

  it('tells a country as a whole from its parts, whose claims are not its own', () => {
    const island = others.find(({ id }) => id === 'island-truce')
    expect(island).toMatchObject({ name: 'Island as a whole', verdict: 'one outlet only' })
  })

  it('marks only what has a place; the rest keeps its words', () => {
    expect(areasWithPlace(mapped(areas)).map(({ id }) => id)).toEqual(['harbour-truce', 'island-truce'])
    expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(['the east', 'Truce, area not named']))
  })
})

describe('the shapes of marks', () => {
  const shapes = relationOrder.map((relation): [Relation, string] => [relation, markShape(relation).path])

  it('tells contradictions, differences and what can all be true apart without colour', () => {
    const of = new Map(shapes)
    expect(new Set([of.get('contradicts'), of.get('differs'), of.get('consistent')]).size).toBe(3)
    expect(of.get('agrees')).toBe(of.get('consistent'))
  })

  it('is a ring where nothing is compared', () => {
    expect(markShape(null).open).toBe(true)
    expect(markShape('single_source').open).toBe(true)
    expect(markShape('contradicts').open).toBe(false)
  })
})
