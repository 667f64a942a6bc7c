import { officeOf } from '../lexicon/offices'
import { subjectPronouns } from '../lexicon/pronouns'
import { isBreak, joinsNouns, mentionEndingAt, mentionLength, mentionStartingAt, readSources } from './sources'
import type { Frame, Mention, Scene, Source } from './types'
import { clauseOpeners, conjunctions, determiners, isAdverb, isFiniteVerb, prepositions, timeWords } from './words'

/** The subject of a verb: who it names, and where its words stand in the frame (`end` exclusive). */
export interface Subject {
  sources: Source[]
  first: number
  end: number
}

const startsParenthesis =
  /^(?:who|whose|which|whom|a|an|the|one|then|now|also|speaking|citing|formerly|including|at|in|on|of|from|with|by|for|after|during|as|whose|both|not|like|republican|democrat|independent)$/

/** The subject that stands before item `verb`; null when the verb follows no words of its own clause. */
export function subjectBefore(scene: Scene, frame: Frame, verb: number): Subject | null {
  let end = verb
  while (end > 0 && isAdverb(frame.items[end - 1]!) && !mentionEndingAt(scene, frame, end - 1)) end--
  if (end === 0) return null
  const before = frame.items[end - 1]!
  if (before.kind === 'quote') return null
  if (isSubjectPronoun(before.lower)) return read(scene, frame, end - 1, end)
  if (before.lower === 'whom' && frame.items[end - 2]?.lower === 'of')
    return antecedent(scene, frame, quantityStart(frame, end - 2))
  if (/^(?:who(?:['’]s)?|which)$/.test(before.lower)) return antecedent(scene, frame, end - 1)
  if (before.text === ')') return beforeBracket(scene, frame, end - 1)
  if (isBreak(before.text)) return behindParenthesis(scene, frame, end - 1)
  const first = clauseStart(scene, frame, end)
  const opener = frame.items[first - 1]?.lower
  const relative =
    (opener === 'who' || opener === 'that' || opener === 'which') &&
    (isFiniteVerb(frame.items, first) || followedByVerb(scene, frame, first, end))
  if (relative) return antecedent(scene, frame, first - 1)
  // "The secretary general, X, on Monday condemned": the day stands between the subject and its verb.
  const subject = read(scene, frame, first, end)
  const aside = !subject && frame.items[first - 1]?.text === ',' && prepositions.has(frame.items[first]!.lower)
  return aside ? behindParenthesis(scene, frame, first - 1) : subject
}

/** "relatives, many of whom say": before the quantity. */
const quantityStart = (frame: Frame, of: number) =>
  /^(?:some|many|most|all|both|several|few|none|one|half)$/.test(frame.items[of - 1]?.lower ?? '') ? of - 1 : of

const isSubjectPronoun = (word: string) => subjectPronouns.has(word) || word === 'i' || word === 'we' || word === 'you'

/** "a driver who witnessed the blast said": the clause behind "who" has its verb before the one that is asked for. */
const followedByVerb = (scene: Scene, frame: Frame, first: number, end: number) =>
  !mentionStartingAt(scene, frame, first) &&
  first < end &&
  !determiners.has(frame.items[first]!.lower) &&
  /(?:ed|s)$/.test(frame.items[first]!.lower) &&
  end - first > 1

/** "Rep. X (D-Wis.) said": over the brackets. */
function beforeBracket(scene: Scene, frame: Frame, bracket: number): Subject | null {
  let open = bracket
  while (open > 0 && frame.items[open]!.text !== '(' && bracket - open < 12) open--
  return frame.items[open]!.text === '(' && open > 0 ? subjectBefore(scene, frame, open) : null
}

const read = (scene: Scene, frame: Frame, first: number, end: number): Subject | null => {
  const sources = readSources(scene, frame, first, end)
  return sources.length > 0 ? { sources, first, end } : null
}

/** Where the clause begins whose subject ends at `end`. */
function clauseStart(scene: Scene, frame: Frame, end: number): number {
  for (let at = end - 1; at >= 0 && end - at < 30; at--) {
    const item = frame.items[at]!
    if (item.kind === 'quote' || isBreak(item.text)) return at + 1
    const mention = mentionEndingAt(scene, frame, at)
    if (mention) {
      at -= mentionLength(mention) - 1
      continue
    }
    if (isFiniteVerb(frame.items, at) && at + 1 < end && startsNoun(scene, frame, at + 1))
      return isRelative(frame, at - 1) ? at : at + 1
    if (
      clauseOpeners.has(item.lower) &&
      !(item.lower === 'after' || item.lower === 'before' ? at + 1 < end && isTimeAfter(frame, at) : false)
    )
      return at + 1
    if (
      conjunctions.has(item.lower) &&
      !prepositions.has(frame.items[at + 1]?.lower ?? '') &&
      !(at + 1 < end && joinsNouns(scene, frame, at))
    )
      return at + 1
  }
  return Math.max(0, end - 30)
}

const isRelative = (frame: Frame, at: number) => /^(?:who|which|that)$/.test(frame.items[at]?.lower ?? '')

const startsNoun = (scene: Scene, frame: Frame, at: number) => {
  const item = frame.items[at]!
  return !prepositions.has(item.lower) && !(isAdverb(item) && !mentionStartingAt(scene, frame, at))
}

const isTimeAfter = (frame: Frame, at: number) => timeWords.has(frame.items[at + 1]?.lower ?? '')

/** "officials who said": the words before the pronoun. */
function antecedent(scene: Scene, frame: Frame, pronoun: number): Subject | null {
  let end = pronoun
  if (end > 0 && frame.items[end - 1]!.text === ',') end--
  const mention = mentionEndingAt(scene, frame, end - 1)
  if (mention) return read(scene, frame, end - mentionLength(mention), end)
  if (end > 0 && isBreak(frame.items[end - 1]!.text)) return behindParenthesis(scene, frame, end - 1)
  let first = end
  while (first > 0 && end - first < 8) {
    const item = frame.items[first - 1]!
    if (
      item.kind === 'quote' ||
      isBreak(item.text) ||
      clauseOpeners.has(item.lower) ||
      /^(?:from|with|by|among|amid|against)$/.test(item.lower) ||
      isFiniteVerb(frame.items, first - 1)
    )
      break
    first--
    if (determiners.has(item.lower)) break
  }
  return read(scene, frame, first, end)
}

/** "X, a lawyer for Y, who has long …, said": back over what stands between commas to the name. */
function behindParenthesis(scene: Scene, frame: Frame, comma: number): Subject | null {
  let end = comma
  for (let steps = 0; steps < 7; steps++) {
    if (frame.items[end - 1]?.text === ')') return beforeBracket(scene, frame, end - 1)
    let first = end
    while (first > 0 && frame.items[first - 1]!.kind !== 'quote' && !isBreak(frame.items[first - 1]!.text)) first--
    const atStart = first === 0 || frame.items[first - 1]!.kind === 'quote'
    const opening = frame.items[first]
    if (!opening || first === end) {
      if (atStart) return null
      end = first - 1
      continue
    }
    const mention = mentionStartingAt(scene, frame, first)
    const alone = mention && first + mentionLength(mention) === end && mention.entity.kind !== 'organisation'
    if (alone && !isNamedAside(frame, first)) return read(scene, frame, first, end)
    const seen = clauseStart(scene, frame, end)
    const parenthesis =
      !atStart &&
      (startsParenthesis.test(opening.lower) ||
        opening.kind === 'number' ||
        alone ||
        (!mention && !subjectPronouns.has(opening.lower)) ||
        isShortPlace(mention, first, end))
    if (!parenthesis) {
      return seen > first + 1 && isFiniteVerb(frame.items, seen - 1)
        ? null
        : read(scene, frame, Math.max(first, seen), end)
    }
    end = first - 1
  }
  return null
}

/** "The letter, which was sent to the minister, X, …": X is the minister, and no subject of what follows. */
function isNamedAside(frame: Frame, first: number): boolean {
  const office = frame.items[first - 2]
  if (frame.items[first - 1]?.text !== ',' || office?.kind !== 'word' || officeOf(office.lower) === null) return false
  let at = first - 2
  while (at > 0 && !isBreak(frame.items[at]!.text) && frame.items[at]!.kind !== 'quote') at--
  return isBreak(frame.items[at]!.text) && /^(?:who|which|whose)$/.test(frame.items[at + 1]!.lower)
}

/** ", R-Ohio," and ", Va.,": a party or place between commas. */
const isShortPlace = (mention: Mention | undefined, first: number, end: number) =>
  mention !== undefined && mention.entity.kind === 'organisation' && first + mentionLength(mention) === end

/** The subject that stands behind an inverted verb ("said X, a professor"). */
export function subjectAfter(scene: Scene, frame: Frame, from: number): Subject | null {
  if (prepositions.has(frame.items[from]?.lower ?? '')) return null
  let first = from
  while (first < frame.items.length && isAdverb(frame.items[first]!) && !mentionStartingAt(scene, frame, first)) first++
  let end = first
  while (end < frame.items.length) {
    const mention = mentionStartingAt(scene, frame, end)
    if (mention) {
      end += mentionLength(mention)
      continue
    }
    const item = frame.items[end]!
    if (item.kind === 'quote' || isBreak(item.text) || /^[.?!]+$/.test(item.text)) break
    if (clauseOpeners.has(item.lower)) break
    if (prepositions.has(item.lower) && !['of', 'for', 'with', 'from', 'at', 'in'].includes(item.lower)) break
    end++
  }
  const subject = read(scene, frame, first, end)
  const source = subject?.sources[0]
  if (!subject || source?.kind !== 'nominal' || frame.items[end]?.text !== ',') return subject
  const name = mentionStartingAt(scene, frame, end + 1)
  if (!name || name.entity.kind === 'organisation') return subject
  const behind = end + 1 + mentionLength(name)
  return read(scene, frame, end + 1, behind) ?? subject
}
