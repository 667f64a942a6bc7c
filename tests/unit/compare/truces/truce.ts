import type { TruceClaim } from '@/lib/claims'

/** A truce claim with everything open but what is given. */
export const truce = (fields: Partial<TruceClaim>): TruceClaim => ({
  kind: 'truce',
  start: 0,
  end: 0,
  text: `${fields.status ?? 'in_force'} truce`,
  rule: 'made',
  evidence: {},
  area: 'Latakia',
  class: null,
  status: 'in_force',
  parties: [],
  declaration: null,
  mediators: [],
  initialHours: null,
  announcedBy: null,
  via: null,
  announcedAt: null,
  effectiveAt: null,
  durationHours: null,
  statedEnd: null,
  derivedEnd: null,
  endsAt: null,
  endBasis: null,
  ...fields,
})
