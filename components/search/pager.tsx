import Link from 'next/link'
import { hrefWith, type SearchParams } from '../ui/address'

/** Previous and next page, as links; nothing where there is one page. */
export function Pager({
  page,
  pageCount,
  path,
  params,
}: {
  page: number
  pageCount: number
  path: string
  params: SearchParams
}) {
  if (pageCount <= 1) return null
  const to = (target: number) => hrefWith(path, params, { page: target === 1 ? null : String(target) })
  return (
    <nav aria-label="Pages" className="mt-6 flex items-center gap-6 text-sm">
      {page > 1 && (
        <Link href={to(page - 1)} rel="prev" prefetch={false}>
          ← Previous
        </Link>
      )}
      <span className="text-soft">
        Page {page} of {pageCount}
      </span>
      {page < pageCount && (
        <Link href={to(page + 1)} rel="next" prefetch={false}>
          Next →
        </Link>
      )}
    </nav>
  )
}
