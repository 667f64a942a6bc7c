import { describe, expect, it } from 'vitest'
import { articleIdOf, type Claim, claimIdOf, claimIdsOf, claimKeyOf, slugOf } from '@/lib/claims'
import { blankFigure, blankTruce } from '../../support/blank-claims'

const span = { start: 10, end: 24, text: 'more than 200', rule: 'test.rule', evidence: {} }

const figure: Claim = { ...blankFigure, ...span, value: 200, qualifier: 'more_than', low: 201, place: 'Aleppo' }

const truce = (area: string | null): Claim => ({
  ...blankTruce,
  ...span,
  area,
  status: 'extended',
  durationHours: 48,
})

describe('slugOf', () => {
  it.each([
    ['Eastern Ghouta', 'eastern-ghouta'],
    ['  Rif  Dimashq ', 'rif-dimashq'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['حلب', 'حلب'],
    ['—', ''],
  ])('%s', (words, slug) => expect(slugOf(words)).toBe(slug))
})

describe('claim ids', () => {
  it('names article, kind, span and what sets the claim apart', () => {
    const id = articleIdOf('nyt', 'be2f66170a')
    expect(id).toBe('nyt-be2f6617')
    expect(claimIdOf(id, figure)).toBe('nyt-be2f6617.c.10-24.killed')
    expect(claimIdOf(id, truce('Eastern Ghouta'))).toBe('nyt-be2f6617.t.10-24.eastern-ghouta')
  })

  it('does not change with what a better extractor reads of the same words', () => {
    expect(claimIdOf('a', { ...figure, victims: 'civilians', rule: 'another.rule' })).toBe(claimIdOf('a', figure))
  })

  it('tells two areas of one span apart, and a truce without an area from both', () => {
    const ids = claimIdsOf('a', [truce('Latakia'), truce('Damascus'), truce(null)])
    expect(new Set(ids).size).toBe(3)
    expect(claimKeyOf(truce(null))).toBe('unnamed')
  })

  it('never gives one id twice', () => {
    expect(claimIdsOf('a', [figure, figure])).toEqual(['a.c.10-24.killed', 'a.c.10-24.killed-2'])
  })
})
