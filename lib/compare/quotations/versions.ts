import { shared } from './lcs'
import { isMarked, type Unit } from './unit'
import type { Word } from './words'

/** One outlet's version of an utterance: one or more spans of one article, in the order of the text. */
export interface Version {
  units: Unit[]
  words: Word[]
  /** Reported speech: it has no words of the speaker's to collate. */
  reported: boolean
}

/**
 * The versions of one group. Spans of one article join to one version unless they repeat each other (a headline's fragment and the
 * sentence itself): each telling is then a version of its own. Reported speech comes last and is never joined with words in marks.
 */
export function versionsOf(units: readonly Unit[]): Version[] {
  const byArticle = new Map<string, Unit[]>()
  for (const unit of units) byArticle.set(unit.article.id, [...(byArticle.get(unit.article.id) ?? []), unit])
  return [...byArticle.values()].flatMap((own) => [
    ...tellings(own.filter(isMarked)),
    ...own.filter((unit) => !isMarked(unit)).map((unit) => ({ units: [unit], words: unit.words, reported: true })),
  ])
}

function tellings(units: readonly Unit[]): Version[] {
  const longestFirst = [...units].sort((a, b) => b.words.length - a.words.length || a.index - b.index)
  const versions: Unit[][] = []
  for (const unit of longestFirst) {
    const home = versions.find((version) => version.every((other) => !repeats(unit, other)))
    if (home) home.push(unit)
    else versions.push([unit])
  }
  return versions.map((version) => {
    const inText = version.sort((a, b) => a.claim.start - b.claim.start)
    return { units: inText, words: inText.flatMap(({ words }) => words), reported: false }
  })
}

/** The shorter is mostly in the longer. */
function repeats(a: Unit, b: Unit): boolean {
  const [first, second] = [a.words.map(({ norm }) => norm), b.words.map(({ norm }) => norm)]
  const { subsequence, run } = shared(first, second)
  const shorter = Math.min(first.length, second.length)
  return run >= Math.min(4, shorter) && subsequence >= shorter * 0.5
}
