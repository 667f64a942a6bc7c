import { type Rule, words } from '../reading'

/**
 * `quotation.continued`: whole sentences in marks without an attribution of their own run on from the speaker before:
 * in the same paragraph, or in a paragraph that opens with a mark (and the last one was left open, or nobody else has
 * been named since).
 */
export const continued: Rule = ({ frame, free, last, events }) => {
  if (!last || last.sources.length === 0) return []
  const wordless = frame.items.every(({ kind }) => kind !== 'word')
  return [...free].flatMap((quote) => {
    const alone = wordless || (frame.items[0] === quote && events.length === 0)
    const near = last.frame.paragraph === frame.paragraph
    const chained = quote.mark.continues
    const next = frame.paragraph - last.frame.paragraph <= 2
    if (!chained && !(alone && (near || next))) return []
    return [
      {
        rule: chained ? 'quotation.continued-paragraph' : 'quotation.continued',
        sources: [],
        carried: last.sources,
        cue: null,
        content: words(quote),
        quote,
      },
    ]
  })
}
