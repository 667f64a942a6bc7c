import { claimKeyOf } from '@/lib/claims'
import { overlapLength, type Span } from '@/lib/text/span'
import type { Prisma } from '../generated/client'
import type { IdentifiedClaim } from './insert-claims'

/**
 * After an article was read again, each ruling hangs on the claim that its anchor overlaps most, of the same kind and the
 * same area, outcome or type; where there is none it stays with the article as "reading gone". The anchor is where the
 * ruling was made, and never moves: a reading that comes back gets its rulings back.
 */
export async function moveRulings(
  transaction: Prisma.TransactionClient,
  articleId: string,
  claims: readonly IdentifiedClaim[],
): Promise<void> {
  const rulings = await transaction.review.findMany({
    where: { articleId, type: 'claim' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, madeOn: true, subjectId: true, kind: true, key: true, start: true, end: true },
  })
  for (const { id, madeOn, subjectId, kind, key, start, end } of rulings) {
    const alike = claims.filter(({ claim }) => claim.kind === kind && claimKeyOf(claim) === key)
    const same = alike.find((claim) => claim.id === madeOn)
    const now = same ?? mostOverlapping(alike, { start: start ?? 0, end: end ?? 0 })
    if ((now?.id ?? null) !== subjectId) {
      await transaction.review.update({ where: { id }, data: { subjectId: now?.id ?? null } })
    }
  }
}

/**
 * After a new version of an article came, each ruling on an earlier version hangs on the claim that is made in the same words, of the
 * same kind and key: the one nearest to where it stood. Where the words are gone the ruling stays on the version that has them.
 */
export async function carryRulings(
  transaction: Prisma.TransactionClient,
  { storyId, slug, articleId }: { storyId: number; slug: string; articleId: string },
  claims: readonly IdentifiedClaim[],
): Promise<void> {
  const versions = { storyId, slug, NOT: { id: articleId } }
  const ids = (await transaction.article.findMany({ where: versions, select: { id: true } })).map(({ id }) => id)
  const rulings = await transaction.review.findMany({ where: { articleId: { in: ids }, type: 'claim' } })
  if (rulings.length === 0) return
  const texts = await transaction.article.findMany({ where: versions, select: { id: true, text: true } })
  const textOf = new Map(texts.map(({ id, text }) => [id, text]))
  for (const { id, articleId, kind, key, start, end, subjectId } of rulings) {
    const words = textOf.get(articleId ?? '')?.slice(start ?? 0, end ?? 0)
    const distance = ({ claim }: IdentifiedClaim) => Math.abs(claim.start - (start ?? 0))
    const now = claims
      .filter(({ claim }) => claim.kind === kind && claimKeyOf(claim) === key && claim.text === words)
      .sort((a, b) => distance(a) - distance(b))[0]
    if (now && now.id !== subjectId) await transaction.review.update({ where: { id }, data: { subjectId: now.id } })
  }
}

function mostOverlapping(claims: readonly IdentifiedClaim[], anchor: Span): IdentifiedClaim | undefined {
  const measured = claims.map((claim) => ({ claim, shared: overlapLength(claim.claim, anchor) }))
  measured.sort((a, b) => b.shared - a.shared)
  const best = measured[0]
  return best && best.shared > 0 ? best.claim : undefined
}
