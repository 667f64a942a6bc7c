import { beforeCircumstance, canSpeak, cutAside, isListed } from '../capacity'
import { clauseEnd, rangeSpan } from '../content'
import { cueOf, type Rule } from '../reading'
import { eventEnd, eventStart, siblingAfter } from '../siblings'
import type { CueEvent, Frame, Scene } from '../types'
import { possessives, prepositions } from '../words'

/** Their object goes on behind a preposition: "accused X of …", "described X in his speech as …". */
const longObjects = new Set(
  'accuse blame call charge describe characterize characterise portray paint view regard see depict cite'.split(' '),
)

/** Whether the words are a person's name and what stands before it, and no more. */
function isOnePerson(scene: Scene, frame: Frame, first: number, end: number): boolean {
  const at = frame.at[end - 1] ?? -1
  const mention = at >= 0 ? scene.mentionAt(at) : undefined
  const before = mention && frame.items.slice(first, end - (mention.last - mention.first + 1))
  return (
    mention?.last === at && mention.entity.kind === 'person' && !!before?.every(({ text }) => /^\p{Lu}/u.test(text))
  )
}

/**
 * `quotation.judged`: verbs whose object is what is said of it: "accused the army of …", "condemned the raid", "denied
 * that …". Marked words in it belong to `said-before`; this rule gives the reported clause.
 */
export const judged: Rule = (reading) => {
  const { scene, frame, events } = reading
  return events.flatMap((event, index) => {
    const { complement, lemma } = event.form.row
    if (complement !== 'object' || event.passive || event.inverted || reading.done.has(event)) return []
    if (!event.sources.some(canSpeak) || isOther(frame, event)) return []
    const from = eventEnd(event)
    const first = frame.items[from]?.lower === 'that' ? from + 1 : from
    const next = siblingAfter(frame, events, index)
    let end = clauseEnd(frame, first, next && eventStart(next) > first + 1 ? next : undefined)
    for (let at = first + 6; at < end; at++) if (frame.items[at]!.text === ',' && !isListed(frame, at)) end = at
    end = cutAside(frame, first, end)
    if (!longObjects.has(lemma)) end = beforeCircumstance(frame, first, end)
    const content = end - first >= 1 ? rangeSpan(frame, { first, end }) : null
    if (!content || (lemma === 'call' && isTelephoned(scene, frame, first, end))) return []
    reading.done.add(event)
    return [{ rule: 'quotation.judged', sources: event.sources, cue: cueOf(frame, event), content, quote: null }]
  })
}

/** "called her deputy a liar" judges; "called Maria Lopez" and "called Maria Lopez to discuss the raid" are telephone calls. */
function isTelephoned(scene: Scene, frame: Frame, first: number, end: number): boolean {
  const purpose = frame.items.slice(first, end).findIndex(({ lower }) => lower === 'to')
  return isOnePerson(scene, frame, first, purpose > 0 ? first + purpose : beforeCircumstance(frame, first, end))
}

/** What is called together or off, and not by a name. */
const convened = new Set(
  'meeting meetings session election elections referendum summit conference vote strike strikes halt truce ceasefire cease-fire'.split(
    ' ',
  ),
)

/** "was back in Lindau", "US backing and has since", "hammered for months", "Mayor accused of theft": nothing is judged. */
const noObject = /^(?:in|to|at|into|from|for|on|and|but|or|of|with|over|by)$/

/** "called into a show"; "20, compared with 30": another sense. */
const isOther = (frame: Frame, { verb, last, form }: CueEvent) =>
  noObject.test(frame.items[last + 1]?.lower ?? '') ||
  (form.row.lemma === 'call' &&
    (prepositions.has(frame.items[verb + 1]?.lower ?? '') ||
      (frame.items.slice(verb + 1, verb + 6).some(({ lower }) => convened.has(lower)) &&
        !possessives.has(frame.items[verb + 1]!.lower)))) ||
  (form.row.lemma === 'compare' && frame.items[verb - 1]?.text === ',')
