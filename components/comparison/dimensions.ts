import type { CasualtyFigure, Finding, Relation } from '@/lib/claims'
import { outcomeWords } from '../claim/words'
import { periodWords } from '../ui/time-words'
import { numberOf, rangeValue } from './claim-value'
import type { FigureRow } from './topic-figures'

interface Dimension {
  /** As findings name it. */
  name: string
  label: string
  /** The claim's field that keeps the evidence. */
  field: string
  of: (figure: CasualtyFigure, zone: string) => string | null
}

const dimensions: Dimension[] = [
  { name: 'value', label: 'Number', field: 'number', of: (figure) => numberOf(figure) },
  { name: 'range', label: 'Range', field: 'number', of: rangeValue },
  { name: 'outcome', label: 'Outcome', field: 'outcome', of: ({ outcome }) => outcomeWords[outcome] },
  { name: 'victims', label: 'Victims', field: 'victims', of: ({ victims }) => victims },
  { name: 'place', label: 'Place', field: 'place', of: ({ place }) => place },
  {
    name: 'period',
    label: 'Period',
    field: 'period',
    of: ({ period }, zone) => period && periodWords(period.start, period.end, zone),
  },
  { name: 'cause', label: 'Cause', field: 'cause', of: ({ cause }) => cause },
  { name: 'counter', label: 'Counted by', field: 'counter', of: ({ counter }) => counter },
]

export interface DimensionCell {
  /** Null where the article does not say. */
  value: string | null
  inferred?: true
  /** The disagreement that the figure has in this dimension. */
  finding?: { id: string; relation: Relation; sentence: string }
}

export interface DimensionRow {
  label: string
  /** One a figure, in the figures' order. */
  cells: DimensionCell[]
}

/** What each figure of a topic counts, dimension by dimension. */
export const dimensionRows = (
  rows: readonly FigureRow[],
  zone: string,
  disputed: Map<string, Finding>,
): DimensionRow[] =>
  dimensions.map(({ name, label, field, of }) => ({
    label,
    cells: rows.map(({ claim: { id, claim } }) => {
      const value = of(claim, zone)
      const finding = disputed.get(`${name} ${id}`)
      return {
        value,
        ...(value !== null && isInferred(claim, field) && { inferred: true as const }),
        ...(finding && { finding: { id: finding.id, relation: finding.relation, sentence: finding.sentence } }),
      }
    }),
  }))

const isInferred = ({ evidence }: CasualtyFigure, field: string) =>
  evidence[field]?.basis === 'inferred' || evidence[field]?.basis === 'story'
