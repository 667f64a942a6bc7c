import { describe, expect, it } from 'vitest'
import { type Claim, StoryComparison } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { figure, quotation, seeded, storyOf } from '@/tests/support/large-stories'

const WORDS =
  'we will not leave Aleppo if the shelling of 40 towns stops , and never before ... [ now ] “ ” don’t 1,500 Kerry 😀 é'.split(
    ' ',
  )
const TIMES = ['2011', '2016-02', '2016-04-22', '2016-05-02', '2016-05-02T22:00:00Z', null]
const PLACES = ['Aleppo', 'Syria', 'a hospital in Aleppo', 'Nowhere at all', '', null]
const NAMES = ['John Kerry', 'Kerry', 'officials', 'the United Nations', '', null]

/** A story of whatever extraction might hand over, made of odd words and open fields. */
function oddStory(seed: number) {
  const random = seeded(seed)
  const one = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  const text = () => Array.from({ length: Math.floor(random() * 30) }, () => one(WORDS)).join(' ')
  const claim = (): Claim => {
    const kind = one(['quotation', 'casualty', 'truce'] as const)
    if (kind === 'quotation') return quotation(text(), one(NAMES), { type: one(['direct', 'mixed', 'indirect']) })
    if (kind === 'casualty') {
      const low = one([null, 0, 1, 30, 253])
      return figure({
        text: text(),
        low,
        high: one([null, low]),
        value: low,
        vague: random() < 0.2,
        qualifier: one(['exact', 'at_least', 'vague', 'share', 'range']),
        place: one(PLACES),
        victims: one(['people', 'children', 'Israelis', '', null]),
        counter: one(NAMES),
        period: random() < 0.3 ? null : { start: one(TIMES), end: one(TIMES), basis: 'stated' },
        partOf: random() < 0.2 ? Math.floor(random() * 6) : null,
      })
    }
    return {
      kind: 'truce',
      start: 0,
      end: 0,
      text: text(),
      rule: 'made',
      evidence: {},
      area: one(PLACES),
      class: null,
      status: one(['announced', 'in_force', 'extended', 'excluded', 'collapsed', 'under_negotiation']),
      parties: [],
      declaration: null,
      mediators: [],
      initialHours: null,
      announcedBy: one(NAMES),
      via: one(NAMES),
      announcedAt: one(TIMES),
      effectiveAt: one(TIMES),
      durationHours: one([null, 1, 48]),
      statedEnd: one(TIMES),
      derivedEnd: one(TIMES),
      endsAt: null,
      endBasis: null,
    }
  }
  return storyOf(
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => Array.from({ length: Math.floor(random() * 8) }, claim)),
  )
}

const numberOf = (digits: string) => Number(digits.replaceAll(',', ''))

/** Ids that stand twice. */
const repeated = (list: readonly { id: string }[]) =>
  list.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)

describe('comparison of anything', () => {
  it('keeps its promises on 400 odd stories', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 400; seed++) {
      const story = oddStory(seed)
      const comparison = compareStory(story)
      expect(StoryComparison.safeParse(comparison).error, `story ${seed}`).toBeUndefined()
      expect(compareStory(story)).toEqual(comparison)
      const { topics, utterances, findings } = comparison
      for (const list of [topics, utterances, findings]) expect(repeated(list)).toEqual([])
      const known = new Set(topics.map(({ id }) => id))
      expect(findings.filter(({ topicId }) => !known.has(topicId))).toEqual([])
      // A range that all figures leave is a range, and is given only where all can be true.
      for (const { narrowest, verdict } of topics) {
        if (narrowest) expect(narrowest.low ?? 0).toBeLessThanOrEqual(narrowest.high ?? Number.POSITIVE_INFINITY)
        if (narrowest) expect(verdict).toMatch(/^(?:All can be true\.|One figure only:) /)
        const [low, high] = (/Between ([\d,]+) and ([\d,]+) /.exec(verdict) ?? []).slice(1).map(numberOf)
        if (low !== undefined && high !== undefined) expect(low).toBeLessThan(high)
      }
      expect(findings.filter(({ severity }) => severity < 0 || severity > 100)).toEqual([])
      expect(findings.filter(({ sentence }) => /undefined|null|NaN|Infinity|\[object/.test(sentence))).toEqual([])
      // Every quotation stands in one utterance, and the cells' words are the article's.
      const quotations = story.articles.flatMap(({ claims }) =>
        claims.filter(({ claim }) => claim.kind === 'quotation').map(({ id }) => id),
      )
      expect(utterances.flatMap(({ witnesses }) => witnesses.flatMap(({ claimIds }) => claimIds)).sort()).toEqual(
        quotations.sort(),
      )
      for (const { witnesses } of utterances)
        for (const { articleId, cells } of witnesses)
          for (const { start, end, text } of cells)
            expect(story.articles.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(text)
    }
  })

  it('is quick on a quotation of a hundred thousand words', { timeout: 60_000 }, () => {
    const long = Array.from({ length: 100_000 }, (_, at) => `w${at % 977}`).join(' ')
    const { utterances } = compareStory(
      storyOf([[quotation(long, 'Jane Roe')], [quotation(`${long} more`, 'Jane Roe')]]),
    )
    expect(utterances).toHaveLength(1)
  })
})
