import type { Claim } from './extraction'

const initials = { quotation: 'q', casualty: 'c', truce: 't' } as const

/** Lower-case words joined by hyphens, marks on letters dropped: safe in an address and readable in it. */
export const slugOf = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** `<articleSlug>-<first 8 hex digits of the text's SHA-256>`: another text is another article version, with another address. */
export const articleIdOf = (articleSlug: string, sha256: string) => `${articleSlug}-${sha256.slice(0, 8)}`

/**
 * What tells two claims of one span and kind apart: the outcome of a figure, the area of a truce, the type of a quotation.
 * Rulings follow it when an article is read again.
 */
export function claimKeyOf(claim: Claim): string {
  switch (claim.kind) {
    case 'quotation':
      return claim.type
    case 'casualty':
      return claim.outcome
    case 'truce':
      return slugOf(claim.area ?? '') || 'unnamed'
  }
}

/** A claim's address within all stories, stable over re-extraction: article, kind, span, key. */
export const claimIdOf = (articleId: string, claim: Claim) =>
  `${articleId}.${initials[claim.kind]}.${claim.start}-${claim.end}.${claimKeyOf(claim)}`

/** The ids of an article's claims, in their order. Two claims that would share one are told apart by `-2`, `-3` … */
export function claimIdsOf(articleId: string, claims: readonly Claim[]): string[] {
  const seen = new Map<string, number>()
  return claims.map((claim) => {
    const id = claimIdOf(articleId, claim)
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
