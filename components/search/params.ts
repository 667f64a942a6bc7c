import { z } from 'zod'
import { CueClass, OccasionKind, QuotationType } from '@/lib/claims'

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

/** How the page offers to order quotations; without one they stand as the store orders them, see `findQuotations`. */
export const sorts = ['match', 'time', 'length', 'coverage'] as const

/** The quotations' filters as the address holds them. */
export const QuotationParams = z.object({
  speaker: one,
  outlet: one,
  type: QuotationType.optional().catch(undefined),
  cue: CueClass.optional().catch(undefined),
  occasion: OccasionKind.optional().catch(undefined),
  topic: one,
  words: one,
  sort: z.enum(sorts).optional().catch(undefined),
  page,
})
export type QuotationParams = z.infer<typeof QuotationParams>
