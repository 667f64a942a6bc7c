import { describe, expect, test } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'
import { textAt } from '@/lib/text/span'

/** Truce claims of a text told on Monday 2 May 2016; local times are those of Damascus (UTC+3) unless another zone is given. */
const trucesIn = (text: string, referenceDate = '2016-05-02', zone: string | undefined = 'Asia/Damascus') =>
  extract({ text, referenceDate, zone }).claims.filter((claim): claim is TruceClaim => claim.kind === 'truce')

type Terms = Partial<
  Pick<TruceClaim, 'area' | 'announcedAt' | 'effectiveAt' | 'durationHours' | 'statedEnd' | 'derivedEnd' | 'endBasis'>
>

describe('the terms of one truce', () => {
  test.each<[string, Terms]>([
    [
      'A 48-hour ceasefire in Homs came into force on Saturday.',
      { effectiveAt: '2016-04-30', durationHours: 48, derivedEnd: '2016-05-02', endBasis: 'derived' },
    ],
    [
      'The army announced on Friday a truce in Homs from Saturday morning.',
      { announcedAt: '2016-04-29', effectiveAt: '2016-04-30', endBasis: null },
    ],
    [
      'The ceasefire in Homs was extended for another 48 hours, until 1:00 am Wednesday (2200 GMT Tuesday).',
      { durationHours: 48, statedEnd: '2016-05-03T22:00:00Z', endBasis: 'stated' },
    ],
    ['A truce in Homs is set to hold until 6 p.m. on Tuesday, rebels said.', { statedEnd: '2016-05-03T15:00:00Z' }],
    ['One group was not party to a February 27 ceasefire deal in Syria.', { announcedAt: '2016-02-27' }],
    ['A ceasefire in Syria that took effect in late February has collapsed.', { effectiveAt: '2016-02' }],
    ['The two-month-old truce in Syria has collapsed.', { durationHours: null, effectiveAt: null }],
    ['The ceasefire in Syria, the first of the five-year war, collapsed on Sunday.', { durationHours: null }],
    ['Monitors work 24 hours a day as the truce in Homs holds.', { durationHours: null }],
    ['A truce in Homs took effect at midnight.', { effectiveAt: '2016-05-01T21:00:00Z' }],
    [
      'A two-month truce in Homs took effect on Saturday at 7 p.m.',
      { effectiveAt: '2016-04-30T16:00:00Z', derivedEnd: '2016-06' },
    ],
  ])('%s', (text, terms) => {
    expect(trucesIn(text)[0]).toMatchObject(terms)
  })

  test.each<[string, string, string, string]>([
    ['A ceasefire in Donetsk took effect at 6 p.m. on Saturday.', '2016-03-28', 'Europe/Kyiv', '2016-03-26T16:00:00Z'],
    ['A ceasefire in Donetsk took effect at 6 p.m. on Sunday.', '2016-03-28', 'Europe/Kyiv', '2016-03-27T15:00:00Z'],
    [
      'A ceasefire in Bogota took effect at 12:01 a.m. on Monday.',
      '2016-08-30',
      'America/Bogota',
      '2016-08-29T05:01:00Z',
    ],
    [
      'A truce in Kashmir came into effect at 5 p.m. on Saturday.',
      '2016-05-02',
      'Asia/Kolkata',
      '2016-04-30T11:30:00Z',
    ],
    ['A truce in Gaza took effect at 9 p.m. (2 p.m. ET).', '2012-11-21', 'UTC', '2012-11-21T19:00:00Z'],
  ])('%s in %s, %s', (text, day, zone, effectiveAt) => {
    expect(trucesIn(text, day, zone)[0]?.effectiveAt).toBe(effectiveAt)
  })

  test('without a zone a local time is no instant', () => {
    const [claim] = extract({
      text: 'A truce in Homs took effect at 6 p.m. on Sunday.',
      referenceDate: '2016-05-02',
    }).claims
    expect(claim).toMatchObject({ effectiveAt: '2016-05-01' })
  })
})

