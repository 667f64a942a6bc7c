import type { Span } from '@/lib/text/span'
import { crowds, officeOf } from '../lexicon/offices'
import { subjectPronouns, writerPronouns } from '../lexicon/pronouns'
import { nominal } from './nominals'
import type { Frame, Mention, Scene, Source } from './types'
import {
  clauseOpeners,
  conjunctions,
  determiners,
  isAdverb,
  isFiniteVerb,
  prepositions,
  timeWords,
  weekdays,
} from './words'

const breaks = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '—',
  '–',
  '•',
  '|',
  '·',
  '-',
  '--',
  '…',
  '..',
  '...',
  '....',
])
export const isBreak = (text: string) => breaks.has(text)
export const mentionEndingAt = (scene: Scene, frame: Frame, index: number): Mention | undefined => {
  const mention = index >= 0 && frame.at[index]! >= 0 ? scene.mentionAt(frame.at[index]!) : undefined
  return mention && mention.last === frame.at[index] ? mention : undefined
}
export const mentionStartingAt = (scene: Scene, frame: Frame, index: number): Mention | undefined => {
  const mention = index < frame.items.length && frame.at[index]! >= 0 ? scene.mentionAt(frame.at[index]!) : undefined
  return mention && mention.first === frame.at[index] ? mention : undefined
}
export const mentionLength = (mention: Mention) => mention.last - mention.first + 1

/** "Kerry and Lavrov", "residents and opposition figures": one subject, not two clauses. */
export function joinsNouns(scene: Scene, frame: Frame, at: number): boolean {
  if (frame.items[at]!.lower !== 'and' && frame.items[at]!.lower !== '&' && frame.items[at]!.lower !== 'or')
    return false
  const left = frame.items[at - 1]
  if (!left) return false
  const right = frame.items[at + 1]
  if (!right || subjectPronouns.has(right.lower) || writerPronouns.has(right.lower)) return false
  const leftMention = mentionEndingAt(scene, frame, at - 1)
  if (leftMention) {
    const from = at - mentionLength(leftMention)
    const opener = frame.items[from - 1]
    return (
      opener === undefined ||
      isBreak(opener.text) ||
      opener.kind === 'quote' ||
      determiners.has(opener.lower) ||
      clauseOpeners.has(opener.lower) ||
      isFiniteVerb(frame.items, from - 1) ||
      (opener.kind === 'word' && /(?:ly|ing)$|^(?:say|says|to)$/.test(opener.lower))
    )
  }
  return isPeople(left.lower) && (at < 4 || isBreak(frame.items[at - 2]!.text) || at - 2 < 2)
}

const isPeople = (word: string) => crowds.has(word) || officeOf(word)?.plural === true

/** Whom the words `[first, end)` of a frame name: none, one, or several joined by "and". */
export function readSources(scene: Scene, frame: Frame, first: number, end: number): Source[] {
  while (first < end) {
    const item = frame.items[first]!
    const skip =
      item.kind === 'punctuation' ||
      conjunctions.has(item.lower) ||
      (isAdverb(item) && !mentionStartingAt(scene, frame, first))
    if (!skip) break
    first++
  }
  if (first >= end) return []
  const opening = frame.items[first]!
  const pronoun = /^(he|she|they|it|i|we|you)(?:['’]\p{L}+)?$/u.exec(opening.lower)?.[1]
  const span = spanOf(frame, first, first + 1)
  if (pronoun && writerPronouns.has(pronoun)) return [{ kind: 'writer', span }]
  if (pronoun) return [{ kind: 'pronoun', lower: pronoun, span }]
  if (
    (prepositions.has(opening.lower) || weekdays.has(opening.lower) || timeWords.has(opening.lower)) &&
    !mentionStartingAt(scene, frame, first)
  )
    return lastNoun(scene, frame, first, end)
  const and = joint(scene, frame, first, end)
  if (and > 0) return [...readSources(scene, frame, first, and), ...readSources(scene, frame, and + 1, end)]
  const source = nominal(scene, frame, first, end)
  return source ? [source] : []
}

function joint(scene: Scene, frame: Frame, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    const mention = mentionStartingAt(scene, frame, at)
    if (mention) at += mentionLength(mention) - 1
    else if (prepositions.has(frame.items[at]!.lower)) return -1
    else if (frame.items[at]!.lower === 'and' && joinsNouns(scene, frame, at)) return at
  }
  return -1
}

/** "On Monday the minister", "In Geneva Kerry": what stands last, in front of the verb. */
function lastNoun(scene: Scene, frame: Frame, first: number, end: number): Source[] {
  const last = frame.items[end - 1]!
  const pronoun = /^(he|she|they|it|i|we|you)$/.exec(last.lower)?.[1]
  if (pronoun) return readSources(scene, frame, end - 1, end)
  for (let at = end - 1; at > first; at--) {
    const mention = mentionEndingAt(scene, frame, at)
    if (mention) at -= mentionLength(mention) - 1
    const item = frame.items[at]!
    if (determiners.has(item.lower)) return readSources(scene, frame, at, end)
    if (prepositions.has(item.lower) && !mention) break
    if (mention && !determiners.has(frame.items[at - 1]?.lower ?? '')) return readSources(scene, frame, at, end)
  }
  return []
}

export const spanOf = (frame: Frame, first: number, end: number): Span => ({
  start: frame.items[first]!.start,
  end: frame.items[end - 1]!.end,
})
