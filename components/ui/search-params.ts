import type { SearchParams } from './address'

/** One value of a search parameter; of several in the address the first counts, and an empty one is none. */
export function single(params: SearchParams, name: string): string | undefined {
  const value = params[name]
  return (Array.isArray(value) ? value[0] : value) || undefined
}
