import type { CueClass, OccasionKind, QuotationType } from '@/lib/claims'
import { cueClassWords, occasionWords, quotationTypeWords } from '../claim/words'
import type { SearchParams } from '../ui/address'
import { FacetList, type FacetOption } from './facet-list'

/** The field that `/` goes to. */
export const wordsField = 'words'

/** Words and facets of the quotations. On a phone the facets are folded away until they are asked for. */
export function QuotationFilters({
  path,
  chosen,
  facets,
}: {
  path: string
  /** What the address holds, without the page. */
  chosen: SearchParams
  facets: Record<'outlets' | 'types' | 'cues' | 'occasions' | 'topics', readonly FacetOption[]> & {
    speakers: readonly (FacetOption & { office: string | null })[]
  }
}) {
  const shared = { path, params: chosen }
  const speakers = facets.speakers.map((facet) => ({ ...facet, note: facet.office }))
  const cues = facets.cues.map((facet) => ({ ...facet, label: cueClassWords[facet.value as CueClass] }))
  const occasions = facets.occasions.map((facet) => ({ ...facet, label: occasionWords[facet.value as OccasionKind] }))
  const types = facets.types.map((facet) => ({ ...facet, label: quotationTypeWords[facet.value as QuotationType] }))
  const words = chosen[wordsField]
  return (
    <aside aria-label="Filters" className="no-print flex flex-col gap-5">
      <form action={path} className="flex gap-2">
        {Object.entries(chosen).map(
          ([name, value]) =>
            name !== wordsField && value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label htmlFor={wordsField} className="sr-only">
          Words in the quotations
        </label>
        <input
          id={wordsField}
          type="search"
          name={wordsField}
          defaultValue={words}
          key={String(words)}
          placeholder="Words  /"
          maxLength={200}
          className="field min-w-0 flex-1"
        />
        <button type="submit" className="button">
          Find
        </button>
      </form>
      <div>
        <label className="button inline-flex gap-2 has-checked:mb-4 lg:hidden">
          <input type="checkbox" id="show-filters" /> Show the filters
        </label>
        <div className="hidden flex-col gap-5 lg:flex [:has(>label>:checked)>&]:flex">
          <FacetList label="Speaker" name="speaker" options={speakers} {...shared} />
          <FacetList label="Outlet" name="outlet" options={facets.outlets} {...shared} />
          <FacetList label="Type" name="type" options={types} {...shared} />
          <FacetList label="Topic" name="topic" options={facets.topics} {...shared} />
          <FacetList label="How it is introduced" name="cue" options={cues} {...shared} />
          <FacetList label="Occasion" name="occasion" options={occasions} {...shared} />
        </div>
      </div>
    </aside>
  )
}
