import type { Claim, Extraction } from '@/lib/claims'
import type { AnnotatedArticle, ArticleField } from './annotations'
import type { Miss, Report } from './report'
import { scoreClaims } from './score-claims'
import { scoreQuotations } from './score-quotations'
import { scoreOf, type Tallies, tallyAt } from './tally'

/** Scores one reading of each article against its annotations. */
export function evaluate(
  source: string,
  articles: readonly AnnotatedArticle[],
  read: (article: AnnotatedArticle) => Extraction,
): Report {
  const kinds = { quotation: new Map(), casualty: new Map(), truce: new Map(), article: new Map() } satisfies Record<
    string,
    Tallies
  >
  const misses: Report['misses'] = []
  for (const annotated of articles) {
    const { article, claims } = read(annotated)
    const { text } = annotated.input
    const miss = (miss: Miss) =>
      misses.push({ ...miss, article: annotated.id, words: text.slice(miss.span.start, miss.span.end) })
    if (annotated.quotations) scoreQuotations(text, annotated.quotations, claims, kinds.quotation, miss)
    if (annotated.casualties) scoreClaims('casualty', annotated.casualties, claims, kinds.casualty, miss)
    if (annotated.truces) scoreClaims('truce', annotated.truces, claims, kinds.truce, miss)
    if (annotated.killedTotal !== null) scoreTotal(annotated.killedTotal, claims, kinds.casualty, miss)
    for (const field of annotated.article ?? []) {
      const actual = field.actual(article)
      scoreArticleField(field, actual, kinds.article, (expected) =>
        miss({ kind: 'article', problem: field.name, expected, actual: actual.join('; '), span: { start: 0, end: 0 } }),
      )
    }
  }
  const lines = Object.entries(kinds).flatMap(([kind, tallies]) =>
    [...(tallies as Tallies)].map(([measure, tally]) => ({ kind, measure, ...scoreOf(tally) })),
  )
  return { source, articles: articles.length, lines, misses }
}

function scoreArticleField(
  { name, expected, same }: ArticleField,
  actual: string[],
  tallies: Tallies,
  miss: (expected: string) => void,
) {
  const tally = tallyAt(tallies, name)
  const right = actual.filter((value) => expected.some((wanted) => same(wanted, value))).length
  tally.expected += expected.length
  tally.found += actual.length
  tally.correct += right
  tally.matched += expected.filter((wanted) => actual.some((value) => same(wanted, value))).length
  if (right < actual.length || actual.length < expected.length) miss(expected.join('; '))
}

/** A total is found when some figure of the killed has it as its value. */
function scoreTotal(total: number, claims: readonly Claim[], tallies: Tallies, miss: (miss: Miss) => void) {
  const tally = tallyAt(tallies, 'total killed')
  const values = claims.flatMap((claim) =>
    claim.kind === 'casualty' && claim.outcome === 'killed' ? [claim.value] : [],
  )
  tally.expected++
  if (values.includes(total)) tally.matched++
  else
    miss({
      kind: 'casualty',
      problem: 'total killed',
      expected: String(total),
      actual: values.join(', '),
      span: { start: 0, end: 120 },
    })
}
