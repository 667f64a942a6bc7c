/** Words as FTS5's `unicode61 remove_diacritics 2` cuts them: runs of letters and digits, folded. */
const wordPattern = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

export const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

export const wordsOf = (text: string): string[] => (text.match(wordPattern) ?? []).map(fold).filter(Boolean)

/** Words that have to stand side by side; `prefix` lets the last one go on ("truce" finds "truces"). */
export interface Term {
  words: string[]
  prefix: boolean
}

/** Words of fewer letters than this are looked for as they are: "us" does not find "useful". */
const shortestPrefix = 3

/** What a person typed, as terms that all have to be found. Words between double marks stand together and are taken as they are. */
export function parseQuery(query: string): Term[] {
  return query.split(/["“”„«»]/).flatMap((part, index): Term[] => {
    const quoted = index % 2 === 1
    if (quoted) {
      const words = wordsOf(part)
      return words.length > 0 ? [{ words, prefix: false }] : []
    }
    return part.split(/\s+/).flatMap((chunk) => {
      const words = wordsOf(chunk)
      const last = words.at(-1)
      return last ? [{ words, prefix: last.length >= shortestPrefix }] : []
    })
  })
}

/** The terms in FTS5's language. Words hold letters and digits only, so nothing in them can be an operator. */
export const matchExpression = (terms: readonly Term[]) =>
  terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`).join(' AND ')
