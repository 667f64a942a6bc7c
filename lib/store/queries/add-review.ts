import { randomUUID } from 'node:crypto'
import { ReviewInput } from '@/lib/claims'
import { openStore } from '../client'
import type { AddReviewOutcome } from '../views'
import { write } from '../write-queue'
import { parseReview } from './reviews-of'

/** Adds a ruling on a claim or a finding. Rulings are never changed: a later one supersedes an earlier one. */
export async function addReview(input: ReviewInput): Promise<AddReviewOutcome> {
  const { subject, verdict, note, reviewer } = ReviewInput.parse(input)
  const anchor = subject.type === 'claim' ? await claimAnchor(subject.id) : await findingAnchor(subject.id)
  if (!anchor) return { ok: false, reason: 'unknown_subject' }
  const row = {
    id: randomUUID(),
    type: subject.type,
    madeOn: subject.id,
    subjectId: subject.id,
    verdict,
    note,
    reviewer,
  }
  const review = await write((store) => store.review.create({ data: { ...row, at: new Date(), ...anchor } }))
  return { ok: true, review: parseReview(review) }
}

async function claimAnchor(id: string) {
  const store = await openStore()
  return store.claim.findUnique({
    where: { id },
    select: { articleId: true, kind: true, start: true, end: true, key: true },
  })
}

async function findingAnchor(id: string) {
  const store = await openStore()
  return store.finding.findUnique({ where: { id, data: { not: null } }, select: { kind: true } })
}
