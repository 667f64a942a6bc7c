import type { AlignedCell, VariantType } from '@/lib/claims'
import { areNames, type Column, readingOf } from './align'
import { areSpellings } from './spelling'
import type { Version } from './versions'
import type { Word } from './words'

/** Neighbouring columns in which every version stands in the same way to the fullest one: one column of the alignment table. */
export interface Segment {
  /** What each version has there, in the versions' order; null where it has nothing. */
  cells: (SegmentCell | null)[]
}

export interface SegmentCell {
  words: Word[]
  /** Null where the words are the fullest version's, to the letter. */
  type: VariantType | null
}

export interface Collation {
  versions: readonly Version[]
  /** The position of the fullest version. */
  base: number
  segments: Segment[]
  /** First and last segment in which each version has words. */
  ranges: { first: number; last: number }[]
}

/** Columns of single words drawn together to segments, each version held against the fullest. */
export function collate(versions: readonly Version[], columns: readonly Column[]): Collation {
  const base = versions.reduce((best, version, index) => (isFuller(version, versions[best]!) ? index : best), 0)
  const segments: Segment[] = []
  for (const { words } of columns) {
    const own = words.get(base) ?? null
    const cells = versions.map((_, index) => {
      const there = words.get(index)
      return there ? { words: there, type: index === base ? null : typeOf(there, own) } : null
    })
    const last = segments.at(-1)
    if (last && continues(last.cells, cells))
      cells.forEach((cell, at) => {
        if (cell) last.cells[at]!.words.push(...cell.words)
      })
    else segments.push({ cells: cells.map((cell) => cell && { ...cell, words: [...cell.words] }) })
  }
  const ranges = versions.map((_, at) => {
    const filled = segments.flatMap(({ cells }, index) => (cells[at] ? [index] : []))
    return { first: filled[0] ?? 0, last: filled.at(-1) ?? -1 }
  })
  return { versions, base, segments, ranges }
}

/** More words, or as many in fewer pieces. */
export const isFuller = (a: Version, b: Version) =>
  a.words.length > b.words.length || (a.words.length === b.words.length && a.units.length < b.units.length)

function typeOf(words: readonly Word[], base: readonly Word[] | null): VariantType | null {
  if (!base) return words.every(({ bracketed }) => bracketed) ? 'marked_edit' : 'addition'
  const [own, fullest] = [readingOf(words), readingOf(base)]
  if (own !== fullest) {
    if (areSpellings(own, fullest, areNames(words) && areNames(base))) return 'spelling'
    return words.every(({ bracketed }) => bracketed) ? 'marked_edit' : 'substitution'
  }
  const [raw, baseRaw] = [written(words), written(base)]
  if (raw !== baseRaw) return raw.toLowerCase() === baseRaw.toLowerCase() ? 'case' : 'spelling'
  return marksAfter(words) === marksAfter(base) || opensOrEnds(words, base) || isCut(words, base) ? null : 'punctuation'
}

const written = (words: readonly Word[]) => words.map(({ raw }) => raw.replace(/[’‘]/gu, "'")).join(' ')

/** Dashes of every length are one mark, and an ellipsis is a cut rather than a mark. */
const marksAfter = (words: readonly Word[]) =>
  (words.at(-1)?.after ?? '').replace(/\.{2,}|…/gu, '').replace(/[-–—]+/gu, '–')

/** At the end of a span its outlet's house style puts a comma or a stop; it says nothing of the speaker's words. */
const opensOrEnds = (words: readonly Word[], base: readonly Word[]) => words.at(-1)!.last || base.at(-1)!.last

/** Where one of them marks a cut, the other's comma went with what was cut. */
const isCut = (words: readonly Word[], base: readonly Word[]) => words.at(-1)!.gapAfter || base.at(-1)!.gapAfter

const GLYPHS: readonly (VariantType | null)[] = ['case', 'punctuation', 'spelling']

/** Glyph differences stay words apart, so that each is told by itself; a span's beginning is the beginning of a cell. */
function continues(last: readonly (SegmentCell | null)[], next: readonly (SegmentCell | null)[]): boolean {
  return last.every((cell, at) => {
    const following = next[at] ?? null
    if (!cell || !following) return cell === following
    if (cell.type !== following.type || GLYPHS.includes(cell.type)) return false
    const [before, after] = [cell.words.at(-1)!, following.words[0]!]
    return before.claimId === after.claimId && !before.gapAfter
  })
}

/** The cells of one version as the pages draw them, with the marks that follow the words. */
export function cellsOf(
  { segments }: Collation,
  version: number,
  textOf: (claimId: string) => { text: string; end: number },
): AlignedCell[] {
  const cells = segments.flatMap(({ cells }, column) => {
    const cell = cells[version]
    return cell ? [{ column, words: cell.words, type: cell.type }] : []
  })
  return cells.map(({ column, words, type }, at) => {
    const [first, last] = [words[0]!, words.at(-1)!]
    const { text, end } = textOf(last.claimId)
    const next = cells[at + 1]?.words[0]
    const limit = next && next.claimId === last.claimId ? next.start : end
    const shown = text.slice(first.start, limit).replace(/[\s[({“"‘]+$/u, '')
    return { column, text: shown, start: first.start, end: first.start + shown.length, type }
  })
}
