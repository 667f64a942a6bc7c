import type { Token } from '@/lib/text/tokens'
import { femaleNames, maleNames } from '../lexicon/names-first.generated'
import { titles } from '../lexicon/titles'
import { prepositions, timeWords } from './words'

/** Function words and months that are surnames too. */
const doubles = new Set('may will march april june august more'.split(' '))

/**
 * Which tokens are a surname though they look like a month or an auxiliary: "Theresa May", and then "May" alone in the same
 * article. A day or a year behind it, or "in" before it, makes it the month.
 */
export function surnamesLikeWords(tokens: readonly Token[]): ReadonlySet<number> {
  const candidates: number[] = []
  const known = new Set<string>()
  tokens.forEach((token, at) => {
    if (!token.capitalised || !doubles.has(token.lower)) return
    candidates.push(at)
    if (isNamed(tokens, at)) known.add(token.lower)
  })
  return new Set(
    known.size === 0 ? [] : candidates.filter((at) => known.has(tokens[at]!.lower) && !isDated(tokens, at)),
  )
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before?.capitalised || isDated(tokens, at)) return false
  const word = before.lower.endsWith('.') ? before.lower.slice(0, -1) : before.lower
  return maleNames.has(word) || femaleNames.has(word) || titles.has(word)
}

const isDated = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.kind === 'number' ||
  tokens[at - 1]?.kind === 'number' ||
  prepositions.has(tokens[at - 1]?.lower ?? '') ||
  timeWords.has(tokens[at - 1]?.lower ?? '')
