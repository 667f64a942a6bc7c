import type { Utterance } from '@/lib/claims'
import type {
  QuotationFilters,
  QuotationGroup,
  QuotationPage,
  QuotationSort,
  QuotedClaim,
  StoryBoard,
  StoryClaim,
} from '../views'
import { parseQuery } from '../words'
import { findSpeakerNames } from './find-speaker-names'
import { getStoryBoard } from './get-story'
import { matchQuotations, type RankedMatch } from './match-quotations'
import { type FacetCounts, type FacetValues, facetNames, facetsOf, facetValuesOf } from './quotation-facets'

/** Groups a page. */
const pageSize = 25

/**
 * Quotations of a story that pass all filters, grouped by utterance; null when there is no such story. Each facet counts
 * what the *other* filters leave, so that choosing another value never leads to nothing.
 */
export async function findQuotations(filters: QuotationFilters): Promise<QuotationPage | null> {
  const board = await getStoryBoard(filters.story)
  if (!board) return null
  const all = [...board.claims.values()].filter(isQuotation)
  const values = facetValuesOf(board, all)
  const terms = parseQuery(filters.words ?? '')
  const matched = terms.length > 0 ? await matchQuotations(filters.story, terms) : null
  const named = filters.speaker ? await findSpeakerNames(filters.speaker, new Set(all.flatMap(values.speaker))) : []
  const wanted = { ...filters, speaker: filters.speaker && named }
  const { found, counts } = passing(matched ? all.filter(({ id }) => matched.has(id)) : all, values, wanted)

  const groups = groupByUtterance(found, board.comparison.utterances)
  sortGroups(groups, filters.sort ?? (matched ? 'match' : 'time'), board, matched)
  const pageCount = Math.ceil(groups.length / pageSize)
  const page = Math.max(1, Math.min(filters.page ?? 1, pageCount))
  return {
    groups: groups.slice((page - 1) * pageSize, page * pageSize),
    matches: new Map([...(matched ?? [])].map(([id, { spans }]) => [id, spans])),
    speakerNames: named,
    page,
    pageCount,
    total: found.length,
    ...facetsOf(board, all, counts),
  }
}

const isQuotation = (claim: StoryClaim): claim is QuotedClaim => claim.claim.kind === 'quotation'

type Wanted = { [name in keyof FacetValues]?: string | readonly string[] | undefined }

/** In one pass: what passes every facet, and for each facet the values of what passes all the others. */
function passing(quotations: readonly QuotedClaim[], values: FacetValues, wanted: Wanted) {
  const counts: FacetCounts = {
    speaker: new Map(),
    outlet: new Map(),
    type: new Map(),
    cue: new Map(),
    occasion: new Map(),
    topic: new Map(),
  }
  const found = quotations.filter((quoted) => {
    const failing = facetNames.filter((name) => {
      const value = wanted[name]
      return (
        value && !values[name](quoted).some((own) => (typeof value === 'string' ? own === value : value.includes(own)))
      )
    })
    for (const name of failing.length === 0 ? facetNames : failing.length === 1 ? failing : [])
      for (const value of values[name](quoted)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
    return failing.length === 0
  })
  // What is chosen stays in sight, so that it can be taken away.
  for (const name of facetNames)
    for (const value of [wanted[name] ?? []].flat()) if (!counts[name].has(value)) counts[name].set(value, 0)
  return { found, counts }
}

/** Each act of speech with what is left of it; quotations of no utterance stand alone. */
function groupByUtterance(found: readonly QuotedClaim[], utterances: readonly Utterance[]): QuotationGroup[] {
  const byId = new Map(found.map((quoted) => [quoted.id, quoted]))
  const groups = utterances.flatMap((utterance): QuotationGroup[] => {
    const claimIds = utterance.witnesses.flatMap((witness) => witness.claimIds)
    const quotations = claimIds.flatMap((id) => byId.get(id) ?? [])
    for (const id of claimIds) byId.delete(id)
    return quotations.length > 0 ? [{ utterance, quotations }] : []
  })
  return [...groups, ...[...byId.values()].map((quoted) => ({ utterance: null, quotations: [quoted] }))]
}

/** Sorts in place; where the order says nothing, time does. */
function sortGroups(
  groups: QuotationGroup[],
  sort: QuotationSort,
  { story, claims }: StoryBoard,
  matched: ReadonlyMap<string, RankedMatch> | null,
): void {
  const dayOf = new Map(story.articles.map(({ id, metadata }) => [id, metadata.publishedOn ?? story.date]))
  // Claims come in the articles' order and then the text's: a stable sort by day keeps it.
  const inOrder = [...claims.values()].sort((a, b) => compareText(dayOf.get(a.articleId), dayOf.get(b.articleId)))
  const placeOf = new Map(inOrder.map(({ id }, place) => [id, place]))
  const measures: Record<QuotationSort, (group: QuotationGroup) => number> = {
    time: ({ quotations }) => Math.min(...quotations.map(({ id }) => placeOf.get(id) ?? 0)),
    match: ({ quotations }) => Math.min(...quotations.map(({ id }) => matched?.get(id)?.rank ?? 0)),
    length: ({ quotations }) => -Math.max(...quotations.map(({ claim }) => claim.text.length)),
    coverage: ({ utterance }) => -new Set(utterance?.witnesses.map(({ articleId }) => articleId) ?? ['alone']).size,
  }
  const keys = new Map(groups.map((group) => [group, [measures[sort](group), measures.time(group)] as const]))
  groups.sort((a, b) => keys.get(a)![0] - keys.get(b)![0] || keys.get(a)![1] - keys.get(b)![1])
}

const compareText = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)
