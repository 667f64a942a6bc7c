import Link from 'next/link'
import { hrefWith, type SearchParams } from '../ui/address'

export interface FacetOption {
  value: string
  label: string
  /** How many are left when this one is chosen. */
  count: number
}

/** Options shown before the rest is folded away. */
const shown = 8

/** One facet as a column of links with counts. The chosen one is marked, and its link takes it away again. */
export function FacetList({
  label,
  name,
  options,
  path,
  params,
}: {
  label: string
  name: string
  options: readonly FacetOption[]
  path: string
  params: SearchParams
}) {
  if (options.length === 0) return null
  const current = params[name]
  const chosenIsFolded = options.findIndex(({ value }) => value === current) >= shown
  const item = ({ value, label: words, count }: FacetOption) => (
    <li key={value}>
      <Link
        href={hrefWith(path, params, { [name]: current === value ? null : value, page: null })}
        prefetch={false}
        aria-current={current === value ? 'true' : undefined}
        className="flex justify-between gap-2 text-soft no-underline hover:text-ink hover:underline aria-[current]:font-bold aria-[current]:text-ink aria-[current]:shadow-[inset_2px_0_var(--color-ink)] aria-[current]:pl-2"
      >
        <span className="min-w-0">{words}</span>
        <span className="tabular-nums">{count}</span>
      </Link>
    </li>
  )
  return (
    <nav aria-label={label} className="text-sm leading-6">
      <h3 className="border-hair border-b">{label}</h3>
      <ul>{options.slice(0, shown).map(item)}</ul>
      {options.length > shown && (
        <details open={chosenIsFolded}>
          <summary className="text-soft">{options.length - shown} more</summary>
          <ul>{options.slice(shown).map(item)}</ul>
        </details>
      )}
    </nav>
  )
}
