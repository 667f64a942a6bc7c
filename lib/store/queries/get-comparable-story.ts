import type { ComparableStory } from '@/lib/claims'
import { openStore } from '../client'
import { parseMetadata, parseOlderClaim, parsePlace } from '../parse'

/** A stored article version, with what decides whether it has to be read again. */
export interface StoredVersion {
  id: string
  slug: string
  outlet: string
  short: string
  position: number
  sha256: string
  givenAgency: string | null
  givenDate: string | null
  givenZone: string | null
  readBy: string
}

/** A story as comparison reads it, with its revision and the hash of the code that compared it last. */
export interface StoredStory {
  comparable: ComparableStory
  revision: number
  comparedBy: string | null
  /** How many findings it has. */
  findings: number
  /** Of the articles in `comparable`, in its order. */
  versions: StoredVersion[]
}

/** The current versions in the story's order; null when there is no such story. */
export async function getComparableStory(slug: string): Promise<StoredStory | null> {
  const store = await openStore()
  const [row, articles] = await store.$transaction([
    store.story.findUnique({
      where: { slug },
      include: {
        places: { orderBy: { position: 'asc' } },
        _count: { select: { findings: { where: { data: { not: null } } } } },
      },
    }),
    store.article.findMany({
      where: { story: { slug }, current: true },
      orderBy: [{ position: 'asc' }, { slug: 'asc' }],
      include: { outlet: true, claims: { orderBy: { position: 'asc' }, select: { id: true, data: true } } },
    }),
  ])
  if (!row) return null
  const named = articles.map((article) => ({ ...article, outlet: article.outlet.name, short: article.outlet.short }))
  return {
    revision: row.revision,
    comparedBy: row.comparedBy,
    findings: row._count.findings,
    versions: named,
    comparable: {
      slug,
      date: row.date,
      zone: row.zone,
      places: row.places.map(parsePlace),
      articles: named.map(({ id, slug: articleSlug, outlet, short, text, metadata, claims }) => ({
        id,
        slug: articleSlug,
        outlet,
        short,
        text,
        metadata: parseMetadata(metadata),
        claims: claims.flatMap(({ id: claimId, data }) => {
          const claim = parseOlderClaim(data)
          return claim ? [{ id: claimId, articleId: id, claim }] : []
        }),
      })),
    },
  }
}

/** Which story an article id belongs to already, and with which text; null when it is free. */
export async function findArticleOwner(id: string): Promise<{ storySlug: string; sha256: string } | null> {
  const store = await openStore()
  const row = await store.article.findUnique({
    where: { id },
    select: { sha256: true, story: { select: { slug: true } } },
  })
  return row && { storySlug: row.story.slug, sha256: row.sha256 }
}
