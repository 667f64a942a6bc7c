'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ReviewInput } from '@/lib/claims'
import { addReview } from '@/lib/store'
import { reviewerCookie } from './reviewer'

const year = 60 * 60 * 24 * 365

/** The form as browsers send it. `back` is an address of ours: a path, never another site. */
const ReviewFormData = z.object({
  subjectType: z.enum(['claim', 'finding']),
  subjectId: z.string().min(1).max(500),
  verdict: ReviewInput.shape.verdict,
  note: ReviewInput.shape.note,
  reviewer: ReviewInput.shape.reviewer,
  back: z.string().regex(/^\/(?![/\\])[^\s]*$/),
})

/**
 * Keeps a person's ruling and their name, and goes back to the page. What is missing or of no use is said on that page:
 * the form is checked by the browser too, so this is for those who come without one.
 */
export async function rule(form: FormData): Promise<void> {
  const parsed = ReviewFormData.safeParse(Object.fromEntries(form))
  if (!parsed.success) {
    const back = ReviewFormData.shape.back.safeParse(form.get('back'))
    redirect(withProblem(back.success ? back.data : '/', 'incomplete'))
  }
  const { subjectType: type, subjectId: id, verdict, note, reviewer, back } = parsed.data
  const outcome = await addReview({ subject: { type, id }, verdict, note, reviewer })
  if (!outcome.ok) redirect(withProblem(back, outcome.reason))
  const jar = await cookies()
  jar.set(reviewerCookie, reviewer, { path: '/', maxAge: year, httpOnly: true, sameSite: 'lax' })
  redirect(back)
}

function withProblem(back: string, problem: 'incomplete' | 'unknown_subject'): string {
  const [path, hash] = back.split('#')
  return `${path}${path!.includes('?') ? '&' : '?'}problem=${problem}${hash ? `#${hash}` : ''}`
}
