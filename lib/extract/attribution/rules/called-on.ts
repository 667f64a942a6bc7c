import { beforeCircumstance, canSpeak, cutAside } from '../capacity'
import { clauseEnd, rangeSpan, startsClause } from '../content'
import { cueOf, type Rule } from '../reading'
import { eventEnd, eventStart, siblingAfter } from '../siblings'
import { mentionStartingAt } from '../sources'
import type { CueEvent, Frame, Scene } from '../types'
import { clauseOpeners, determiners, isAdverb, possessives, prepositions, timeWords, weekdays } from '../words'

/**
 * `quotation.called-on`: verbs whose object is an action: asked for or promised ("urged Y to …", "called for …", "vowed to
 * …"), or only meant ("plans to …", "expects Y to …", "wants …"); also a question asked ("asked whether …").
 */
export const calledOn: Rule = (reading) => {
  const { scene, frame, events } = reading
  return events.flatMap((event, index) => {
    if (event.form.row.complement !== 'action' || event.passive || event.inverted || reading.done.has(event)) return []
    if (!event.sources.some(canSpeak)) return []
    const first = actionStart(scene, frame, event)
    if (first === null) return []
    const next = siblingAfter(frame, events, index)
    const whole = cutAside(
      frame,
      first,
      clauseEnd(frame, first, next && eventStart(next) > first + 1 ? next : undefined),
    )
    const end = isThing(frame, event, first) ? beforeCircumstance(frame, first, whole) : whole
    const content = end - first >= 2 || isOneNoun(frame, first) ? rangeSpan(frame, { first, end }) : null
    if (!content || isUnnamed(frame, first)) return []
    reading.done.add(event)
    return [{ rule: 'quotation.called-on', sources: event.sources, cue: cueOf(frame, event), content, quote: null }]
  })
}

/** "asked not to be named": why a source has no name, and nothing to cite. */
const isUnnamed = (frame: Frame, at: number) =>
  /^(?:not )?(?:to )?be (?:named|identified|quoted)/.test(
    frame.items
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "called for an inquiry in a speech": a thing, and not an action with its own where and when. */
const isThing = (frame: Frame, { last }: CueEvent, first: number) =>
  first === last + 1 && /^(?:for|on|against|about)$/.test(frame.items[last]!.lower)

/** Where what is asked, promised or meant begins; null where the verb takes something else here. */
function actionStart(scene: Scene, frame: Frame, event: CueEvent): number | null {
  const first = eventEnd(event)
  const { class: cueClass, lemma, particles } = event.form.row
  if (particles.length > 0 || cueClass === 'directive' || cueClass === 'commissive') return first
  const next = frame.items[first]
  if (!next) return null
  if (next.lower === 'that') return first + 1
  if (/^(?:to|whether|if|how|why|what|when|where|who|.{3,}ing)$/.test(next.lower)) return first
  if (startsClause(frame, first) || asksOf(frame, first)) return first
  // "considers a “green belt”" names something by its term.
  if (frame.items.slice(first, first + 4).some(({ kind }) => kind === 'quote')) return null
  const thing = determiners.has(next.lower) || possessives.has(next.lower) || mentionStartingAt(scene, frame, first)
  const bare = /^(?:expect|want|anticipate)$/.test(lemma) && opensNoun(frame, first)
  return (cueClass === 'attitude' && lemma !== 'figure' && thing) || bare ? first : null
}

/** "vowed revenge", "wants peace". In letters, a noun is longer than a pronoun. */
const isOneNoun = (frame: Frame, at: number) => {
  const item = frame.items[at]
  return (
    item?.kind === 'word' &&
    item.lower.length > 4 &&
    !isAdverb(item) &&
    !timeWords.has(item.lower) &&
    !weekdays.has(item.lower)
  )
}

/** "expects earnings of $2", "wants peace": a noun without an article. */
const opensNoun = (frame: Frame, at: number) => {
  const { kind, lower } = frame.items[at]!
  return kind === 'word' && !prepositions.has(lower) && !clauseOpeners.has(lower) && !isAdverb(frame.items[at]!)
}

/** "expects the court to rule", "asked the candidates how": somebody, and then what that one is to do or say. */
function asksOf(frame: Frame, from: number): boolean {
  for (let at = from + 1; at < Math.min(frame.items.length - 1, from + 24); at++) {
    const { text, lower, kind } = frame.items[at]!
    if (kind === 'quote' || /^[.;:?!]$/.test(text)) return false
    if (/^(?:to|whether|if|how|why|about)$/.test(lower)) return true
  }
  return false
}
