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

const isNumber = (text: string) => /^\p{N}/u.test(text)
const isWord = (text: string) => /^[\p{L}\p{M}]/u.test(text)

/** All tokens of `text` in order; their spans never overlap and cover all but white space. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const words = match[0]
    const clitic = /['’]s$/iu.exec(words)
    if (
      clitic &&
      clitic.index > 0 &&
      !/^(?:it|he|she|that|what|who|there|here|let|where|how)$/i.test(words.slice(0, clitic.index))
    ) {
      push(tokens, text, start, start + clitic.index)
      push(tokens, text, start + clitic.index, start + words.length)
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

function takesStop(token: Token, text: string): boolean {
  if (token.kind !== 'word') return false
  if (/^\p{Lu}$/u.test(token.text)) return /^\.\s*[\p{Lu}]/u.test(text.slice(token.end, token.end + 4))
  if (titleAbbreviations.has(token.lower)) return token.capitalised
  return token.capitalised && otherAbbreviations.has(token.lower) && token.text.length > 1
}

function push(tokens: Token[], text: string, start: number, end: number) {
  const words = text.slice(start, end)
  const previous = tokens.at(-1)
  tokens.push({
    start,
    end,
    text: words,
    lower: words.toLowerCase(),
    kind: isNumber(words) ? 'number' : isWord(words) || /^['’]s$/i.test(words) ? 'word' : 'punctuation',
    capitalised: /^\p{Lu}/u.test(words),
    glued: previous !== undefined && previous.end === start,
  })
}

export const isOpeningMark = (token: Token) => /^["“„«‘'([{]$/u.test(token.text)
export const isClosingMark = (token: Token) => /^["”»’')\]}]$/u.test(token.text)
