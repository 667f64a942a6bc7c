import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'
import { subjectStops } from '../lexicon/parties'
import type { Name } from './names'

/** A stretch of tokens, `[first, next)`. */
export interface Range {
  first: number
  next: number
}

/** Longest noun phrase, and longest list of them, in tokens. */
const LONGEST = 9
const LONGEST_LIST = 26

/**
 * The noun phrase, or the list of them, that ends before a verb: past its auxiliaries, adverbs, a day and what stands in brackets. "The
 * main rebel group, the X, has ordered" gives the apposition, which is the name. Null where none stands there.
 */
export function phraseBefore(document: Document, verb: number, floor: number): Range | null {
  const { tokens } = document
  const last = passBetween(tokens, verb - 1, floor)
  const phrase = last < floor ? null : phraseTo(document, last, floor)
  if (!phrase || tokens[last + 1]?.text !== ',' || verb - last > 3) return phrase
  // "X, the Y, has ordered": where X is a name or a list, the Y only says what it is.
  let comma = phrase.first - 1
  if (/^(?:the|an?|or)$/.test(tokens[comma]?.lower ?? '')) comma--
  const outer = comma > floor && tokens[comma]?.text === ',' ? phraseTo(document, comma - 1, floor) : null
  if (!outer) return phrase
  // "the government and the main rebel group, the Y, signed": the list goes on to the Y.
  if (
    tokens.slice(outer.first, outer.next).some(({ lower }) => lower === 'and') &&
    !tokens[outer.next - 1]!.capitalised
  )
    return { first: outer.first, next: phrase.next }
  return tokens[outer.next - 1]!.capitalised && !tokens[phrase.next - 1]!.capitalised ? outer : phrase
}

