import { areSpellings } from './spelling'
import type { Version } from './versions'
import type { Word } from './words'

/** One place of the utterance: what each version has there, by the version's position in the list. */
export interface Column {
  words: Map<number, Word[]>
}

/** Larger tables are not built: such a version is laid beside the others as it stands. */
const LARGEST_TABLE = 4_000_000

const SAME = 4
const SPELLED = 3
/** A word that is split or joined: "air planes". */
const JOINED = 3

/**
 * All versions aligned at once, word by word: the fullest first, each further one against the columns of those before it, where a
 * column is matched by any reading that it holds. Marks play no part; words are aligned before commas.
 */
export function align(versions: readonly Version[]): Column[] {
  const order = versions
    .map((version, index) => ({ version, index }))
    .sort((a, b) => b.version.words.length - a.version.words.length || a.index - b.index)
  let columns: Column[] = []
  for (const { version, index } of order) columns = laid(columns, version.words, index)
  return columns
}

/** A run of columns and the words that belong there; either may be empty. */
type Step = [columns: number, words: number]

function laid(columns: Column[], words: readonly Word[], version: number): Column[] {
  if (columns.length === 0) return words.map((word) => ({ words: new Map([[version, [word]]]) }))
  const merged: Column[] = []
  let column = 0
  let word = 0
  let pendingColumns: Column[] = []
  let pendingWords: Word[] = []
  const flush = (isEnd = false) => {
    const place = isEnd ? 'end' : merged.length === 0 ? 'start' : 'middle'
    merged.push(...substituted(pendingColumns, pendingWords, version, place))
    pendingColumns = []
    pendingWords = []
  }
  for (const [takesColumns, takesWords] of stepsOf(columns, words)) {
    const some = columns.slice(column, column + takesColumns)
    const own = words.slice(word, word + takesWords)
    column += takesColumns
    word += takesWords
    if (takesColumns === 0 || takesWords === 0) {
      pendingColumns.push(...some)
      pendingWords.push(...own)
      continue
    }
    flush()
    merged.push(withWords(joined(some), version, own))
  }
  flush(true)
  return merged
}

/**
 * Between two matches, words stand in for words one by one; what is left over on either side was left out or added. A version that begins
 * or ends with other words begins or ends there: they stand in for those next to the match.
 */
function substituted(
  columns: readonly Column[],
  words: readonly Word[],
  version: number,
  place: 'start' | 'middle' | 'end',
): Column[] {
  // A gap that the writer marks stands for the columns themselves: no word takes their place.
  const inPlace = place !== 'middle' || (words.length <= columns.length * 2 && columns.length <= words.length * 2)
  const pairs = inPlace ? Math.min(columns.length, words.length) : 0
  const [column, word] = place === 'start' ? [columns.length - pairs, words.length - pairs] : [0, 0]
  const added = (own: readonly Word[]) => own.map((one) => ({ words: new Map([[version, [one]]]) }))
  return [
    ...columns.slice(0, column),
    ...added(words.slice(0, word)),
    ...columns.slice(column, column + pairs).map((one, at) => withWords(one, version, [words[word + at]!])),
    ...columns.slice(column + pairs),
    ...added(words.slice(word + pairs)),
  ]
}

const withWords = (column: Column, version: number, words: Word[]): Column => ({
  words: new Map([...column.words, [version, words]]),
})

function joined(columns: readonly Column[]): Column {
  if (columns.length === 1) return columns[0]!
  const words = new Map<number, Word[]>()
  for (const column of columns)
    for (const [version, own] of column.words) words.set(version, [...(words.get(version) ?? []), ...own])
  return { words }
}

export const areNames = (words: readonly Word[]) => words.every(({ raw }) => /^(?:\p{L}+['’-])?\p{Lu}/u.test(raw))

export const readingOf = (words: readonly Word[]) => words.map(({ norm }) => norm).join('')

/** Best path through columns × words, in text order. Ties prefer a match, then passing a column. */
function stepsOf(columns: readonly Column[], words: readonly Word[]): Step[] {
  const width = words.length + 1
  if ((columns.length + 1) * width > LARGEST_TABLE) return [[columns.length, 0], ...words.map((): Step => [0, 1])]
  const readings = columns.map((column) => [...new Set([...column.words.values()].map(readingOf))])
  const named = columns.map((column) => [...column.words.values()].every(areNames))
  const pairs = columns.map((column, at) => (at === 0 ? [] : readingsTogether(columns[at - 1]!, column)))
  const norms = words.map(({ norm }) => norm)
  const joinedNorms = norms.map((norm, at) => (norms[at - 1] ?? '') + norm)
  const score = new Int32Array((columns.length + 1) * width)
  const moves = new Uint8Array((columns.length + 1) * width)
  for (let i = 0; i <= columns.length; i++)
    for (let j = 0; j <= words.length; j++) {
      if (i === 0 && j === 0) continue
      const at = i * width + j
      let best = -1
      let move = 0
      if (i > 0 && j > 0) {
        const gain = likeness(readings[i - 1]!, norms[j - 1]!, named[i - 1]! && areNames([words[j - 1]!]))
        if (gain > 0) {
          best = score[at - width - 1]! + gain
          move = 1
        }
        if (j > 1 && score[at - width - 2]! + JOINED > best && readings[i - 1]!.includes(joinedNorms[j - 1]!)) {
          best = score[at - width - 2]! + JOINED
          move = 2
        }
        if (i > 1 && score[at - 2 * width - 1]! + JOINED > best && pairs[i - 1]!.includes(norms[j - 1]!)) {
          best = score[at - 2 * width - 1]! + JOINED
          move = 3
        }
      }
      if (i > 0 && score[at - width]! > best) {
        best = score[at - width]!
        move = 4
      }
      if (j > 0 && score[at - 1]! > best) {
        best = score[at - 1]!
        move = 5
      }
      score[at] = best
      moves[at] = move
    }
  return path(moves, columns.length, words.length)
}

const MOVES: Record<number, Step> = { 1: [1, 1], 2: [1, 2], 3: [2, 1], 4: [1, 0], 5: [0, 1] }

function path(moves: Uint8Array, columns: number, words: number): Step[] {
  const steps: Step[] = []
  for (let i = columns, j = words; i > 0 || j > 0; ) {
    const step = MOVES[moves[i * (words + 1) + j]!]!
    steps.push(step)
    i -= step[0]
    j -= step[1]
  }
  return steps.reverse()
}

function likeness(readings: readonly string[], norm: string, areBothNames: boolean): number {
  if (readings.includes(norm)) return SAME
  return readings.some((reading) => areSpellings(reading, norm, areBothNames)) ? SPELLED : 0
}

/** What two neighbouring columns read together, for versions that have both. */
function readingsTogether(first: Column, second: Column): string[] {
  const found: string[] = []
  for (const [version, words] of first.words) {
    const next = second.words.get(version)
    if (next) found.push(readingOf(words) + readingOf(next))
  }
  return found
}
