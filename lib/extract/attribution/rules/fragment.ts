import { mainSource } from '../borrowed-subjects'
import { type Rule, words } from '../reading'
import type { Frame } from '../types'

/** `went after him as a "con artist"`; not `known as the "Border Act"`. */
function isDescription(frame: Frame, at: number): boolean {
  const before = frame.items.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
  const as = before.lastIndexOf('as')
  return (
    as >= 0 &&
    as >= before.length - 2 &&
    !/^(?:known|titled|such|so|well|called|named|just)$/.test(before[as - 1] ?? '')
  )
}

/**
 * `quotation.fragment`: marked words in a sentence without a cue verb. Long ones, and whole clauses, are laid to the
 * sentence's subject ("openly admires a leader who 'cares'"); short ones stay terms.
 */
export const fragment: Rule = ({ scene, frame, free }) => {
  if (frame.heading) return []
  return frame.items.flatMap((quote, at) => {
    if (quote.kind !== 'quote' || !free.has(quote)) return []
    const text = scene.document.text.slice(quote.mark.start, quote.mark.end)
    if (text.split(/\s+/).length < 5 && !/\b(?:I|we|you|my|our)\b/.test(text) && !isDescription(frame, at)) return []
    const sources = mainSource(scene, frame, at)
    return sources.length === 0
      ? []
      : [{ rule: 'quotation.fragment', sources, cue: null, content: words(quote), quote }]
  })
}
