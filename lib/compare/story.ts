import type { Claim, ClaimKind, ComparableArticle, ComparableStory, FieldEvidence, Witness } from '@/lib/claims'
import type { Span } from '@/lib/text/span'

/** A claim together with its id and the article that makes it. */
export interface Sourced<C extends Claim> {
  id: string
  claim: C
  article: ComparableArticle
}

type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>

/** All claims of one kind, article by article in the story's order. */
export function claimsOf<K extends ClaimKind>(story: ComparableStory, kind: K): Sourced<ClaimOf<K>>[] {
  return story.articles.flatMap((article) =>
    article.claims.flatMap(({ id, claim }) => (isOfKind(claim, kind) ? [{ id, claim, article }] : [])),
  )
}

const isOfKind = <K extends ClaimKind>(claim: Claim, kind: K): claim is ClaimOf<K> => claim.kind === kind

export const witnessOf = ({ id, claim, article }: Sourced<Claim>, value: string): Witness => ({
  claimId: id,
  articleId: article.id,
  articleSlug: article.slug,
  outlet: article.outlet,
  start: claim.start,
  end: claim.end,
  text: claim.text,
  value,
})

/** The words that the first of `fields` with evidence was read from; null when none has any. */
export function evidenceOf({ claim }: Sourced<Claim>, ...fields: string[]): Span | null {
  for (const field of fields) {
    const found: FieldEvidence | undefined = claim.evidence[field]
    if (found && found.end > found.start) return { start: found.start, end: found.end }
  }
  return null
}

/** True where a field was taken from its surroundings rather than read in the claim's own words. */
export const isInferred = ({ claim }: Sourced<Claim>, field: string) =>
  claim.evidence[field]?.basis === 'inferred' || claim.evidence[field]?.basis === 'story'

/** Articles in their order, each once. */
export const articlesOf = (sourced: readonly { article: ComparableArticle }[]): ComparableArticle[] => [
  ...new Set(sourced.map(({ article }) => article)),
]
