import type { Quotation } from '@/lib/claims'
import type { Context } from '../context'

export function extractQuotations(_context: Context): Quotation[] {
  return []
}
