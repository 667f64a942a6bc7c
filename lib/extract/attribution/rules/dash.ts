import { freeQuotes, type Rule, words } from '../reading'
import { mentionStartingAt, readSources } from '../sources'

const DASHES = new Set(['—', '–', '--', '-', '―'])

/** `quotation.dash`: words with their speaker's name behind a dash, as under a picture or over an article: `"…" — X`. */
export const dash: Rule = (reading) => {
  const { scene, frame } = reading
  const at = frame.items.findIndex(({ text }) => DASHES.has(text))
  if (at < 1 || frame.items.length - at > 14 || frame.items[at - 1]!.kind !== 'quote') return []
  const [quote] = freeQuotes(reading, at - 1, at)
  const named = frame.items.slice(at + 1).some((_, index) => mentionStartingAt(scene, frame, at + 1 + index))
  if (!quote || !named || frame.items.slice(at + 1).some(({ kind }) => kind === 'quote')) return []
  const sources = readSources(scene, frame, at + 1, frame.items.length).filter(({ kind }) => kind === 'named')
  return sources.length === 0 ? [] : [{ rule: 'quotation.dash', sources, cue: null, content: words(quote), quote }]
}
