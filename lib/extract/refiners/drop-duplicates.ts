import type { ClaimDraft, Context } from '../context'

/**
 * Two rules may find one claim. The first of them in the order of the rules stays: an extractor lists its surer rules first.
 * One span may carry two claims when they answer two questions: a truce's two areas, the killed and the hurt.
 */
export function dropDuplicates(_context: Context, drafts: ClaimDraft[]): ClaimDraft[] {
  const kept = new Map<string, ClaimDraft>()
  const stands = new Map<ClaimDraft, ClaimDraft>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    const first = kept.get(key)
    if (first) stands.set(draft, first)
    else kept.set(key, draft)
  }
  // A part of a dropped figure is a part of the one that stands for it.
  for (const draft of kept.values()) {
    const first = draft.kind === 'casualty' && draft.whole ? stands.get(draft.whole) : undefined
    if (draft.kind === 'casualty' && first?.kind === 'casualty' && first !== draft) draft.whole = first
  }
  return [...kept.values()]
}

/** What makes two drafts the same claim: for a figure the words of its number, where it points to them. */
function keyOf(draft: ClaimDraft): string {
  const { kind, start, end } = draft
  if (kind === 'quotation') return `${kind} ${start} ${end}`
  if (kind === 'truce') return `${kind} ${start} ${end} ${draft.area} ${draft.status}`
  const { start: from, end: to } = draft.evidence.number ?? draft
  return `${kind} ${from} ${to} ${draft.outcome}`
}
