import { z } from 'zod'
import { ClaimKind } from './vocabulary'

/** A person's ruling on a claim or a finding. Rulings are only ever added; a later one on the same thing supersedes an earlier one. */
export const Verdict = z.enum(['conflict', 'explained', 'wrong_extraction', 'confirmed', 'withdrawn'])
export type Verdict = z.infer<typeof Verdict>

export const ReviewInput = z.object({
  subject: z.discriminatedUnion('type', [
    z.object({ type: z.literal('claim'), id: z.string().min(1) }),
    z.object({ type: z.literal('finding'), id: z.string().min(1) }),
  ]),
  verdict: Verdict,
  note: z.string().trim().max(4000),
  reviewer: z.string().trim().min(1, 'Say who you are: rulings are kept with a name').max(120),
})
export type ReviewInput = z.infer<typeof ReviewInput>

export const Review = z.object({
  id: z.string(),
  ...ReviewInput.shape,
  at: z.iso.datetime(),
  /** False when the claim that the ruling hangs on is no longer read from the text: "reading gone". */
  anchored: z.boolean(),
  anchor: z
    .object({ articleId: z.string(), kind: ClaimKind, start: z.int(), end: z.int(), key: z.string() })
    .nullable(),
})
export type Review = z.infer<typeof Review>
