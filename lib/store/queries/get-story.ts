import type { ClaimKind, StoredClaim, StoryComparison } from '@/lib/claims'
import { openStore } from '../client'
import type { Prisma } from '../generated/client'
import { parseClaim, parseFinding, parseMetadata, parsePlace, parseTopic, parseUtterance } from '../parse'
import type { StoryArticle, StoryBoard, StoryClaim, StoryView } from '../views'

/**
 * Parsed boards by slug, for the process. A story's revision goes up with each change, so one look at it tells whether a
 * board still holds. Next gives pages and route handlers module instances of their own, hence `globalThis`.
 */
const kept: typeof globalThis & { parallaxBoards?: Map<string, StoryBoard> } = globalThis

/** Boards kept; the one longest unused goes first. */
const capacity = 20

/** Everything that a story's page shows; null when there is no such story. One query while nothing has changed. */
export async function getStoryBoard(slug: string): Promise<StoryBoard | null> {
  const store = await openStore()
  const found = await store.story.findUnique({ where: { slug }, select: { revision: true } })
  if (!found) return null
  kept.parallaxBoards ??= new Map()
  const boards = kept.parallaxBoards
  const board = boards.get(slug)
  const fresh = board?.story.revision === found.revision ? board : await readBoard(slug)
  boards.delete(slug)
  if (fresh) boards.set(slug, fresh)
  for (const oldest of boards.keys()) {
    if (boards.size <= capacity) break
    boards.delete(oldest)
  }
  return fresh
}

export const getStory = async (slug: string): Promise<StoryView | null> => (await getStoryBoard(slug))?.story ?? null

export const getStoryComparison = async (slug: string): Promise<StoryComparison | null> =>
  (await getStoryBoard(slug))?.comparison ?? null

/** The claims of the current versions, in the articles' order and then the text's; an unknown story has none. */
export async function getStoryClaims(slug: string, kind?: ClaimKind): Promise<StoryClaim[]> {
  const board = await getStoryBoard(slug)
  const claims = board ? [...board.claims.values()] : []
  return kind ? claims.filter(({ claim }) => claim.kind === kind) : claims
}

/** In one transaction: a board never mixes two revisions, since the adapter lets one transaction in at a time. */
async function readBoard(slug: string): Promise<StoryBoard | null> {
  const store = await openStore()
  const story = { slug }
  const inOrder = { where: { story }, orderBy: { position: 'asc' } } as const
  const [row, articles, claims, topics, utterances, findings] = await store.$transaction([
    store.story.findUnique({ where: story, include: { places: { orderBy: { position: 'asc' } } } }),
    store.article.findMany({
      where: { story, current: true },
      orderBy: [{ position: 'asc' }, { slug: 'asc' }],
      select: articleColumns,
    }),
    store.claim.findMany({
      where: { article: { story, current: true } },
      orderBy: [{ articleId: 'asc' }, { position: 'asc' }],
      select: { id: true, articleId: true, data: true, speaker: { select: { name: true } } },
    }),
    store.topic.findMany({ ...inOrder, select: { data: true } }),
    store.utterance.findMany({ ...inOrder, select: { data: true } }),
    store.finding.findMany({ ...inOrder, where: { story, data: { not: null } }, select: { data: true } }),
  ])
  if (!row) return null
  const claimsOf = new Map(articles.map(({ id }): [string, NamedClaim[]] => [id, []]))
  for (const { id, articleId, data, speaker } of claims)
    claimsOf.get(articleId)?.push({ id, articleId, claim: parseClaim(data), speaker: speaker?.name ?? null })
  const listed = articles.map((article) => {
    const own = claimsOf.get(article.id) ?? []
    return { article: storyArticle(article, own), claims: own }
  })
  return {
    story: {
      slug,
      title: row.title,
      summary: row.summary,
      date: row.date,
      zone: row.zone,
      revision: row.revision,
      places: row.places.map(parsePlace),
      articles: listed.map(({ article }) => article),
    },
    comparison: {
      topics: topics.map(({ data }) => parseTopic(data)),
      utterances: utterances.map(({ data }) => parseUtterance(data)),
      findings: findings.flatMap(({ data }) => (data === null ? [] : [parseFinding(data)])),
    },
    claims: new Map(
      listed.flatMap(({ article: { slug: articleSlug, outlet, short }, claims: own }) =>
        own.map((claim) => [claim.id, { ...claim, articleSlug, outlet, short }] as const),
      ),
    ),
  }
}

type NamedClaim = StoredClaim & Pick<StoryClaim, 'speaker'>

const articleColumns = {
  id: true,
  slug: true,
  version: true,
  metadata: true,
  outlet: { select: { name: true, short: true } },
} satisfies Prisma.ArticleSelect

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleColumns }>

function storyArticle({ id, slug, version, metadata, outlet }: ArticleRow, claims: StoredClaim[]): StoryArticle {
  const claimCounts = { quotation: 0, casualty: 0, truce: 0 }
  for (const { claim } of claims) claimCounts[claim.kind]++
  return { id, slug, version, outlet: outlet.name, short: outlet.short, metadata: parseMetadata(metadata), claimCounts }
}
