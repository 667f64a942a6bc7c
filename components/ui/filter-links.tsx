import Link from 'next/link'
import { hrefWith, type SearchParams } from './address'

export interface FilterOption {
  value: string
  label: string
  count?: number
}

/**
 * One facet as a row of links, each with its count. The chosen one is marked and its link takes it away again, so that
 * every view has an address and works without scripts.
 */
export function FilterLinks({
  label,
  name,
  options,
  path,
  params,
}: {
  label: string
  /** The search parameter. */
  name: string
  options: FilterOption[]
  path: string
  params: SearchParams
}) {
  const current = params[name]
  return (
    <nav aria-label={label} className="flex gap-x-3 text-sm">
      <span aria-hidden className="w-20 shrink-0 leading-6 text-soft">
        {label}
      </span>
      <ul className="filter">
        <li>
          <Link
            href={hrefWith(path, params, { [name]: null, page: null })}
            prefetch={false}
            scroll={false}
            aria-current={current === undefined ? 'true' : undefined}
          >
            all
          </Link>
        </li>
        {options.map(({ value, label: words, count }) => (
          <li key={value}>
            <Link
              href={hrefWith(path, params, { [name]: current === value ? null : value, page: null })}
              prefetch={false}
              scroll={false}
              aria-current={current === value ? 'true' : undefined}
            >
              {words}
              {count !== undefined && <small>{count}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
