import type { Finding } from '@/lib/claims'
import { slugOf } from '@/lib/claims/claim-id'
import { uniqueNames } from './unique'

/** A finding before its id is known. `key` tells findings of one topic, relation and dimension apart; '' where there is only one. */
export type FindingDraft = Omit<Finding, 'id'> & { key: string }

/**
 * Gives each finding its address, `<topic>.<relation>[.<dimension>][.<key>]`, and puts the worst first. What is compared makes the
 * address, never a running number of the database, so that it lasts over re-extraction; two that would still share one get `-2`, `-3` …
 */
export function settle(drafts: readonly FindingDraft[]): Finding[] {
  const unique = uniqueNames()
  return drafts
    .map(({ key, ...finding }) => {
      const parts = [finding.topicId, finding.relation.replaceAll('_', '-'), slugOf(finding.dimension ?? ''), key]
      return { id: unique(parts.filter((part) => part !== '').join('.')), ...finding }
    })
    .sort((a, b) => b.severity - a.severity || (a.id < b.id ? -1 : 1))
}

/**
 * How much a finding deserves a look, 0 to 100. Pages sort by it. One table, so that the order of the three kinds against each
 * other is decided in one place: what cannot both be true first, then open differences by how much hangs on them, then what
 * explains the picture, and last what is only said so that nobody raises it again.
 */
export const severities = {
  truceContradiction: 95,
  casualtyContradiction: 90,
  selfContradiction: 85,
  hedgedContradiction: 75,
  seriousQuotation: 65,
  truceEnd: 60,
  truceArea: 55,
  casualtyExclusive: 56,
  casualtyValue: 30,
  casualtyFits: 22,
  casualtyVictims: 40,
  casualtyPerpetrator: 45,
  casualtyCause: 35,
  quotationVariant: 25,
  sameOrigin: 20,
  singleSource: 15,
  development: 12,
  agrees: 8,
  consistent: 6,
  partOf: 4,
  notComparable: 1,
  glyphsOnly: 0,
} as const
