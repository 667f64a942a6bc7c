import { ClaimKind, Review } from '@/lib/claims'
import { openStore } from '../client'
import type { ReviewModel } from '../generated/models'

/** Rulings on claims and findings, by the id that they hang on now, oldest first; an id without rulings is missing. */
export async function reviewsOf(ids: readonly string[]): Promise<Map<string, Review[]>> {
  const store = await openStore()
  const rows = await store.review.findMany({
    where: { subjectId: { in: [...ids] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return bySubject(rows)
}

/** All rulings that hang on a claim or a finding of a story now, by its id, oldest first. */
export async function reviewsOfStory(slug: string): Promise<Map<string, Review[]>> {
  const store = await openStore()
  const rows = await store.$queryRaw<ReviewModel[]>`
    SELECT r.* FROM "Review" r
    WHERE r."subjectId" IS NOT NULL AND (
      r."articleId" IN (SELECT a."id" FROM "Article" a JOIN "Story" s ON s."id" = a."storyId" WHERE s."slug" = ${slug})
      OR r."subjectId" IN (SELECT f."id" FROM "Finding" f JOIN "Story" s ON s."id" = f."storyId" WHERE s."slug" = ${slug})
    )
    ORDER BY r."at", r."id"`
  return bySubject(rows)
}

function bySubject(rows: readonly ReviewModel[]): Map<string, Review[]> {
  const reviews = new Map<string, Review[]>()
  for (const row of rows) {
    const id = row.subjectId ?? row.madeOn
    reviews.set(id, [...(reviews.get(id) ?? []), parseReview(row)])
  }
  return reviews
}

/** Rulings on claims of an article that are no longer read from its text, in the text's order. */
export async function goneReadings(articleId: string): Promise<Review[]> {
  const store = await openStore()
  const rows = await store.review.findMany({
    where: { articleId, type: 'claim', subjectId: null },
    orderBy: [{ start: 'asc' }, { at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(parseReview)
}

export function parseReview(row: ReviewModel): Review {
  const { id, type, verdict, note, reviewer, at, articleId, start, end, key } = row
  const anchored = articleId !== null && start !== null && end !== null && key !== null
  return Review.parse({
    id,
    subject: { type, id: row.subjectId ?? row.madeOn },
    verdict,
    note,
    reviewer,
    at: at.toISOString(),
    anchored: row.subjectId !== null,
    anchor: anchored ? { articleId, kind: ClaimKind.parse(row.kind), start, end, key } : null,
  })
}
