import type { Span } from '@/lib/text/span'
import type { Score } from './tally'

/** One thing that is not as annotated. */
export interface Miss {
  kind: string
  /** `missing`, `spurious`, or the field that is wrong. */
  problem: string
  expected: string | null
  actual: string | null
  span: Span
}

export interface ReportLine extends Score {
  kind: string
  measure: string
}

export interface Report {
  source: string
  articles: number
  lines: ReportLine[]
  misses: (Miss & { article: string; words: string })[]
}

const percent = (share: number | null) => (share === null ? '–' : (share * 100).toFixed(1)).padStart(6)

/** The report as a table for people. */
export function formatReport({ source, articles, lines }: Report): string {
  const width = Math.max(...lines.map(({ measure }) => measure.length), 20)
  const rows = lines.map(
    ({ kind, measure, precision, recall, f1, matched, expected, found }) =>
      `${kind.padEnd(10)} ${measure.padEnd(width)} ${percent(precision)} ${percent(recall)} ${percent(f1)}  ${matched} of ${expected}, ${found} found`,
  )
  const head = `${'kind'.padEnd(10)} ${'measure'.padEnd(width)} ${'P'.padStart(6)} ${'R'.padStart(6)} ${'F1'.padStart(6)}`
  return [`${source}: ${articles} articles`, head, ...rows].join('\n')
}

/** The misses, one a line. */
export const formatMisses = ({ misses }: Report) =>
  misses
    .map(
      ({ article, kind, problem, expected, actual, span, words }) =>
        `${article} ${kind} ${problem} [${span.start}, ${span.end}) expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}: ${JSON.stringify(words)}`,
    )
    .join('\n')
