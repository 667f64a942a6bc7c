import type { CueClass } from '@/lib/claims'
import { cutAside } from '../capacity'
import { clauseEnd, rangeSpan } from '../content'
import { cueOf, type Draft, type Rule } from '../reading'
import { eventStart, siblingAfter } from '../siblings'
import { readSources } from '../sources'

/** Verbs that say in the passive what somebody holds, with what must follow them. */
const ties: Record<string, string> = {}
for (const [words, tie] of [
  [
    'believe think expect say report know understand allege rumor estimate consider find presume predict suspect determine judge see want',
    'to',
  ],
  ['ask urge order instruct tell advise encourage require invite forbid warn', 'to not'],
  ['accuse suspect convict warn', 'of'],
  ['charge', 'with'],
  ['blame criticize criticise fault credit praise condemn hail cite mock', 'for'],
  ['describe characterize characterise portray depict view regard see hail cast know define', 'as'],
] as const)
  for (const word of words.split(' ')) ties[word] = `${ties[word] ?? ''} ${tie}`.trim()

/**
 * `quotation.believed`: a passive that holds a content: "is expected to …", "was accused of …", "were asked to …". The agent
 * behind "by" is the source; without one nobody is.
 */
export const believed: Rule = (reading) => {
  const { scene, frame, events } = reading
  return events.flatMap((event, index): Draft[] => {
    if (!event.passive || reading.done.has(event)) return []
    const agent = event.sources.length > 0 && frame.items[event.verb + 1]?.lower === 'by'
    const fitting = ties[event.form.row.lemma]?.split(' ') ?? []
    const first = agent
      ? frame.items.findIndex(({ lower }, at) => at > event.verb + 2 && fitting.includes(lower))
      : event.verb + 1
    const tie = frame.items[first]?.lower ?? ''
    if (first - event.verb > 12 || !fitting.includes(tie)) return []
    const sources = agent ? readSources(scene, frame, event.verb + 2, first) : []
    const start = tie === 'to' || tie === 'not' ? first : first + 1
    const next = siblingAfter(frame, events, index)
    const end = cutAside(frame, start, clauseEnd(frame, start, next && eventStart(next) > start + 1 ? next : undefined))
    const content =
      end - start >= 1 && frame.items[start]?.kind !== 'quote' ? rangeSpan(frame, { first: start, end }) : null
    if (!content) return []
    reading.done.add(event)
    const cue = cueOf(frame, event)
    const cueClass: CueClass = tie === 'to' && /^(?:expect|want)$/.test(event.form.row.lemma) ? 'attitude' : cue!.class
    return [
      {
        rule: 'quotation.believed',
        sources,
        cue: { ...cue!, class: cueClass },
        content,
        quote: null,
      },
    ]
  })
}
