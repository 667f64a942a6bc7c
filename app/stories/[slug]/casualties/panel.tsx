import { isFigure } from '@/components/comparison/board'
import { FigurePanel } from '@/components/comparison/figure-panel'
import { type FigurePanels, figureAddress } from '@/components/comparison/figure-panels'
import type { RulingSeat } from '@/components/review/standing-flags'
import { hrefWith, type SearchParams } from '@/components/ui/address'
import { single } from '@/components/ui/search-params'
import { getArticle } from '@/lib/store'
import type { ruledBoardOf } from '../board'

type RuledBoard = NonNullable<Awaited<ReturnType<typeof ruledBoardOf>>>

/** The figure that the address asks to see in full; nothing where it asks for none, or for one that is no longer read. */
export async function panelOf(
  board: RuledBoard,
  id: string | undefined,
  seat: RulingSeat,
): Promise<FigurePanels['panel']> {
  const figure = id === undefined ? undefined : board.claims.get(id)
  if (!figure || !isFigure(figure)) return undefined
  const article = await getArticle(figure.articleId)
  if (!article) return undefined
  const { story, reviews, comparison } = board
  return {
    id: figure.id,
    content: (
      <FigurePanel
        figure={figure}
        text={article.text}
        cited={{ outlet: article.outlet, metadata: article.metadata, storyDate: story.date }}
        zone={story.zone}
        findings={comparison.findings.filter(({ witnesses }) => witnesses.some(({ claimId }) => claimId === figure.id))}
        reviews={reviews.get(figure.id) ?? []}
        seat={seat}
      />
    ),
  }
}

/** What stands before `figure=` in the page's own links: the other parameters as they are. */
export const queryBefore = (query: SearchParams) => {
  const others = hrefWith('', query, { figure: null, problem: null })
  return others === '' ? '?' : `${others}&`
}

/** Where a ruling leads back to: the page as it is, at the figure that is open. */
export function addressOf(path: string, query: SearchParams): string {
  const id = single(query, 'figure')
  const before = queryBefore(query)
  if (id !== undefined) return path + figureAddress(before, id)
  return path + (before === '?' ? '' : before.slice(0, -1))
}
