import type { Claim } from '@/lib/claims'
import { overlaps } from '@/lib/text/span'
import type { Expected } from './annotations'
import type { Miss } from './report'
import { countValue, type Tallies, tallyAt } from './tally'

/** Pairs claims with annotations one to one and counts the claims and, of the pairs, each field. */
export function scoreClaims<C extends Claim>(
  kind: C['kind'],
  expected: readonly Expected<C>[],
  claims: readonly Claim[],
  tallies: Tallies,
  miss: (miss: Miss) => void,
) {
  const found = claims.filter((claim): claim is C => claim.kind === kind)
  const all = tallyAt(tallies, 'claims')
  const pairs = pair(expected, found)
  for (const item of expected.filter(({ optional }) => !optional)) {
    all.expected++
    const claim = pairs.get(item)
    if (!claim) {
      miss({ kind, problem: 'missing', expected: item.label, actual: null, span: item })
      continue
    }
    all.matched++
    all.found++
    all.correct++
    for (const { name, expected, actual, same, nullIsAnswer } of item.fields) {
      if (expected === null && !nullIsAnswer) continue
      const value = actual(claim, claims)
      const right = value === null ? expected === null : expected !== null && same(value)
      countValue(tallyAt(tallies, name), expected, value, right)
      if (!right) miss({ kind, problem: name, expected: String(expected), actual: String(value), span: claim })
    }
  }
  const paired = new Set(pairs.values())
  const optional = expected.filter((item) => item.optional)
  for (const claim of found) {
    if (paired.has(claim) || optional.some((item) => overlaps(item, claim))) continue
    all.found++
    miss({ kind, problem: 'spurious', expected: null, actual: claim.text, span: claim })
  }
}

function pair<C extends Claim>(expected: readonly Expected<C>[], found: readonly C[]): Map<Expected<C>, C> {
  const candidates = expected
    .flatMap((item) => found.map((claim) => ({ item, claim, likeness: item.likeness(claim) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
  const pairs = new Map<Expected<C>, C>()
  const taken = new Set<C>()
  for (const { item, claim } of candidates) {
    if (pairs.has(item) || taken.has(claim)) continue
    pairs.set(item, claim)
    taken.add(claim)
  }
  return pairs
}
