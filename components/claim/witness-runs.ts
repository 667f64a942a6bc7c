import type { AlignedCell, UtteranceWitness, VariantType } from '@/lib/claims'
import type { Span } from '@/lib/text/span'

/** What a version of an utterance is shown as: words as in the fullest version, words that differ, or a place where it has none. */
export type Run =
  | { kind: 'same'; text: string }
  | { kind: 'changed'; text: string; type: VariantType }
  | { kind: 'gap' }

interface MarkedWords extends Span {
  text: string
}

/**
 * The runs of each marked span of a witness, in the order of `claims`. The words of all runs are the claims' words;
 * a gap stands where the witness has none for a column of `filled` (the columns in which the fullest version has words).
 */
export function witnessRuns(
  claims: readonly MarkedWords[],
  cells: readonly AlignedCell[],
  filled: ReadonlySet<number>,
): Run[][] {
  const columns = [...filled].sort((a, b) => a - b)
  const ordered = cells.filter(({ text }) => text !== '').sort((a, b) => a.start - b.start)
  let nextColumn = 0
  /** True where a filled column before `column` has been passed over. */
  const passedOver = (column: number) => {
    let passed = false
    while (nextColumn < columns.length && columns[nextColumn]! < column) {
      passed = true
      nextColumn++
    }
    if (columns[nextColumn] === column) nextColumn++
    return passed
  }
  const all = claims.map((claim) => {
    const runs: Run[] = []
    let at = claim.start
    for (const cell of ordered) {
      if (cell.start < claim.start || cell.start >= claim.end) continue
      const gap = passedOver(cell.column)
      push(runs, { kind: 'same', text: claim.text.slice(at - claim.start, cell.start - claim.start) })
      if (gap) push(runs, { kind: 'gap' })
      const end = Math.min(cell.end, claim.end)
      const text = claim.text.slice(cell.start - claim.start, end - claim.start)
      push(
        runs,
        cell.type && cell.type !== 'omission' ? { kind: 'changed', text, type: cell.type } : { kind: 'same', text },
      )
      at = end
    }
    push(runs, { kind: 'same', text: claim.text.slice(at - claim.start) })
    return runs
  })
  const last = all.at(-1)
  if (last && ordered.length > 0 && passedOver(Number.POSITIVE_INFINITY)) push(last, { kind: 'gap' })
  return all
}

/** The columns in which the fullest version has words: those whose absence elsewhere is an omission. */
export function filledColumns(witnesses: readonly UtteranceWitness[]): Set<number> {
  const size = (witness: UtteranceWitness) => witness.cells.reduce((sum, { text }) => sum + text.length, 0)
  const fullest = witnesses.reduce<UtteranceWitness | null>(
    (best, witness) => (best && size(best) >= size(witness) ? best : witness),
    null,
  )
  return new Set(fullest?.cells.filter(({ text }) => text !== '').map(({ column }) => column))
}

function push(runs: Run[], run: Run) {
  if (run.kind !== 'gap' && run.text === '') return
  const last = runs.at(-1)
  if (run.kind === 'same' && last?.kind === 'same') last.text += run.text
  else if (!(run.kind === 'gap' && last?.kind === 'gap')) runs.push({ ...run })
}
