import { describe, expect, it } from 'vitest'
import { isFigure } from '@/components/comparison/board'
import { claimValue, numberOf, rangeValue, truceValue } from '@/components/comparison/claim-value'
import { filterFigures } from '@/components/comparison/figure-filters'
import { casualtyTopics, disputedCells, figureRows } from '@/components/comparison/topic-figures'
import { boardOf, figure, finding, topic, truce } from './board'

const claims = {
  'a.1': figure({ value: 253, low: 253, qualifier: 'at_least', victims: 'civilians', counter: 'Monitor' }),
  'a.2': figure({ value: 49, low: 49, high: 49, qualifier: 'exact', victims: 'children', partOf: 0 }),
  'b.1': figure({ counter: null, outcome: 'injured' }),
}
const board = boardOf(claims, {
  topics: [topic({ id: 'one', claimIds: ['b.1'] }), topic({ id: 'two', claimIds: ['b.1', 'a.1'], partIds: ['a.2'] })],
  findings: [
    finding({ claimIds: ['a.1', 'b.1'], topicId: 'two', dimension: 'victims' }),
    finding({ id: 'same', claimIds: ['a.1', 'b.1'], topicId: 'two', relation: 'same_origin', dimension: 'counter' }),
  ],
})
const figures = [...board.claims.values()].filter(isFigure)

describe('figureRows', () => {
  it('puts a part under its whole', () => {
    expect(figureRows(board, board.comparison.topics[1]!).map(({ claim, part }) => [claim.id, part])).toEqual([
      ['b.1', false],
      ['a.1', false],
      ['a.2', true],
    ])
  })
  it('keeps a part whose whole is not in the topic, at the end', () => {
    const rows = figureRows(board, topic({ id: 'three', claimIds: ['b.1'], partIds: ['a.2'] }))
    expect(rows.map(({ claim, part }) => [claim.id, part])).toEqual([
      ['b.1', false],
      ['a.2', true],
    ])
  })
})

describe('casualtyTopics', () => {
  it('puts those with something to look at first', () => {
    expect(casualtyTopics(board).map((each) => each.topic.id)).toEqual(['two', 'one'])
  })
})

describe('disputedCells', () => {
  it('marks the dimension of a disagreement and no other, nor what is no disagreement', () => {
    const cells = disputedCells(board.comparison.findings)
    expect([...cells.keys()].sort()).toEqual(['victims a.1', 'victims b.1'])
  })
  it('takes a finding without a dimension to be about the number', () => {
    expect([...disputedCells([finding({ claimIds: ['a.1'] })]).keys()]).toEqual(['value a.1'])
  })
})

describe('filterFigures', () => {
  it('keeps what passes all filters', () => {
    expect(filterFigures(figures, { outcome: 'killed', victims: 'children' }).figures.map(({ id }) => id)).toEqual([
      'a.2',
    ])
    expect(filterFigures(figures, { counter: 'nobody named' }).figures.map(({ id }) => id)).toEqual(['a.2', 'b.1'])
  })
  it('counts what a choice would leave under the other filters, and hides what would leave nothing', () => {
    const { facets } = filterFigures(figures, { outcome: 'injured' })
    const of = (name: string) => facets.find((facet) => facet.name === name)?.options
    expect(of('outlet')).toEqual([{ value: 'B', label: 'B', count: 1 }])
    expect(of('outcome')).toEqual([
      { value: 'killed', label: 'killed', count: 2 },
      { value: 'injured', label: 'injured', count: 1 },
    ])
  })
  it('leaves nothing for a value that no figure has', () => {
    expect(filterFigures(figures, { place: 'Nowhere' }).figures).toEqual([])
  })
})

describe('values in words', () => {
  it('leave a vague number in the article’s word', () => {
    const vague = figure({
      text: 'hundreds died',
      start: 10,
      evidence: { number: { start: 10, end: 18, basis: 'stated' } },
      value: null,
      vague: true,
      qualifier: 'vague',
      low: 200,
    })
    expect(numberOf(vague)).toBe('“hundreds”')
    expect(rangeValue(vague)).toBe('200 or more')
    expect(numberOf({ ...vague, vague: false, qualifier: 'more_than', value: 200 })).toBe('more than 200')
  })
  it('say what a share is', () => {
    expect(rangeValue(figure({ qualifier: 'share', value: null, low: null, high: null }))).toBe('a share')
  })
  it('tell a truce’s terms with the basis of its end', () => {
    expect(
      truceValue(
        truce({ effectiveAt: '2020-02-29', durationHours: 72, endsAt: '2020-03-03', endBasis: 'derived' }),
        'UTC',
      ),
    ).toBe('in force, from Sat 29 Feb, for 3 days, until Tue 3 Mar (computed)')
    expect(truceValue(truce({ status: 'extended', durationHours: 48 }), 'UTC')).toBe('extended by 48 hours')
    expect(claimValue(truce({ status: 'excluded' }), 'UTC')).toBe('left out of the truce')
  })
})
