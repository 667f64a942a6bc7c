import { readNumberAt } from '@/lib/text/numbers'
import { type Token, tokenize } from '@/lib/text/tokens'
import { normalForm } from './normal-form'

/** A word of a quotation as it is collated: what it is compared by, and where it stands. A number in several words is one. */
export interface Word {
  /** Its normal form: one for all spellings of a word, digits for a number. */
  norm: string
  raw: string
  /** In the article's text. */
  start: number
  end: number
  /** The marks between it and the next word of its span, without quotation marks and brackets. */
  after: string
  /** "..." or "…" stands after it: something was left out there, and the writer says so. */
  gapAfter: boolean
  /** In brackets: the writer's own word. */
  bracketed: boolean
  /** Begins its span or a sentence: a capital says nothing there. */
  opens: boolean
  /** The first word of its claim's span. */
  first: boolean
  /** The last word of its claim's span: what follows belongs to the sentence around the quotation. */
  last: boolean
  claimId: string
}

const ELLIPSIS = /^(?:\.{2,}|…)$/u
const QUOTES_AND_BRACKETS = /["“”„«»‘’'()[\]{}]/gu
/** Signs that are words: "20%", "Rice & beans". Money signs belong to their number. */
const SIGNS = new Map([
  ['%', 'percent'],
  ['&', 'and'],
])
const MONEY = /^[$€£¥]$/

/** The words of a claim's text, which begins at `offset` in its article. */
export function wordsOf(text: string, offset: number, claimId: string): Word[] {
  const words: Word[] = []
  const tokens = tokenize(text)
  let bracketed = false
  let money: Token | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const previous = words.at(-1)
    const sign = SIGNS.get(token.text)
    if (token.kind === 'punctuation' && !sign) {
      if (MONEY.test(token.text)) money = token
      else if (/^[[(]$/.test(token.text)) bracketed = true
      else if (/^[\])]$/.test(token.text)) bracketed = false
      else if (previous) {
        if (ELLIPSIS.test(token.text)) previous.gapAfter = true
        previous.after += token.text.replace(QUOTES_AND_BRACKETS, '')
      }
      continue
    }
    if (previous && token.glued && /^['’]s$/iu.test(token.text)) {
      previous.raw += token.text
      previous.norm = normalForm(previous.raw)
      previous.end = offset + token.end
      continue
    }
    const number = numberAt(tokens, at)
    const last = tokens[number ? number.last : at]!
    const from = number && money ? money.start : token.start
    words.push({
      norm: sign ?? (number ? number.norm + (money && money.text !== '$' ? money.text : '') : normalForm(token.text)),
      raw: text.slice(from, last.end),
      start: offset + from,
      end: offset + last.end,
      after: '',
      gapAfter: false,
      bracketed,
      opens: !previous || /[.?!:]/.test(previous.after),
      first: !previous,
      last: false,
      claimId,
    })
    money = null
    if (number) at = number.last
  }
  if (words.length > 0) words.at(-1)!.last = true
  return words
}

/** Words that count without being a number that is told: "both", "nobody", "no one". */
const NO_NUMBERS = new Set(['both', 'no', 'none', 'nobody', 'not', 'no-one', 'the', 'half'])

/** "no one", "someone". */
const PERSONS = new Set(['no', 'any', 'every', 'some'])

/** "48", "forty-eight", "1,000", "a thousand", "3 million", "6-year-old": one word, by its value in digits. */
function numberAt(tokens: readonly Token[], at: number): { norm: string; last: number } | null {
  const { lower, kind } = tokens[at]!
  if (kind === 'punctuation' || NO_NUMBERS.has(lower)) return null
  if (lower === 'one' && PERSONS.has(tokens[at - 1]?.lower ?? '')) return null
  const hour = /^(\p{N}{1,2}):00$/u.exec(lower)
  if (hour) return { norm: hour[1]!, last: at }
  const age = /^(\p{N}+|[a-z]+)((?:[-‑][a-z]+)+)$/u.exec(lower)
  const counted = age && digitsOf(age[1]!)
  if (counted && digitsOf(lower) === null) return { norm: counted + age[2]!.replace(/[-‑]/g, ''), last: at }
  const read = readNumberAt(tokens, at, tokens.length)
  const cardinal = read?.kind === 'cardinal' ? read : readNumberAt(tokens, at, at + 1)
  if (cardinal?.kind !== 'cardinal' || !cardinal.value) return null
  return { norm: String(cardinal.value), last: cardinal.lastToken - 1 }
}

function digitsOf(word: string): string | null {
  const read = readNumberAt(tokenize(word), 0, 1)
  return read?.kind === 'cardinal' && read.value ? String(read.value) : null
}

/** A full stop, question or exclamation mark stands after the word; a cut is none. */
export const endsSentence = ({ after }: Word) => /[.?!]/.test(after.replace(/\.{2,}/g, ''))
