import type { Span } from '@/lib/text/span'

/** A stretch of an article to be marked in place. `id` becomes the address of its first piece. */
export interface Highlight extends Span {
  id: string
}

/** Words, or a mark around further pieces. A highlight that crosses another, or a line break, is several marks. */
export type Piece = string | Mark
export interface Mark {
  id: string
  /** True for the first mark of its highlight: the only one that carries the address. */
  first: boolean
  /** How many marks are around this one; keeps underlines of nested highlights apart. */
  depth: number
  pieces: Piece[]
}

/** A line of the text with its marks, or the white space between two lines. */
export type Block = ({ kind: 'line'; pieces: Piece[] } | { kind: 'space'; text: string }) & Span

/**
 * Cuts a text into lines with nested marks. Nothing is added, moved or lost: the words of all blocks in their order
 * are the text. Highlights may overlap in any way; where two cross, the one that started first stays whole.
 */
export function markText(text: string, highlights: readonly Highlight[]): Block[] {
  const ordered = highlights
    .filter(({ start, end }) => start < end)
    .map((highlight, index) => ({ highlight, index }))
    .sort((a, b) => a.highlight.start - b.highlight.start || b.highlight.end - a.highlight.end || a.index - b.index)
    .map(({ highlight }) => highlight)
  const opened = new Set<string>()
  const blocks: Block[] = []
  let at = 0
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const end = line.index + line[0].length
    if (line.index > at) blocks.push({ kind: 'space', start: at, end: line.index, text: text.slice(at, line.index) })
    const pieces = markLine(text, { start: line.index, end }, ordered, opened)
    blocks.push({ kind: 'line', start: line.index, end, pieces })
    at = end
  }
  if (at < text.length) blocks.push({ kind: 'space', start: at, end: text.length, text: text.slice(at) })
  return blocks
}

/** The words of pieces, without their marks. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.pieces))).join('')

function markLine(text: string, line: Span, ordered: readonly Highlight[], opened: Set<string>): Piece[] {
  const here = ordered.filter(({ start, end }) => start < line.end && end > line.start)
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of here) {
    if (start > line.start) cuts.add(start)
    if (end < line.end) cuts.add(end)
  }
  const offsets = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  const open: Mark[] = []
  for (let i = 0; i + 1 < offsets.length; i++) {
    const [start, end] = [offsets[i]!, offsets[i + 1]!]
    const covering = here.filter((highlight) => highlight.start <= start && highlight.end >= end)
    let kept = 0
    while (kept < open.length && open[kept]!.id === covering[kept]?.id) kept++
    open.length = kept
    for (const { id } of covering.slice(kept)) {
      const mark: Mark = { id, first: !opened.has(id), depth: open.length, pieces: [] }
      opened.add(id)
      const parent = open.at(-1)
      ;(parent ? parent.pieces : pieces).push(mark)
      open.push(mark)
    }
    const innermost = open.at(-1)
    ;(innermost ? innermost.pieces : pieces).push(text.slice(start, end))
  }
  return pieces
}
