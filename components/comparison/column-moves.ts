import { hrefWith, type SearchParams } from '../ui/address'
import type { BoardArticle } from './board'
import type { ClaimColumn } from './claim-table'

/** Links that move a column to the left or take it away. Columns are in the address: `?outlets=a,b`. */
export function columnMoves(
  article: BoardArticle,
  columns: readonly BoardArticle[],
  articles: readonly BoardArticle[],
  path: string,
  params: SearchParams,
): ClaimColumn['moves'] {
  const slugs = columns.map(({ slug }) => slug)
  const at = slugs.indexOf(article.slug)
  const moves: ClaimColumn['moves'] = []
  const offer = (order: readonly string[], sign: string, title: string, label: string) =>
    moves.push({ href: outletsHref(path, params, order, articles), sign, title, label })
  if (at > 0)
    offer(slugs.with(at - 1, article.slug).with(at, slugs[at - 1]!), '←', 'Move left', `Move ${article.outlet} left`)
  if (slugs.length > 1)
    offer(
      slugs.filter((slug) => slug !== article.slug),
      '×',
      'Hide this column',
      `Hide ${article.outlet}`,
    )
  return moves
}

/** The story's own order of all outlets needs no parameter. */
export function outletsHref(
  path: string,
  params: SearchParams,
  slugs: readonly string[],
  articles: readonly BoardArticle[],
) {
  const own = articles.map(({ slug }) => slug).join()
  return `${hrefWith(path, params, { outlets: slugs.join() === own ? null : slugs.join() })}#side-by-side`
}
