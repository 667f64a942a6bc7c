import { describe, expect, it } from 'vitest'
import { claimAddress, hrefWith, storyAddress } from '@/components/ui/address'
import { relationOrder, relationWords } from '@/components/ui/relation-words'
import { single } from '@/components/ui/search-params'
import { hoursWords, periodWords, timeWords } from '@/components/ui/time-words'
import { Relation } from '@/lib/claims'

describe('timeWords', () => {
  it.each([
    ['2011', '2011'],
    ['2016-02', 'February 2016'],
    ['2016-05-02', 'Mon 2 May 2016'],
    ['2016-09-01', 'Thu 1 Sep 2016'],
    ['2016-05-02T22:00:00Z', 'Tue 3 May 2016, 01:00'],
  ])('%s in Damascus is %s', (iso, words) => {
    expect(timeWords(iso, { zone: 'Asia/Damascus' })).toBe(words)
  })

  it('tells a day the same in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles'])
      expect(timeWords('2016-05-02', { zone })).toBe('Mon 2 May 2016')
  })
})

describe('periodWords', () => {
  it.each([
    ['2016-04-22', '2016-05-02', 'Fri 22 Apr – Mon 2 May 2016'],
    ['2015-12-31', '2016-01-01', 'Thu 31 Dec 2015 – Fri 1 Jan 2016'],
    ['2016-05-02', '2016-05-02', 'Mon 2 May 2016'],
    ['2011', null, 'since 2011'],
    [null, '2016-05-02', 'until Mon 2 May 2016'],
    [null, null, null],
  ])('%s to %s is %s', (start, end, words) => {
    expect(periodWords(start, end)).toBe(words)
  })
})

describe('hoursWords', () => {
  it.each([
    [1, '1 hour'],
    [48, '48 hours'],
    [72, '3 days'],
    [100, '100 hours'],
  ])('%d is %s', (hours, words) => {
    expect(hoursWords(hours)).toBe(words)
  })
})

describe('addresses', () => {
  it('change one parameter and keep the others, in one order', () => {
    expect(hrefWith('/s', { outcome: 'killed', b: ['1', '2'], none: undefined }, { place: 'Aleppo' })).toBe(
      '/s?b=1&b=2&outcome=killed&place=Aleppo',
    )
    expect(hrefWith('/s', { place: 'Aleppo', outcome: 'killed' }, { outcome: null })).toBe('/s?place=Aleppo')
    expect(hrefWith('/s', { only: 'x' }, { only: null })).toBe('/s')
  })

  it('hold what is not safe in an address', () => {
    expect(storyAddress('a b/c', 'truces')).toBe('/stories/a%20b%2Fc/truces')
    expect(hrefWith('/s', {}, { place: 'a&b=c' })).toBe('/s?place=a%26b%3Dc')
    expect(claimAddress('nyt-1', 'nyt-1.c.1-2.killed')).toBe('/articles/nyt-1#nyt-1.c.1-2.killed')
  })

  it('read one value a parameter', () => {
    expect(single({ a: ['x', 'y'] }, 'a')).toBe('x')
    expect(single({ a: '' }, 'a')).toBeUndefined()
    expect(single({}, 'a')).toBeUndefined()
  })
})

describe('relations', () => {
  it('have a sign, a word and a place in the order each, and no sign twice', () => {
    expect([...relationOrder].sort()).toEqual([...Relation.options].sort())
    const signs = Relation.options.map((relation) => relationWords[relation].sign)
    expect(new Set(signs).size).toBe(signs.length)
  })
})
