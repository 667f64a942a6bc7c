import { isKnownSpeaker } from '../capacity'
import { rangeSpan } from '../content'
import { cueOf, type Rule } from '../reading'
import { subjectBefore } from '../subjects'

/** Verbs that are of arms or of matter as often. */
const ofArms = new Set(['defend', 'hit', 'knock', 'link', 'hammer', 'pan', 'lay', 'identify'])

/**
 * `quotation.judged-by`: a judgment in the passive: "the raid was condemned by X". What is judged stands in front; a
 * passive that goes on ("was accused by X of …") is `believed`'s.
 */
export const judgedBy: Rule = (reading) => {
  const { scene, frame, events, done } = reading
  return events.flatMap((event) => {
    const { complement, class: cueClass } = event.form.row
    const judges = complement === 'object' && cueClass !== 'neutral' && !ofArms.has(event.form.row.lemma)
    if (!event.passive || !judges || done.has(event) || frame.items[event.verb + 1]?.lower !== 'by') return []
    if (!event.sources.some(isKnownSpeaker)) return []
    const judged = subjectBefore(scene, frame, event.first)
    // "It was condemned by X": what was, an earlier sentence says.
    if (!judged || judged.sources.some(({ kind }) => kind === 'pronoun' || kind === 'writer')) return []
    const content = rangeSpan(frame, { first: judged.first, end: judged.end })
    if (!content || frame.items.slice(judged.first, judged.end).some(({ kind }) => kind === 'quote')) return []
    done.add(event)
    return [{ rule: 'quotation.judged-by', sources: event.sources, cue: cueOf(frame, event), content, quote: null }]
  })
}
