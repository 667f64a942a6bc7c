import type { Span } from '@/lib/text/span'
import { audiences } from '../lexicon/agencies'
import { officeOf } from '../lexicon/offices'
import { eventStart } from './siblings'
import { mentionLength, mentionStartingAt } from './sources'
import type { CueEvent, Frame, Scene } from './types'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  isAdverb,
  isDash,
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
    if (at > from && isNextPredicate(frame, at)) return false
    if (at > from && isFiniteVerb(frame.items, at) && !isModifier(frame, at)) return true
    if (at > from ? clauseOpeners.has(lower) || lower === 'that' : prepositions.has(lower)) return false
    if (/^(?:he|she|they|it|we|i)$/.test(lower)) return true
  }
  return false
}

/** "announced a truce but has failed to …": what its subject did besides. */
const isNextPredicate = ({ items }: Frame, at: number) =>
  /^(?:and|but|yet)$/.test(items[at]!.lower) && /^(?:has|have|had|did|does|was|were)$/.test(items[at + 1]?.lower ?? '')

/** Where what is said of a named thing ends before the next thing that the speaker did: "announced a truce | but has failed …". */
export function beforePredicate(frame: Frame, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (isNextPredicate(frame, at)) return at
    if (isFiniteVerb(frame.items, at) && !isModifier(frame, at)) return end
  }
  return end
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
      if (close >= 0) at = close
      // "… - but more work is needed" goes on with what was said.
      else if (frame.items[at + 1]?.lower !== 'but') return at
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
