import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { rule } from '@/app/actions/review'
import { currentReviewer } from '@/app/actions/reviewer'
import { ChartDefs } from '@/components/chart/defs'
import { agenciesOf, isFigure } from '@/components/comparison/board'
import { CasualtyTopic } from '@/components/comparison/casualty-topic'
import { filterFigures } from '@/components/comparison/figure-filters'
import { FigureTable } from '@/components/comparison/figure-table'
import { figureTexts } from '@/components/comparison/figure-texts'
import { casualtyTopics } from '@/components/comparison/topic-figures'
import { ReviewProblem } from '@/components/review/review-problem'
import { type SearchParams, storyAddress } from '@/components/ui/address'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterLinks } from '@/components/ui/filter-links'
import { single } from '@/components/ui/search-params'
import { boardOf, ruledBoardOf } from '../board'
import { addressOf, panelOf, queryBefore } from './panel'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await boardOf((await params).slug))?.story
  return story ? { title: `Casualties · ${story.title}` } : {}
}

export default async function CasualtiesPage({ params, searchParams }: Props) {
  await connection()
  const [{ slug }, query] = [await params, await searchParams]
  const board = await ruledBoardOf(slug)
  if (!board) notFound()

  const path = storyAddress(slug, 'casualties')
  const seat = { reviewer: await currentReviewer(), action: rule, back: addressOf(path, query) }
  const panels = { query: queryBefore(query), panel: await panelOf(board, single(query, 'figure'), seat) }
  const topics = casualtyTopics(board)
  const inTopics = new Set(topics.flatMap(({ topic }) => [...topic.claimIds, ...topic.partIds]))
  const agencies = agenciesOf(board.story)
  const all = [...board.claims.values()].filter(isFigure)
  const { figures, facets } = filterFigures(all, query)
  if (all.length === 0)
    return (
      <div className="mt-6">
        <h2 className="sr-only">Casualties</h2>
        <EmptyState title="No casualty figure was read from these articles">
          See what they say in the <a href={storyAddress(slug, 'articles')}>articles</a> themselves.
        </EmptyState>
      </div>
    )
  return (
    <>
      <ChartDefs />
      <ReviewProblem problem={query.problem} />
      {topics.map(({ topic, findings }) => (
        <CasualtyTopic key={topic.id} topic={topic} findings={findings} board={board} seat={seat} {...panels} />
      ))}
      <section aria-labelledby="figures" className="mt-12">
        <div className="kicker">
          <h2 id="figures">All figures</h2>
          <p className="text-sm text-soft">
            {figures.length} of {all.length}
          </p>
        </div>
        <div className="mb-2 grid gap-1">
          {facets.map(({ name, label, options }) => (
            <FilterLinks key={name} label={label} name={name} options={options} path={path} params={query} />
          ))}
        </div>
        {figures.length ? (
          <FigureTable
            figures={figures.map((figure) => figureTexts(figure, board, agencies.get(figure.articleId) ?? null))}
            query={panels.query}
            panel={panels.panel && !inTopics.has(panels.panel.id) ? panels.panel : undefined}
          />
        ) : (
          <EmptyState title="No figure passes all these filters">
            <a href={`${path}#figures`}>Take all filters away</a>
          </EmptyState>
        )}
      </section>
    </>
  )
}
