import { describe, expect, it } from 'vitest'
import { isDisagreement, worstFindings } from '@/components/comparison/board'
import { chosenArticles, comparisonRows, utteranceTitle } from '@/components/comparison/rows'
import { boardOf, figure, finding, topic } from './board'

const claims = { 'a.1': figure(), 'b.1': figure({ value: 50, low: 51 }), 'a.2': figure({ place: 'Hill' }) }
const topics = [topic({ id: 'hill', claimIds: ['a.2'] }), topic({ id: 'harbour', claimIds: ['a.1', 'b.1'] })]

describe('comparisonRows', () => {
  it('puts rows that need a look first and leaves out articles that say nothing', () => {
    const { rows } = comparisonRows(
      boardOf(claims, { topics, findings: [finding({ claimIds: ['a.1', 'b.1'], topicId: 'harbour' })] }),
    )
    expect(rows.map(({ id, disagrees }) => [id, disagrees])).toEqual([
      ['harbour', true],
      ['hill', false],
    ])
    expect([...rows[1]!.cells.keys()]).toEqual(['a'])
  })

  it('passes over claims that are no longer read, and topics left empty by that', () => {
    const { rows } = comparisonRows(boardOf(claims, { topics: [topic({ id: 'gone', claimIds: ['a.9'] })] }))
    expect(rows).toEqual([])
  })

  it('has no row for a quotation that one outlet alone has', () => {
    const witness = {
      claimIds: ['a.1'],
      articleId: 'a',
      outlet: 'A',
      coverage: 'full' as const,
      topicIds: [],
      cells: [],
    }
    const utterance = { id: 'u', speaker: 'Ann', text: 'words', columns: 1, witnesses: [witness], differences: [] }
    expect(comparisonRows(boardOf(claims, { utterances: [utterance] })).rows).toEqual([])
    const two = { ...utterance, witnesses: [witness, { ...witness, claimIds: ['b.1'], articleId: 'b' }] }
    expect(comparisonRows(boardOf(claims, { utterances: [two] })).rows).toHaveLength(1)
  })
})

describe('utteranceTitle', () => {
  const title = (text: string, speaker: string | null = 'Ann') =>
    utteranceTitle({ id: 'u', speaker, text, columns: 1, witnesses: [], differences: [] })
  it('cuts long words and says that it does', () => {
    expect(title('one two three four five six seven eight')).toBe('Ann: “one two three four five six seven …”')
    expect(title('one two')).toBe('Ann: “one two”')
    expect(title('one', null)).toBe('Speaker not known: “one”')
  })
})

describe('chosenArticles', () => {
  const articles = [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }]
  it('picks and orders the columns asked for', () => {
    expect(chosenArticles(articles, ['c', 'a'])).toEqual([{ slug: 'c' }, { slug: 'a' }])
  })
  it('takes each once and passes over names that are not there', () => {
    expect(chosenArticles(articles, ['b', 'zzz', 'b'])).toEqual([{ slug: 'b' }])
  })
  it('shows all when none of the names is known', () => {
    expect(chosenArticles(articles, [])).toEqual(articles)
    expect(chosenArticles(articles, ['zzz'])).toEqual(articles)
  })
})

describe('isDisagreement', () => {
  it.each([
    ['contradicts', 95, true],
    ['differs', 35, true],
    ['variant', 65, true],
    ['variant', 0, false],
    ['consistent', 6, false],
    ['same_origin', 20, false],
    ['not_comparable', 1, false],
  ] as const)('%s of severity %d: %s', (relation, severity, expected) => {
    expect(isDisagreement(finding({ claimIds: ['a.1'], relation, severity }))).toBe(expected)
  })
})

describe('worstFindings', () => {
  it('keeps the worst relation of each claim', () => {
    const agrees = finding({ id: 'agrees', claimIds: ['a.1', 'b.1'], relation: 'agrees' })
    const contradicts = finding({ id: 'contradicts', claimIds: ['a.1'], relation: 'contradicts' })
    const worst = worstFindings([agrees, contradicts])
    expect(worst.get('a.1')?.id).toBe('contradicts')
    expect(worst.get('b.1')?.id).toBe('agrees')
  })
})
