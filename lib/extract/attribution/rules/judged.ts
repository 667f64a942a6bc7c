import { crowds, officeOf } from '../../lexicon/offices'
import { documentNouns, organisationNouns } from '../../lexicon/organisations'
import { clauseEnd, eventEnd, eventStart, rangeSpan, siblingAfter } from '../content'
import { cueOf, type Rule } from '../reading'
import type { Frame, Scene, Source } from '../types'

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

/** Whether the words are a person's name and what stands before it, and no more. */
function isOnePerson(scene: Scene, frame: Frame, first: number, end: number): boolean {
  const at = frame.at[end - 1] ?? -1
  const mention = at >= 0 ? scene.mentionAt(at) : undefined
  const before = mention && frame.items.slice(first, end - (mention.last - mention.first + 1))
  return (
    mention?.last === at && mention.entity.kind === 'person' && !!before?.every(({ text }) => /^\p{Lu}/u.test(text))
  )
}

/** "attacked the judge in a speech": where and when it was said is no part of it. */
function beforeCircumstance(frame: Frame, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) if (circumstances.has(frame.items[at]!.lower)) return at
  return end
}
const circumstances = new Set('in on at during after before while when by amid'.split(' '))

/**
 * `quotation.judged`: verbs whose object is what is said of it: "accused the army of …", "condemned the raid", "denied
 * that …". `quotation.called-on`: verbs whose object is an action asked for or promised: "urged Y to …", "called for …",
 * "vowed to …". Marked words in them belong to `said-before`; these rules give the reported clause.
 */
export const judged: Rule = (reading) => {
  const { scene, frame, events } = reading
  return events.flatMap((event, index) => {
    const { complement, class: cueClass, lemma } = event.form.row
    if (event.passive || event.inverted || !event.sources.some(canSpeak) || reading.done.has(event)) return []
    if (complement !== 'object' && complement !== 'action') return []
    const first = eventEnd(event)
    const next = siblingAfter(frame, events, index)
    let end = clauseEnd(frame, first, next && eventStart(next) > first + 1 ? next : undefined)
    if (
      complement === 'action' &&
      cueClass === 'neutral' &&
      lemma !== 'call' &&
      !/^(?:to|.{3,}ing)$/.test(frame.items[first]?.lower ?? '')
    )
      return []
    for (let at = first; at < end; at++)
      if (complement === 'object' && frame.items[at]!.text === ',' && at > first + 5) end = at
    if (complement === 'object' && !['accuse', 'blame', 'call', 'charge'].includes(lemma))
      end = beforeCircumstance(frame, first, end)
    const content = end - first >= (complement === 'object' ? 1 : 2) ? rangeSpan(frame, { first, end }) : null
    // "called her deputy a liar" judges; "called Maria Lopez" is a telephone call.
    if (
      !content ||
      (lemma === 'call' &&
        event.form.row.particles.length === 0 &&
        isOnePerson(scene, frame, first, beforeCircumstance(frame, first, end)))
    )
      return []
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
