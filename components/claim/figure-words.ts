import type { CasualtyFigure } from '@/lib/claims'
import { periodWords } from '../ui/time-words'

/** Fields of a casualty figure in words that more than one page shows; null where the article says nothing. */

/** Who is said to have done it, and on what standing where that is not the article's own word. */
export function blamedOn({ perpetrator, perpetratorStanding }: CasualtyFigure): string | null {
  if (!perpetrator) return null
  const standing = { stated: '', alleged: ' (alleged)', claimed: ' (its own claim)' }
  return perpetrator + standing[perpetratorStanding ?? 'stated']
}

/** Who publishes a figure, and whose wire text it is. */
export interface FigureSource {
  outlet: string
  agency: string | null
}

/** The chain from who counted to the outlet, a name a step: health ministry, state television, AFP, Expatica. */
export const chainOf = ({ counter, counterVia }: CasualtyFigure, { outlet, agency }: FigureSource): string[] =>
  [counter ?? 'nobody named', counterVia, agency === outlet ? null : agency, outlet].flatMap((name) => name || [])

/** That chain for a column of one outlet: "health ministry, through state television, in AFP’s text". */
export function counterChain(figure: CasualtyFigure, source: FigureSource): string | null {
  const { counter, counterVia } = figure
  const wire = source.agency !== null && source.agency !== source.outlet ? `in ${source.agency}’s text` : null
  if (counter === null && wire === null) return null
  return [counter ?? 'nobody named', counterVia && `through ${counterVia}`, wire].filter(Boolean).join(', ')
}

/** The days that a figure's own words give it; that it counts up to its article's day goes without saying. */
export const figurePeriod = ({ period }: CasualtyFigure, zone: string): string | null =>
  period === null || (period.start === null && period.basis === 'inferred')
    ? null
    : periodWords(period.start, period.end, zone)
