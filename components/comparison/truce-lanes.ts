import type { Finding, Topic } from '@/lib/claims'
import { coverage } from '../chart/covered'
import { type BarPart, type TruceBar, truceBar } from '../chart/truce-bar'
import { articleDays, type Board, claimsByIds, isTruce, type TruceBoardClaim } from './board'

/** One claim of an outlet about an area; `bar` is null where it gives no time or says that no truce holds there. */
export interface Lane {
  claim: TruceBoardClaim
  bar: TruceBar | null
  /** The article's day, which the picture marks. */
  day: string
}

export interface Area {
  topic: Topic
  findings: Finding[]
  lanes: Lane[]
}

/** The areas of a story with a lane for each claim, by outlet; areas with something to look at come first. */
export function truceAreas(board: Board): Area[] {
  const days = articleDays(board)
  const { topics, findings } = board.comparison
  return topics
    .filter(({ kind }) => kind === 'truce')
    .map((topic) => ({
      topic,
      findings: findings.filter(({ topicId }) => topicId === topic.id),
      lanes: claimsByIds(board, [...new Set([...topic.claimIds, ...topic.partIds])])
        .filter(isTruce)
        .map((claim) => {
          const day = days.get(claim.articleId) ?? board.story.date
          return { claim, day, bar: truceBar(claim.claim, day, board.story.zone) }
        }),
    }))
    .filter(({ lanes }) => lanes.length > 0)
    .sort((a, b) => worst(b) - worst(a) || b.lanes.length - a.lanes.length)
}

const worst = ({ findings }: Area) => Math.max(0, ...findings.map(({ severity }) => severity))

/** What an article's words amount to for one day. */
export type Standing = 'stated' | 'computed' | 'ending' | 'over' | 'open' | 'out'

const strength: readonly Standing[] = ['stated', 'computed', 'ending', 'over', 'open', 'out']
const refused = new Set(['excluded', 'ended', 'collapsed', 'rejected'])

/** A standing, and the claim that says so. */
export interface Word {
  standing: Standing
  claim: TruceBoardClaim
  /** UTC instant at which it is over, where that is within the day. */
  until: string | null
}

/**
 * What an outlet's claims about an area say for a day: in force as stated, by its terms, to end some time that day, over by
 * then, perhaps (no start or end is told), or that none holds; the firmest of them. Null when they say nothing of it.
 */
export function wordOn(lanes: readonly Lane[], day: string, zone: string): Word | null {
  const { from, to } = coverage(day, zone)
  const words = lanes.flatMap(({ claim, bar }): Word[] => {
    if (refused.has(claim.claim.status)) return [{ standing: 'out', claim, until: null }]
    const standing = bar && standingOfBar(bar, from, to)
    if (!standing) return []
    const endsThen = bar.end !== null && bar.end > from && bar.end < to
    return [{ standing, claim, until: endsThen && bar.end !== null ? new Date(bar.end).toISOString() : null }]
  })
  return words.toSorted((a, b) => strength.indexOf(a.standing) - strength.indexOf(b.standing))[0] ?? null
}

function standingOfBar({ parts, end }: TruceBar, from: number, to: number): Standing | null {
  const touched = parts
    .filter((part) => (part.from ?? Number.NEGATIVE_INFINITY) < to && (part.to ?? Number.POSITIVE_INFINITY) > from)
    .map(standingOfPart)
  return strength.find((standing) => touched.includes(standing)) ?? (end !== null && end <= from ? 'over' : null)
}

function standingOfPart({ style, to }: BarPart): Standing {
  if (style === 'solid') return 'stated'
  if (style === 'hatched') return 'computed'
  // An end that is known to the day fades through that day.
  return style === 'fade-out' && to !== null ? 'ending' : 'open'
}

/** The days that the bars touch, with the story's own, as ISO days in order; at most `most`. */
export function daysOf(from: number, to: number, most = 14): string[] {
  const days: string[] = []
  for (let time = from + 43_200_000; time < to && days.length < most; time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10))
  return days
}
