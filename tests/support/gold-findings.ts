import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, ComparableStory, Finding, Relation, StoryComparison } from '@/lib/claims'
import { placesOf } from '@/lib/compare/places'
import { overlapLength } from '@/lib/text/span'
import { type GoldArticle, goldArticle } from './gold-claims'

/** Findings of the gold, matched to a story's claims by the words that they rest on. */

export interface GoldFinding {
  topic: string
  kind: 'casualty' | 'truce' | 'quote'
  relation: Relation
  dimension?: string
  between: { slug: string; number?: string; area?: string; utterance?: string }[]
  why: string
}

export const goldFindings: GoldFinding[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../gold/disagreements.json'), 'utf8'),
)

/** The ids of the claims that a gold witness may mean. */
export function claimIdsOf(story: ComparableStory, witness: GoldFinding['between'][number]): Set<string> {
  const gold = goldArticle(witness.slug)
  const places = placesOf(story.places)
  const spans = spansOf(gold, witness)
  const article = story.articles.find(({ slug }) => slug === witness.slug)
  const found = (article?.claims ?? []).filter(({ claim }) => {
    const kind = witness.number ? 'casualty' : witness.area ? 'truce' : 'quotation'
    if (claim.kind !== kind || (claim.kind === 'quotation' && claim.type === 'indirect')) return false
    if (claim.kind === 'truce' && (claim.area === null || places.keyOf(claim.area) !== places.keyOf(witness.area!)))
      return false
    return spans.some((span) => overlapLength(span, claim) > 0 && sameNumber(claim, span.low))
  })
  return new Set(found.map(({ id }) => id))
}

const sameNumber = (claim: Claim, low: number | null | undefined) =>
  claim.kind !== 'casualty' || low === undefined || claim.low === low

function spansOf(gold: GoldArticle, { number, area, utterance }: GoldFinding['between'][number]) {
  const annotations = number
    ? gold.casualties.filter((figure) => figure.number === number)
    : area
      ? gold.truces.filter((truce) => truce.area === area)
      : gold.quotes.filter((quote) => quote.utterance === utterance)
  return annotations.map((one) => ({
    start: one.start_offset,
    end: one.end_offset,
    low: 'low' in one ? one.low : undefined,
  }))
}

const kinds = { casualty: 'casualty', truce: 'truce', quote: 'quotation' } as const

/** True where a finding speaks of all of a gold finding's witnesses. */
export const coversWitnesses = (story: ComparableStory, finding: Finding, gold: GoldFinding) =>
  gold.between.every((witness) => {
    const ids = claimIdsOf(story, witness)
    return finding.witnesses.some(({ claimId }) => ids.has(claimId))
  })

/** The finding that says what the gold says, or undefined. */
export const findingFor = (story: ComparableStory, { findings }: StoryComparison, gold: GoldFinding) =>
  findings.find(
    (finding) =>
      finding.kind === kinds[gold.kind] &&
      finding.relation === gold.relation &&
      (gold.dimension === undefined || finding.dimension === gold.dimension) &&
      coversWitnesses(story, finding, gold),
  )

/** Findings that raise as a disagreement what the gold says is none. */
export function wronglyRaised(story: ComparableStory, { findings }: StoryComparison, gold: GoldFinding): Finding[] {
  const dimensions: Record<string, string[]> = {
    vague: ['value', 'scope'],
    start: ['start'],
    status: ['status'],
    punctuation: ['punctuation'],
  }
  const about = gold.dimension ? dimensions[gold.dimension] : undefined
  return findings.filter(
    (finding) =>
      finding.kind === kinds[gold.kind] &&
      (finding.relation === 'contradicts' || finding.relation === 'differs') &&
      (about === undefined || about.includes(finding.dimension ?? '')) &&
      coversWitnesses(story, finding, gold),
  )
}

export const isNoDisagreement = ({ relation, dimension }: GoldFinding) =>
  relation === 'consistent' || relation === 'not_comparable' || dimension === 'punctuation'
