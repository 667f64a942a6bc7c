import type { Qualifier } from '@/lib/claims'
import type { NumberExpression } from '@/lib/text/numbers'
import type { Token } from '@/lib/text/tokens'
import { qualifierPrefixes, qualifierSuffixes, transparentDeterminers } from '../lexicon/qualifiers'
import { vagueFloors } from '../lexicon/vague-numbers'

export interface Bound {
  /** First token of the bound, or of the number where it has none. */
  first: number
  /** The token after the number and what bounds it from behind. */
  last: number
  qualifier: Qualifier
}

/** Reads the words around a number that bound it, no further left than `floor` and no further right than `last`. */
export function readBound(tokens: readonly Token[], number: NumberExpression, floor: number, last: number): Bound {
  let first = number.firstToken
  let prefix: Qualifier | null = null
  let moved = true
  while (moved) {
    moved = false
    const match = qualifierPrefixes.find(({ words }) => endsWith(tokens, words, floor, first))
    if (match) {
      first -= match.words.length
      // "as many as nearly 40" is rare; the word nearest to the number rules
      prefix ??= match.qualifier
      moved = true
    } else if (first > floor && transparentDeterminers.has(tokens[first - 1]!.lower)) {
      first--
      moved = true
    }
  }
  const suffix = qualifierSuffixes.find(({ words }) => startsWith(tokens, words, number.lastToken, last))
  return {
    first: trimDeterminers(tokens, first, number.firstToken),
    last: number.lastToken + (suffix?.words.length ?? 0),
    qualifier: stated(number, prefix ?? suffix?.qualifier ?? null),
  }
}

function stated(number: NumberExpression, bound: Qualifier | null): Qualifier {
  if (number.kind === 'vague') return 'vague'
  if (number.kind === 'share') return 'share'
  if (number.kind === 'range') return 'range'
  return bound ?? 'exact'
}

/** Only determiners that belong to the count stay in it: "another 78", but of "said 78" the verb goes. */
function trimDeterminers(tokens: readonly Token[], first: number, number: number): number {
  while (first < number && /^(?:also|even|reportedly|now|already|said|fully)$/.test(tokens[first]!.lower)) first++
  return first
}

const endsWith = (tokens: readonly Token[], words: string[], floor: number, end: number) =>
  end - words.length >= floor && words.every((word, at) => tokens[end - words.length + at]!.lower === word)

const startsWith = (tokens: readonly Token[], words: string[], start: number, end: number) =>
  start + words.length <= end && words.every((word, at) => tokens[start + at]!.lower === word)

export interface Bounds {
  value: number | null
  low: number | null
  high: number | null
  vague: boolean
}

/** The inclusive bounds in persons that follow from a number and its qualifier; design.md, "Comparison", has the rules. */
export function boundsOf(number: NumberExpression, qualifier: Qualifier): Bounds {
  const none = { value: null, low: null, high: null, vague: false }
  if (number.kind === 'share') return none
  if (number.kind === 'vague') return { ...none, low: vagueFloors.get(number.words!) ?? null, vague: true }
  if (number.kind === 'range') return { ...none, low: number.low, high: number.high }
  const value = number.value!
  const exact = { value, low: value, high: value, vague: false }
  switch (qualifier) {
    case 'at_least':
      return { ...exact, high: null }
    case 'more_than':
      return { ...exact, low: value + 1, high: null }
    case 'up_to':
      return { ...exact, low: null }
    case 'fewer_than':
      return { ...exact, low: null, high: Math.max(0, value - 1) }
    case 'nearly':
      return { ...exact, low: Math.floor((value * 9) / 10), high: Math.max(0, value - 1) }
    case 'about':
      return { ...exact, low: Math.floor((value * 9) / 10), high: Math.ceil((value * 11) / 10) }
    default:
      return exact
  }
}
