import { describe, expect, it } from 'vitest'
import type { CasualtyFigure } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { figure, storyOf } from '@/tests/support/large-stories'

type Fields = Partial<CasualtyFigure>
const exact = (value: number, fields: Fields = {}): Fields => ({ low: value, high: value, value, ...fields })
const floor = (value: number, fields: Fields = {}): Fields => ({ low: value, value, qualifier: 'at_least', ...fields })
const upTo = (value: number): Fields => ({ high: value, value, qualifier: 'up_to' })

function compared(articles: Fields[][], days: (string | null)[] = []) {
  const story = storyOf(articles.map((figures) => figures.map(figure)))
  story.articles.forEach((article, index) => {
    article.metadata = { ...article.metadata, publishedOn: days[index] ?? null }
  })
  return compareStory(story)
}

/** What an editor reads: each sentence that tells several findings once, and those that stand alone. */
const read = (articles: Fields[][], days?: (string | null)[]) => [
  ...new Set(compared(articles, days).findings.map(({ together, sentence }) => together ?? sentence)),
]

describe('findings on one question', () => {
  it('are one line where a number stands in several outlets', () => {
    expect(read([[exact(21)], [exact(21)], [exact(23)]]).slice(0, 1)).toEqual([
      'Outlet 1 and Outlet 2 have 21 people killed in Aleppo since April 25; Outlet 3 has 23 people killed since April 25. Both cannot be true.',
    ])
  })

  it('put floors together, and say for what they leave room', () => {
    const lines = read([[floor(20)], [floor(22)], [exact(30)], [exact(31)]])
    expect(lines).toContain(
      'Outlet 1 has at least 20 people killed in Aleppo since April 25; Outlet 2 has at least 22 people killed since April 25; Outlet 3 has 30 people killed since April 25; Outlet 4 has 31 people killed since April 25. At least 20 and at least 22 leave room for 30 and 31.',
    )
    expect(lines.filter((line) => line.includes('leave room'))).toHaveLength(1)
  })

  it('never say of a ceiling that it leaves room for a floor above it', () => {
    const lines = read([[upTo(40)], [floor(45)], [{ low: 40, high: 60, qualifier: 'range', value: null }]])
    expect(lines.filter((line) => /up to 40.*at least 45.*(?:leaves room|overlap)/.test(line))).toEqual([])
    expect(lines[0]).toMatch(/up to 40 .* at least 45 .* Both cannot be true\.$/)
  })

  it('name a toll that rises through three days once, in its order', () => {
    const days = ['2016-04-30', '2016-05-01', '2016-05-02']
    const { findings, topics } = compared([[exact(20)], [exact(31)], [exact(40)]], days)
    const rises = findings.filter(({ dimension }) => dimension === 'time')
    expect(rises).toHaveLength(3)
    expect(new Set(rises.map(({ together }) => together)).size).toBe(1)
    expect(rises[0]?.together).toMatch(
      /20 people .* 31 people .* 40 people .*: the toll rose, a development and no conflict\.$/,
    )
    expect(findings.some(({ relation }) => relation === 'contradicts' || relation === 'differs')).toBe(false)
    expect(topics[0]?.verdict).toBe(
      'A development, not a conflict: the count rose from 20 people (Outlet 1, April 30) to 40 people (Outlet 3, May 2). Three outlets: three name no counter.',
    )
    expect(topics[0]?.narrowest).toBeUndefined()
  })

  it('keep the range where floors only rose', () => {
    const { topics } = compared([[floor(20)], [floor(31)]], ['2016-04-30', '2016-05-02'])
    expect(topics[0]?.verdict).toMatch(
      /^All can be true: the count rose from at least 20 .* At least 31 people, if all are right\.$/,
    )
  })

  it('do not call a toll that fell a development', () => {
    const { findings } = compared([[exact(40)], [exact(31)]], ['2016-04-30', '2016-05-02'])
    expect(findings[0]).toMatchObject({ relation: 'contradicts' })
    expect(findings[0]?.sentence).toMatch(/Outlet 2’s is the later count, and the lower: it was corrected/)
  })

  it('leave a single pair to its own sentence', () => {
    expect(compared([[exact(21)], [exact(23)]]).findings.map(({ together }) => together)).toEqual([undefined])
  })
})