/** The phrase or list whose last token is given. */
function phraseTo({ tokens }: Document, last: number, floor: number): Range | null {
  let first = last + 1
  let member = 0
  for (let i = last; i >= Math.max(floor, last - LONGEST_LIST); i--) {
    const { lower, text } = tokens[i]!
    if (text === ')') {
      const open = openingOf(tokens, i, floor)
      if (open === null) break
      i = open
      continue
    }
    if (/^["“”‘]$/.test(text)) continue
    const joins = isJoint(tokens, i, first, floor)
    if (lower === 'the' && LEADS_ON.test(tokens[i - 1]?.lower ?? '') && i - 1 > floor) {
      // "separatists of the X Front", "the main rebel group the X"
      first = i
      continue
    }
    if (lower === 'the' || lower === 'a' || lower === 'an') {
      // A name's own article, and the article of a later member of a list.
      if (tokens[i]!.capitalised || !isJoint(tokens, i - 1, i, floor)) {
        if (tokens[i]!.capitalised && lower === 'the') first = i
        break
      }
      first = i
      member = 0
      continue
    }
    if (joins) {
      member = 0
      continue
    }
    if (++member > LONGEST || !isInPhrase(tokens, i)) break
    first = i
  }
  return first > last ? null : { first, next: last + 1 }
}

const LEADS_ON = /^(?:of|group|movement|organi[sz]ation|faction|party|militia|coalition)$/

/** The noun phrase, or the list of them, at a token; it ends at a verb, a preposition but "of", or a mark. */
export function phraseAfter({ tokens }: Document, at: number, end: number): Range {
  let next = at
  let i = at
  while (i < Math.min(end, at + LONGEST_LIST)) {
    const { lower, text } = tokens[i]!
    if (text === '(') {
      const close = closingOf(tokens, i, end)
      if (close === null) break
      i = close + 1
      continue
    }
    if (/^["“”‘]$/.test(text) || lower === 'the' || lower === 'both' || (lower === 'a' && i === at)) {
      i++
      continue
    }
    if ((lower === 'and' || text === ',') && i > at) {
      if (!opensMember(tokens, i + 1, end)) break
      i++
      continue
    }
    if (!isInPhrase(tokens, i) || (i > at && PHRASE_ENDS.test(lower))) break
    next = ++i
  }
  return { first: at, next }
}

/** The members of a list, each without its article and what stands in brackets. */
export function membersOf({ tokens, text }: Document, { first, next }: Range): Name[] {
  const names: Name[] = []
  let start = -1
  let end = -1
  let depth = 0
  for (let i = first; i <= next; i++) {
    const token = i < next ? tokens[i] : undefined
    if (token?.text === '(') depth++
    const closes = !token || (depth === 0 && /^(?:and|or|,)$/.test(token.lower))
    if (closes) {
      if (start >= 0) names.push(nameOf(text, { start: tokens[start]!.start, end: tokens[end]!.end }))
      start = -1
    } else if (token.lower === 'the' && tokens[i - 1]?.lower !== 'of' && LEADS_ON.test(tokens[i - 1]?.lower ?? '')) {
      start = -1 // "the main rebel group the X" is the X
    } else if (depth === 0 && !(start < 0 && OPENERS.test(token.lower))) {
      if (start < 0) start = i
      if (!/^["“”‘’]$/.test(token.text)) end = i
    }
    if (token?.text === ')') depth--
  }
  return names
}

const OPENERS = /^(?:the|a|an|both|either|rival|["“”‘’])$/

const nameOf = (text: string, span: Span): Name => ({
  ...span,
  name: text.slice(span.start, span.end).replace(/["“”]/g, ''),
})

/** Verbs in the past tense and the like, which end a phrase that runs forward. */
const PHRASE_ENDS =
  /^(?:ran|runs|lapsed|extended|violated|breached|renewed|over|dead|broke|collapsed|fell|failed|ended|expired|held|unraveled|brokered|mediated|reached|signed|took|came|said|agreed|appeared|remains|remained|began|entered|went|lasted|holds|looked|seems|seemed|is|are|declared|announced|continued|expires|known|accused|that|which|who)$/

/** Back over auxiliaries, adverbs, days and brackets, and over one comma that closes an apposition. */
export function passBetween(tokens: readonly Token[], from: number, floor: number): number {
  let last = from
  let comma = false
  while (last >= floor) {
    const { text } = tokens[last]!
    if (text === ')') {
      const open = openingOf(tokens, last, floor)
      if (open === null) return last
      last = open - 1
    } else if (text === ',' && !comma) {
      comma = true
      last--
    } else if (isBetween(tokens, last)) last--
    else return last
  }
  return last
}

const BETWEEN =
  /^(?:has|have|had|also|already|on|so|far|today|yesterday|later|earlier|will|would|immediately|unilaterally|temporarily|formally|officially|finally|jointly|each|both|now|once|again|then|separately|reportedly|both|all|repeatedly|last|this|week|month|night|morning|afternoon|evening|early|late|of|in|abruptly|suddenly|provisionally|initially)$/

/** Auxiliaries, adverbs and a day between the subject and its verb: "Poroshenko on Wednesday announced". */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const { lower, kind } = tokens[at]!
  if (/(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(lower)) return true
  if (kind === 'number' && /^(?:19|20)\d\d$/.test(lower)) return true
  if (lower === 'in' || lower === 'of') return /day$|^(?:19|20)\d\d$/.test(tokens[at + 1]?.lower ?? '')
  return BETWEEN.test(lower)
}

function openingOf(tokens: readonly Token[], close: number, floor: number): number | null {
  for (let i = close - 1; i >= Math.max(floor, close - 8); i--) if (tokens[i]!.text === '(') return i
  return null
}

function closingOf(tokens: readonly Token[], open: number, end: number): number | null {
  for (let i = open + 1; i < Math.min(end, open + 8); i++) if (tokens[i]!.text === ')') return i
  return null
}

/** "and" or a comma between members of a list: "the army and the RSF", "Egypt, Qatar and the UN". */
function isJoint(tokens: readonly Token[], at: number, first: number, floor: number): boolean {
  if (at <= floor) return false
  const { lower, text } = tokens[at]!
  if (lower !== 'and' && text !== ',') return false
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]]
  if (!after || at + 1 < first - 1) return false
  const nominal = (token: Token) =>
    token.capitalised || token.text === ')' || /^["”]$/.test(token.text) || SIDES.test(token.lower)
  if (lower === 'and') return nominal(before)
  return nominal(before) && tokens.slice(at + 1, at + 9).some((token) => token.lower === 'and')
}

const SIDES =
  /^(?:government|forces|rebels|militants|guerrillas|separatists|troops|junta|presidency|army|military|militias|militia|fighters|insurgents|soldiers|opposition|gangs|groups)$/

const opensMember = (tokens: readonly Token[], at: number, end: number) =>
  at < end &&
  (tokens[at]!.capitalised ||
    /^["“]$/.test(tokens[at]!.text) ||
    (/^(?:the|a|rival|its|his)$/.test(tokens[at]!.lower) && at + 1 < end) ||
    SIDES.test(tokens[at]!.lower))

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const { lower, kind, text, glued, capitalised } = tokens[at]!
  if (lower === 'of') return tokens[at + 1]?.capitalised === true || tokens[at + 1]?.lower === 'the'
  if (text === '-') return glued
  if (/^['’]s?$/.test(text)) return true
  if (kind !== 'word' || /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(lower)) return false
  return !subjectStops.has(lower) && (capitalised || !VERBAL.test(lower) || ADJECTIVES.test(lower))
}

/** Participles and past tenses; adjectives of that form are few in the names of sides. */
const VERBAL = /^\p{L}+ed$/u
const ADJECTIVES =
  /^(?:armed|recognised|recognized|backed|elected|aligned|united|allied|associated|combined|organised|organized|breed)$/
