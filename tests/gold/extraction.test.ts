import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'
import { evaluate } from '@/scripts/eval/evaluate'
import { readGold } from '@/scripts/eval/read-gold'

/** The thresholds of the product's promise on the annotated seed articles. */
const CLAIMS_AT_LEAST = 0.95
const FIELDS_AT_LEAST = 0.9

const articles = readGold(fileURLToPath(new URL('.', import.meta.url)))
const readings = new Map<string, Extraction>(articles.map(({ id, input }) => [id, extract(input)]))
const report = evaluate('gold', articles, ({ id }) => readings.get(id)!)

const f1 = (kind: string, measure: string) =>
  report.lines.find((line) => line.kind === kind && line.measure === measure)?.f1 ?? 0

const misses = (kind: string, problems?: string[]) =>
  report.misses
    .filter((miss) => miss.kind === kind && (!problems || problems.includes(miss.problem)))
    .map(({ article, problem, expected, actual, words }) => ({ article, problem, expected, actual, words }))

describe('gold: quotations', () => {
  it('finds each quotation in marks exactly, and nothing else', () => {
    expect(misses('quotation', ['missing', 'spurious'])).toEqual([])
    expect(f1('quotation', 'in marks, exact')).toBe(1)
  })

  it('knows each of their speakers', () => {
    expect(misses('quotation', ['speaker'])).toEqual([])
    expect(f1('quotation', 'speaker')).toBe(1)
  })

  it.each(articles.map(({ id, notQuotes }) => [id, notQuotes ?? []] as const))(
    '%s: words in marks that nobody says are terms',
    (id, notQuotes) => {
      const { claims, terms } = readings.get(id)!
      const quoted = claims.filter((claim) => claim.kind === 'quotation').map(({ text }) => text)
      expect(quoted.filter((text) => notQuotes.includes(text))).toEqual([])
      expect(terms.map(({ text }) => text)).toEqual(expect.arrayContaining([...notQuotes]))
    },
  )
})

describe.each(['casualty', 'truce'] as const)('gold: %s claims', (kind) => {
  it('finds the claims', () => {
    expect(f1(kind, 'claims'), JSON.stringify(misses(kind, ['missing', 'spurious']))).toBeGreaterThanOrEqual(
      CLAIMS_AT_LEAST,
    )
  })

  const fields = report.lines.filter((line) => line.kind === kind && line.measure !== 'claims' && line.expected > 0)
  it.each(fields.map(({ measure }) => measure))('reads the field: %s', (measure) => {
    expect(f1(kind, measure), JSON.stringify(misses(kind, [measure]))).toBeGreaterThanOrEqual(FIELDS_AT_LEAST)
  })
})

describe('gold: metadata', () => {
  it.each(['headline', 'bylines', 'dateline', 'agency', 'credits', 'published'])('reads the %s', (measure) => {
    expect(misses('article', [measure])).toEqual([])
  })
})
