import type { Relation } from '@/lib/claims'
import { timeWords } from '../ui/time-words'
import { type BoardArticle, isDisagreement, worstFindings } from './board'
import { truceValue } from './claim-value'
import type { Area, OutletLanes } from './truce-lanes'
import { type Standing, type Word, wordOn } from './truce-standing'

/** Areas by outlets for one day, as texts. */
export interface MatrixRow {
  id: string
  title: string
  /** In the outlets' order; null where the outlet does not speak of the area. */
  cells: (MatrixCell | null)[]
}

export interface MatrixCell {
  articleId: string
  /** What the outlet's words amount to for the day; null where they say nothing of it. */
  standing: { sign: string; words: string; firm: boolean; claimId: string } | null
  claims: { id: string; value: string; words: string; relation?: Relation }[]
  /** How many more it makes. */
  more: number
  /** The larger area that it speaks of instead, which holds this one. */
  covered?: { id: string; title: string }
}

const standings: Record<Standing, { sign: string; words: string }> = {
  stated: { sign: '●', words: 'in force' },
  computed: { sign: '◐', words: 'in force by its terms' },
  ending: { sign: '◐', words: 'to end that day, no hour told' },
  over: { sign: '○', words: 'over by then' },
  open: { sign: '◌', words: 'perhaps: its end is not told' },
  out: { sign: '✕', words: 'no truce there' },
}

/** As many claims as a cell shows; the others are in the outlet's lane. */
const most = 2

/** Which outlet has a truce in which area in force on `day`, and in which words. */
export function truceMatrix(
  areas: readonly Area[],
  articles: readonly BoardArticle[],
  day: string,
  zone: string,
): MatrixRow[] {
  return areas.map(({ topic, findings, outlets, within }) => {
    const worst = worstFindings(findings.filter(isDisagreement))
    return {
      id: topic.id,
      title: topic.title,
      cells: articles.map(({ id }) => {
        const own = ofArticle(outlets, id)
        if (own) return cellOf(own, worst, day, zone)
        const outer = areas.find((area) => within.includes(area.topic) && ofArticle(area.outlets, id))
        const covering = outer && ofArticle(outer.outlets, id)
        const word = covering && wordOn(covering.lanes, day, zone)
        // That a larger area is left out, or its truce over, says nothing of a part.
        if (!outer || !word || !/stated|computed|open/.test(word.standing)) return null
        return {
          articleId: id,
          standing: standingOf(word, zone),
          claims: [],
          more: 0,
          covered: { id: outer.topic.id, title: outer.topic.title },
        }
      }),
    }
  })
}

const ofArticle = (outlets: readonly OutletLanes[], id: string) =>
  outlets.find(({ lead }) => lead.claim.articleId === id)

function cellOf(
  { lead, lanes }: OutletLanes,
  worst: ReturnType<typeof worstFindings>,
  day: string,
  zone: string,
): MatrixCell {
  const word = wordOn(lanes, day, zone)
  const others = lanes.filter((lane) => lane !== lead && lane.claim.claim.status !== lead.claim.claim.status)
  const shown = [lead, ...others].slice(0, most)
  return {
    articleId: lead.claim.articleId,
    standing: word && standingOf(word, zone),
    claims: shown.map(({ claim: { id, claim } }) => {
      const relation = worst.get(id)?.relation
      return { id, value: truceValue(claim, zone), words: claim.text, ...(relation && { relation }) }
    }),
    more: lanes.length - shown.length,
  }
}

function standingOf({ standing, claim, until }: Word, zone: string): MatrixCell['standing'] {
  const { sign } = standings[standing]
  const isStartOpen = standing === 'open' && claim.claim.effectiveAt === null
  const words = isStartOpen ? 'perhaps: its start is not told' : standings[standing].words
  const end = until ? ` until ${timeWords(until, { zone, short: true })}` : ''
  return { sign, words: `${words}${end}`, firm: standing === 'stated', claimId: claim.id }
}
