import type { Collation } from './collate'
import { ASKING, CONDITIONS, isNegation, LONG_CONDITIONS, NEGATED_CONDITIONS } from './lexicon'
import { endsSentence, type Word } from './words'

/**
 * True where a version stops, or begins, in the middle of a sentence of the fullest one and what it cuts off there is a condition:
 * "we will withdraw" for "we will withdraw if the shelling stops". A cut that is marked is the reader's to see, and no concern here.
 */
export function losesCondition({ versions, base, segments, ranges }: Collation, version: number): boolean {
  const fullest = versions[base]!.words
  const own = versions[version]!.words
  if (own.length < 4) return false
  const { first, last } = ranges[version]!
  const keptFirst = segments[first]?.cells[base]?.words[0]
  const keptLast = segments[last]?.cells[base]?.words.at(-1)
  if (!keptFirst || !keptLast || own.at(-1)!.gapAfter) return false
  const [from, to] = [fullest.indexOf(keptFirst), fullest.indexOf(keptLast)]
  const start = sentenceStart(fullest, from)
  const kept = fullest.slice(sentenceStart(fullest, to), to + 1)
  return opensCondition(restOfSentence(fullest, to), kept) || opensCondition(fullest.slice(start, from), [])
}

/** Whether words open a condition of those before them in their sentence; what is asked ("know if") is none. */
export function opensCondition(words: readonly Word[], before: readonly Word[]): boolean {
  const opening = words[0]?.norm
  if (opening === undefined || before.some(({ norm }) => ASKING.has(norm))) return false
  if (CONDITIONS.has(opening)) return before.at(-1)?.norm !== 'even'
  if (NEGATED_CONDITIONS.has(opening)) return before.some(({ norm }) => isNegation(norm))
  return LONG_CONDITIONS.some((condition) => condition.every((word, at) => words[at]?.norm === word))
}

function restOfSentence(words: readonly Word[], at: number): Word[] {
  if (endsSentence(words[at]!)) return []
  const end = words.findIndex((word, index) => index > at && endsSentence(word))
  return words.slice(at + 1, end < 0 ? words.length : end + 1)
}

function sentenceStart(words: readonly Word[], at: number): number {
  let start = at
  while (start > 0 && !endsSentence(words[start - 1]!)) start--
  return start
}
