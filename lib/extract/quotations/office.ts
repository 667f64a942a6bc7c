import type { Office } from '@/lib/claims'
import { parseName } from '@/lib/resolve/speakers/names'
import type { Document } from '@/lib/text/document'
import { textAt } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'
import {
  auxiliaries,
  determiners,
  isFunctionWord,
  isNameToken,
  isPossessive,
  possessives,
  prepositions,
} from '../attribution/words'
import { officeOf } from '../lexicon/offices'
import { organisationNouns } from '../lexicon/organisations'
import { addresses, titles } from '../lexicon/titles'

/** Longer introductions are sentences of their own, in tokens. */
const LONGEST = 14

/** First and last token, both inclusive. */
type Range = [first: number, last: number]

/**
 * What an article says that each of `names` is, by the words before the name ("Foreign Minister Ana Silva") or set off by commas
 * beside it ("Ana Silva, the foreign minister,"). Of several the fullest; people only.
 */
export function officesOf(document: Document, names: ReadonlySet<string>): ReadonlyMap<string, Office> {
  const bySurname = new Map<string, { name: string; words: string[] }[]>()
  for (const name of names) {
    if (parseName(name).kind !== 'person') continue
    const words = name.split(' ')
    bySurname.set(words.at(-1)!, [...(bySurname.get(words.at(-1)!) ?? []), { name, words }])
  }
  const found = new Map<string, Office>()
  document.tokens.forEach(({ text }, last) => {
    for (const { name, words } of bySurname.get(text) ?? []) {
      const first = nameStart(document.tokens, last, words)
      if (first === null) continue
      for (const range of [titleBefore, apposedBefore, apposedAfter].map((read) => read(document, first, last))) {
        const office = range && officeAt(document, range)
        if (office && office.text.length > (found.get(name)?.text.length ?? 0)) found.set(name, office)
      }
    }
  })
  return found
}

/** Where the name begins that ends at `last`: all of it, or the surname alone; null in the name of somebody else. */
function nameStart(tokens: readonly Token[], last: number, words: readonly string[]): number | null {
  const first = last - words.length + 1
  if (first >= 0 && words.every((word, at) => tokens[first + at]!.text === word)) return first
  const before = tokens[last - 1]
  if (!before || before.kind === 'punctuation' || !isNameToken(before) || isFunctionWord(before)) return last
  return isTitle(before) ? last : null
}

const bare = ({ lower }: Token) => (lower.endsWith('.') ? lower.slice(0, -1) : lower)
const isTitle = (token: Token) =>
  (titles.has(bare(token)) && !addresses.has(bare(token))) || officeOf(token.lower) !== null
/** What may stand between an article and an office: "the *senior US army* spokesman". */
const describes = (token: Token) =>
  isTitle(token) ||
  isPossessive(token) ||
  organisationNouns.has(token.lower) ||
  DESCRIPTIONS.has(token.lower) ||
  (token.capitalised && token.kind === 'word' && !isFunctionWord(token))
const DESCRIPTIONS = new Set(
  `special senior top press chief state joint presidential parliamentary military national campaign political former new then
   current outgoing acting longtime veteran leading second third high head opposition public human rights legal medical`.split(
    /\s+/,
  ),
)

/** "US Secretary of State John Kerry": an office right before the name, or one with its portfolio. */
function titleBefore({ text, tokens }: Document, first: number): Range | null {
  let start = first
  for (let at = first - 1; at >= 0 && first - at <= LONGEST; at--) {
    const token = tokens[at]!
    const joins = token.lower === 'of' && start < first && tokens[start]!.capitalised
    const known = describes(token) || joins || describesMore(tokens, at, start)
    if (token.kind === 'punctuation' || !known || isLineEnd(text, token)) break
    start = at
    if (joins && !isTitle(tokens[at - 1] ?? token)) return null
  }
  while (start < first && (isPossessive(tokens[start]) || tokens[start]!.lower === 'of')) start++
  return start < first ? [start, first - 1] : null
}

/** "OSCE deputy *mission* chief": a noun between two words that describe, and no verb between a name and an office. */
const describesMore = (tokens: readonly Token[], at: number, start: number) =>
  describes(tokens[at - 1] ?? tokens[at]!) &&
  !tokens[start]!.capitalised &&
  !isFunctionWord(tokens[at]!) &&
  !/(?:ed|s)$|^(?:told|met|saw|sent|led|made|won|beat|became|quit|took|gave|urges|thanks)$/.test(tokens[at]!.lower)

/** A headline goes on in no line under it. */
const isLineEnd = (text: string, { end }: Token) => /[\n\r]/.test(text.slice(end, end + 2))

/** "the UN envoy for Syria, Omar Hadi,": an article, an office and its field between it and the comma. */
function apposedBefore({ tokens }: Document, first: number, last: number): Range | null {
  const comma = first - 1
  if (tokens[comma]?.text !== ',' || tokens[last + 1]?.text !== ',') return null
  for (let at = comma - 1; at >= 0 && comma - at <= LONGEST; at--) {
    const token = tokens[at]!
    if (token.kind === 'punctuation' || auxiliaries.has(token.lower)) return null
    if (/^(?:the|a|an|his|her|its|their)$/.test(token.lower)) {
      const office = headOf(tokens, at + 1, comma - 1)
      if (office !== null) return [at + 1, comma - 1]
    }
  }
  return null
}

/** "Ana Silva, head of the harbour office in Lisbon,": up to the next comma, or the end of the sentence. */
function apposedAfter({ tokens }: Document, _first: number, last: number): Range | null {
  if (tokens[last + 1]?.text !== ',') return null
  let start = last + 2
  if (tokens[start] && (determiners.has(tokens[start]!.lower) || possessives.has(tokens[start]!.lower))) start++
  let end = start
  while (end < tokens.length && end - start <= LONGEST && !/^(?:[,.;(—–“"]|who.*|which|that)$/.test(tokens[end]!.lower))
    end++
  if (end === start || end - start > LONGEST || !/^(?:[,.;]|who.*|which|that)$/.test(tokens[end]?.lower ?? ''))
    return null
  return headOf(tokens, start, end - 1) === null ? null : [start, end - 1]
}

/** The first office in a range, where only what describes it stands before, and a preposition or nothing behind. */
function headOf(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = first; at <= last; at++) {
    const next = tokens[at + 1]
    if (isTitle(tokens[at]!) && (at === last || (next && prepositions.has(next.lower)))) return at
    if (!describes(tokens[at]!)) return null
  }
  return null
}

/** A party's member, without more, is no office. */
const PARTIES = /^(?:democrat|republican|democratic)$/

function officeAt({ text, tokens }: Document, [first, last]: Range): Office | null {
  let start = first
  while (start <= last && (addresses.has(bare(tokens[start]!)) || isPossessive(tokens[start]))) start++
  const isOffice = tokens.slice(start, last + 1).some((token) => isTitle(token) && !PARTIES.test(token.lower))
  if (start > last || !isOffice || addresses.has(bare(tokens[last]!))) return null
  const span = { start: tokens[start]!.start, end: tokens[last]!.end }
  return { ...span, text: textAt(text, span) }
}
