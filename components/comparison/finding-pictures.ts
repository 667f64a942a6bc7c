import type { Finding } from '@/lib/claims'
import { type Tick, valueScale } from '../chart/scale'
import { rangeStrip, type Strip, truceStrip } from '../chart/strip'
import { timeScale } from '../chart/time-scale'
import { endingWithin, truceBar } from '../chart/truce-bar'
import { truceDomain } from '../chart/truce-domain'
import { type Board, type BoardClaim, inkOf, isFigure, isTruce, type TruceBoardClaim } from './board'
import { figureValue, truceValue } from './claim-value'
import { endsOf } from './truce-ends'

/** An axis as data: what `Axis` draws. */
export interface PictureAxis {
  id: string
  title: string
  ticks: Tick[]
}

export interface Pictures {
  axis: PictureAxis
  of: (claim: BoardClaim) => Strip | null
}

/** The small picture of the findings on one question, a strip a witness on one axis; null where words say it better. */
export function picturesOf(
  [finding]: readonly Finding[],
  claims: readonly BoardClaim[],
  { story }: Board,
): Pictures | null {
  if (finding?.kind === 'casualty') return ranges(`axis-${finding.id}`, claims)
  return finding?.kind === 'truce' ? bars(finding, claims, story) : null
}

function ranges(id: string, claims: readonly BoardClaim[]): Pictures | null {
  const scale = valueScale(
    claims.filter(isFigure).map(({ claim }) => claim),
    3,
  )
  if (!scale) return null
  return {
    axis: { id, title: 'People', ticks: scale.ticks },
    of: (claim) => (isFigure(claim) ? rangeStrip(claim.claim, scale, figureValue(claim.claim)) : null),
  }
}

function bars(finding: Finding, claims: readonly BoardClaim[], { date, zone }: Board['story']): Pictures | null {
  const ends = endsOf([finding])
  const barOf = ({ id, claim }: TruceBoardClaim) => {
    const [bar, end] = [truceBar(claim, date, zone), ends.get(id)]
    return bar && end ? endingWithin(bar, end) : bar
  }
  const drawn = claims.filter(isTruce).map(barOf)
  const known = drawn.filter((bar) => bar !== null)
  if (known.length === 0) return null
  const { from, to } = truceDomain(known, date, zone)
  const scale = timeScale(from, to, zone, 3)
  const ink = inkOf(finding.relation)
  return {
    axis: { id: `axis-${finding.id}`, title: 'Days', ticks: scale.ticks },
    of: (claim) => {
      if (!isTruce(claim)) return null
      const label = truceValue(claim.claim, zone)
      const bar = barOf(claim)
      return bar ? truceStrip(bar, scale, label, ink) : { label, ink }
    },
  }
}
