import Link from 'next/link'
import { hrefWith, type SearchParams } from '../ui/address'
import styles from './facet-list.module.css'

export interface FacetOption {
  value: string
  label: string
  /** How many are left when this one is chosen. */
  count: number
  /** More about it, in small words. */
  note?: string | null
}

/** Options shown before the rest is folded away. */
const shown = 8

/**
 * One facet as a column of links with counts. The chosen one is marked, and its link takes it away again. Values that lead to nothing are
 * left out, and so is a facet that leaves no choice.
 */
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
  const current = params[name]
  const offered = options.filter(({ value, count }) => count > 0 || value === current)
  if (offered.length < 2 && !offered.some(({ value }) => value === current)) return null
  const chosenIsFolded = offered.findIndex(({ value }) => value === current) >= shown
  const item = ({ value, label: words, count, note }: FacetOption) => (
    <li key={value}>
      <Link
        href={hrefWith(path, params, { [name]: current === value ? null : value, page: null })}
        prefetch={false}
        aria-current={current === value ? 'true' : undefined}
      >
        <span>
          {words}
          {note && <small>{note}</small>}
        </span>
        <span>{count}</span>
      </Link>
    </li>
  )
  return (
    <nav aria-label={label} className={styles.facet}>
      <h3>{label}</h3>
      <ul>{offered.slice(0, shown).map(item)}</ul>
      {offered.length > shown && (
        <details open={chosenIsFolded}>
          <summary>{offered.length - shown} more</summary>
          <ul>{offered.slice(shown).map(item)}</ul>
        </details>
      )}
    </nav>
  )
}
