import { openStore } from '../client'
import { parseClaim, parseMetadata, parseTerms } from '../parse'
import type { ArticleView } from '../views'
import { getStoryBoard } from './get-story'

/** One version of an article with its text, its claims and the findings they have a part in; null when there is none. */
export async function getArticle(id: string): Promise<ArticleView | null> {
  const store = await openStore()
  const row = await store.article.findUnique({
    where: { id },
    include: {
      outlet: true,
      story: true,
      claims: { orderBy: { position: 'asc' }, select: { id: true, data: true } },
    },
  })
  if (!row) return null
  const versions = await store.article.findMany({
    where: { storyId: row.storyId, slug: row.slug },
    orderBy: { version: 'asc' },
    select: { id: true, version: true, importedAt: true, current: true },
  })
  const board = await getStoryBoard(row.story.slug)
  const findings = board?.comparison.findings ?? []
  return {
    id,
    slug: row.slug,
    outlet: row.outlet.name,
    short: row.outlet.short,
    story: { slug: row.story.slug, title: row.story.title, date: row.story.date, zone: row.story.zone },
    text: row.text,
    sha256: row.sha256,
    version: row.version,
    current: row.current,
    versions: versions.map((version) => ({ ...version, importedAt: version.importedAt.toISOString() })),
    metadata: parseMetadata(row.metadata),
    terms: parseTerms(row.terms),
    claims: row.claims.map((claim) => ({ id: claim.id, articleId: id, claim: parseClaim(claim.data) })),
    findings: findings.filter(({ witnesses }) => witnesses.some(({ articleId }) => articleId === id)),
  }
}
