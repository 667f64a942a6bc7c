import { describe, expect, it } from 'vitest'
import { timeScale } from '@/components/chart/time-scale'
import { truceAreas } from '@/components/comparison/truce-lanes'
import { truceMatrix } from '@/components/comparison/truce-matrix'
import { areaRows } from '@/components/comparison/truce-rows'
import { boardOf, finding, topic, truce } from './board'

const until = (endsAt: string) => ({
  effectiveAt: '2020-02-28',
  statedEnd: endsAt,
  endsAt,
  endBasis: 'stated' as const,
})
const claims = {
  'a.1': truce(until('2020-03-05T10:00:00Z')),
  'a.2': truce({ area: 'Quay', status: 'excluded' }),
  'b.1': truce({ area: 'Quay', ...until('2020-03-03T10:00:00Z') }),
  'b.2': truce({ area: 'Quay', status: 'violated' }),
}
const board = boardOf(claims, {
  topics: [
    topic({ id: 'harbour', kind: 'truce', claimIds: ['a.1'], partIds: ['a.2', 'b.1', 'b.2'] }),
    topic({ id: 'quay', kind: 'truce', claimIds: ['a.2', 'b.1', 'b.2'] }),
  ],
  findings: [
    finding({
      claimIds: ['a.2', 'b.1'],
      topicId: 'quay',
      kind: 'truce',
      relation: 'contradicts',
      severity: 75,
      dimension: 'status',
    }),
  ],
})
const areas = truceAreas(board)
const row = (id: string, day = '2020-03-02') =>
  truceMatrix(areas, board.story.articles, day, 'UTC').find((each) => each.id === id)!

describe('truceMatrix', () => {
  it('says what each outlet’s words amount to for the day, and links it to the claim that says so', () => {
    expect(row('quay').cells.map((cell) => cell?.standing)).toEqual([
      { sign: '✕', words: 'no truce there', firm: false, claimId: 'a.2' },
      { sign: '●', words: 'in force', firm: true, claimId: 'b.1' },
    ])
    expect(row('quay', '2020-03-03').cells[1]?.standing?.words).toBe('in force until Tue 3 Mar, 10:00')
    expect(row('quay', '2020-03-04').cells[1]?.standing?.words).toBe('over by then')
  })
  it('has the outlet’s own words, the claim in a dispute first', () => {
    expect(row('quay').cells[1]?.claims.map(({ id, relation }) => [id, relation])).toEqual([
      ['b.1', 'contradicts'],
      ['b.2', undefined],
    ])
  })
  it('lets no part speak for its whole', () => {
    expect(row('harbour').cells[1]).toBeNull()
  })
  it('lets the whole speak for its part where the outlet does not name it', () => {
    const whole = boardOf(
      { 'a.1': claims['a.1'], 'b.1': claims['b.1'] },
      {
        topics: [
          topic({ id: 'harbour', kind: 'truce', claimIds: ['a.1'], partIds: ['b.1'] }),
          topic({ id: 'quay', kind: 'truce', claimIds: ['b.1'] }),
        ],
      },
    )
    const quay = truceMatrix(truceAreas(whole), whole.story.articles, '2020-03-02', 'UTC').find(
      ({ id }) => id === 'quay',
    )!
    expect(quay.cells[0]).toMatchObject({ covered: { id: 'harbour' }, standing: { words: 'in force' }, claims: [] })
  })
})

describe('areaRows', () => {
  const scale = timeScale(Date.parse('2020-02-27T00:00:00Z'), Date.parse('2020-03-07T00:00:00Z'), 'UTC')
  const view = { scale, zone: 'UTC', reviews: board.reviews, details: new Map(), sources: new Map() }

  it('has a lane for each outlet by area, and the questions that are open', () => {
    const [quay, harbour] = areaRows(areas, view)
    expect(quay?.questions.map(({ relation }) => relation)).toEqual(['contradicts'])
    expect(quay?.lanes.map(({ id }) => id)).toEqual(['a.2', 'b.1'])
    expect(quay?.within.map(({ id }) => id)).toEqual(['harbour'])
    expect(harbour?.lanes).toHaveLength(1)
  })
  it('draws a ring where no time is told, and says in words what it draws', () => {
    const [left, held] = areaRows(areas, view)[0]!.lanes
    expect(left?.strip.ring).toBeGreaterThan(0)
    expect(left?.strip.bars).toBeUndefined()
    expect(held?.strip.bars?.length).toBeGreaterThan(0)
    for (const lane of [left, held]) expect(lane?.strip.label.startsWith(lane.value)).toBe(true)
  })
})
