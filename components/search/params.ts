import { z } from 'zod'

/** A search parameter given once; '' and repeated ones count as not given. */
const one = z
  .string()
  .trim()
  .max(200)
  .transform((value) => value || undefined)
  .optional()
  .catch(undefined)

/** Pages count from 1; nonsense is the first page. */
const page = z.coerce.number().int().min(1).max(1_000_000).catch(1)

export const PageParams = z.object({ q: one, page })

/** The quotations' filters as the address holds them. */
export const QuotationParams = z.object({
  speaker: one,
  outlet: one,
  type: z.enum(['direct', 'mixed', 'indirect']).optional().catch(undefined),
  words: one,
  page,
})
export type QuotationParams = z.infer<typeof QuotationParams>
