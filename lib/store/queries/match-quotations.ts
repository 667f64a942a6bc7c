import type { Span } from '@/lib/text/span'
import { openStore } from '../client'
import { matchExpression, type Term } from '../words'

/** `rank` is FTS5's bm25: the lower, the better. `spans` point into the claim's text. */
export interface RankedMatch {
  rank: number
  spans: Span[]
}

/** Marks around a match: code points of Unicode's private use area, one unit each, which articles do not hold. */
const open = '\uE000'
const close = '\uE001'

/** The quotations of a story's current versions that hold all terms, by claim id. */
export async function matchQuotations(
  storySlug: string,
  terms: readonly Term[],
): Promise<ReadonlyMap<string, RankedMatch>> {
  const store = await openStore()
  const rows = await store.$queryRaw<{ id: string; rank: number; marked: string }[]>`
    SELECT c."id", w.rank AS "rank", highlight("ClaimWords", 0, ${open}, ${close}) AS "marked"
    FROM "ClaimWords" w
    JOIN "Claim" c ON c."seq" = w.rowid
    JOIN "Article" a ON a."id" = c."articleId"
    JOIN "Story" s ON s."id" = a."storyId"
    WHERE "ClaimWords" MATCH ${matchExpression(terms)} AND c."kind" = 'quotation' AND a."current" AND s."slug" = ${storySlug}
    ORDER BY w.rank, c."seq"`
  return new Map(rows.map(({ id, rank, marked }) => [id, { rank, spans: markedSpans(marked) }]))
}

function markedSpans(marked: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const [index, part] of marked.split(open).entries()) {
    const length = index === 0 ? 0 : Math.max(0, part.indexOf(close))
    if (length > 0) spans.push({ start: at, end: at + length })
    at += part.length - (index === 0 ? 0 : close.length)
  }
  return spans
}
