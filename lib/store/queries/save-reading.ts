import { type ArticleMetadata, claimIdsOf, type Extraction, type StoryComparison, type Term } from '@/lib/claims'
import type { Prisma } from '../generated/client'
import { joinNames } from '../parse'
import { write } from '../write-queue'
import { insertClaims } from './insert-claims'
import { carryRulings, moveRulings } from './move-rulings'
import { replaceFindings } from './replace-findings'
import { type NamedSpeaker, saveSpeakers } from './save-speakers'

/** An article as it was read just now. `id` is new for a text that the store does not have. */
export interface ReadArticle {
  id: string
  slug: string
  outlet: string
  short: string
  position: number
  text: string
  sha256: string
  /** Said by whoever imported it; `metadata` has the agency already. */
  givenAgency: string | null
  givenDate: string | null
  givenZone: string | null
  metadata: ArticleMetadata
  terms: Term[]
  claims: Extraction['claims']
  /** Hash of the extractors and settings that read it. */
  readBy: string
}

export interface Reading {
  storySlug: string
  /** The story's revision that the comparison was made from. */
  revision: number
  articles: ReadArticle[]
  /** Of the whole story, not only of `articles`. */
  speakers: NamedSpeaker[]
  comparison: StoryComparison
  /** Hash of the code that compared. */
  comparedBy: string
}

/** `changed_meanwhile`: somebody else wrote to the story after `revision`; nothing was written, and it has to be read anew. */
export type SaveReadingOutcome = 'saved' | 'changed_meanwhile'

/**
 * Puts articles, their claims and the story's findings into the store in one transaction: nobody ever sees a story half
 * read. Claims of the articles given are replaced; rulings of people stay and follow their claims.
 */
export const saveReading = (reading: Reading): Promise<SaveReadingOutcome> =>
  write((store) =>
    store.$transaction(async (transaction) => {
      // A write first: it takes SQLite's write lock before anything is read, and holds others off until the end.
      const { count } = await transaction.story.updateMany({
        where: { slug: reading.storySlug, revision: reading.revision },
        data: { revision: { increment: 1 }, comparedBy: reading.comparedBy },
      })
      if (count === 0) return 'changed_meanwhile'
      const { id: storyId } = await transaction.story.findUniqueOrThrow({ where: { slug: reading.storySlug } })
      for (const article of reading.articles) await saveArticle(transaction, storyId, article)
      await saveSpeakers(transaction, storyId, reading.speakers)
      await replaceFindings(transaction, storyId, reading.comparison)
      return 'saved'
    }),
  )

async function saveArticle(
  transaction: Prisma.TransactionClient,
  storyId: number,
  article: ReadArticle,
): Promise<void> {
  const { id, slug, text, sha256, position, metadata, outlet, short } = article
  const { id: outletId } = await transaction.outlet.upsert({
    where: { name: outlet },
    create: { name: outlet, short },
    update: { short },
  })
  const reading = {
    outletId,
    position,
    current: true,
    headline: metadata.headline,
    agency: metadata.agency,
    credits: joinNames(metadata.credits),
    publishedOn: metadata.publishedOn,
    publishedBasis: metadata.publishedBasis,
    givenAgency: article.givenAgency,
    givenDate: article.givenDate,
    givenZone: article.givenZone,
    metadata: JSON.stringify(metadata),
    terms: JSON.stringify(article.terms),
    readBy: article.readBy,
  }
  const version = 1 + (await transaction.article.count({ where: { storyId, slug, NOT: { id } } }))
  await transaction.article.updateMany({ where: { storyId, slug, NOT: { id } }, data: { current: false } })
  await transaction.article.upsert({
    where: { id },
    create: { id, storyId, slug, version, text, sha256, ...reading },
    update: reading,
  })
  const claims = claimIdsOf(id, article.claims).map((claimId, index) => ({
    id: claimId,
    claim: article.claims[index]!,
  }))
  await insertClaims(transaction, id, claims)
  await moveRulings(transaction, id, claims)
  await carryRulings(transaction, { storyId, slug, articleId: id }, claims)
}
