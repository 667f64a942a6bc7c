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
 * `cells` are all of the witness's, also those of spans that are not among `claims`: what is filtered away is no gap.
 */
export function witnessRuns(
  claims: readonly MarkedWords[],
  cells: readonly AlignedCell[],
  filled: ReadonlySet<number>,
): Run[][] {
  const passedOver = columnCounter(filled)
  const shown = claims.map((claim) => ({ claim, at: claim.start, runs: [] as Run[] }))
  let current: (typeof shown)[number] | undefined
  for (const cell of cells.filter(({ text }) => text !== '').sort((a, b) => a.start - b.start)) {
    const gap = passedOver(cell.column)
    current = shown.find(({ claim }) => cell.start >= claim.start && cell.start < claim.end)
    if (!current) continue
    const { claim, at, runs } = current
    const end = Math.min(cell.end, claim.end)
    push(runs, { kind: 'same', text: claim.text.slice(at - claim.start, cell.start - claim.start) })
    if (gap) push(runs, { kind: 'gap' })
    const text = claim.text.slice(cell.start - claim.start, end - claim.start)
    push(
      runs,
      cell.type && cell.type !== 'omission' ? { kind: 'changed', text, type: cell.type } : { kind: 'same', text },
    )
    current.at = end
  }
  for (const { claim, at, runs } of shown) push(runs, { kind: 'same', text: claim.text.slice(at - claim.start) })
  if (current && passedOver(Number.POSITIVE_INFINITY)) push(current.runs, { kind: 'gap' })
  return shown.map(({ runs }) => runs)
}

/** Goes through the filled columns: true where one before `column` was passed over since the last call. */
function columnCounter(filled: ReadonlySet<number>): (column: number) => boolean {
  const columns = [...filled].sort((a, b) => a - b)
  let next = 0
  return (column) => {
    const from = next
    while (next < columns.length && columns[next]! < column) next++
    const passed = next > from
    if (columns[next] === column) next++
    return passed
  }
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
