import type { CueClass, QuotationType } from '@/lib/claims'
import { cueClassWords, quotationTypeWords } from '../claim/words'
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
  facets: Record<'speakers' | 'outlets' | 'types' | 'cues', readonly FacetOption[]>
}) {
  const shared = { path, params: chosen }
  const cues = facets.cues
    .filter(({ value, count }) => count > 0 || value === chosen.cue)
    .map((facet) => ({ ...facet, label: cueClassWords[facet.value as CueClass] }))
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
          <FacetList label="Speaker" name="speaker" options={facets.speakers} {...shared} />
          <FacetList label="Outlet" name="outlet" options={facets.outlets} {...shared} />
          <FacetList label="Type" name="type" options={types} {...shared} />
          <FacetList label="How it is introduced" name="cue" options={cues} {...shared} />
        </div>
      </div>
    </aside>
  )
}
