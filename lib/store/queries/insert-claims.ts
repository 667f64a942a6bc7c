import { type Claim, claimKeyOf } from '@/lib/claims'
import type { Prisma } from '../generated/client'

export interface IdentifiedClaim {
  id: string
  claim: Claim
}

/** Replaces the claims of an article, in one statement for all of them: about a hundred times as fast as `createMany`. */
export async function insertClaims(
  transaction: Prisma.TransactionClient,
  articleId: string,
  claims: readonly IdentifiedClaim[],
): Promise<void> {
  await transaction.claim.deleteMany({ where: { articleId } })
  const rows = JSON.stringify(claims.map(({ id, claim }, position) => ({ id, position, ...columnsOf(claim) })))
  await transaction.$executeRaw`
    INSERT INTO "Claim" ("id", "articleId", "kind", "position", "start", "end", "text", "rule", "key",
                         "victims", "place", "counter", "low", "high", "status", "data")
    SELECT value->>'id', ${articleId}, value->>'kind', value->>'position', value->>'start', value->>'end', value->>'text',
           value->>'rule', value->>'key',
           value->>'victims', value->>'place', value->>'counter', value->>'low', value->>'high', value->>'status',
           value->>'data'
    FROM json_each(${rows}) ORDER BY "key"`
}

/** What queries filter by, beside the claim itself as JSON. */
function columnsOf(claim: Claim) {
  const { kind, start, end, text, rule } = claim
  const base = { kind, start, end, text, rule, key: claimKeyOf(claim), data: JSON.stringify(claim) }
  switch (kind) {
    case 'quotation':
      return base
    case 'casualty': {
      const { victims, place, counter, low, high } = claim
      return { ...base, victims, place, counter, low, high }
    }
    case 'truce':
      return { ...base, place: claim.area, status: claim.status }
  }
}
