import { type Document, type Sentence, sentenceAt } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'

/** Words with what stands around them, for reading a claim where it was made. */
export interface InContext {
  /** The sentences before, and the part of its own sentence before the words; '' at the beginning. */
  before: string
  words: string
  /** The rest of its sentence, and the sentences after. */
  after: string
  /** True where the article goes on before or after what is shown. */
  cutBefore: boolean
  cutAfter: boolean
}

/** The words of `span` within their sentence, with `around` sentences of the text before, and after. */
export function contextOf(document: Document, span: Span, around = 1): InContext {
  const { text, sentences } = document
  const own = sentenceAt(document, span.start)
  const last = sentenceAt(document, Math.max(span.start, span.end - 1))
  const from = Math.min(span.start, neighbour(sentences, own, -around)?.start ?? own?.start ?? 0)
  const to = Math.max(span.end, neighbour(sentences, last, around)?.end ?? last?.end ?? text.length)
  return {
    before: text.slice(from, span.start),
    words: text.slice(span.start, span.end),
    after: text.slice(span.end, to),
    cutBefore: text.slice(0, from).trim() !== '',
    cutAfter: text.slice(to).trim() !== '',
  }
}

const neighbour = (sentences: readonly Sentence[], sentence: Sentence | undefined, step: number) =>
  sentence && sentences[sentence.index + step]
