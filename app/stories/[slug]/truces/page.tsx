import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { ChartDefs } from '@/components/chart/defs'
import { timeScale } from '@/components/chart/time-scale'
import { truceDomain } from '@/components/chart/truce-domain'
import { HiddenColumns } from '@/components/comparison/column-controls'
import { InForce } from '@/components/comparison/in-force'
import { chosenArticles, comparisonRows } from '@/components/comparison/rows'
import { SideBySide } from '@/components/comparison/side-by-side'
import { daysOf, truceAreas } from '@/components/comparison/truce-lanes'
import { TruceLegend, TruceTimeline } from '@/components/comparison/truce-timeline'
import { AreaTable } from '@/components/map/area-table'
import { TruceMap } from '@/components/map/truce-map'
import { type SearchParams, storyAddress } from '@/components/ui/address'
import { EmptyState } from '@/components/ui/empty-state'
import { single } from '@/components/ui/search-params'
import { timeWords } from '@/components/ui/time-words'
import { boardOf, ruledBoardOf } from '../board'
import { mapOf } from './map'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await boardOf((await params).slug))?.story
  return story ? { title: `Truces · ${story.title}` } : {}
}

export default async function TrucesPage({ params, searchParams }: Props) {
  await connection()
  const [{ slug }, query] = [await params, await searchParams]
  const board = await ruledBoardOf(slug)
  if (!board) notFound()

  const areas = truceAreas(board)
  const { date, zone, articles } = board.story
  if (areas.length === 0)
    return (
      <div className="mt-6">
        <h2 className="sr-only">Truces</h2>
        <EmptyState title="These articles say nothing of a truce">
          See what they say in the <a href={storyAddress(slug, 'articles')}>articles</a> themselves.
        </EmptyState>
      </div>
    )

  const { from, to } = truceDomain(
    areas.flatMap(({ lanes }) => lanes.flatMap(({ bar }) => bar ?? [])),
    date,
    zone,
  )
  const days = daysOf(from, to)
  const asked = single(query, 'on')
  const day = asked && days.includes(asked) ? asked : date
  const map = await mapOf(board.story, areas)
  const { rows, worst } = comparisonRows(board)
  const view = { path: storyAddress(slug, 'truces'), params: query }
  const columns = chosenArticles(articles, single(query, 'outlets')?.split(',') ?? [])

  return (
    <>
      <ChartDefs />
      <section aria-labelledby="map" className="mt-6">
        <div className="kicker">
          <h2 id="map">Where truces are claimed</h2>
        </div>
        <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
          {map.drawing && <TruceMap drawing={map.drawing} />}
          <AreaTable areas={map.areas} />
        </div>
      </section>
      <section aria-labelledby="lanes" className="mt-12">
        <div className="kicker">
          <h2 id="lanes">From when to when, and who says so</h2>
          <TruceLegend />
        </div>
        <TruceTimeline areas={areas} reviews={board.reviews} scale={timeScale(from, to, zone, 8)} zone={zone} />
      </section>
      <section aria-labelledby="in-force" className="mt-12">
        <div className="kicker">
          <h2 id="in-force">In force on {timeWords(day)}, according to whom</h2>
        </div>
        <InForce areas={areas} articles={articles} days={days} day={day} zone={zone} {...view} />
      </section>
      <section aria-labelledby="side-by-side" className="mt-12">
        <div className="kicker">
          <h2 id="side-by-side">Area by outlet, in the outlets’ own words</h2>
        </div>
        <HiddenColumns columns={columns} articles={articles} {...view} />
        <SideBySide
          comparison={{ rows: rows.filter(({ kind }) => kind === 'truce'), worst }}
          columns={columns}
          articles={articles}
          reviews={board.reviews}
          zone={zone}
          {...view}
        />
      </section>
    </>
  )
}
