import type { ReactNode } from 'react'
import type { Finding } from '@/lib/claims'
import { RangeMark } from '../chart/range-mark'
import { valueScale } from '../chart/scale'
import { timeScale } from '../chart/time-scale'
import { Axis, Track } from '../chart/track'
import { truceBar } from '../chart/truce-bar'
import { truceDomain } from '../chart/truce-domain'
import { TruceMark } from '../chart/truce-mark'
import { type Board, type BoardClaim, inkOf, isFigure, isTruce } from './board'
import { figureValue, truceValue } from './claim-value'

export interface Pictures {
  axis: ReactNode
  of: (claim: BoardClaim) => ReactNode
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

function ranges(axis: string, claims: readonly BoardClaim[]): Pictures | null {
  const scale = valueScale(
    claims.filter(isFigure).map(({ claim }) => claim),
    3,
  )
  if (!scale) return null
  return {
    axis: <Axis id={axis} scale={scale} title="People" />,
    of: (claim) =>
      isFigure(claim) && (
        <Track axis={axis} label={figureValue(claim.claim)}>
          <RangeMark figure={claim.claim} scale={scale} />
        </Track>
      ),
  }
}

function bars(finding: Finding, claims: readonly BoardClaim[], { date, zone }: Board['story']): Pictures | null {
  const drawn = claims.filter(isTruce).map(({ claim }) => truceBar(claim, date, zone))
  const known = drawn.filter((bar) => bar !== null)
  if (known.length === 0) return null
  const { from, to } = truceDomain(known, date, zone)
  const scale = timeScale(from, to, zone, 3)
  const ink = inkOf(finding.relation)
  const axis = `axis-${finding.id}`
  return {
    axis: <Axis id={axis} scale={scale} title="Days" />,
    of: (claim) => {
      if (!isTruce(claim)) return null
      const bar = truceBar(claim.claim, date, zone)
      return (
        <Track axis={axis} label={truceValue(claim.claim, zone)} ink={ink}>
          {bar && <TruceMark bar={bar} scale={scale} ink={ink} />}
        </Track>
      )
    },
  }
}
