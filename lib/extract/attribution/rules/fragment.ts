import { mainSource } from '../events'
import { type Rule, words } from '../reading'

/**
 * `quotation.fragment`: marked words in a sentence without a cue verb. Long ones, and whole clauses, are laid to the
 * sentence's subject ("openly admires a leader who 'cares'"); short ones stay terms.
 */
export const fragment: Rule = ({ scene, frame, free }) => {
  if (frame.heading) return []
  return [...free].flatMap((quote) => {
    const text = scene.document.text.slice(quote.mark.start, quote.mark.end)
    if (text.split(/\s+/).length < 5 && !/\b(?:I|we|you|my|our)\b/.test(text)) return []
    const sources = mainSource(scene, frame, frame.items.indexOf(quote))
    return sources.length === 0
      ? []
      : [{ rule: 'quotation.fragment', sources, cue: null, content: words(quote), quote }]
  })
}
