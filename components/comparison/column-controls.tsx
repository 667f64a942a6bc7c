import type { SearchParams } from '../ui/address'
import type { BoardArticle } from './board'
import { outletsHref } from './column-moves'

/** The outlets that are not shown, each a link that brings its column back. */
export function HiddenColumns({
  columns,
  articles,
  path,
  params,
}: {
  columns: readonly BoardArticle[]
  articles: readonly BoardArticle[]
  path: string
  params: SearchParams
}) {
  const slugs = columns.map(({ slug }) => slug)
  const hidden = articles.filter(({ slug }) => !slugs.includes(slug))
  if (hidden.length === 0) return null
  return (
    <p className="text-sm text-soft">
      Hidden:{' '}
      {hidden.map(({ slug, outlet }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          <a href={outletsHref(path, params, [...slugs, slug], articles)}>{outlet}</a>
        </span>
      ))}
    </p>
  )
}
