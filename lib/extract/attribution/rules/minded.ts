import { cueAdjectives } from '../../lexicon/cues-adjectives'
import { beforeCircumstance, canSpeak, cutAside } from '../capacity'
import { clauseEnd, rangeSpan, startsClause } from '../content'
import type { Draft, Rule } from '../reading'
import { subjectBefore } from '../subjects'
import type { Frame } from '../types'
import { auxiliaries, beForms, isAdverb } from '../words'

const links = new Set(
  'seem seems seemed feel feels felt appear appears appeared remain remains remained grew become became'.split(' '),
)

/** `quotation.minded`: a state of mind with its content: "X is afraid that …", "X was critical of …", "X remains eager to …". */
export const minded: Rule = ({ scene, frame, events }) => {
  const drafts: Draft[] = []
  for (let at = 2; at < frame.items.length - 2; at++) {
    const adjective = frame.items[at]!
    const row = adjective.kind === 'word' ? cueAdjectives.get(adjective.lower) : undefined
    const tie = frame.items[at + 1]!
    if (!row || !(row.links.has(tie.lower) || (row.links.has('that') && startsClause(frame, at + 1)))) continue
    const first = verbStart(frame, at)
    if (first === null) continue
    const subject = subjectBefore(scene, frame, first)
    if (!subject?.sources.some((source) => source.kind !== 'writer' && canSpeak(source))) continue
    // Inside another's report it is that one's: "X said Y was afraid that …".
    if (events.some((event) => event.last < first && event.last >= subject.first - 3 && event.sources.length > 0))
      continue
    const thing = tie.lower === 'to' && /^(?:opposed|committed|open|dedicated|resigned)$/.test(adjective.lower)
    const start = row.links.has(tie.lower) && (tie.lower !== 'to' || thing) ? at + 2 : at + 1
    const next = events.find((event) => event.first > start)
    const whole = cutAside(frame, start, clauseEnd(frame, start, next))
    const end = /^(?:of|about|by|over|at|with|for|in|on)$/.test(tie.lower)
      ? beforeCircumstance(frame, start, whole)
      : whole
    const content = end - start >= 1 ? rangeSpan(frame, { first: start, end }) : null
    if (!content || frame.items[start]!.kind === 'quote') continue
    const cue = { class: row.class, span: { start: adjective.start, end: adjective.end } }
    drafts.push({ rule: 'quotation.minded', sources: subject.sources, cue, content, quote: null })
  }
  return drafts
}

/** Where "has long been very" before the adjective begins; null where no verb of being stands there. */
function verbStart(frame: Frame, adjective: number): number | null {
  let first = adjective
  let linked = false
  while (first > 0) {
    const item = frame.items[first - 1]!
    if (/^(?:he|she|they|it|we|i|you)['’](?:s|re|m)$/.test(item.lower)) return first
    const link = beForms.has(item.lower) || links.has(item.lower)
    if (
      !link &&
      !auxiliaries.has(item.lower) &&
      !isAdverb(item) &&
      !/^(?:very|so|too|more|quite|not|less|most)$/.test(item.lower)
    )
      break
    linked ||= link
    first--
  }
  return linked ? first : null
}
