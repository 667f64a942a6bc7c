import { type Document, tokenIndexAt } from '../document'
import type { Span } from '../span'
import type { Token } from '../tokens'
import { fractions, magnitudes, noughts, tens, units, vaguePlurals, vagueQuantifiers } from './words'

/**
 * A number as the text words it, without its bounds ("at least" is no part of it).
 *
 * - `cardinal`: `value` is the number: "250,000", "1.5 million", "two dozen", "a hundred", "forty-one", "no one"
 * - `range`: `low` and `high`: "40 to 60", "between 40 and 60", "40-60"
 * - `vague`: `words` is the plural in its normal form ("tens of thousands"); what it is worth is a convention
 * - `share`: `fraction` of a whole: "two-thirds", "half", "60 percent"
 */
export interface NumberExpression extends Span {
  kind: 'cardinal' | 'range' | 'vague' | 'share'
  value: number | null
  low: number | null
  high: number | null
  words: string | null
  fraction: number | null
  /** Tokens of the document, `[firstToken, lastToken)`. */
  firstToken: number
  lastToken: number
}

/** The number that begins at token `at`, or null. Reads no token at or after `end`. */
export function readNumberAt(tokens: readonly Token[], at: number, end: number): NumberExpression | null {
  const { kind, lower } = tokens[at]!
  if (kind === 'punctuation' || (kind === 'word' && !opensNumber(lower))) return null
  return (
    readShare(tokens, at, end) ?? readVague(tokens, at, end) ?? readRange(tokens, at, end) ?? cardinal(tokens, at, end)
  )
}

const OPENERS = new Set([
  ...units.keys(),
  ...tens.keys(),
  ...noughts,
  ...vaguePlurals,
  ...vagueQuantifiers,
  ...'no-one both not a an half the hundred ten tens between'.split(' '),
])

/** Few words of a text begin a number; the others are passed over at the cost of one look. */
const opensNumber = (lower: string) => OPENERS.has(lower) || (lower.includes('-') && /^[a-z]+-[a-z]+$/.test(lower))

/** All numbers within `range`, in order, none overlapping. Times of day, dates with slashes, money signs are left to the caller. */
export function readNumbers(document: Document, range: Span): NumberExpression[] {
  const { tokens } = document
  const numbers: NumberExpression[] = []
  let at = tokenIndexAt(document, range.start)
  let end = at
  while (end < tokens.length && tokens[end]!.start < range.end) end++
  while (at < end) {
    const number = readNumberAt(tokens, at, end)
    if (number) numbers.push(number)
    at = number ? number.lastToken : at + 1
  }
  return numbers
}

const DIGITS = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+$|^\p{Nd}{1,12}(?:\.\p{Nd}{1,3})?$/u
const DIGIT_RANGE = /^(\p{Nd}{1,3}(?:,\p{Nd}{3})?|\p{Nd}{1,7})[-‑](\p{Nd}{1,3}(?:,\p{Nd}{3})?|\p{Nd}{1,7})$/u
const DIGIT_MAGNITUDE = /^(\p{Nd}{1,6}(?:\.\p{Nd}{1,3})?)(m|mn|k)$/iu

const digits = (text: string): number | null => (DIGITS.test(text) ? Number(text.replaceAll(',', '')) : null)

/** "twenty-two", "two", "forty". */
function smallWord(lower: string): number | null {
  if (lower === 'half-dozen') return 6
  const hyphen = lower.search(/[-‑]/)
  if (hyphen < 0) return units.get(lower) ?? tens.get(lower) ?? null
  const ten = tens.get(lower.slice(0, hyphen))
  const unit = units.get(lower.slice(hyphen + 1))
  return ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? ten + unit : null
}

interface Reading {
  value: number
  last: number
}

function make(
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  kind: NumberExpression['kind'],
  fields: Partial<NumberExpression>,
): NumberExpression {
  return {
    kind,
    value: null,
    low: null,
    high: null,
    words: null,
    fraction: null,
    ...fields,
    start: tokens[firstToken]!.start,
    end: tokens[lastToken - 1]!.end,
    firstToken,
    lastToken,
  }
}

function cardinal(tokens: readonly Token[], at: number, end: number): NumberExpression | null {
  const reading = readCardinal(tokens, at, end)
  return reading && make(tokens, at, reading.last, 'cardinal', { value: reading.value })
}

