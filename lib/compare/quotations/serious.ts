import type { Collation } from './collate'
import { CONDITIONS, isNumber, NEGATIONS, SAME_NAMES } from './lexicon'
import type { Word } from './words'

/** What a change of words may turn round. */
export type Seriousness = 'negation' | 'number' | 'name' | 'condition'

/** What is serious in words that one version has and another lacks or has otherwise; null where nothing is. */
export function seriousness(here: readonly Word[], there: readonly Word[]): Seriousness | null {
  // Whole sentences that are left out shorten a speech; they do not turn what is left of it.
  if ([here, there].some((words) => words.length > 1 && words.slice(0, -1).some(endsSentence))) return null
  const differ = (of: (words: readonly Word[]) => string[]) => of(here).sort().join(' ') !== of(there).sort().join(' ')
  if (differ((words) => words.filter(({ norm }) => NEGATIONS.has(norm)).map(() => 'not'))) return 'negation'
  if (differ((words) => words.filter(({ norm }) => isNumber(norm)).map(({ norm }) => norm))) return 'number'
  return differ(names) ? 'name' : null
}

/** Names within a sentence: capitals that no sentence's beginning explains, without titles and "I". */
const names = (words: readonly Word[]) =>
  words.filter((word, index) => isName(word, words[index - 1])).map(({ norm }) => SAME_NAMES.get(norm) ?? norm)

const TITLES = new Set(
  'mr mrs ms dr president prime minister secretary general king prince sir lord senator'.split(' '),
)

const isName = ({ raw, norm, first, bracketed }: Word, previous: Word | undefined) =>
  /^\p{Lu}/u.test(raw) &&
  !first &&
  !bracketed &&
  !/^I(?:['’]|$)/u.test(raw) &&
  !TITLES.has(norm) &&
  (previous !== undefined ? !/[.?!]/.test(previous.after) : false)

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
  const after = restOfSentence(fullest, fullest.indexOf(keptLast))
  const before = beginningOfSentence(fullest, fullest.indexOf(keptFirst))
  return opensCondition(after[0]) || opensCondition(before[0])
}

const opensCondition = (word: Word | undefined) => word !== undefined && CONDITIONS.has(word.norm)
const endsSentence = ({ after }: Word) => /[.?!]/.test(after.replace(/\.{2,}/g, ''))

function restOfSentence(words: readonly Word[], at: number): Word[] {
  if (endsSentence(words[at]!)) return []
  const end = words.findIndex((word, index) => index > at && endsSentence(word))
  return words.slice(at + 1, end < 0 ? words.length : end + 1)
}

function beginningOfSentence(words: readonly Word[], at: number): Word[] {
  let start = at
  while (start > 0 && !endsSentence(words[start - 1]!)) start--
  return words.slice(start, at)
}
