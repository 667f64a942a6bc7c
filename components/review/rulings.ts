import type { Review, Verdict } from '@/lib/claims'

/** A ruling in the words of the screen. */
export const verdictWords: Record<Verdict, string> = {
  conflict: 'a real conflict',
  explained: 'explained',
  wrong_extraction: 'read wrongly',
  confirmed: 'confirmed',
  withdrawn: 'withdrawn',
}

/** The verdicts that a person may give; `withdrawn` is the undoing of one. */
export const givenVerdicts = ['conflict', 'explained', 'wrong_extraction', 'confirmed'] as const satisfies Verdict[]

/** The ruling that stands: the latest one, unless it withdraws the one before. `reviews` are oldest first. */
export function standingRuling(reviews: readonly Review[]): Review | null {
  const last = reviews.at(-1)
  return last && last.verdict !== 'withdrawn' ? last : null
}
