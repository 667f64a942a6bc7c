import type { Finding, Topic } from '@/lib/claims'
import { type Scale, valueScale } from '../chart/scale'
import { rangeStrip, windowStrip } from '../chart/strip'
import { timeScale } from '../chart/time-scale'
import { windowBounds } from '../chart/window'
import { figurePeriod } from '../claim/figure-words'
import { boundsWords } from '../claim/words'
import { inkOf, type Reviews, rulingsOn } from './board'
import { figureValue, rangeValue } from './claim-value'
import type { FigurePanels } from './figure-panels'
import { type Agreement, type RangeRow, RangeTable } from './range-table'
import type { FigureRow } from './topic-figures'

const none = { start: null, end: null }

/** The figures of a topic as the texts and strips of their table. */
export function FigureChart({
  topic: { id, title, narrowest },
  rows,
  reviews,
  zone,
  disputed,
  ...panels
}: FigurePanels & {
  topic: Topic
  rows: readonly FigureRow[]
  reviews: Reviews
  zone: string
  disputed: Map<string, Finding>
}) {
  const values = valueScale(rows.map(({ claim }) => claim.claim))
  const days = windowScale(rows, zone)
  // One event may be told of its site and of its city: then each figure says of which.
  const manyPlaces = new Set(rows.flatMap(({ claim, part }) => (part ? [] : (claim.claim.place ?? [])))).size > 1
  return (
    <RangeTable
      title={title}
      people={values && { id: `${id}-people`, title: 'People', ticks: values.ticks }}
      days={days && { id: `${id}-days`, title: 'Days', ticks: days.ticks }}
      rows={rows.map((row) => ({
        ...rangeRow(row, values, days, zone, disputed),
        ...(manyPlaces && row.claim.claim.place !== null && { where: row.claim.claim.place }),
        ...rulingsOn(row.claim.id, reviews),
      }))}
      agreement={values && narrowest ? agreementOf(narrowest, values) : null}
      {...panels}
    />
  )
}

function rangeRow(
  { claim: { id, articleId, outlet, claim }, part, elsewhere }: FigureRow,
  values: Scale | null,
  days: Scale | null,
  zone: string,
  disputed: Map<string, Finding>,
): RangeRow {
  const period = figurePeriod(claim, zone)
  const range = rangeValue(claim)
  // Where a figure's number itself is disputed, its range takes the relation's hue.
  const ink = inkOf(disputed.get(`value ${id}`)?.relation)
  return {
    id,
    articleId,
    outlet,
    part,
    ...(elsewhere && { elsewhere: true as const }),
    value: figureValue(claim),
    range: values && rangeStrip(claim, values, range, ink),
    rangeWords: claim.vague ? `${range}, vague` : range,
    days: days && period ? windowStrip(claim.period ?? none, zone, days, period) : null,
    daysWords: period ?? 'not said',
    words: claim.text,
  }
}

function agreementOf({ low, high, victims }: NonNullable<Topic['narrowest']>, values: Scale): Agreement {
  const value = [boundsWords(low, high), victims ?? 'people'].join(' ')
  return { value, range: rangeStrip({ value: null, low, high, vague: false }, values, value) }
}

function windowScale(rows: readonly FigureRow[], zone: string) {
  const bounds = rows.flatMap(({ claim: { claim } }) => {
    const { from, to } = windowBounds(figurePeriod(claim, zone) ? (claim.period ?? none) : none, zone)
    return [from, to].filter((bound) => bound !== null)
  })
  if (bounds.length === 0) return null
  const from = Math.min(...bounds)
  const to = Math.max(...bounds)
  const air = Math.max((to - from) * 0.06, 43_200_000)
  return timeScale(from - air, to + air, zone, 4)
}
