import { describe, expect, it } from 'vitest'
import { chainOf, counterChain } from '@/components/claim/figure-words'
import { answerTexts } from '@/components/comparison/answers'
import { isFigure } from '@/components/comparison/board'
import { claimValue, figureValue, numberOf, rangeValue, truceValue } from '@/components/comparison/claim-value'
import { filterFigures } from '@/components/comparison/figure-filters'
import { tollOverTime } from '@/components/comparison/toll-over-time'
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
    expect(figureValue({ ...vague, victims: 'civilians' })).toBe('“hundreds” of civilians')
    expect(figureValue({ ...vague, vague: false, qualifier: 'more_than', value: 200, victims: 'civilians' })).toBe(
      'more than 200 civilians',
    )
    expect(figureValue({ ...vague, victims: null })).toBe('“hundreds”')
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

describe('answerTexts', () => {
  const pair = (id: string, claimIds: string[], together?: string) =>
    finding({ id, claimIds, dimension: 'victims', ...(together && { together }) })
  const ruling = (id: string) => ({
    id: `on ${id}`,
    subject: { type: 'claim' as const, id },
    verdict: 'wrong_extraction' as const,
    note: '',
    reviewer: 'Ann',
    at: '2020-03-02T10:00:00Z',
    anchored: true,
    anchor: null,
  })

  it('tells findings that share a sentence once, each with its own address behind it', () => {
    const findings = [pair('one', ['a.1', 'b.1'], 'All three.'), pair('two', ['a.1', 'a.2'], 'All three.')]
    expect(answerTexts([...findings, pair('three', ['a.2', 'b.1'])], new Map())).toEqual([
      {
        id: 'one',
        relation: 'differs',
        dimension: 'victims',
        sentence: 'All three.',
        pairs: [
          { id: 'one', label: 'a, x · b, x' },
          { id: 'two', label: 'a, x · a, x' },
        ],
      },
      { id: 'three', relation: 'differs', dimension: 'victims', sentence: 'They differ.' },
    ])
  })

  it('shows a ruling on a figure wherever it carries a finding', () => {
    const reviews = new Map([['b.1', [ruling('b.1')]]])
    const [carried, other] = answerTexts([pair('one', ['a.1', 'b.1']), pair('two', ['a.1', 'a.2'])], reviews)
    expect(carried?.flagged).toMatchObject([
      { id: 'b.1', articleId: 'b', label: 'b, x', reviews: [{ reviewer: 'Ann' }] },
    ])
    expect(other?.flagged).toBeUndefined()
  })
})

describe('tollOverTime', () => {
  const tolls = {
    'a.1': figure({ value: 30, low: 30, high: 30, qualifier: 'exact' }),
    'b.1': figure({ value: 34, low: 34, qualifier: 'at_least' }),
    'b.2': figure({ value: 12, low: 12, high: 12, qualifier: 'exact' }),
  }
  const rising = boardOf(tolls, {
    topics: [topic({ id: 'killed', claimIds: Object.keys(tolls) })],
    findings: [
      finding({ id: 'rose', claimIds: ['a.1', 'b.1'], topicId: 'killed', relation: 'consistent', dimension: 'time' }),
    ],
  })
  const { story, comparison } = rising
  const on = (days: (string | null)[]) => ({
    ...rising,
    story: {
      ...story,
      articles: story.articles.map((article, index) => ({
        ...article,
        metadata: { publishedOn: days[index] ?? null, agency: null },
      })),
    },
  })
  const tollOn = (days: (string | null)[]) => {
    const board = on(days)
    return tollOverTime(comparison.topics[0]!, figureRows(board, comparison.topics[0]!), comparison.findings, board)
  }

  it('has the figures that comparison held against each other, in time, and says what it draws', () => {
    const toll = tollOn(['2020-03-02', '2020-03-01'])
    expect(toll?.points.map(({ id, when, value, high }) => [id, when, value, high === null])).toEqual([
      ['b.1', 'Sun 1 Mar 2020', 'at least 34 people', true],
      ['a.1', 'Mon 2 Mar 2020', '30 people', false],
    ])
    expect(toll!.points[0]!.at).toBeLessThan(toll!.points[1]!.at)
    expect(toll!.points[0]!.low).toBeGreaterThan(toll!.points[1]!.low)
  })

  it.each([[['2020-03-02', '2020-03-02']], [['2020-03-02', null]], [[null, null]]])('is none for %s', (days) => {
    expect(tollOn(days)).toBeNull()
  })
})

describe('counterChain', () => {
  const source = { outlet: 'Expatica', agency: 'AFP' }
  it.each([
    [{ counter: 'Monitor' }, source, 'Monitor, in AFP’s text'],
    [
      { counter: 'Health Ministry', counterVia: 'state television' },
      source,
      'Health Ministry, through state television, in AFP’s text',
    ],
    [{ counter: null }, source, 'nobody named, in AFP’s text'],
    [{ counter: 'Monitor' }, { outlet: 'AFP', agency: 'AFP' }, 'Monitor'],
    [{ counter: null }, { outlet: 'Daily', agency: null }, null],
  ])('%o in %o: %s', (over, from, expected) => {
    expect(counterChain(figure(over), from)).toBe(expected)
    expect(chainOf(figure(over), from).at(-1)).toBe(from.outlet)
  })
})
