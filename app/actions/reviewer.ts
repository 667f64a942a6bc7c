import { cookies } from 'next/headers'
import { ReviewInput } from '@/lib/claims'

/** The cookie that keeps a reviewer's name, so that it is asked once. */
export const reviewerCookie = 'reviewer'

/** The name given with an earlier ruling; null when none was. */
export async function currentReviewer(): Promise<string | null> {
  const value = (await cookies()).get(reviewerCookie)?.value
  return ReviewInput.shape.reviewer.safeParse(value).data ?? null
}
