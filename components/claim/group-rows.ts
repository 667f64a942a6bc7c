import type { Quotation, StoredClaim, Utterance, UtteranceWitness } from '@/lib/claims'
import { filledColumns, type Run, witnessRuns } from './witness-runs'

/** A quotation with what it takes to show it: `runs` against the fullest version of its utterance. */
export interface AlignedQuotation extends StoredClaim {
  claim: Quotation
  runs: Run[]
  /** How much of the utterance its outlet carries; null for a quotation of no utterance. */
  coverage: UtteranceWitness['coverage'] | null
}

const coverageOrder: Record<UtteranceWitness['coverage'], number> = { full: 0, part: 1, fragment: 2, paraphrase: 3 }

/**
 * The quotations of one utterance as rows, one a witness, the fullest first. Only `quotations` are shown (others may be
 * filtered away); what they lack is still seen against the fullest version of all.
 */
export function groupRows<T extends StoredClaim & { claim: Quotation }>(
  utterance: Utterance | null,
  quotations: readonly T[],
): (T & AlignedQuotation)[][] {
  if (!utterance)
    return quotations.map((quotation) => [{ ...quotation, coverage: null, runs: plainRuns(quotation.claim) }])
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
  const filled = filledColumns(utterance.witnesses)
  const length = ({ claimIds }: UtteranceWitness) =>
    claimIds.reduce((sum, id) => sum + (byId.get(id)?.claim.text.length ?? 0), 0)
  // What the others are held against has nothing that differs, and stands first.
  const changes = ({ cells }: UtteranceWitness) => (cells.some(({ type }) => type !== null) ? 1 : 0)
  return [...utterance.witnesses]
    .sort(
      (a, b) =>
        coverageOrder[a.coverage] - coverageOrder[b.coverage] || changes(a) - changes(b) || length(b) - length(a),
    )
    .map((witness) => {
      const { coverage } = witness
      const own = witness.claimIds.flatMap((id) => byId.get(id) ?? [])
      if (witness.coverage === 'paraphrase' || witness.cells.length === 0)
        return own.map((quotation) => ({ ...quotation, coverage, runs: plainRuns(quotation.claim) }))
      const runs = witnessRuns(
        own.map(({ claim }) => claim),
        witness.cells,
        filled,
      )
      return own.map((quotation, index) => ({ ...quotation, coverage, runs: runs[index]! }))
    })
    .filter((row) => row.length > 0)
}

const plainRuns = ({ text }: Quotation): Run[] => [{ kind: 'same', text }]
