import { createHash } from 'node:crypto'
import {
  type ArticleMetadata,
  articleIdOf,
  type ComparableArticle,
  type ComparableStory,
  claimIdsOf,
  type StoryComparison,
} from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { extract } from '@/lib/extract/pipeline'
import {
  findArticleOwner,
  getComparableStory,
  type ReadArticle,
  type StoredStory,
  type StoredVersion,
  saveReading,
} from '@/lib/store'
import { codeVersions } from './code-version'
import { speakersOf } from './speakers-of'

/** One outlet's text for a story. What is missing comes from the text, and then from the story. */
export interface ArticleDraft {
  /** The article's name in its story: the same slug with another text is a new version. */
  slug: string
  text: string
  outlet?: string | undefined
  /** For narrow columns. */
  short?: string | undefined
  agency?: string | undefined
  /** The day that relative dates are anchored to. */
  date?: string | undefined
  zone?: string | undefined
}

/**
 * `unchanged`: same text, same extractors, same settings; nothing was written for it. `reread`: same text, read again.
 * `restored`: the text of an earlier version, which is current again.
 */
export type ArticleOutcome = 'added' | 'new_version' | 'restored' | 'reread' | 'unchanged'

export type ImportResult =
  | { ok: true; articles: { id: string; slug: string; outcome: ArticleOutcome; claims: number }[]; findings: number }
  /** `story_busy`: others kept changing the story while this import was reading. */
  | { ok: false; reason: 'unknown_story' | 'story_busy' }

const attempts = 3

/**
 * The whole way of articles into a story: read, compared with the story's other articles, and stored together. Articles
 * of the story that older extractors read are read again on the way. Doing it twice changes nothing.
 */
export async function importArticles(storySlug: string, drafts: readonly ArticleDraft[]): Promise<ImportResult> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const stored = await getComparableStory(storySlug)
    if (!stored) return { ok: false, reason: 'unknown_story' }
    const plans = await planArticles(stored, drafts)
    const articles = plans.map(({ article }) => article)
    const { comparer } = codeVersions()
    const report = plans.map(({ article: { id, slug, claims }, outcome }) => ({
      id,
      slug,
      outcome,
      claims: claims.length,
    }))
    const changed = plans.filter(({ outcome }) => outcome !== 'unchanged').map(({ article }) => article)

    if (changed.length === 0 && stored.comparedBy === comparer) {
      return { ok: true, articles: report, findings: stored.findings }
    }
    const comparison = addressed(storySlug, compareStory(comparable(stored.comparable, articles)))
    const reading = {
      storySlug,
      revision: stored.revision,
      articles: changed,
      speakers: speakersOf(articles),
      comparison,
      comparedBy: comparer,
    }
    if ((await saveReading(reading)) === 'saved') {
      return { ok: true, articles: report, findings: comparison.findings.length }
    }
  }
  return { ok: false, reason: 'story_busy' }
}

/** Comparison names a finding within its story; its address has to be its own among all stories. */
const addressed = (storySlug: string, { findings, ...rest }: StoryComparison): StoryComparison => ({
  ...rest,
  findings: findings.map((finding) => ({ ...finding, id: `${storySlug}.${finding.id}` })),
})

interface Plan {
  article: ReadArticle
  outcome: ArticleOutcome
}

/** The story's articles as they will be, in its order: those stored, each with its draft if it has one, then the new ones. */
async function planArticles(stored: StoredStory, drafts: readonly ArticleDraft[]): Promise<Plan[]> {
  const waiting = new Map(drafts.map((draft) => [draft.slug, draft]))
  const plans: Plan[] = []
  for (const [index, version] of stored.versions.entries()) {
    const current = { version, article: stored.comparable.articles[index]! }
    plans.push(await planArticle(stored.comparable, current, waiting.get(version.slug) ?? null, version.position))
    waiting.delete(version.slug)
  }
  let position = stored.versions.at(-1)?.position ?? -1
  for (const draft of waiting.values()) plans.push(await planArticle(stored.comparable, null, draft, ++position))
  return plans
}

interface Current {
  version: StoredVersion
  article: ComparableArticle
}

async function planArticle(
  story: ComparableStory,
  current: Current | null,
  draft: ArticleDraft | null,
  position: number,
): Promise<Plan> {
  const version = current?.version
  const slug = draft?.slug ?? version?.slug
  const text = draft?.text ?? current?.article.text
  if (slug === undefined || text === undefined) throw new Error('an article is stored, or a draft, or both')

  const given = {
    givenAgency: draft?.agency ?? version?.givenAgency ?? null,
    givenDate: draft?.date ?? version?.givenDate ?? null,
    givenZone: draft?.zone ?? version?.givenZone ?? null,
  }
  const named = { outlet: draft?.outlet ?? version?.outlet, short: draft?.short ?? version?.short }
  const renamed = named.outlet !== version?.outlet || named.short !== version?.short
  const input = {
    referenceDate: given.givenDate ?? story.date,
    zone: given.givenZone ?? story.zone,
    places: story.places,
  }
  const sha256 = hash(text)
  const readBy = hash(JSON.stringify([codeVersions().reader, input, given])).slice(0, 16)
  const base = { slug, position, text, sha256, readBy, ...given }

  if (current && version?.sha256 === sha256 && version.readBy === readBy && !renamed) {
    const { id, outlet, short, metadata, claims } = current.article
    const stored = { ...base, id, outlet, short, metadata, terms: [], claims: claims.map(({ claim }) => claim) }
    return { article: stored, outcome: 'unchanged' }
  }
  const { id, known } = await articleIdFor(story.slug, slug, sha256)
  const { article: read, terms, claims } = extract({ text, ...input })
  const metadata = { ...read, ...dayOf(read, given.givenDate), agency: given.givenAgency ?? read.agency }
  const outlet = named.outlet ?? metadata.outlet ?? slug
  const article = { ...base, id, outlet, short: named.short ?? outlet, metadata, terms, claims }
  if (version?.sha256 === sha256) return { article, outcome: 'reread' }
  return { article, outcome: known ? 'restored' : current ? 'new_version' : 'added' }
}

/** The day that the text states, or else the one that came with it. */
const dayOf = ({ publishedOn, publishedBasis }: ArticleMetadata, givenDate: string | null) =>
  publishedOn === null && givenDate !== null
    ? { publishedOn: givenDate, publishedBasis: 'story' as const }
    : { publishedOn, publishedBasis }

/**
 * The article's id, and whether the story has this text already. An id that another story's article took, or another
 * text whose hash begins alike, is made longer by the story.
 */
async function articleIdFor(storySlug: string, slug: string, sha256: string): Promise<{ id: string; known: boolean }> {
  for (const digest of [sha256, hash(`${storySlug}\n${sha256}`)]) {
    const id = articleIdOf(slug, digest)
    const owner = await findArticleOwner(id)
    if (!owner) return { id, known: false }
    if (owner.storySlug === storySlug && owner.sha256 === sha256) return { id, known: true }
  }
  throw new Error(`two texts of ${slug} share their hashes`)
}

const comparable = (story: ComparableStory, articles: readonly ReadArticle[]): ComparableStory => ({
  ...story,
  articles: articles.map(({ id, slug, outlet, short, text, metadata, claims }) => {
    const ids = claimIdsOf(id, claims)
    const stored = claims.map((claim, index) => ({ id: ids[index]!, articleId: id, claim }))
    return { id, slug, outlet, short, text, metadata, claims: stored }
  }),
})

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
