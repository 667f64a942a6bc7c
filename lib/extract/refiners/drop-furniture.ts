import { overlapLength, spanLength } from '@/lib/text/span'
import type { ClaimDraft, Context } from '../context'

/** A claim that lies for its larger part in page furniture is none of the article's. */
export const dropFurniture = ({ furniture }: Context, drafts: ClaimDraft[]): ClaimDraft[] =>
  drafts.filter((draft) => {
    const covered = furniture.reduce((sum, span) => sum + overlapLength(span, draft), 0)
    return covered * 2 <= spanLength(draft)
  })
