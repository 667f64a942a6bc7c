import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { ChartDefs } from '@/components/chart/defs'
import { timeScale } from '@/components/chart/time-scale'
import { truceDomain } from '@/components/chart/truce-domain'
import { chosenArticles } from '@/components/comparison/rows'
import { truceAreas } from '@/components/comparison/truce-lanes'
import { TruceLegend } from '@/components/comparison/truce-legend'
import { truceMatrix } from '@/components/comparison/truce-matrix'
import { TruceMatrix } from '@/components/comparison/truce-matrix-table'
import { areaRows } from '@/components/comparison/truce-rows'
import { daysOf } from '@/components/comparison/truce-standing'
import { TruceTimeline } from '@/components/comparison/truce-timeline'
import { TruceVerdicts } from '@/components/comparison/truce-verdicts'
import { TruceMap } from '@/components/map/truce-map'
import { hrefWith, type SearchParams, storyAddress } from '@/components/ui/address'
import { EmptyState } from '@/components/ui/empty-state'
import { single } from '@/components/ui/search-params'
import { timeWords } from '@/components/ui/time-words'
import { boardOf, ruledBoardOf } from '../board'
import { truceDetails } from './details'
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
  const { story, reviews } = board
  const { date, zone, articles } = story
  const path = storyAddress(slug, 'truces')
  if (areas.length === 0)
    return (
      <div className="mt-6">
        <h2 className="sr-only">Truces</h2>
        <EmptyState title="These articles say nothing of a truce">
          See what they say in the <a href={storyAddress(slug, 'articles')}>articles</a> themselves.
        </EmptyState>
      </div>
    )

  const bars = areas.flatMap(({ outlets }) => outlets.flatMap(({ lanes }) => lanes.flatMap(({ bar }) => bar ?? [])))
  const { from, to } = truceDomain(bars, date, zone)
  const days = daysOf(from, to, zone)
  const asked = single(query, 'on')
  const day = asked && days.includes(asked) ? asked : date
  const [map, details] = await Promise.all([mapOf(story, areas), truceDetails(story)])
  const scale = timeScale(from, to, zone, 8)
  const columns = chosenArticles(articles, single(query, 'outlets')?.split(',') ?? [])

  return (
    <>
      <ChartDefs />
      <section aria-labelledby="map" className="mt-6">
        <div className="kicker">
          <h2 id="map">Does the truce hold, area by area</h2>
        </div>
        <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <TruceVerdicts areas={areas} mapped={new Map(map.areas.map((area) => [area.id, area]))} reviews={reviews} />
          {map.drawing && <TruceMap drawing={map.drawing} />}
        </div>
      </section>
      <section aria-labelledby="lanes" className="mt-12">
        <div className="kicker">
          <h2 id="lanes">From when to when, and who says so</h2>
          <TruceLegend />
        </div>
        <TruceTimeline
          areas={areaRows(areas, { scale, zone, reviews, details: details.claims, sources: details.sources })}
          ticks={scale.ticks}
        />
      </section>
      <section aria-labelledby="in-force" className="mt-12">
        <div className="kicker">
          <h2 id="in-force">In force on {timeWords(day)}, according to whom</h2>
          <nav aria-label="Day">
            <ul className="filter">
              {days.map((each) => (
                <li key={each}>
                  <a
                    href={`${hrefWith(path, query, { on: each })}#in-force`}
                    aria-current={each === day ? 'true' : undefined}
                  >
                    {timeWords(each, { short: true })}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <TruceMatrix
          label="Area by outlet, in the outlets’ own words"
          outlets={columns.map(({ id, outlet, short }) => ({ id, outlet, short }))}
          rows={truceMatrix(areas, columns, day, zone)}
        />
      </section>
    </>
  )
}
