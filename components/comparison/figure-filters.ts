import { outcomeWords } from '../claim/words'
import type { SearchParams } from '../ui/address'
import type { FilterOption } from '../ui/filter-links'
import { single } from '../ui/search-params'
import type { FigureClaim } from './board'

/** The facets of the table of all figures, by their search parameter. A field that an article leaves out is a value of its own. */
export const figureFacets = {
  outcome: { label: 'Outcome', of: ({ claim }: FigureClaim): string => outcomeWords[claim.outcome] },
  place: { label: 'Place', of: ({ claim }: FigureClaim): string => claim.place ?? 'not said' },
  victims: { label: 'Victims', of: ({ claim }: FigureClaim): string => claim.victims ?? 'not said' },
  counter: { label: 'Counted by', of: ({ claim }: FigureClaim): string => claim.counter ?? 'nobody named' },
  outlet: { label: 'Outlet', of: ({ outlet }: FigureClaim): string => outlet },
}

export type FigureFacet = keyof typeof figureFacets
const facetNames = Object.keys(figureFacets) as FigureFacet[]

const passes = (claim: FigureClaim, params: SearchParams, without?: FigureFacet) =>
  facetNames.every((name) => {
    const asked = name === without ? undefined : single(params, name)
    return asked === undefined || figureFacets[name].of(claim) === asked
  })

export interface FilteredFigures {
  figures: FigureClaim[]
  facets: { name: FigureFacet; label: string; options: FilterOption[] }[]
}

/** The figures that pass all filters, and each facet's values with the count that choosing them would leave. */
export function filterFigures(figures: readonly FigureClaim[], params: SearchParams): FilteredFigures {
  return {
    figures: figures.filter((claim) => passes(claim, params)),
    facets: facetNames.map((name) => {
      const { label, of } = figureFacets[name]
      const counts = new Map<string, number>()
      for (const claim of figures)
        counts.set(of(claim), (counts.get(of(claim)) ?? 0) + (passes(claim, params, name) ? 1 : 0))
      return {
        name,
        label,
        options: [...counts]
          .map(([value, count]) => ({ value, label: value, count }))
          .filter(({ value, count }) => count > 0 || single(params, name) === value)
          .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label)),
      }
    }),
  }
}
