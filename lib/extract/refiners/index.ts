import type { Claim } from '@/lib/claims'
import { bySpan } from '@/lib/text/span'
import type { ClaimDraft, Context } from '../context'
import { checkSpans } from './check-spans'
import { dropDuplicates } from './drop-duplicates'
import { dropFurniture } from './drop-furniture'

type Refiner = (context: Context, drafts: ClaimDraft[]) => ClaimDraft[]

/** All refiners in their running order. */
const refiners: readonly Refiner[] = [
  checkSpans, // first: the others rely on the spans
  dropFurniture,
  dropDuplicates, // before the order is settled: which one stays is decided by the order of the rules
]

const KINDS = ['quotation', 'casualty', 'truce']

/** Refines the drafts, orders them by place, and turns links between drafts into indices. */
export function finish(context: Context, drafts: ClaimDraft[]): Claim[] {
  const refined = refiners.reduce((kept, refine) => refine(context, kept), drafts)
  const ordered = refined.toSorted((a, b) => bySpan(a, b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  const index = new Map(ordered.map((draft, at) => [draft, at]))
  return ordered.map((draft) => {
    if (draft.kind !== 'casualty') return draft
    const { whole, ...figure } = draft
    return { ...figure, partOf: (whole && index.get(whole)) ?? null }
  })
}
