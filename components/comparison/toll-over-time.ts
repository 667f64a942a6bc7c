import type { Finding, Topic } from '@/lib/claims'
import { countedOn } from '@/lib/claims/counted-on'
import { coverage } from '../chart/covered'
import { type Tick, valueScale } from '../chart/scale'
import { timeScale } from '../chart/time-scale'
import { timeWords } from '../ui/time-words'
import { type Board, inkOf } from './board'
import { figureValue } from './claim-value'
import { disputedCells, type FigureRow } from './topic-figures'

/** A figure at the moment of its count; places in per cent of the axes, from the left and from the bottom. */
export interface TollPoint {
  id: string
  articleId: string
  outlet: string
  short: string
  when: string
  value: string
  at: number
  low: number
  /** Null where the figure is a floor. */
  high: number | null
  /** The number as stated; null where the figure is a range. */
  dot: number | null
  ink: ReturnType<typeof inkOf>
}

export interface Toll {
  title: string
  days: Tick[]
  people: Tick[]
  /** In time, and of one moment the lowest first. */
  points: TollPoint[]
}

const day = 86_400_000

/** A topic's toll over the days on which it was counted; null where comparison held no two moments against each other. */
export function tollOverTime(
  { title }: Topic,
  rows: readonly FigureRow[],
  findings: readonly Finding[],
  { story }: Board,
): Toll | null {
  const compared = new Set(findings.filter(tellsOfTime).flatMap(({ witnesses }) => witnesses.map((one) => one.claimId)))
  const days = new Map(story.articles.map(({ id, metadata }) => [id, metadata.publishedOn]))
  const counts = rows.flatMap(({ claim: figure }) => {
    const when = countedOn(figure.claim, days.get(figure.articleId) ?? null)
    if (!compared.has(figure.id) || when === null || figure.claim.vague) return []
    return [{ figure, when, time: coverage(when, story.zone).from }]
  })
  const values = valueScale(counts.map(({ figure }) => figure.claim))
  if (!values || new Set(counts.map(({ when }) => when)).size < 2) return null
  const times = counts.map(({ time }) => time)
  const axis = timeScale(Math.min(...times) - day / 2, Math.max(...times) + day / 2, story.zone, 5)
  const disputed = disputedCells(findings)
  const points = counts
    .sort((a, b) => a.time - b.time || (a.figure.claim.low ?? 0) - (b.figure.claim.low ?? 0))
    .map(({ figure: { id, articleId, outlet, short, claim }, when, time }) => ({
      id,
      articleId,
      outlet,
      short,
      when: timeWords(when, { zone: story.zone }),
      value: figureValue(claim),
      at: axis.at(time),
      low: values.at(claim.low ?? 0),
      high: claim.high === null ? null : values.at(claim.high),
      dot: claim.value === null ? null : values.at(claim.value),
      ink: inkOf(disputed.get(`value ${id}`)?.relation),
    }))
  return { title, days: axis.ticks, people: values.ticks, points }
}

/** A development, or two numbers that may be of two moments. */
const tellsOfTime = ({ dimension, relation }: Finding) =>
  dimension === 'time' || ((relation === 'differs' || relation === 'contradicts') && dimension === 'value')
