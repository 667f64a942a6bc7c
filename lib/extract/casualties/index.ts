import type { CasualtyDraft, Context } from '../context'

export function extractCasualties(_context: Context): CasualtyDraft[] {
  return []
}
