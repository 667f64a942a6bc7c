import type { CueEvent, Frame } from './types'
import { isDash, isFiniteVerb } from './words'

/** Where the event after `index` begins: its subject, or the verb where it has none of its own. */
export const eventStart = (event: CueEvent) =>
  event.inverted || event.inherited ? event.first : Math.min(event.subjectFirst, event.first)
export const eventEnd = (event: CueEvent) =>
  event.inverted ? Math.max(event.subjectEnd, event.last + 1) : event.last + 1

/**
 * The next event that is not itself part of what `events[index]` says. "X said Y believes that …" reports one thing;
 * "X said …, adding that …", "X said … but Y denied …" report two.
 */
export function siblingAfter(frame: Frame, events: readonly CueEvent[], index: number): CueEvent | undefined {
  const { complement } = events[index]!.form.row
  if (complement === 'words') return events[index + 1]
  return events.slice(index + 1).find((event) => {
    const before = frame.items[eventStart(event) - 1]
    if (
      !before ||
      event.passive ||
      eventStart(event) <= events[index]!.last ||
      isInference(event) ||
      isBareInfinitive(event)
    )
      return false
    if (before.kind === 'quote' || isDash(before.text) || before.text === ';') return true
    if (complement === 'action' && isAdded(frame, eventStart(event) - 1)) return true
    if (before.text === ',') return event.inherited || isBegun(frame, events[index]!.last + 1)
    // "said that the people and the government reject it": the "and" joins two who reject it.
    if (
      before.lower === 'and' &&
      complement !== 'action' &&
      complement !== 'object' &&
      !event.inherited &&
      !holdsVerb(frame, events, events[index]!.last + 1, eventStart(event) - 1)
    )
      return false
    return (
      /^(?:and|but|while|although|though|as)$/.test(before.lower) && (event.inherited ? before.lower !== 'as' : true)
    )
  })
}

/** "…, only to praise it later": a purpose, and no second act of speech. */
const isBareInfinitive = ({ inherited, form }: CueEvent) => inherited && form.form === 'base'

/** "chose to build it in Lindau, where engineers say …": the writer goes on. */
const isAdded = (frame: Frame, at: number) =>
  frame.items[at - 1]?.text === ',' && /^(?:where|which|as|after|because|since|when)$/.test(frame.items[at]!.lower)

const holdsVerb = (frame: Frame, events: readonly CueEvent[], from: number, end: number) =>
  events.some(({ verb }) => verb >= from && verb < end) ||
  frame.items.slice(from, end).some((item, at) => item.kind === 'quote' || isFiniteVerb(frame.items, from + at))

/** ", proving that …": what the sentence goes on to show is not a second act of speech. */
const inferences = new Set(
  'prove show mean signal see find hear know figure indicate suggest determine learn imply'.split(' '),
)
const isInference = (event: CueEvent) =>
  event.inherited && event.form.form === 'ing' && inferences.has(event.form.row.lemma)

/** "said that, if it rains, X believes": the reported clause has only begun when the comma comes. */
function isBegun(frame: Frame, from: number): boolean {
  const that = frame.items.slice(from, from + 12).findIndex(({ lower, text }) => lower === 'that' || text === ',')
  const opening = that >= 0 && frame.items[from + that]!.lower === 'that' ? from + that + 1 : from
  return !/^(?:if|when|while|because|as|although|though|,|in|after|before|unless|since)$/.test(
    frame.items[opening]?.lower ?? '',
  )
}

/** The last act of speech that stands on its own among `events`: what ", adding that" goes on from. */
export function lastOwn(frame: Frame, events: readonly CueEvent[]): CueEvent | undefined {
  let at = 0
  for (;;) {
    const next = events[at] && siblingAfter(frame, events, at)
    if (!next) return events[at]
    at = events.indexOf(next)
  }
}
