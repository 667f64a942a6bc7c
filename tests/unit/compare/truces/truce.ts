import type { TruceClaim } from '@/lib/claims'
import { blankTruce } from '../../../support/blank-claims'

/** A truce claim with everything open but what is given. */
export const truce = (fields: Partial<TruceClaim>): TruceClaim => ({
  ...blankTruce,
  text: `${fields.status ?? 'in_force'} truce`,
  rule: 'made',
  area: 'Latakia',
  ...fields,
})
