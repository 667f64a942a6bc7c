import { titleAbbreviations } from './abbreviations'
import type { Span } from './span'
import { isClosingMark, type Token, tokenize } from './tokens'

/** A sentence: its words, and its tokens as `[firstToken, lastToken)` in the document's list. */
export interface Sentence extends Span {
  index: number
  paragraph: number
  firstToken: number
  lastToken: number
}

/** A line of the text that is not blank. */
export interface Paragraph extends Span {
  index: number
  firstSentence: number
  lastSentence: number
}

/** A text cut into paragraphs, sentences and tokens, all with spans into it. */
export interface Document {
  text: string
  tokens: Token[]
  sentences: Sentence[]
  paragraphs: Paragraph[]
}

export function parseDocument(text: string): Document {
  const tokens = tokenize(text)
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  let next = 0
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const lineEnd = line.index + line[0].length
    const first = next
    while (next < tokens.length && tokens[next]!.start < lineEnd) next++
    if (next === first) continue
    const index = paragraphs.length
    const firstSentence = sentences.length
    splitSentences(tokens, first, next, index, sentences)
    paragraphs.push({
      index,
      start: tokens[first]!.start,
      end: tokens[next - 1]!.end,
      firstSentence,
      lastSentence: sentences.length,
    })
  }
  return { text, tokens, sentences, paragraphs }
}

/** The tokens of a sentence. */
export const tokensOf = (document: Document, sentence: Sentence) =>
  document.tokens.slice(sentence.firstToken, sentence.lastToken)

/** The last sentence that starts at or before `offset`. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  return lastStartingBefore(document.sentences, offset)
}

export function paragraphAt(document: Document, offset: number): Paragraph | undefined {
  return lastStartingBefore(document.paragraphs, offset)
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. */
export function tokenIndexAt(document: Document, offset: number): number {
  let low = 0
  let high = document.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (document.tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function lastStartingBefore<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}

function splitSentences(tokens: Token[], first: number, end: number, paragraph: number, out: Sentence[]) {
  let from = first
  for (let i = first; i < end; i++) {
    if (!endsSentence(tokens[i]!)) continue
    let last = i
    while (
      last + 1 < end &&
      (isClosingMark(tokens[last + 1]!) || TERMINATORS.has(tokens[last + 1]!.text[0]!)) &&
      tokens[last + 1]!.glued
    )
      last++
    const following = tokens[last + 1]
    if (last + 1 < end && !(following && opensSentence(tokens, last + 1, end, tokens[i]!))) continue
    out.push(sentence(tokens, from, last + 1, paragraph, out.length))
    from = last + 1
    i = last
  }
  if (from < end) out.push(sentence(tokens, from, end, paragraph, out.length))
}

const sentence = (tokens: Token[], from: number, to: number, paragraph: number, index: number): Sentence => ({
  index,
  paragraph,
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
  firstToken: from,
  lastToken: to,
})

const endsSentence = ({ text, kind, lower }: Token) =>
  kind === 'punctuation'
    ? TERMINATORS.has(text[0]!)
    : text.endsWith('.') && !titleAbbreviations.has(lower.slice(0, -1)) && !/^\p{Lu}\.$/u.test(text)

/** Full stops, several of them too, and the other marks that end a sentence. */
const TERMINATORS = new Set('.?!…')

/** Words that open sentences but seldom go on after "U.S." or "p.m.". */
const OPENERS = new Set(
  `the a an he she it they we i you his her their its our this that these those there in on at by for but and as if when
   while after before since although though however meanwhile according both some many most no not one two earlier`.split(
    /\s+/,
  ),
)

function opensSentence(tokens: Token[], at: number, end: number, terminator: Token): boolean {
  const token = tokens[at]!
  if (token.glued) return false
  const word = token.kind === 'punctuation' ? tokens[at + 1] : token
  if (at + 1 >= end && token.kind === 'punctuation') return false
  if (!word || !(word.capitalised || word.kind === 'number'))
    return token.kind === 'punctuation' && /^["“«]$/u.test(token.text)
  if (terminator.kind !== 'punctuation')
    return token.kind === 'punctuation' ? /^["“«]$/u.test(token.text) : OPENERS.has(word.lower)
  return true
}
