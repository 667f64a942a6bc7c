import type { Attribution, Context } from '../context'

export function findAttributions(
  _context: Omit<Context, 'attributions' | 'terms'>,
): Pick<Context, 'attributions' | 'terms'> {
  const attributions: Attribution[] = []
  return { attributions, terms: [] }
}
