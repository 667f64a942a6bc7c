import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** A line of the page, as metadata reads it. */
export interface Line extends Span {
  index: number
  text: string
  tokens: Token[]
  /** Words and numbers in it. */
  words: number
}

/** A value read from the page, with its place. */
export interface Reading extends Span {
  value: string
}

export const readLines = ({ text, tokens, sentences, paragraphs }: Document): Line[] =>
  paragraphs.map(({ index, start, end, firstSentence, lastSentence }) => {
    const own = tokens.slice(sentences[firstSentence]!.firstToken, sentences[lastSentence - 1]!.lastToken)
    const words = own.filter(({ kind }) => kind !== 'punctuation').length
    return { index, start, end, text: text.slice(start, end), tokens: own, words }
  })

export const readingAt = (text: string, { start, end }: Span): Reading => ({
  start,
  end,
  value: text.slice(start, end),
})

/** The line in lower case, without punctuation at its ends. */
export const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}(©]+/u, '')
    .replace(/[^\p{L}\p{N})]{1,8}$/u, '')
