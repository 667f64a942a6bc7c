import { freeQuotes, type Rule, words } from '../reading'
import { readSources } from '../sources'

/** `quotation.colon`: a name, a colon, the words: `X: "…"`, `X's verdict: "…"`. */
export const colon: Rule = (reading) => {
  const { scene, frame } = reading
  const at = frame.items.findIndex(({ text }) => text === ':')
  if (at < 1 || at > 12) return []
  const quotes = freeQuotes(reading, at, frame.items.length)
  if (quotes.length === 0 || frame.items[at + 1] !== quotes[0]) return []
  const sources = readSources(scene, frame, 0, at).filter(({ kind }) => kind === 'named')
  return sources.length === 0
    ? []
    : quotes.map((quote) => ({ rule: 'quotation.colon', sources, cue: null, content: words(quote), quote }))
}