function readCardinal(tokens: readonly Token[], at: number, end: number): Reading | null {
  const token = tokens[at]
  if (!token || at >= end || token.kind === 'punctuation') return null
  const next = at + 1 < end ? tokens[at + 1]! : undefined
  if (noughts.has(token.lower))
    return { value: 0, last: token.lower === 'no' && next?.lower === 'one' ? at + 2 : at + 1 }
  if (token.lower === 'no-one') return { value: 0, last: at + 1 }
  if (token.lower === 'both') return { value: 2, last: at + 1 }
  if ((token.lower === 'a' || token.lower === 'an') && next && magnitudes.has(next.lower) && next.text.length > 2)
    return compound(tokens, at + 2, end, magnitudes.get(next.lower)!)
  const halved =
    token.lower === 'half' && next?.lower === 'a' && at + 2 < end ? magnitudes.get(tokens[at + 2]!.lower) : undefined
  if (halved && tokens[at + 2]!.text.length > 2) return { value: halved / 2, last: at + 3 }
  // "not one person", "not a single casualty"
  if (token.lower === 'not' && next?.lower === 'one' && at + 1 < end) return { value: 0, last: at + 2 }
  if (token.lower === 'not' && next?.lower === 'a' && tokens[at + 2]?.lower === 'single' && at + 2 < end)
    return { value: 0, last: at + 3 }
  if ((token.lower === 'a' || token.lower === 'the') && next?.lower === 'couple')
    return { value: 2, last: tokens[at + 2]?.lower === 'of' && at + 2 < end ? at + 3 : at + 2 }
  const short = DIGIT_MAGNITUDE.exec(token.text)
  if (short) return { value: Math.round(Number(short[1]) * magnitudes.get(short[2]!.toLowerCase())!), last: at + 1 }
  const small = digits(token.text) ?? smallWord(token.lower)
  if (small === null) return null
  // "one and a half million"
  const half =
    next?.lower === 'and' && tokens[at + 2]?.lower === 'a' && tokens[at + 3]?.lower === 'half' && at + 4 < end
  const scale = half ? magnitudes.get(tokens[at + 4]!.lower) : undefined
  if (scale && tokens[at + 4]!.text.length > 2) return { value: Math.round((small + 0.5) * scale), last: at + 5 }
  const reading = compound(tokens, at + 1, end, small)
  return Number.isInteger(reading.value) && reading.value <= Number.MAX_SAFE_INTEGER ? reading : null
}

/** Goes on after a first number: "million", "hundred and fifty", "thousand two hundred". */
function compound(tokens: readonly Token[], at: number, end: number, first: number): Reading {
  let total = 0
  let current = first
  let last = at
  while (last < end) {
    const { lower } = tokens[last]!
    const magnitude = lower.length > 2 ? magnitudes.get(lower) : undefined
    if (magnitude !== undefined) {
      current = Math.round(current * magnitude)
      if (magnitude >= 1000) {
        total += current
        current = 0
      }
      last++
      continue
    }
    const skip = lower === 'and' ? 1 : 0
    const small = last + skip < end && last > at ? smallWord(tokens[last + skip]!.lower) : null
    if (small === null || small === 0 || current % 100 !== 0 || (current === 0 && skip === 0 && total === 0)) break
    if (skip === 1 && small >= 100) break
    current += small
    last += 1 + skip
  }
  return { value: total + current, last }
}

const RANGE_LINKS = new Set(['to', '-', '–', '—', 'or'])

