import type { TruceClaim } from '@/lib/claims'
import type { Context } from '../context'

export function extractTruces(_context: Context): TruceClaim[] {
  return []
}
