/** Where things live. Every link of the product is made here, so that an address changes in one place. */

export const storyAddress = (slug: string, page?: 'casualties' | 'truces' | 'quotations' | 'articles') =>
  `/stories/${encodeURIComponent(slug)}${page ? `/${page}` : ''}`

export const articleAddress = (articleId: string) => `/articles/${encodeURIComponent(articleId)}`

/** The claim's words in its article; the article's page scrolls there and marks them. */
export const claimAddress = (articleId: string, claimId: string) => `${articleAddress(articleId)}#${claimId}`

export const findingAddress = (findingId: string) => `/findings/${encodeURIComponent(findingId)}`

export type SearchParams = Record<string, string | string[] | undefined>

/**
 * The address of the same view with some parameters changed: null takes one away. Parameters come in a fixed order,
 * so that one view has one address.
 */
export function hrefWith(path: string, params: SearchParams, changes: Record<string, string | null>) {
  const query = new URLSearchParams()
  const merged: SearchParams = { ...params }
  for (const [name, value] of Object.entries(changes)) merged[name] = value ?? undefined
  for (const name of Object.keys(merged).sort()) {
    const value = merged[name]
    if (value === undefined || value === '') continue
    for (const each of Array.isArray(value) ? value : [value]) query.append(name, each)
  }
  return query.size ? `${path}?${query}` : path
}
