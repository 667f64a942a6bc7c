import type { Claim } from '@/lib/claims'
import { bySpan } from '@/lib/text/span'
import type { ClaimDraft, Context } from '../context'

/** Orders the drafts by place and turns links between drafts into indices. */
export function finish(_context: Context, drafts: ClaimDraft[]): Claim[] {
  const ordered = [...drafts].sort(bySpan)
  const index = new Map(ordered.map((draft, at) => [draft, at]))
  return ordered.map((draft) => {
    if (draft.kind !== 'casualty') return draft
    const { whole, ...figure } = draft
    return { ...figure, partOf: (whole && index.get(whole)) ?? null }
  })
}