function readRange(tokens: readonly Token[], at: number, end: number): NumberExpression | null {
  const joined = DIGIT_RANGE.exec(tokens[at]!.text)
  if (joined) {
    const low = Number(joined[1]!.replace(',', ''))
    const high = Number(joined[2]!.replace(',', ''))
    return low < high ? make(tokens, at, at + 1, 'range', { low, high }) : null
  }
  // "from five to four" is a change, not a range
  if (tokens[at - 1]?.lower === 'from' || tokens[at - 1]?.lower === 'by') return null
  const between = tokens[at]!.lower === 'between'
  const low = readCardinal(tokens, between ? at + 1 : at, end)
  if (!low || low.last >= end || low.value === 0) return null
  const link = tokens[low.last]!
  const links = between ? link.lower === 'and' : RANGE_LINKS.has(link.lower)
  if (!links || (/^[–—-]$/u.test(link.text) && !link.glued)) return null
  const high = readCardinal(tokens, low.last + 1, end)
  if (!high) return null
  // "1 to 2 million": the magnitude belongs to both
  const scale =
    low.value < 1000 && high.value >= 1000 && low.last === at + (between ? 2 : 1) ? scaleOf(tokens, high) : 1
  const floor = low.value * scale
  if (floor >= high.value) return null
  // "30 or 40", but "12 or 300" are two numbers
  if (link.lower === 'or' && high.value > 2 * floor) return null
  return make(tokens, at, high.last, 'range', { low: floor, high: high.value })
}

function scaleOf(tokens: readonly Token[], { last }: Reading): number {
  const magnitude = magnitudes.get(tokens[last - 1]!.lower) ?? 1
  return magnitude >= 1000 ? magnitude : 1
}

const lowerAt = (tokens: readonly Token[], at: number, end: number) => (at < end ? tokens[at]!.lower : '')

/** "hundreds", "tens of thousands", "hundred of thousands" (as some write), "several hundred", "a few dozen", "several". */
function readVague(tokens: readonly Token[], at: number, end: number): NumberExpression | null {
  const first = lowerAt(tokens, at, end)
  const article = first === 'a' && lowerAt(tokens, at + 1, end) === 'few' ? 1 : 0
  if (vagueQuantifiers.has(lowerAt(tokens, at + article, end))) {
    const magnitude = lowerAt(tokens, at + article + 1, end)
    if (magnitudes.has(magnitude) && magnitude.length > 2)
      return make(tokens, at, at + article + 2, 'vague', { words: `several ${magnitude}` })
    if (first === 'few') return null
    return make(tokens, at, at + article + 1, 'vague', { words: 'several' })
  }
  const plural = first === 'hundred' || first === 'ten' ? `${first}s` : first
  if (
    (plural === 'tens' || plural === 'hundreds' || plural === 'dozens') &&
    lowerAt(tokens, at + 1, end) === 'of' &&
    vaguePlurals.has(lowerAt(tokens, at + 2, end))
  )
    return make(tokens, at, at + 3, 'vague', { words: `${plural} of ${lowerAt(tokens, at + 2, end)}` })
  if (vaguePlurals.has(first)) return make(tokens, at, at + 1, 'vague', { words: first })
  return null
}

const PERCENT = new Set(['%', 'percent', 'pct'])

function readShare(tokens: readonly Token[], at: number, end: number): NumberExpression | null {
  const { lower } = tokens[at]!
  if (lower === 'half' && lowerAt(tokens, at + 1, end) !== 'a')
    return make(tokens, at, at + 1, 'share', { fraction: 1 / 2 })
  const hyphen = lower.search(/[-‑]/)
  if (hyphen > 0 && fractions.has(lower.slice(hyphen + 1))) {
    const count = units.get(lower.slice(0, hyphen))
    return count
      ? make(tokens, at, at + 1, 'share', { fraction: count * fractions.get(lower.slice(hyphen + 1))! })
      : null
  }
  const count = lower === 'a' || lower === 'one' ? 1 : units.get(lower)
  if (
    count &&
    fractions.has(lowerAt(tokens, at + 1, end)) &&
    (count === 1 ? !lowerAt(tokens, at + 1, end).endsWith('s') : lowerAt(tokens, at + 1, end).endsWith('s')) &&
    lowerAt(tokens, at + 2, end) === 'of'
  )
    return make(tokens, at, at + 2, 'share', { fraction: count * fractions.get(lowerAt(tokens, at + 1, end))! })
  const percent = digits(tokens[at]!.text) ?? smallWord(lower)
  if (percent === null || percent > 100) return null
  const length = PERCENT.has(lowerAt(tokens, at + 1, end))
    ? 2
    : lowerAt(tokens, at + 1, end) === 'per' && lowerAt(tokens, at + 2, end) === 'cent'
      ? 3
      : 0
  return length ? make(tokens, at, at + length, 'share', { fraction: percent / 100 }) : null
}
