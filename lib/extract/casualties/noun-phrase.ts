import { tens, units, vaguePlurals } from '@/lib/text/numbers/words'
import type { Token } from '@/lib/text/tokens'
import { outcomeWords } from '../lexicon/outcomes'
import { otherNouns, personNouns } from '../lexicon/victims'
import { endsNounPhrase } from './grammar-words'

/** The noun that a number counts, with what stands before it. */
export interface NounPhrase {
  first: number
  /** The token after the phrase. */
  last: number
  /** True for a noun of the lexicon of persons, false for one that never is, null when unknown. */
  person: boolean | null
  plural: boolean
}

/** Words in a noun phrase before its head; longer runs are no phrase but a clause. */
const LONGEST = 8

/** The noun phrase that begins at `at`, or null when no noun begins there. */
export function readNounPhrase(tokens: readonly Token[], at: number, end: number): NounPhrase | null {
  const limit = Math.min(end, at + LONGEST)
  let head = -1
  let person: boolean | null = null
  let last = at
  for (let i = at; i < limit; i++) {
    const token = tokens[i]!
    if (!isPhraseWord(tokens, i, limit)) {
      if (token.lower === 'and' && head < 0 && i > at && personWithin(tokens, i + 1, Math.min(limit, i + 4))) continue
      if (isHyphenlessComma(tokens, i, limit, at)) continue
      break
    }
    last = i + 1
    if (personNouns.has(token.lower) && token.lower !== 'other') {
      head = i
      person = true
      if (!continues(tokens, i + 1, limit) && !modifies(tokens, i, limit)) break
    } else if (otherNouns.has(token.lower)) {
      if (!isPlural(token.lower) && personWithin(tokens, i + 1, Math.min(limit, i + 3))) continue
      return { first: at, last: i + 1, person: false, plural: token.lower.endsWith('s') }
    } else if (head >= 0) break
  }
  if (head >= 0) last = head + 1
  if (last === at) return null
  if (head < 0) last = Math.min(last, at + 4)
  if (head >= 0) last = coordinated(tokens, last, end)
  const final = tokens[last - 1]!
  return {
    first: at,
    last: head >= 0 ? withMembership(tokens, last, end) : last,
    person,
    plural: head >= 0 ? isPlural(tokens[head]!.lower) : final.lower.endsWith('s'),
  }
}

/** A comma between adjectives: "a young, unarmed man". */
const isHyphenlessComma = (tokens: readonly Token[], i: number, limit: number, at: number) =>
  tokens[i]!.text === ',' &&
  i > at &&
  i + 2 < limit &&
  !tokens[i + 1]!.capitalised &&
  isPhraseWord(tokens, i + 1, limit) &&
  !personNouns.has(tokens[i - 1]!.lower) &&
  personNouns.has(tokens[i + 2]!.lower) &&
  !personNouns.has(tokens[i + 1]!.lower)

const IRREGULAR = new Set('people men women children police troops staff personnel'.split(' '))
const isPlural = (lower: string) =>
  lower.endsWith('s') || lower.endsWith('men') || IRREGULAR.has(lower) || /children$/.test(lower)

function isPhraseWord(tokens: readonly Token[], i: number, limit: number): boolean {
  const { kind, lower, text, capitalised } = tokens[i]!
  if (kind === 'punctuation' || isNumberWord(lower)) return false
  if (kind === 'number') return /^\p{N}+[-‑]/u.test(text) && /\p{L}/u.test(text)
  if (lower === "'s" || lower === '’s') return i > 0 && tokens[i - 1]!.capitalised && i + 1 < limit
  if (outcomeWords.has(lower) && !personNouns.has(lower))
    return personNouns.has(tokens[i + 1]?.lower ?? '') && i + 1 < limit && !/ing$/.test(lower)
  if (/^(?:wounded|injured|dead|missing)$/.test(lower)) return personWithin(tokens, i + 1, Math.min(limit, i + 3))
  if (lower === 'more') return i + 1 < limit && isPhraseWord(tokens, i + 1, limit)
  if (endsNounPhrase(lower)) return capitalised && /^(?:us|may)$/.test(lower)
  // "six badly burnt bodies"
  if (lower.endsWith('ly') && lower !== 'elderly' && lower !== 'family')
    return /(?:ed|nt)$/.test(tokens[i + 1]?.lower ?? '') && personWithin(tokens, i + 1, Math.min(limit, i + 4))
  if (!capitalised && /(?:ed|ing)$/.test(lower) && lower.length > 4)
    return personWithin(tokens, i + 1, Math.min(limit, i + 4))
  return true
}

/** Two person nouns in a row are one compound: "police officers", "family members". */
const continues = (tokens: readonly Token[], i: number, limit: number) => {
  const lower = i < limit ? tokens[i]!.lower : ''
  if (isPlural(tokens[i - 1]!.lower) && /^(?:hostage|captive|prisoner)$/.test(lower)) return false
  return personNouns.has(lower) && !/^(?:dead|wounded|injured|missing|others)$/.test(lower)
}

/** "two women" begins another count. */
const isNumberWord = (lower: string) =>
  units.has(lower) || tens.has(lower) || vaguePlurals.has(lower) || lower === 'several' || lower === 'dozen'

/** A singular that qualifies a later person: "a civilian military contractor". */
const modifies = (tokens: readonly Token[], i: number, limit: number) =>
  !isPlural(tokens[i]!.lower) &&
  i + 2 < limit &&
  isPhraseWord(tokens, i + 1, limit) &&
  !outcomeWords.has(tokens[i + 1]!.lower) &&
  personNouns.has(tokens[i + 2]!.lower)

function personWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]!
    if (kind === 'punctuation') return false
    if (personNouns.has(lower)) return true
    if (endsNounPhrase(lower)) return false
  }
  return false
}

/** "soldiers and police officers", "servicemen and women"; not "and the driver", "and wounded 30". */
function coordinated(tokens: readonly Token[], last: number, end: number): number {
  if (last + 1 >= end || tokens[last]!.lower !== 'and') return last
  for (let i = last + 1; i < Math.min(end, last + 4); i++) {
    const { kind, lower } = tokens[i]!
    if (
      kind !== 'word' ||
      isNumberWord(lower) ||
      endsNounPhrase(lower) ||
      outcomeWords.has(lower) ||
      lower === 'others' ||
      /ing$/.test(lower)
    )
      return last
    if (personNouns.has(lower)) return personNouns.has(tokens[i + 1]?.lower ?? '') && i + 1 < end ? i + 2 : i + 1
  }
  return last
}

/** "members of the Dalou family", "fighters from the Islamic State group". */
function withMembership(tokens: readonly Token[], last: number, end: number): number {
  if (last + 1 >= end || !/^(?:of|from)$/.test(tokens[last]!.lower)) return last
  const article = /^(?:the|a|an|his|her|their|its|one)$/.test(tokens[last + 1]!.lower) ? 1 : 0
  const from = last + 1 + article
  if (tokens[last]!.lower === 'from' && !tokens[from]?.capitalised) return last
  let i = from
  while (i < Math.min(end, from + 5) && isPhraseWord(tokens, i, end)) i++
  return i > from ? i : last
}
