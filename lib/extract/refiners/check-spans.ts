import { type Span, textAt } from '@/lib/text/span'
import type { ClaimDraft, Context } from '../context'

/** The promise that every value leads back to its words. A rule that breaks it has a fault, so this throws. */
export function checkSpans({ document: { text } }: Context, drafts: ClaimDraft[]): ClaimDraft[] {
  for (const draft of drafts) {
    if (!lies(text, draft) || textAt(text, draft) !== draft.text)
      throw new Error(`${draft.rule}: the span [${draft.start}, ${draft.end}) does not hold the claim’s words`)
    for (const [field, span] of Object.entries(draft.evidence))
      if (!lies(text, span))
        throw new Error(`${draft.rule}: ${field} points to [${span.start}, ${span.end}), outside the text`)
  }
  return drafts
}

const lies = (text: string, { start, end }: Span) => start >= 0 && start < end && end <= text.length
