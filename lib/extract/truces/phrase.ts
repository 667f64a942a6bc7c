import type { Token } from '@/lib/text/tokens'

/** A compiled pattern: one entry a word. See the notation in `lexicon/truce-statuses.ts`. */
interface Step {
  words: ReadonlySet<string>
  optional: boolean
  gap: boolean
}

export type Phrase = readonly Step[]

const ANY_GAP = 3

/** Compiles "came|come ?quickly to an end". A word of a step that starts with `?` makes the whole step optional. */
export const compilePhrase = (pattern: string): Phrase =>
  pattern.split(' ').map((step) => ({
    words: new Set(step.split('|').map((word) => word.replace(/^\?/, ''))),
    optional: step.split('|').some((word) => word.startsWith('?')),
    gap: step === '~',
  }))

/** Words that may open the phrase: for an index by first word. */
export function openersOf(phrase: Phrase): string[] {
  const openers: string[] = []
  for (const step of phrase) {
    openers.push(...step.words)
    if (!step.optional) break
  }
  return openers
}

/**
 * The token after the phrase when it stands at `at`, else null. Quotation marks inside are passed over. A pattern has at most a dozen
 * steps and its gaps three words, so that a match costs a bounded number of comparisons.
 */
export function matchPhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  at: number,
  end: number,
  step = 0,
): number | null {
  const current = phrase[step]
  if (!current) return at
  if (current.gap) {
    for (let skip = 0; skip <= ANY_GAP && at + skip <= end; skip++) {
      const next = matchPhrase(phrase, tokens, at + skip, end, step + 1)
      if (next !== null) return next
    }
    return null
  }
  const token = at < end ? tokens[at] : undefined
  if (token && /^["“”'‘]$/.test(token.text) && step > 0) {
    const next = matchPhrase(phrase, tokens, at + 1, end, step)
    if (next !== null) return next
  }
  if (token && current.words.has(token.lower)) {
    const next = matchPhrase(phrase, tokens, at + 1, end, step + 1)
    if (next !== null) return next
  }
  return current.optional ? matchPhrase(phrase, tokens, at, end, step + 1) : null
}

/** Phrases by the words that open them, so that a token asks only those that can begin there. */
export function indexPhrases<T>(
  rows: readonly { phrase: Phrase; row: T }[],
): Map<string, { phrase: Phrase; row: T }[]> {
  const index = new Map<string, { phrase: Phrase; row: T }[]>()
  for (const entry of rows)
    for (const opener of new Set(openersOf(entry.phrase))) {
      const known = index.get(opener)
      if (known) known.push(entry)
      else index.set(opener, [entry])
    }
  return index
}
