import type { Document, Sentence } from '@/lib/text/document'
import { overlapLength, spanLength } from '@/lib/text/span'
import type { CasualtyDraft, Context } from '../context'
import { fieldReaders } from './fields'
import { type Figure, figuresOf } from './figure'
import { casualtyRules } from './rules'
import { type Sighting, viewOf } from './view'

/** Longest stretch that the rules look at together, in tokens; longer "sentences" are lists or noise, and are cut. */
const LONGEST = 200

/** How many figures back a sentence may lean on ("Among them were …"). */
const MEMORY = 12

/**
 * Reads the casualty figures of an article, sentence by sentence: the rules of `rules/index.ts` find numbers with an outcome, the readers
 * of `fields/index.ts` say who, where, when, by what, and who counted. Only sentences with a word of harm are looked at.
 */
export function extractCasualties(context: Context): CasualtyDraft[] {
  const { document, furniture } = context
  const figures: Figure[] = []
  const bySighting = new Map<Sighting, Figure>()
  let earlier: Sighting[] = []
  for (const sentence of document.sentences.flatMap((whole) => pieces(document, whole))) {
    if (furniture.some((span) => overlapLength(span, sentence) * 2 > spanLength(sentence))) continue
    const view = viewOf(document, sentence, earlier)
    if (!view) continue
    for (const rule of casualtyRules) rule(view)
    for (const figure of figuresOf(context, view)) {
      bySighting.set(figure.sighting, figure)
      figures.push(figure)
    }
    earlier = [...earlier, ...view.found.values()].slice(-MEMORY)
  }
  for (const figure of figures) {
    figure.whole = figure.sighting.whole ? (bySighting.get(figure.sighting.whole) ?? null) : null
    figure.draft.whole = figure.whole?.draft ?? null
  }
  // a part takes what it does not say from its whole, which may stand behind it
  const wholesFirst = [...figures].sort((a, b) => depth(a) - depth(b))
  for (const read of fieldReaders) read(context, wholesFirst)
  return figures.map(({ draft }) => draft)
}

/** How many wholes a figure is nested in. A figure is never part of itself, nor deeper than a sentence lets it be. */
function depth(figure: Figure): number {
  let levels = 0
  for (let at = figure.whole; at && levels < MEMORY; at = at.whole) levels++
  return levels
}

/** A sentence, or the parts of one that is too long to be looked at together. */
export function pieces(document: Document, sentence: Sentence): Sentence[] {
  if (sentence.lastToken - sentence.firstToken <= LONGEST) return [sentence]
  const cut: Sentence[] = []
  for (let firstToken = sentence.firstToken; firstToken < sentence.lastToken; firstToken += LONGEST) {
    const lastToken = Math.min(sentence.lastToken, firstToken + LONGEST)
    const start = document.tokens[firstToken]!.start
    cut.push({ ...sentence, firstToken, lastToken, start, end: document.tokens[lastToken - 1]!.end })
  }
  return cut
}
