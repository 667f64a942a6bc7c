import { otherAbbreviations, titleAbbreviations } from './abbreviations'
import type { Span } from './span'

export type TokenKind = 'word' | 'number' | 'punctuation'

/** A word, number or mark of a text. `'s` and `’s` are tokens of their own; "Mr.", "U.S." and "cease-fire" are one. */
export interface Token extends Span {
  text: string
  lower: string
  kind: TokenKind
  /** The first letter is upper case. */
  capitalised: boolean
  /** Directly follows the token before it, without white space. */
  glued: boolean
}

// Each alternative consumes at least one unit and none nests a quantifier over the same class, so scanning is linear.
const TOKEN =
  /\p{N}+(?:[.,:]\p{N}+)*[\p{L}]*(?:[-‑][\p{L}\p{N}]+(?:,\p{N}{3}(?!\p{N}))?)*|\p{L}(?:\.\p{L})+(?:\.|(?=[^\p{L}\p{N}]|$))|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*|\.{2,}|…|-{2,}|\S/gu

/**
 * All tokens of `text` in order; their spans never overlap and cover all but white space. Nine words in ten are ASCII letters before
 * a space or a mark: those are read by their codes, the rest by the expression.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at++
      continue
    }
    const end = plainWordEnd(text, at)
    if (end > at) {
      pushWord(tokens, text, at, end)
      at = end
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) break
    const start = match.index
    const words = match[0]
    at = start + words.length
    const clitic = cliticAt(words)
    if (clitic > 0) {
      push(tokens, text, start, start + clitic)
      push(tokens, text, start + clitic, start + words.length)
      continue
    }
    const previous = tokens.at(-1)
    if (words === '.' && previous && previous.end === start && takesStop(previous, text)) {
      tokens.pop()
      push(tokens, text, previous.start, start + 1)
      continue
    }
    push(tokens, text, start, start + words.length)
  }
  return tokens
}

const SPACE = 32
const STOP = 46

/** Marks behind which the expression ends a word as well: space, line feed, `"`, `)`, `,`, `:`, `;`, `?`, `!`, and curly quotation marks. */
const ENDERS = new Set([SPACE, 10, 0x22, 0x29, 0x2c, 0x3a, 0x3b, 0x3f, 0x21, 0x201c, 0x201d])

/** The end of a word of ASCII letters alone; `at` where the expression must decide ("U.S.", "cease-fire", "Kerry's"). */
function plainWordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++
  if (end === at || end === text.length) return end
  const next = text.charCodeAt(end)
  return ENDERS.has(next) || (next === STOP && end - at > 1) ? end : at
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20
  return small >= SMALL_A && small <= SMALL_Z
}

function takesStop(token: Token, text: string): boolean {
  if (token.kind !== 'word') return false
  if (/^\p{Lu}$/u.test(token.text)) return /^\.\s*[\p{Lu}]/u.test(text.slice(token.end, token.end + 4))
  if (titleAbbreviations.has(token.lower)) return token.capitalised
  return token.capitalised && otherAbbreviations.has(token.lower) && token.text.length > 1
}

/** Words whose `'s` is "is" or "us": they stay one token. */
const CONTRACTED = new Set('it he she that what who there here let where how'.split(' '))

/** Where the possessive `'s` of a word begins; 0 where it has none. */
function cliticAt(words: string): number {
  const at = words.length - 2
  if (at < 1 || !/[sS]/.test(words[at + 1]!) || !isApostrophe(words[at]!)) return 0
  return CONTRACTED.has(words.slice(0, at).toLowerCase()) ? 0 : at
}

const isApostrophe = (mark: string) => mark === "'" || mark === '’'

function push(tokens: Token[], text: string, start: number, end: number) {
  const words = text.slice(start, end)
  const kind = kindOf(words)
  tokens.push({
    start,
    end,
    text: words,
    lower: kind === 'punctuation' ? words : words.toLowerCase(),
    kind,
    capitalised: kind === 'word' && isCapital(words),
    glued: tokens.at(-1)?.end === start,
  })
}

function pushWord(tokens: Token[], text: string, start: number, end: number) {
  const words = text.slice(start, end)
  const glued = tokens.at(-1)?.end === start
  const capitalised = words.charCodeAt(0) <= CAPITAL_Z
  tokens.push({ start, end, text: words, lower: words.toLowerCase(), kind: 'word', capitalised, glued })
}

const CAPITAL_A = 65
const CAPITAL_Z = 90
const SMALL_A = 97
const SMALL_Z = 122
const FIRST_BEYOND_ASCII = 128

// ASCII is told by its code: this runs for every token of every text, and \p{…} costs ten times as much.
function kindOf(words: string): TokenKind {
  const code = words.charCodeAt(0)
  if ((code >= SMALL_A && code <= SMALL_Z) || (code >= CAPITAL_A && code <= CAPITAL_Z)) return 'word'
  if (code < FIRST_BEYOND_ASCII && words.length === 1) return code >= 48 && code <= 57 ? 'number' : 'punctuation'
  if (/^\p{N}/u.test(words)) return 'number'
  return /^[\p{L}\p{M}]/u.test(words) || /^['’]s$/i.test(words) ? 'word' : 'punctuation'
}

function isCapital(words: string): boolean {
  const code = words.charCodeAt(0)
  return code < FIRST_BEYOND_ASCII ? code >= CAPITAL_A && code <= CAPITAL_Z : /^\p{Lu}/u.test(words)
}

const OPENING = new Set('"“„«‘\'([{')
const CLOSING = new Set('"”»’\')]}')

export const isOpeningMark = (token: Token) => OPENING.has(token.text)
export const isClosingMark = (token: Token) => CLOSING.has(token.text)
