import type { TruceStatus } from '@/lib/claims'

/** What a status says of whether the truce holds. Degrees of one decline are one standing: wording, no contradiction. */
export type Standing = 'holds' | 'declines' | 'over' | 'outside' | 'open'

export const standings: Record<TruceStatus, Standing> = {
  announced: 'holds',
  in_force: 'holds',
  extended: 'holds',
  violated: 'declines',
  eroding: 'declines',
  collapsing: 'declines',
  collapsed: 'over',
  ended: 'over',
  excluded: 'outside',
  rejected: 'outside',
  proposed: 'open',
  under_negotiation: 'open',
}
