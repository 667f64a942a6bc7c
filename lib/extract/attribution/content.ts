import type { Span } from '@/lib/text/span'
import { audiences } from '../lexicon/agencies'
import { officeOf } from '../lexicon/offices'
import { mentionLength, mentionStartingAt } from './sources'
import type { CueEvent, Frame, Scene } from './types'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  isAdverb,
  isFiniteVerb,
  months,
  objectPronouns,
  prepositions,
  timeWords,
  weekdays,
} from './words'

/** Items `[first, end)` of a frame. */
export interface Range {
  first: number
  end: number
}

const STOP = /^[.?!…]+$/
const isDash = (text: string) => /^(?:—|–|--|-)$/.test(text)

/** The words of a range as a span, without punctuation at its ends; null where nothing is left. */
export function rangeSpan(frame: Frame, { first, end }: Range): Span | null {
  while (first < end && isLoose(frame, first)) first++
  while (end > first && isLoose(frame, end - 1)) end--
  if (first >= end) return null
  const start = frame.items[first]!
  const last = frame.items[end - 1]!
  return {
    start: start.kind === 'quote' && start === last ? start.mark.start : start.start,
    end: last.kind === 'quote' && start === last ? last.mark.end : last.end,
  }
}
const isLoose = (frame: Frame, at: number) => {
  const { kind, text } = frame.items[at]!
  return kind === 'punctuation' && !/^[$£€#@([]$/.test(text) && !/^[%)\]]$/.test(text)
}

/** Where the event after `index` begins: its subject, or the verb where it has none of its own. */
export const eventStart = (event: CueEvent) =>
  event.inverted || event.inherited ? event.first : Math.min(event.subjectFirst, event.first)
export const eventEnd = (event: CueEvent) =>
  event.inverted ? Math.max(event.subjectEnd, event.last + 1) : event.last + 1

/**
 * Behind a verb of saying: over "on Monday", "in a statement", "to reporters" and "that" to the first word of what is
 * said; null when the clause ends before anything is.
 */
export function clauseStart(scene: Scene, frame: Frame, from: number, limit: number): number | null {
  let at = from
  for (let look = from; look < Math.min(limit, from + 16); look++) {
    const { text, lower, kind } = frame.items[look]!
    if (kind === 'quote' || STOP.test(text) || (text === ',' && !isTimeComma(frame, look)) || text === ':') break
    if (look > from && lower !== 'that' && isFiniteVerb(frame.items, look)) break
    if (lower === 'that' && (look === from || !determinesNoun(frame, look)) && !isAlone(frame, look))
      return look + 1 < limit ? look + 1 : null
  }
  while (at < limit) {
    const item = frame.items[at]!
    if (item.kind === 'quote') return at
    if (
      weekdays.has(item.lower) ||
      months.has(item.lower) ||
      (timeWords.has(item.lower) && !['past', 'next', 'this', 'last'].includes(item.lower)) ||
      isAdverb(item)
    )
      at++
    else if (prepositions.has(item.lower) && item.lower !== 'as' && !isQuantity(frame, at)) {
      const end = phraseEnd(scene, frame, at + 1, limit)
      if (end === null) return null
      at = end
    } else break
  }
  if (at >= limit) return null
  const item = frame.items[at]!
  if (STOP.test(item.text) || item.text === ',' || isDash(item.text) || item.text === ';') return null
  return item.text === ':' ? at + 1 : at
}

/** "at least 20", "over 100", "between two and four": the beginning of a number. */
const isQuantity = (frame: Frame, at: number) => {
  const next = frame.items[at + 1]
  return (
    next !== undefined &&
    (next.lower === 'least' || next.lower === 'most' || (next.kind === 'number' && !/^(?:19|20)\d\d$/.test(next.text)))
  )
}

const isTimeComma = (frame: Frame, at: number) =>
  frame.items[at + 1]?.kind === 'number' || months.has(frame.items[at - 1]?.lower ?? '')
/** "reflects that understanding.": one noun behind it makes no clause. */
const isAlone = (frame: Frame, at: number) => STOP.test(frame.items[at + 2]?.text ?? '.')
const determinesNoun = (frame: Frame, at: number) => prepositions.has(frame.items[at - 1]?.lower ?? '')

/** The end of the noun phrase behind a preposition: at the next subject-like word, comma or verb. */
function phraseEnd(scene: Scene, frame: Frame, from: number, limit: number): number | null {
  let at = from
  while (at < limit && (determiners.has(frame.items[at]!.lower) || frame.items[at]!.kind === 'number')) at++
  let nouns = 0
  while (at < limit) {
    const item = frame.items[at]!
    if (item.kind === 'quote') return at
    if (item.text === ',' || STOP.test(item.text) || isDash(item.text)) return null
    if (prepositions.has(item.lower)) return at
    if (
      nouns > 0 &&
      (determiners.has(item.lower) ||
        /^(?:he|she|they|it|we|i|you|there|his|her|their|its)$/.test(item.lower) ||
        item.lower === 'that')
    )
      return at
    const mention = mentionStartingAt(scene, frame, at)
    if (mention) {
      if (nouns > 0 && !weekdays.has(frame.items[at]!.lower)) return at
      at += mentionLength(mention)
    } else at++
    nouns++
  }
  return null
}

/** "a newly created post". */
const isModifier = (frame: Frame, at: number) =>
  isAdverb(frame.items[at - 1]!) && determiners.has(frame.items[at - 2]?.lower ?? '')

/** The words from `from` on are a clause of their own, without "that": "found the road was closed". */
export function startsClause(frame: Frame, from: number): boolean {
  for (let at = from; at < Math.min(frame.items.length, from + 12); at++) {
    const { text, lower, kind } = frame.items[at]!
    if (kind === 'quote' || STOP.test(text) || /^[,;:]$/.test(text)) return false
    if (at > from && isFiniteVerb(frame.items, at) && !isModifier(frame, at)) return true
    if (at > from ? clauseOpeners.has(lower) || lower === 'that' : prepositions.has(lower)) return false
    if (/^(?:he|she|they|it|we|i)$/.test(lower)) return true
  }
  return false
}

/** Behind "told": over who was told. */
export function listenerEnd(scene: Scene, frame: Frame, from: number, limit: number): number {
  let at = from
  const mention = mentionStartingAt(scene, frame, at)
  if (objectPronouns.has(frame.items[at]?.lower ?? '') || audiences.has(frame.items[at]?.lower ?? '')) return at + 1
  if (mention) {
    at += mentionLength(mention)
    while (at < limit && /^['’]s?$/.test(frame.items[at]!.text)) {
      const next = mentionStartingAt(scene, frame, at + 1)
      at += next ? 1 + mentionLength(next) : 2
    }
    // "told CNN host X": the name behind the office.
    const named =
      officeOf(frame.items[at]?.lower ?? '') && at + 1 < limit ? mentionStartingAt(scene, frame, at + 1) : null
    return named ? at + 1 + mentionLength(named) : at
  }
  while (
    at < limit &&
    (determiners.has(frame.items[at]!.lower) || /^(?:his|her|its|their)$/.test(frame.items[at]!.lower))
  )
    at++
  while (at < limit) {
    const item = frame.items[at]!
    const inner = mentionStartingAt(scene, frame, at)
    if (inner) return at + mentionLength(inner)
    if (
      item.kind !== 'word' ||
      prepositions.has(item.lower) ||
      auxiliaries.has(item.lower) ||
      determiners.has(item.lower) ||
      item.lower === 'that'
    )
      break
    if (/^(?:he|she|they|it|we|i|you|there|his|her|their|its)$/.test(item.lower)) break
    at++
    if (audiences.has(item.lower)) break
  }
  return at
}

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

const subordinators = new Set('after when while as although though because since before despite'.split(' '))

/** ", leading to …": what the writer says came of it. */
const consequences = new Set(
  'leading prompting sparking raising drawing triggering fuelling fueling ending marking dealing setting underscoring highlighting complicating dashing'.split(
    ' ',
  ),
)

/** Where a said clause ends that begins at `from`: before the next attribution, an aside, or the frame's end. */
export function clauseEnd(frame: Frame, from: number, next: CueEvent | undefined): number {
  const limit = next ? eventStart(next) : frame.items.length
  const subordinate = subordinators.has(frame.items[0]!.lower) || subordinators.has(frame.items[1]?.lower ?? '')
  for (let at = from; at < limit; at++) {
    const { text } = frame.items[at]!
    if (isDash(text) && at > from + 1) {
      const close = dashAfter(frame, at, limit)
      if (close < 0) return at
      at = close
      continue
    }
    if (text === ';' || (text === ':' && namesSource(frame, at))) return at
    if (text !== ',') continue
    // "When X said it rained, the crowd left": the sentence's own clause begins.
    if (subordinate && at > from + 1 && !frame.items.slice(0, from).some((item) => item.text === ',')) {
      if (startsClause(frame, at + 1)) return at
    }
    const behind = frame.items[at + 1]?.lower ?? ''
    const further = frame.items[at + 2]?.lower ?? ''
    if (at > from + 2 && (behind === 'while' || behind === 'although' || behind === 'though')) return at
    if (at > from + 4 && /^(?:after|amid|following)$/.test(behind)) return at
    if (at > from + 4 && consequences.has(behind)) return at
    if (at > from + 1 && behind === 'but' && /^(?:he|she|they|it|that|the|said)$/.test(further)) return at
  }
  return next ? beforeJoint(frame, from, limit) : limit
}

/** "…: SANA", at the end of a headline: who reported it. In items, a source has no more. */
const namesSource = ({ items }: Frame, at: number) =>
  items.length - at <= 6 && items.at(-1)!.text !== '.' && items.slice(at + 1).every(({ kind }) => kind === 'word')

/** The dash that closes an aside; -1 for none. */
function dashAfter(frame: Frame, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + 30); at++) if (isDash(frame.items[at]!.text)) return at
  return -1
}

/** Without the "and", "but", "as", "which" that leads on to the next attribution. */
function beforeJoint(frame: Frame, from: number, end: number): number {
  while (
    end > from &&
    /^(?:and|but|,|as|which|while|although|though|when|because|what|—|–|--|\(|before|after|then|also|where|to|by|in|of|with|for|who|since|if|or)$/.test(
      frame.items[end - 1]!.lower,
    )
  )
    end--
  return end
}
