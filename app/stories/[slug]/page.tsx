import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { ChartDefs } from '@/components/chart/defs'
import { isDisagreement } from '@/components/comparison/board'
import { HiddenColumns } from '@/components/comparison/column-controls'
import { FindingEntry } from '@/components/comparison/finding-entry'
import { sourcesOf } from '@/components/comparison/finding-sources'
import { answersOf, questionsOf } from '@/components/comparison/questions'
import { chosenArticles, comparisonRows } from '@/components/comparison/rows'
import { DisagreementsOnly, OtherRows, SideBySide } from '@/components/comparison/side-by-side'
import { hrefWith, type SearchParams, storyAddress } from '@/components/ui/address'
import { EmptyState } from '@/components/ui/empty-state'
import { single } from '@/components/ui/search-params'
import { boardOf, ruledBoardOf } from './board'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await boardOf((await params).slug))?.story
  return story ? { title: story.title, description: story.summary } : {}
}

export default async function StoryPage({ params, searchParams }: Props) {
  await connection()
  const [{ slug }, query] = [await params, await searchParams]
  const board = await ruledBoardOf(slug)
  if (!board) notFound()

  const { story, comparison } = board
  const path = storyAddress(slug)
  const disagreements = questionsOf(comparison.findings.filter(isDisagreement))
  const others = questionsOf(comparison.findings.filter((finding) => !isDisagreement(finding)))
  const showAll = single(query, 'show') === 'all'
  const questions = showAll ? [...disagreements, ...others] : disagreements

  const sideBySide = comparisonRows(board)
  const disagreeing = sideBySide.rows.filter(({ disagrees }) => disagrees)
  const only = disagreeing.length > 0 && single(query, 'rows') !== 'all'
  const rows = only ? disagreeing : sideBySide.rows
  const otherRows = only ? sideBySide.rows.filter(({ disagrees }) => !disagrees) : []
  const columns = chosenArticles(story.articles, single(query, 'outlets')?.split(',') ?? [])
  const view = { path, params: query }

  return (
    <>
      <ChartDefs />
      <section aria-labelledby="disagreements" className="mt-6">
        <div className="kicker">
          <h2 id="disagreements">What they disagree on</h2>
          <p className="text-sm">
            {disagreements.length}
            {others.length > 0 && (
              <>
                {' · '}
                <a
                  href={hrefWith(path, query, { show: showAll ? null : 'all' })}
                  className="no-underline hover:underline"
                >
                  {showAll ? 'show only these ▴' : `show all ${disagreements.length + others.length} ▾`}
                </a>
              </>
            )}
          </p>
        </div>
        {questions.length ? (
          <ul>
            {questions.map((question) => (
              <FindingEntry
                key={question.id}
                question={question.worst.question}
                worst={{ id: question.worst.id, relation: question.worst.relation }}
                answers={answersOf(question, board.reviews)}
                sources={sourcesOf(question.findings, board)}
              />
            ))}
          </ul>
        ) : (
          <EmptyState title="No disagreement found">
            The articles of this story do not differ in any figure, truce or quotation that was read from them. The
            table below shows what each of them says.
          </EmptyState>
        )}
      </section>

      <section aria-labelledby="side-by-side" className="mt-12">
        <div className="kicker">
          <h2 id="side-by-side">Side by side</h2>
          {disagreeing.length > 0 && <DisagreementsOnly on={only} {...view} />}
        </div>
        <HiddenColumns columns={columns} articles={story.articles} {...view} />
        {rows.length > 0 ? (
          <SideBySide
            comparison={{ ...sideBySide, rows }}
            columns={columns}
            articles={story.articles}
            reviews={board.reviews}
            zone={story.zone}
            {...view}
          />
        ) : (
          <EmptyState title="Nothing was read from these articles">
            See the <a href={storyAddress(slug, 'articles')}>articles</a> themselves.
          </EmptyState>
        )}
        {otherRows.length > 0 && <OtherRows rows={otherRows} {...view} />}
      </section>
    </>
  )
}
