import { type Quotation, QuotationType, type Utterance } from '@/lib/claims'
import type { Facet, QuotationFilters, QuotationGroup, QuotationPage, StoryClaim } from '../views'
import { matches, parseQuery } from '../words'
import { getStoryBoard } from './get-story'

/** Groups a page. */
const pageSize = 25

type Quoted = StoryClaim & { claim: Quotation }
type Filter = (quoted: Quoted) => boolean

/**
 * Quotations of a story that pass all filters, grouped by utterance in the story's order; null when there is no such
 * story. Each facet counts what the *other* filters leave, so that choosing another value never leads to nothing.
 */
export async function findQuotations(filters: QuotationFilters): Promise<QuotationPage | null> {
  const board = await getStoryBoard(filters.story)
  if (!board) return null
  const all = [...board.claims.values()].filter(isQuotation)
  const speakersOf = speakerNames(all)
  const terms = parseQuery(filters.words ?? '')
  const tests: Record<'speaker' | 'outlet' | 'type' | 'words', Filter> = {
    speaker: (quoted) => !filters.speaker || speakersOf(quoted).includes(filters.speaker),
    outlet: ({ articleSlug }) => !filters.outlet || articleSlug === filters.outlet,
    type: ({ claim }) => !filters.type || claim.type === filters.type,
    words: ({ claim }) => matches(claim.text, terms),
  }
  const passing = (except?: keyof typeof tests) => {
    const left = Object.entries(tests).flatMap(([name, test]) => (name === except ? [] : [test]))
    return all.filter((quoted) => left.every((test) => test(quoted)))
  }

  const found = passing()
  const groups = groupByUtterance(found, board.comparison.utterances)
  const pageCount = Math.ceil(groups.length / pageSize)
  const page = Math.max(1, Math.min(filters.page ?? 1, pageCount))
  return {
    groups: groups.slice((page - 1) * pageSize, page * pageSize),
    page,
    pageCount,
    total: found.length,
    speakers: byCount(countValues(passing('speaker').flatMap(speakersOf))),
    outlets: board.story.articles.map(({ slug, outlet }) => ({
      value: slug,
      label: outlet,
      count: passing('outlet').filter(({ articleSlug }) => articleSlug === slug).length,
    })),
    types: QuotationType.options.map((type) => ({
      value: type,
      label: type,
      count: passing('type').filter(({ claim }) => claim.type === type).length,
    })),
  }
}

const isQuotation = (claim: StoryClaim): claim is Quoted => claim.claim.kind === 'quotation'

/** The speakers of a quotation by their names over the whole story, each once. */
function speakerNames(all: readonly Quoted[]): (quoted: Quoted) => string[] {
  const overStory = new Map(all.map(({ claim, speaker }) => [claim.speaker?.name, speaker]))
  return ({ claim, speaker }) => [
    ...new Set(
      [speaker, ...claim.otherSpeakers.map(({ name }) => overStory.get(name) ?? name)].flatMap((name) => name ?? []),
    ),
  ]
}

function countValues(values: string[]): Facet[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, label: value, count }))
}

const byCount = (facets: Facet[]) => facets.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))

/** In the order of the story's utterances, those with most witnesses left first; quotations of no utterance stand alone, last. */
function groupByUtterance(found: readonly Quoted[], utterances: readonly Utterance[]): QuotationGroup[] {
  const byId = new Map(found.map((quoted) => [quoted.id, quoted]))
  const groups = utterances.flatMap((utterance): QuotationGroup[] => {
    const claimIds = utterance.witnesses.flatMap((witness) => witness.claimIds)
    const quotations = claimIds.flatMap((id) => byId.get(id) ?? [])
    for (const id of claimIds) byId.delete(id)
    return quotations.length > 0 ? [{ utterance, quotations }] : []
  })
  const outletsIn = ({ quotations }: QuotationGroup) => new Set(quotations.map(({ articleId }) => articleId)).size
  groups.sort((a, b) => outletsIn(b) - outletsIn(a))
  return [...groups, ...[...byId.values()].map((quoted) => ({ utterance: null, quotations: [quoted] }))]
}