describe('what speaks for one source', () => {
  it('is one counter with two numbers: an earlier count and a later one', () => {
    const counter = 'Syrian Observatory for Human Rights'
    expect(read([[exact(85, { counter })], [exact(92, { counter })]])[0]).toMatch(
      / Both credit the Syrian Observatory for Human Rights: one probably carries an earlier count\.$/,
    )
    expect(read([[exact(85, { counter: 'officials' })], [exact(92, { counter: 'officials' })]])[0]).not.toMatch(
      /credit/,
    )
  })

  it('counts officials of two articles as nobody in particular', () => {
    const { topics } = compared([[exact(5, { counter: 'officials' })], [exact(5, { counter: 'officials' })]])
    expect(topics[0]?.verdict).toMatch(/Two outlets: two credit unnamed officials\./)
    expect(topics[0]?.origins.named).toHaveLength(2)
  })

  it('says so where one outlet has figures of several counters', () => {
    const { topics } = compared([
      [exact(12, { counter: 'Red Crescent' }), exact(12, { counter: 'Health Ministry' })],
      [exact(12, { counter: 'Red Crescent' })],
    ])
    expect(topics[0]?.verdict).toMatch(
      /Two outlets, some with several counters: two credit Red Crescent and one credits the Health Ministry\./,
    )
  })

  const copied =
    'At least 17 people were killed and 30 injured when a bus plunged into a ravine near the town on Sunday'
  it.each<[string, string, string, Fields, Fields, number]>([
    ['a long sentence of one wording', copied, copied, {}, {}, 1],
    ['that wording with two counters', copied, copied, { counter: 'Ministry of Health' }, { counter: 'Red Cross' }, 0],
    [
      'how anybody would write it',
      'An attack killed 21 people in Aleppo on Sunday',
      'An attack killed 21 people in Aleppo on Sunday',
      {},
      {},
      0,
    ],
  ])('%s', (_, a, b, first, second, expected) => {
    const { findings } = compared([[exact(17, { text: a, ...first })], [exact(17, { text: b, ...second })]])
    expect(findings.filter(({ dimension }) => dimension === 'wording')).toHaveLength(expected)
  })
})

describe('who is said to have done it', () => {
  const laidTo = (...names: (string | null)[]) =>
    compared(names.map((perpetrator) => [exact(10, { perpetrator, perpetratorStanding: 'stated' })])).findings.filter(
      ({ dimension }) => dimension === 'perpetrator',
    )

  it('is told where two nations are named for one tally', () => {
    expect(laidTo('Russian forces', 'Ukraine').map(({ relation, sentence }) => `${relation}: ${sentence}`)).toEqual([
      'differs: Outlet 1 lays it to the Russian forces; Outlet 2 lays it to Ukraine.',
    ])
  })

  it.each([
    ['one nation in two wordings', 'Israel', 'Israeli forces'],
    ['a movement and a word for its men', 'Boko Haram', 'Islamist militants'],
    ['one that names nobody', 'Israel', null],
  ])('is not told of %s', (_, a, b) => {
    expect(laidTo(a, b)).toEqual([])
  })
})

describe('a vague word', () => {
  const dozens: Fields = { low: 24, value: null, vague: true, qualifier: 'vague' }
  const vague = (...articles: Fields[][]) =>
    compared(articles)
      .findings.filter(({ dimension }) => dimension === 'vague')
      .map(({ relation }) => relation)

  it('fits what is larger and differs from what is smaller', () => {
    expect(vague([dozens], [exact(61)])).toEqual(['consistent'])
    expect(vague([dozens], [exact(18)])).toEqual(['differs'])
    expect(vague([dozens], [exact(18)], [exact(61)])).toEqual(['differs', 'consistent'])
  })

  it('is not held against another question', () => {
    expect(vague([dozens], [exact(18, { outcome: 'injured' })])).toEqual([])
  })
})