describe('what follows from the sentence before', () => {
  const article =
    'The army announced a truce in Homs and in Idlib province, from Saturday morning. The Homs truce was for three days and the Idlib province truce, initially for 24 hours, was also extended by another 48.'

  test('start and announcer are taken over, ends are computed', () => {
    const claims = trucesIn(article)
    expect(
      claims.map(({ area, status, durationHours, derivedEnd }) => [area, status, durationHours, derivedEnd]),
    ).toEqual([
      ['Homs', 'announced', null, null],
      ['Idlib province', 'announced', null, null],
      ['Homs', 'announced', 72, '2016-05-03'],
      ['Idlib province', 'extended', 48, '2016-05-03'],
    ])
    expect(claims.every(({ announcedBy }) => announcedBy === 'Syrian Army')).toBe(true)
    expect(claims[2]?.evidence.effectiveAt?.basis).toBe('inferred')
    expect(claims[3]?.evidence.derivedEnd?.basis).toBe('computed')
  })

  test('"these areas", "it" and "the city" are what was named before', () => {
    const claims = trucesIn(
      'The army extended a ceasefire in Homs and Hama for another 48 hours. The envoy said he hoped the truce in these areas would be extended further. But it excludes Aleppo.',
    )
    expect(claims.map(({ area, status }) => `${status} ${area}`).sort()).toEqual([
      'excluded Aleppo',
      'extended Hama',
      'extended Homs',
      'proposed Hama',
      'proposed Homs',
    ])
    const city = trucesIn('Rebels fight on in Aleppo. The city was left out of a truce agreed last week.')
    expect(city.map(({ area, status }) => [area, status])).toEqual([['Aleppo', 'excluded']])
  })

  test('a truce far from any other takes nothing over', () => {
    const filler = 'Shops opened again. '.repeat(8)
    const claims = trucesIn(`A truce in Homs began on Saturday. ${filler}The truce in Homs was for three days.`)
    expect(claims.at(-1)).toMatchObject({ durationHours: 72, effectiveAt: null, derivedEnd: null })
  })
})

describe('who announced it, and through what', () => {
  test.each<[string, string | null, string | null]>([
    [
      'The Syrian Army said in a statement on Monday that a truce in Homs would be extended for 48 hours.',
      'Syrian Army',
      null,
    ],
    [
      'State television reported a Syrian army announcement that a truce in Homs has been extended.',
      'Syrian Army',
      'Syrian state television',
    ],
    [
      'Syria’s state news agency said the military has extended its ceasefire in Homs.',
      'Syrian Army',
      'Syrian state news agency',
    ],
    ['Syria has announced a truce in Homs.', 'Syrian government', null],
    [
      'Ukrainian President Petro Poroshenko on Wednesday announced a cease-fire in eastern Ukraine.',
      'Petro Poroshenko',
      null,
    ],
    [
      'Gunmen attacked a town in Homs province despite government claims of a ceasefire, residents said.',
      'government',
      null,
    ],
    ['A truce in Homs has collapsed.', null, null],
  ])('%s', (text, announcedBy, via) => {
    const [claim] = trucesIn(text)
    expect(claim).toMatchObject({ via })
    if (announcedBy === null) expect(claim?.announcedBy).toBeNull()
    else expect(claim?.announcedBy).toContain(announcedBy)
  })
})

describe('every claim', () => {
  const text =
    'HOMS, Syria — A truce between the army and the rebels took effect in Homs on Saturday. “We will respect the ceasefire,” a rebel commander said. The army later extended it for another 48 hours. Shelling in Hama killed three people despite the ceasefire.'

  test('points to its words, and so does its evidence', () => {
    const claims = trucesIn(text)
    expect(claims.length).toBeGreaterThan(0)
    for (const claim of claims) {
      expect(claim.text).toBe(textAt(text, claim))
      for (const { start, end } of Object.values(claim.evidence)) expect(end).toBeGreaterThan(start)
    }
  })

  test('names the parties that the words name', () => {
    expect(trucesIn(text)[0]?.parties).toEqual(['army', 'rebels'])
  })
})

test('a text of nothing but truces is read in time', () => {
  const text = 'the truce in Gaza collapsed and '.repeat(3000)
  const start = performance.now()
  expect(trucesIn(text).length).toBeLessThan(20)
  expect(performance.now() - start).toBeLessThan(20_000)
})
