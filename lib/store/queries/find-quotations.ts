import { CueClass, type Quotation, QuotationType, type Utterance } from '@/lib/claims'
import type {
  Facet,
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

/** Groups a page. */
const pageSize = 25

type Filter = (quoted: QuotedClaim) => boolean

/**
 * Quotations of a story that pass all filters, grouped by utterance; null when there is no such story. Each facet counts
 * what the *other* filters leave, so that choosing another value never leads to nothing.
 */
export async function findQuotations(filters: QuotationFilters): Promise<QuotationPage | null> {
  const board = await getStoryBoard(filters.story)
  if (!board) return null
  const all = [...board.claims.values()].filter(isQuotation)
  const speakersOf = speakerNames(all)
  const terms = parseQuery(filters.words ?? '')
  const matched = terms.length > 0 ? await matchQuotations(filters.story, terms) : null
  const named = filters.speaker ? await findSpeakerNames(filters.speaker, new Set(all.flatMap(speakersOf))) : []
  const tests: Record<'speaker' | 'outlet' | 'type' | 'cue' | 'words', Filter> = {
    speaker: (quoted) => !filters.speaker || speakersOf(quoted).some((name) => named.includes(name)),
    outlet: ({ articleSlug }) => !filters.outlet || articleSlug === filters.outlet,
    type: ({ claim }) => !filters.type || claim.type === filters.type,
    cue: ({ claim }) => !filters.cue || claim.cue?.class === filters.cue,
    words: ({ id }) => !matched || matched.has(id),
  }
  const passing = (except?: keyof typeof tests) => {
    const left = Object.entries(tests).flatMap(([name, test]) => (name === except ? [] : [test]))
    return all.filter((quoted) => left.every((test) => test(quoted)))
  }

  const found = passing()
  const groups = groupByUtterance(found, board.comparison.utterances)
  sortGroups(groups, filters.sort ?? (matched ? 'match' : 'time'), board, matched)
  const pageCount = Math.ceil(groups.length / pageSize)
  const page = Math.max(1, Math.min(filters.page ?? 1, pageCount))
  const outlets = countValues(passing('outlet').map(({ articleSlug }) => articleSlug))
  return {
    groups: groups.slice((page - 1) * pageSize, page * pageSize),
    matches: new Map([...(matched ?? [])].map(([id, { spans }]) => [id, spans])),
    speakerNames: named,
    page,
    pageCount,
    total: found.length,
    speakers: byCount(countValues(passing('speaker').flatMap(speakersOf))),
    outlets: board.story.articles.map(({ slug, outlet }) => ({
      value: slug,
      label: outlet,
      count: outlets.get(slug) ?? 0,
    })),
    types: facets(QuotationType.options, countValues(passing('type').map(({ claim }) => claim.type))),
    cues: facets(CueClass.options, countValues(passing('cue').flatMap(({ claim }) => claim.cue?.class ?? []))),
  }
}

const isQuotation = (claim: StoryClaim): claim is QuotedClaim => claim.claim.kind === 'quotation'

/** The speakers of a quotation by their names over the whole story, each once. */
function speakerNames(all: readonly QuotedClaim[]): (quoted: QuotedClaim) => string[] {
  const overStory = new Map(all.map(({ claim, speaker }) => [claim.speaker?.name, speaker]))
  const nameOf = ({ name }: NonNullable<Quotation['speaker']>) => overStory.get(name) ?? name
  return ({ claim, speaker }) => [
    ...new Set([speaker, ...claim.otherSpeakers.map(nameOf)].flatMap((name) => name ?? [])),
  ]
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const facets = (values: readonly string[], counts: ReadonlyMap<string, number>): Facet[] =>
  values.map((value) => ({ value, label: value, count: counts.get(value) ?? 0 }))

const byCount = (counts: ReadonlyMap<string, number>): Facet[] =>
  facets([...counts.keys()], counts).sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))

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
