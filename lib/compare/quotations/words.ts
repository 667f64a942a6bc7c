import { tokenize } from '@/lib/text/tokens'

/** A word of a quotation as it is collated: what it is compared by, and where it stands. */
export interface Word {
  /** Folded: without case, accents, apostrophes and hyphens. */
  norm: string
  raw: string
  /** In the article's text. */
  start: number
  end: number
  /** The marks between it and the next word of its span, without quotation marks and brackets. */
  after: string
  /** "..." or "…" stands after it: something was left out there, and the writer says so. */
  gapAfter: boolean
  /** In square brackets: the writer's own word. */
  bracketed: boolean
  /** The first word of its claim's span. */
  first: boolean
  /** The last word of its claim's span: what follows belongs to the sentence around the quotation. */
  last: boolean
  claimId: string
}

const ELLIPSIS = /^(?:\.{2,}|…)$/u
const QUOTES_AND_BRACKETS = /["“”„«»‘’'()[\]{}]/gu

export const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’‑-]+/gu, '')
    .replaceAll('.', '')
    .toLowerCase()

/** The words of a claim's text, which begins at `offset` in its article. */
export function wordsOf(text: string, offset: number, claimId: string): Word[] {
  const words: Word[] = []
  let bracketed = false
  for (const token of tokenize(text)) {
    const previous = words.at(-1)
    if (token.kind === 'punctuation') {
      if (token.text === '[') bracketed = true
      else if (token.text === ']') bracketed = false
      if (previous && ELLIPSIS.test(token.text)) previous.gapAfter = true
      if (previous) previous.after += token.text.replace(QUOTES_AND_BRACKETS, '')
      continue
    }
    if (previous && token.glued && /^['’]s$/iu.test(token.text)) {
      previous.raw += token.text
      previous.norm = fold(previous.raw)
      previous.end = offset + token.end
      continue
    }
    words.push({
      norm: fold(token.text),
      raw: token.text,
      start: offset + token.start,
      end: offset + token.end,
      after: '',
      gapAfter: false,
      bracketed,
      first: false,
      last: false,
      claimId,
    })
  }
  if (words.length > 0) {
    words[0]!.first = true
    words.at(-1)!.last = true
  }
  return words
}
