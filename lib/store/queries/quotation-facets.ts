import { CueClass, OccasionKind, QuotationType } from '@/lib/claims'
import type { Facet, QuotationPage, QuotedClaim, StoryBoard } from '../views'
import { officesOf } from './speaker-offices'

/** What quotations are filtered by, beside the words sought. */
export const facetNames = ['speaker', 'outlet', 'type', 'cue', 'occasion', 'topic'] as const
export type FacetName = (typeof facetNames)[number]

/** The values that a quotation has in each facet: none, one, or several. */
export type FacetValues = Record<FacetName, (quoted: QuotedClaim) => readonly string[]>

export function facetValuesOf({ comparison }: StoryBoard, all: readonly QuotedClaim[]): FacetValues {
  const topicIds = new Map(
    comparison.utterances.flatMap(({ witnesses }) =>
      witnesses.flatMap((witness) => witness.claimIds.map((id) => [id, witness.topicIds] as const)),
    ),
  )
  return {
    speaker: speakerNames(all),
    outlet: ({ articleSlug }) => [articleSlug],
    type: ({ claim }) => [claim.type],
    cue: ({ claim }) => (claim.cue ? [claim.cue.class] : []),
    occasion: ({ claim }) => (claim.occasion ? [claim.occasion.kind] : []),
    topic: ({ id }) => topicIds.get(id) ?? [],
  }
}

/** The speakers of a quotation by their names over the whole story, each once. */
function speakerNames(all: readonly QuotedClaim[]): (quoted: QuotedClaim) => string[] {
  const overStory = new Map(all.map(({ claim, speaker }) => [claim.speaker?.name, speaker]))
  return ({ claim, speaker }) => [
    ...new Set(
      [speaker, ...claim.otherSpeakers.map(({ name }) => overStory.get(name) ?? name)].flatMap((name) => name ?? []),
    ),
  ]
}

export type FacetCounts = Record<FacetName, Map<string, number>>

/** The facets with their values in order: fixed lists as they stand, speakers and topics by how often they come. */
export function facetsOf(
  { story, comparison }: StoryBoard,
  all: readonly QuotedClaim[],
  counts: FacetCounts,
): Pick<QuotationPage, 'speakers' | 'outlets' | 'types' | 'cues' | 'occasions' | 'topics'> {
  const titles = new Map(comparison.topics.map(({ id, title }) => [id, title]))
  const offices = officesOf(all)
  return {
    speakers: byCount(counts.speaker).map((facet) => ({ ...facet, office: offices.get(facet.value) ?? null })),
    outlets: story.articles.map(({ slug, outlet }) => ({
      value: slug,
      label: outlet,
      count: counts.outlet.get(slug) ?? 0,
    })),
    types: inOrder(QuotationType.options, counts.type),
    cues: inOrder(CueClass.options, counts.cue),
    occasions: inOrder(OccasionKind.options, counts.occasion),
    topics: byCount(counts.topic).flatMap((facet) => {
      const label = titles.get(facet.value)
      return label ? [{ ...facet, label }] : []
    }),
  }
}

const inOrder = (values: readonly string[], counts: ReadonlyMap<string, number>): Facet[] =>
  values.map((value) => ({ value, label: value, count: counts.get(value) ?? 0 }))

const byCount = (counts: ReadonlyMap<string, number>): Facet[] =>
  inOrder([...counts.keys()], counts).sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
