import { holdsRun } from './lcs'
import { isContent, isNegation } from './lexicon'
import { fold } from './normal-form'
import type { Unit } from './unit'
import { wordsOf } from './words'

/** Fragments of more words are somebody's own by themselves. */
const SHORT = 2
/** How far the outlet's sentence around a fragment is read, in units. */
const AROUND = 200

/**
 * Whether a fragment is of a longer version: it stands there word for word and has a word of weight. One or two words ("outrage") are said
 * of many things, so that the sentence around them must speak of something that the longer version names as well.
 */
export function isFragmentOf(short: Unit, long: Unit): boolean {
  const [part, whole] = [short, long].map(({ words }) => words.map(({ norm }) => norm)) as [string[], string[]]
  if (!isTelling(part) || !(holdsRun(whole, part) || isTurned(part, whole))) return false
  return part.length > SHORT || short.article === long.article || speaksOf(short, whole)
}

/** The same words with or without a "not": "we will withdraw our guns" for "we will not withdraw our guns until …". */
function isTurned(part: readonly string[], whole: readonly string[]): boolean {
  const [plain, plainWhole] = [part, whole].map((words) => words.filter((word) => !isNegation(word)))
  return plain!.length >= 5 && plain!.filter(isContent).length >= 2 && holdsRun(plainWhole!, plain!)
}

/** "In the next hours" could stand anywhere. */
const isTelling = (words: readonly string[]) =>
  words.some((word) => isContent(word) && word.length >= (words.length === 1 ? 5 : 4))

function speaksOf({ article, claim, words, speaker }: Unit, whole: readonly string[]): boolean {
  const before =
    article.text
      .slice(Math.max(0, claim.start - AROUND), claim.start)
      .split(/[.?!]\s|\n/)
      .at(-1) ?? ''
  const after = article.text.slice(claim.end, claim.end + AROUND).split(/[.?!]\s|\n/)[0] ?? ''
  const known = new Set([...words.map(({ norm }) => norm), ...(speaker ?? '').split(' ').map(fold)])
  return wordsOf(`${before} ${after}`, 0, '').some(
    ({ norm }) => isContent(norm) && !known.has(norm) && whole.includes(norm),
  )
}
