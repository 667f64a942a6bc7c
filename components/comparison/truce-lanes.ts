import type { Finding, Topic, TruceStatus } from '@/lib/claims'
import { addDays } from '@/lib/text/times'
import { type TruceBar, truceBar } from '../chart/truce-bar'
import { articleDays, type Board, claimsByIds, isDisagreement, isTruce, type TruceBoardClaim } from './board'

/** One claim of an outlet about an area; `bar` is null where it gives no time or says that no truce holds there. */
export interface Lane {
  claim: TruceBoardClaim
  bar: TruceBar | null
  /** The article's day, which the picture marks. */
  day: string
}

/** What one article says of an area: the claim that says most, which the picture shows, and all of them in the text's order. */
export interface OutletLanes {
  lead: Lane
  lanes: [Lane, ...Lane[]]
}

export interface Area {
  topic: Topic
  findings: Finding[]
  /** By article, in the story's order. */
  outlets: OutletLanes[]
  /** Topics of areas that this one lies in: what is said of them holds here. */
  within: Topic[]
}

/** The areas of a story with a lane for each outlet; areas with something to look at come first. */
export function truceAreas(board: Board): Area[] {
  const days = articleDays(board)
  const { findings } = board.comparison
  const topics = board.comparison.topics.filter(({ kind }) => kind === 'truce')
  return topics
    .map((topic) => {
      const own = findings.filter(({ topicId }) => topicId === topic.id)
      const claims = claimsByIds(board, topic.claimIds).filter(isTruce)
      return {
        topic,
        findings: own,
        outlets: byArticle(claims).map((claims) =>
          outletLanes(
            claims.map((claim) => {
              const day = days.get(claim.articleId) ?? board.story.date
              return { claim, day, bar: truceBar(claim.claim, day, board.story.zone) }
            }),
            own.filter(isDisagreement),
          ),
        ),
        within: topics.filter(({ partIds }) => topic.claimIds.some((id) => partIds.includes(id))),
      }
    })
    .filter(({ outlets }) => outlets.length > 0)
    .sort((a, b) => worst(b) - worst(a) || b.outlets.length - a.outlets.length)
}

const worst = ({ findings }: Area) => Math.max(0, ...findings.map(({ severity }) => severity))

const byArticle = (claims: readonly TruceBoardClaim[]): TruceBoardClaim[][] =>
  [...new Set(claims.map(({ articleId }) => articleId))].map((id) => claims.filter(({ articleId }) => articleId === id))

/** How much each status says of where the truce stands, the least first. */
const says: readonly TruceStatus[] = [
  'proposed',
  'under_negotiation',
  'announced',
  'violated',
  'in_force',
  'extended',
  'eroding',
  'collapsing',
  'collapsed',
  'ended',
  'excluded',
  'rejected',
]

/** Dated to its article's day or the three before. */
export const isOfTheseDays = ({ claim: { claim }, day }: Pick<Lane, 'claim' | 'day'>) =>
  [claim.effectiveAt, claim.statedEnd, claim.announcedAt].some(
    (iso) => iso !== null && iso >= addDays(day, -3) && iso.slice(0, 10) <= day,
  )

function outletLanes(lanes: Lane[], disputes: readonly Finding[]): OutletLanes {
  /** A claim in a dispute, the worst first; then that the truce is over, then the one with most terms; where none gives a time, the one that says most by its status. */
  const weight = ({ claim, bar, day }: Lane) => {
    const dispute = disputes.findIndex(({ witnesses }) => witnesses.some(({ claimId }) => claimId === claim.id))
    const { endsAt, durationHours, effectiveAt, status } = claim.claim
    const terms = [endsAt ? 4 : 0, durationHours !== null ? 2 : 0, effectiveAt ? 1 : 0]
    const told = bar ? 100 + 10 * terms.reduce((sum, each) => sum + each) : says.indexOf(status)
    const isOver = status === 'collapsed' || status === 'ended'
    if (dispute < 0 && isOver && isOfTheseDays({ claim, day })) return 500
    return dispute < 0 ? told : 1000 * (1000 - dispute)
  }
  const [first, ...others] = lanes
  if (!first) throw new Error('an outlet without a claim has no lanes')
  return { lead: others.reduce((a, b) => (weight(b) > weight(a) ? b : a), first), lanes: [first, ...others] }
}
