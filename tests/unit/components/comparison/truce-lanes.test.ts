import { describe, expect, it } from 'vitest'
import { truceAreas } from '@/components/comparison/truce-lanes'
import { daysOf, wordOn } from '@/components/comparison/truce-standing'
import { boardOf, finding, topic, truce } from './board'

const lanesOf = (...claims: ReturnType<typeof truce>[]) => {
  const named = Object.fromEntries(claims.map((claim, index) => [`a.${index}`, claim]))
  const board = boardOf(named, { topics: [topic({ id: 'area', kind: 'truce', claimIds: Object.keys(named) })] })
  return truceAreas(board)[0]!.outlets.flatMap(({ lanes }) => lanes)
}
const on = (day: string, ...claims: ReturnType<typeof truce>[]) =>
  wordOn(lanesOf(...claims), day, 'UTC')?.standing ?? null

describe('wordOn', () => {
  const stated = truce({ effectiveAt: '2020-02-28', endsAt: '2020-03-04T01:00:00Z', endBasis: 'stated' })
  const derived = truce({ effectiveAt: '2020-02-28', endsAt: '2020-03-04T01:00:00Z', endBasis: 'derived' })
  it.each([
    ['2020-02-27', null],
    ['2020-02-28', 'stated'],
    ['2020-03-04', 'stated'],
    ['2020-03-05', 'over'],
  ] as const)('a stated truce on %s: %s', (day, expected) => {
    expect(on(day, stated)).toBe(expected)
  })
  it('is computed after the article’s day where the end is', () => {
    expect(on('2020-03-01', derived)).toBe('stated')
    expect(on('2020-03-03', derived)).toBe('computed')
  })
  it('is open where no end is told', () => {
    expect(on('2020-03-03', truce({ effectiveAt: '2020-02-28' }))).toBe('open')
  })
  it('says until when where the end is within the day, and that it is some time that day where no hour is told', () => {
    expect(wordOn(lanesOf(stated), '2020-03-04', 'UTC')?.until).toBe('2020-03-04T01:00:00.000Z')
    expect(wordOn(lanesOf(stated), '2020-03-03', 'UTC')?.until).toBeNull()
    expect(on('2020-03-04', truce({ effectiveAt: '2020-02-28', endsAt: '2020-03-04', endBasis: 'derived' }))).toBe(
      'ending',
    )
  })
  it('takes the firmest of an outlet’s words, and says which that is', () => {
    const lanes = lanesOf(truce({ effectiveAt: '2020-02-28' }), stated)
    expect(wordOn(lanes, '2020-03-03', 'UTC')).toEqual({ standing: 'stated', claim: lanes[1]!.claim, until: null })
  })
  it('takes a status without times as the word for the article’s own day only', () => {
    expect(on('2020-03-02', truce())).toBe('stated')
    expect(on('2020-03-03', truce())).toBeNull()
  })
  it('has a truce over from the article’s day on, whatever it was to last', () => {
    const collapsed = truce({ status: 'collapsed', effectiveAt: '2020-03-02' })
    expect(on('2020-03-02', stated, collapsed)).toBe('over')
    expect(on('2020-03-03', stated, collapsed)).toBe('over')
    expect(on('2020-03-01', stated, collapsed)).toBe('stated')
    expect(on('2020-03-02', collapsed)).toBe('over')
    expect(on('2020-03-01', collapsed)).toBeNull()
  })
  it('takes an end without a day beside a truce in force for that of an older one', () => {
    expect(on('2020-03-02', stated, truce({ status: 'ended' }))).toBe('stated')
    expect(on('2020-03-02', truce({ status: 'ended' }))).toBe('over')
  })
  it('says that none holds where the area is left out, and nothing of mere talks', () => {
    expect(on('2020-03-02', truce({ status: 'excluded' }))).toBe('out')
    expect(on('2020-03-02', truce({ status: 'under_negotiation' }))).toBeNull()
    expect(wordOn([], '2020-03-02', 'UTC')).toBeNull()
  })
})

describe('truceAreas', () => {
  it('puts areas with a disagreement first and passes over other kinds and empty topics', () => {
    const board = boardOf(
      { 'a.1': truce(), 'a.2': truce({ area: 'Hill' }) },
      {
        topics: [
          topic({ id: 'figures', claimIds: ['a.1'] }),
          topic({ id: 'harbour', kind: 'truce', claimIds: ['a.1'] }),
          topic({ id: 'hill', kind: 'truce', claimIds: ['a.2'] }),
          topic({ id: 'gone', kind: 'truce', claimIds: ['a.9'] }),
        ],
        findings: [finding({ claimIds: ['a.2'], topicId: 'hill', kind: 'truce' })],
      },
    )
    expect(truceAreas(board).map((area) => area.topic.id)).toEqual(['hill', 'harbour'])
  })
})

describe('the lead of an outlet’s lanes', () => {
  it('is the claim in the worst dispute, or else the one that gives most terms', () => {
    const claims = {
      'a.1': truce({ status: 'announced' }),
      'a.2': truce({ effectiveAt: '2020-02-28', durationHours: 48 }),
      'b.1': truce({ effectiveAt: '2020-02-28' }),
    }
    const lead = (ids: string[]) =>
      truceAreas(
        boardOf(claims, {
          topics: [topic({ id: 'area', kind: 'truce', claimIds: Object.keys(claims) })],
          findings: ids.length > 0 ? [finding({ claimIds: ids, topicId: 'area', kind: 'truce' })] : [],
        }),
      )[0]!.outlets.map(({ lead }) => lead.claim.id)
    expect(lead([])).toEqual(['a.2', 'b.1'])
    expect(lead(['a.1'])).toEqual(['a.1', 'b.1'])
  })
})

describe('areas within areas', () => {
  it('knows which areas an area lies in', () => {
    const board = boardOf(
      { 'a.1': truce(), 'b.1': truce({ area: 'Quay' }) },
      {
        topics: [
          topic({ id: 'harbour', kind: 'truce', claimIds: ['a.1'], partIds: ['b.1'] }),
          topic({ id: 'quay', kind: 'truce', claimIds: ['b.1'] }),
        ],
      },
    )
    expect(truceAreas(board).map(({ topic, within }) => [topic.id, within.map(({ id }) => id)])).toEqual([
      ['harbour', []],
      ['quay', ['harbour']],
    ])
  })
})

describe('daysOf', () => {
  it('lists the days of the zone between, a fortnight at most', () => {
    const midnight = Date.parse('2020-02-27T22:00:00Z')
    const air = 43_200_000
    const days = (count: number) => daysOf(midnight - air, midnight + count * 86_400_000 + air, 'Asia/Damascus')
    expect(days(2)).toEqual(['2020-02-28', '2020-02-29'])
    expect(days(90)).toHaveLength(14)
    expect(
      daysOf(Date.parse('2020-02-28T05:00:00Z') - air, Date.parse('2020-02-29T05:00:00Z') + air, 'America/New_York'),
    ).toEqual(['2020-02-28'])
  })
})
