import { ClaimKind, Relation } from '@/lib/claims'
import { openStore } from '../client'
import type { StorySummary } from '../views'

/** All stories, the latest reference day first, then by title. */
export async function listStories(): Promise<StorySummary[]> {
  const store = await openStore()
  const [stories, claims, findings] = await store.$transaction([
    store.story.findMany({
      orderBy: [{ date: 'desc' }, { title: 'asc' }, { slug: 'asc' }],
      include: {
        articles: {
          where: { current: true },
          orderBy: [{ position: 'asc' }, { slug: 'asc' }],
          select: { outlet: { select: { name: true } } },
        },
      },
    }),
    store.$queryRaw<{ storyId: number; kind: string; count: number }[]>`
      SELECT a."storyId", c."kind", CAST(COUNT(*) AS INTEGER) AS "count"
      FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
      WHERE a."current" GROUP BY a."storyId", c."kind" ORDER BY a."storyId", c."kind"`,
    store.finding.groupBy({
      by: ['storyId', 'relation'],
      where: { data: { not: null } },
      orderBy: [{ storyId: 'asc' }, { relation: 'asc' }],
      _count: { _all: true },
    }),
  ])
  return stories.map(({ id, slug, title, summary, date, articles }) => {
    const claimCounts = { quotation: 0, casualty: 0, truce: 0 }
    for (const row of claims) if (row.storyId === id) claimCounts[ClaimKind.parse(row.kind)] = Number(row.count)
    const findingCounts: StorySummary['findingCounts'] = {}
    for (const row of findings) {
      if (row.storyId === id) findingCounts[Relation.parse(row.relation)] = row._count._all
    }
    const outlets = [...new Set(articles.map(({ outlet }) => outlet.name))]
    return { slug, title, summary, date, outlets, claimCounts, findingCounts }
  })
}
