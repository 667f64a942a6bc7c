import { crowds, officeOf } from '../../lexicon/offices'
import { documentNouns, organisationNouns } from '../../lexicon/organisations'
import { clauseEnd, eventEnd, eventStart, rangeSpan } from '../content'
import { cueOf, type Rule } from '../reading'
import type { Source } from '../types'

/** People, bodies and papers judge and ask; a river does not. */
const canSpeak = (source: Source) =>
  source.kind === 'named' ||
  source.kind === 'pronoun' ||
  (source.kind === 'nominal' &&
    (source.plural ||
      officeOf(source.head) !== null ||
      organisationNouns.has(source.head) ||
      documentNouns.has(source.head) ||
      crowds.has(source.head) ||
      /[^s]s$/.test(source.head)))

/**
 * `quotation.judged`: verbs whose object is what is said of it: "accused the army of …", "condemned the raid", "denied
 * that …". `quotation.called-on`: verbs whose object is an action asked for or promised: "urged Y to …", "called for …",
 * "vowed to …". Marked words in them belong to `said-before`; these rules give the reported clause.
 */
export const judged: Rule = (reading) => {
  const { frame, events } = reading
  return events.flatMap((event, index) => {
    const { complement, class: cueClass, lemma } = event.form.row
    if (event.passive || event.inverted || !event.sources.some(canSpeak) || reading.done.has(event)) return []
    if (complement !== 'object' && complement !== 'action') return []
    const first = eventEnd(event)
    const next = events[index + 1]
    const nested = next && next.inherited && next.first <= first + 8 ? events[index + 2] : next
    let end = clauseEnd(frame, first, nested && eventStart(nested) > first + 1 ? nested : undefined)
    if (
      complement === 'action' &&
      cueClass === 'neutral' &&
      lemma !== 'call' &&
      !/^(?:to|.{3,}ing)$/.test(frame.items[first]?.lower ?? '')
    )
      return []
    for (let at = first; at < end; at++)
      if (complement === 'object' && frame.items[at]!.text === ',' && at > first + 5) end = at
    const content = end - first >= 2 ? rangeSpan(frame, { first, end }) : null
    if (!content) return []
    reading.done.add(event)
    return [
      {
        rule: complement === 'object' ? 'quotation.judged' : 'quotation.called-on',
        sources: event.sources,
        cue: cueOf(frame, event),
        content,
        quote: null,
      },
    ]
  })
}
