import type { Document } from '@/lib/text/document'
import type { MarkedSpan } from '@/lib/text/quotation-marks'
import { overlaps, type Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'
import { cueForms } from '../lexicon/cues'
import type { Frame, Item, QuoteItem } from './types'
import { isFunctionWord } from './words'

/**
 * Cuts a document into the writer's own sentences. A quotation never ends a frame from within; behind its closing mark
 * it does when it closes with a full stop, or with `?` or `!` and no attribution goes on ("…?" Kerry asked).
 */
export function buildFrames(document: Document, marks: readonly MarkedSpan[], furniture: readonly Span[]): Frame[] {
  const frames: Frame[] = []
  let mark = 0
  let token = 0
  const { tokens, paragraphs, sentences } = document
  for (const paragraph of paragraphs) {
    const lastToken = sentences[paragraph.lastSentence - 1]!.lastToken
    const skipped = furniture.filter((span) => overlaps(span, paragraph))
    const heading = isHeading(document, token, lastToken)
    let frame: Frame | null = null
    let sentence = paragraph.firstSentence
    while (token < lastToken) {
      while (mark < marks.length && marks[mark]!.outer.end <= tokens[token]!.start) mark++
      const quote = marks[mark]
      const from: number = token
      let item: Item
      if (quote && tokens[token]!.start >= quote.outer.start && tokens[token]!.start < quote.outer.end) {
        item = quoteItem(quote, document, token)
        while (token < lastToken && tokens[token]!.start < quote.outer.end) token++
      } else item = tokens[token++]!
      if (skipped.some((span) => overlaps(span, item))) continue
      frame ??= { index: frames.length, paragraph: paragraph.index, items: [], at: [], heading }
      frame.items.push(item)
      frame.at.push(item.kind === 'quote' ? -1 : from)
      while (sentence < paragraph.lastSentence && sentences[sentence]!.lastToken < token) sentence++
      const sentenceEnds =
        frame.items.length >= LONGEST ||
        (sentences[sentence]!.lastToken === token && !goesOn(document.text, tokens[token], marks[mark]))
      if (token < lastToken && !(item.kind === 'quote' ? quoteEnds(document, item, token, lastToken) : sentenceEnds))
        continue
      frames.push(frame)
      frame = null
    }
    if (frame) frames.push(frame)
  }
  return frames
}

/** No sentence of a newspaper is longer; what is, is cut, so that rules that look around stay linear on any text. */
const LONGEST = 250

/** `the U.S. "strongly condemns"`: marked words in lower case go on with the sentence. */
const goesOn = (text: string, next: Token | undefined, mark: MarkedSpan | undefined) =>
  next !== undefined &&
  mark !== undefined &&
  next.start === mark.outer.start &&
  /^\p{Ll}/u.test(text.slice(mark.start, mark.start + 2))

const quoteItem = (mark: MarkedSpan, document: Document, token: number): QuoteItem => ({
  kind: 'quote',
  text: '',
  lower: '',
  start: mark.outer.start,
  end: mark.outer.end,
  capitalised: /^\p{Lu}/u.test(document.text.slice(mark.start, mark.start + 2)),
  glued: document.tokens[token]!.glued,
  mark,
})

function quoteEnds(document: Document, item: QuoteItem, next: number, end: number): boolean {
  const following = document.tokens[next]!
  const closing = document.text[item.mark.end - 1] ?? ''
  const behind = /[.?!…]/.test(following.text) && following.glued
  if (behind || !/[.?!…—–-]/.test(closing)) return false
  if (!following.capitalised && !/["“«‘']/.test(following.text)) return false
  if (closing === '.') return true
  for (let at = next; at < Math.min(end, next + 8); at++) {
    const { lower, kind } = document.tokens[at]!
    if (kind === 'punctuation' && /[.!?"“]/.test(lower)) break
    if (cueForms.has(lower)) return false
  }
  return true
}

/** A short line in title case: every word that carries meaning begins with a capital. */
function isHeading(document: Document, from: number, to: number): boolean {
  const { tokens } = document
  if (to - from > 24) return false
  let capitals = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || token.text.length < 3) continue
    if (token.capitalised) capitals++
    else if (!isFunctionWord(token) || cueForms.has(token.lower)) return false
  }
  return capitals >= 3
}
