import Link from 'next/link'
import { hrefWith, type SearchParams } from '../ui/address'

/** The orders of a list, as links; the one that holds is marked. */
export function SortLinks({
  options,
  current,
  initial,
  path,
  params,
}: {
  options: readonly { value: string; label: string }[]
  current: string
  /** The order without a parameter: its address has none. */
  initial: string
  path: string
  params: SearchParams
}) {
  return (
    <nav aria-label="Order" className="flex flex-wrap gap-x-3 text-sm text-soft">
      <span aria-hidden>Order</span>
      {options.map(({ value, label }) => (
        <Link
          key={value}
          href={hrefWith(path, params, { sort: value === initial ? null : value, page: null })}
          prefetch={false}
          scroll={false}
          aria-current={value === current ? 'true' : undefined}
          className="text-soft no-underline hover:text-ink hover:underline aria-[current]:font-bold aria-[current]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
