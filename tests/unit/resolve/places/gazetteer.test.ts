import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoryPlace } from '@/lib/claims'
import { createGazetteer } from '@/lib/resolve/places'
import { parseDocument } from '@/lib/text/document'

const story: StoryPlace[] = [
  { name: 'Syria', kind: 'country', aliases: [] },
  { name: 'Aleppo province', kind: 'province', within: 'Syria', aliases: [] },
  { name: 'Aleppo', kind: 'city', within: 'Aleppo province', aliases: ['Halab'] },
  { name: 'Damascus', kind: 'city', within: 'Syria', aliases: [] },
  {
    name: 'Damascus suburbs',
    kind: 'district',
    within: 'Syria',
    aliases: ['suburbs of Damascus'],
    lat: 33.52,
    lon: 36.38,
  },
  { name: 'Eastern Ghouta', kind: 'district', within: 'Damascus suburbs', aliases: ['Ghouta'], lat: 33.56, lon: 36.43 },
]
const gazetteer = createGazetteer(story)
const world = createGazetteer([])

describe('place words', () => {
  test.each([
    ['Aleppo', 'aleppo', 'whole'],
    ['Halab', 'aleppo', 'whole'],
    ['the northern city of Aleppo', 'aleppo', 'whole'],
    ['divided Aleppo', 'aleppo', 'part'],
    ['Aleppo and surroundings', 'aleppo', 'around'],
    ['in and around Aleppo', 'aleppo', 'around'],
    ['hospital in Aleppo', 'aleppo', 'part'],
    ['Aleppo, rebel-held side', 'aleppo', 'part'],
    ['suburbs of Damascus', 'damascus-suburbs', 'whole'],
    ['Ghouta', 'eastern-ghouta', 'whole'],
    ['Idlib', 'idlib-sy', 'whole'],
    ['Idleb', 'idlib-sy', 'whole'],
    ['Idlib province', 'idlib-sy-province', 'whole'],
    ['eastern Ukraine', 'ukraine', 'part'],
    ['Gaza', 'gaza-strip', 'whole'],
    ['U.S.', 'united-states', 'whole'],
    ['Turkey', 'turkiye', 'whole'],
    ['Brussels airport', 'brussels-be', 'part'],
    ['Tripoli, Libya', 'tripoli-ly', 'whole'],
  ])('%s', (words, id, scope) => {
    expect(gazetteer.resolve(words)).toMatchObject({ id, scope })
  })

  test.each([
    '',
    'areas where rebels are present',
    'the negotiating table',
    'Mr. Jordanson',
    'several areas',
    'Obama',
    'Ramadan',
    'of of of',
  ])('no place: %s', (words) => expect(gazetteer.resolve(words)).toBeNull())

  test('a name of several places is looked for near another first', () => {
    expect(world.resolve('Tripoli', 'Lebanon')?.country).toBe('LB')
    expect(world.resolve('Tripoli')?.country).toBe('LY')
  })

  test('demonyms lead to countries and back', () => {
    expect(world.countryOf('Syrian')?.id).toBe('syria')
    expect(world.countryOf('Filipino')?.id).toBe('philippines')
    expect(world.countryOf('Martian')).toBeNull()
    expect(world.demonymOf(world.resolve('Homs')!)).toBe('Syrian')
  })
})

describe('how places stand to each other', () => {
  test.each([
    ['Aleppo', 'aleppo', 'equal'],
    ['Aleppo', 'Aleppo and surroundings', 'near'],
    ['hospital in Aleppo', 'Aleppo', 'within'],
    ['Aleppo, rebel-held side', 'Aleppo', 'within'],
    ['Syria', 'Aleppo', 'contains'],
    ['Aleppo', 'Aleppo province', 'within'],
    ['Idlib', 'Idlib province', 'within'],
    ['Idlib', 'Idleb', 'equal'],
    ['Eastern Ghouta', 'Damascus suburbs', 'within'],
    ['Damascus', 'Damascus suburbs', 'near'],
    ['Homs', 'Syria', 'within'],
    ['Homs', 'Aleppo', 'disjoint'],
    ['Syria', 'Iraq', 'disjoint'],
    ['Gaza', 'Israel', 'disjoint'],
    ['northern Syria', 'Aleppo', 'unknown'],
    ['hospital in Aleppo', 'Aleppo, rebel-held side', 'unknown'],
    ['Erewhon', 'Aleppo', 'unknown'],
  ])('%s is to %s: %s', (a, b, relation) => {
    expect(gazetteer.relate(a, b)).toBe(relation)
  })

  test('the relation is mirrored when the sides change', () => {
    const names = fc.constantFrom(
      'Aleppo',
      'hospital in Aleppo',
      'Syria',
      'Ghouta',
      'Damascus',
      'around Homs',
      'Iraq',
      'Idlib province',
      'Idlib',
    )
    const mirror: Record<string, string> = { within: 'contains', contains: 'within' }
    fc.assert(
      fc.property(names, names, (a, b) => {
        const there = gazetteer.relate(a, b)
        expect(gazetteer.relate(b, a)).toBe(mirror[there] ?? there)
      }),
    )
  })

  test('a chain of places ends', () => {
    expect(gazetteer.chain('eastern-ghouta').map(({ id }) => id)).toEqual([
      'eastern-ghouta',
      'damascus-suburbs',
      'syria',
    ])
    const circle = createGazetteer([
      { name: 'A-place', kind: 'district', within: 'B-place', aliases: [] },
      { name: 'B-place', kind: 'district', within: 'A-place', aliases: [] },
    ])
    expect(circle.chain('a-place').length).toBe(2)
    expect(circle.relate('A-place', 'Syria')).toBe('disjoint')
  })
})

describe('places in a text', () => {
  const found = (text: string) =>
    gazetteer.find(parseDocument(text), { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['Fighting went on in Aleppo and Homs, Syria.', ['Aleppo', 'Homs', 'Syria']],
    [
      'Saudi Arabia and the United States spoke of Eastern Ghouta.',
      ['Saudi Arabia', 'United States', 'Eastern Ghouta'],
    ],
    ['President Jordan met Paris Hilton.', []],
    ['Mr. Chad said that most of it was over.', []],
    ['We are here with us.', []],
  ])('%s', (text, names) => expect(found(text)).toEqual(names))
})

test.each([
  ['Homs and Hama', 'Homs', 'contains'],
  ['Homs', 'Homs and Hama', 'within'],
  ['Homs and Hama', 'Syria', 'within'],
  ['Homs and Hama', 'Baghdad', 'disjoint'],
  ['Homs and Hama', 'Hama and Homs', 'equal'],
  ['Bosnia and Herzegovina', 'Bosnia', 'equal'],
])('%s is to %s: %s', (a, b, relation) => expect(gazetteer.relate(a, b)).toBe(relation))

test('hostile place words are read in linear time', () => {
  const start = performance.now()
  gazetteer.resolve('of the city of '.repeat(20_000))
  gazetteer.resolve('a, '.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(200)
})
