import { ClaimKind } from '@/lib/claims'
import { openStore } from '../client'
import type { SearchHit, SearchPage, Snippet } from '../views'
import { matchExpression, parseQuery } from '../words'

/** Hits a page. */
const pageSize = 20

/** Marks in a snippet: code points of Unicode's private use area, which articles do not hold. */
const open = '\uE000'
const close = '\uE001'

/** Longest query that is read; what comes after is left out. */
const longestQuery = 200

interface Row {
  type: 'article' | 'claim'
  articleId: string
  claimId: string | null
  kind: string | null
  outlet: string
  headline: string | null
  storySlug: string
  storyTitle: string
  snippet: string
  total: number
}

/**
 * Articles and claims of all stories, current versions only, that hold every word of `query`; the best match first
 * (FTS5's bm25), claims and articles together. `page` counts from 1; one past the
 * end shows the first.
 */
export async function search(query: string, page = 1): Promise<SearchPage> {
  const terms = parseQuery(query.slice(0, longestQuery))
  if (terms.length === 0) return { query, hits: [], page: 1, pageCount: 0, total: 0 }
  const match = matchExpression(terms)
  const store = await openStore()
  const rows = await store.$queryRaw<Row[]>`
    WITH hit AS (
      SELECT 'article' AS "type", a."id" AS "articleId", NULL AS "claimId", NULL AS "kind", w.rank AS "rank",
             snippet("ArticleWords", -1, ${open}, ${close}, '…', 24) AS "snippet", a."seq" AS "seq"
      FROM "ArticleWords" w JOIN "Article" a ON a."seq" = w.rowid
      WHERE "ArticleWords" MATCH ${match} AND a."current"
      UNION ALL
      SELECT 'claim', c."articleId", c."id", c."kind", w.rank,
             snippet("ClaimWords", 0, ${open}, ${close}, '…', 32), c."seq"
      FROM "ClaimWords" w JOIN "Claim" c ON c."seq" = w.rowid JOIN "Article" a ON a."id" = c."articleId"
      WHERE "ClaimWords" MATCH ${match} AND a."current"
    )
    SELECT hit."type", hit."articleId", hit."claimId", hit."kind", hit."snippet", o."name" AS "outlet", a."headline",
           s."slug" AS "storySlug", s."title" AS "storyTitle", CAST(COUNT(*) OVER () AS INTEGER) AS "total"
    FROM hit
    JOIN "Article" a ON a."id" = hit."articleId"
    JOIN "Outlet" o ON o."id" = a."outletId"
    JOIN "Story" s ON s."id" = a."storyId"
    ORDER BY hit."rank", hit."type", hit."seq"
    LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`
  if (rows.length === 0 && page > 1) return search(query)
  const total = Number(rows[0]?.total ?? 0)
  return { query, hits: rows.map(toHit), page, pageCount: Math.ceil(total / pageSize), total }
}

const toHit = ({ total: _, snippet, kind, ...row }: Row): SearchHit => ({
  ...row,
  kind: kind === null ? null : ClaimKind.parse(kind),
  snippets: cutSnippet(snippet),
})

function cutSnippet(marked: string): Snippet[] {
  return marked.split(open).flatMap((part, index) => {
    if (index === 0) return part === '' ? [] : [{ text: part, marked: false }]
    const [match = '', after = ''] = part.split(close)
    return [{ text: match, marked: true }, ...(after === '' ? [] : [{ text: after, marked: false }])]
  })
}
