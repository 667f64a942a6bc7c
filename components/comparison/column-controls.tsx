import { hrefWith, type SearchParams } from '../ui/address'
import type { BoardArticle } from './board'

/** Links that move a column to the left or take it away. Columns are in the address: `?outlets=a,b`. */
export function ColumnControls({
  article,
  columns,
  articles,
  path,
  params,
}: {
  article: BoardArticle
  columns: readonly BoardArticle[]
  articles: readonly BoardArticle[]
  path: string
  params: SearchParams
}) {
  const slugs = columns.map(({ slug }) => slug)
  const at = slugs.indexOf(article.slug)
  const to = (order: readonly string[]) => outletsHref(path, params, order, articles)
  return (
    <span className="no-print columns">
      {at > 0 && (
        <a
          href={to(slugs.with(at - 1, article.slug).with(at, slugs[at - 1]!))}
          title="Move left"
          aria-label={`Move ${article.outlet} left`}
        >
          ←
        </a>
      )}
      {slugs.length > 1 && (
        <a
          href={to(slugs.filter((slug) => slug !== article.slug))}
          title="Hide this column"
          aria-label={`Hide ${article.outlet}`}
        >
          ×
        </a>
      )}
    </span>
  )
}

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

/** The story's own order of all outlets needs no parameter. */
function outletsHref(path: string, params: SearchParams, slugs: readonly string[], articles: readonly BoardArticle[]) {
  const own = articles.map(({ slug }) => slug).join()
  return `${hrefWith(path, params, { outlets: slugs.join() === own ? null : slugs.join() })}#side-by-side`
}
