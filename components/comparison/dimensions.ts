import type { CasualtyFigure, Finding, Relation } from '@/lib/claims'
import { blamedOn, counterChain, type FigureSource, figurePeriod } from '../claim/figure-words'
import { outcomeWords } from '../claim/words'
import { agenciesOf, type Board } from './board'
import { numberOf, rangeValue } from './claim-value'
import type { FigureRow } from './topic-figures'

interface Dimension {
  /** As findings name it. */
  name: string
  label: string
  /** The claim's field that keeps the evidence. */
  field: string
  of: (figure: CasualtyFigure, zone: string, source: FigureSource) => string | null
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
    of: figurePeriod,
  },
  { name: 'cause', label: 'Cause', field: 'cause', of: ({ cause }) => cause },
  { name: 'perpetrator', label: 'Blamed on', field: 'perpetrator', of: blamedOn },
  { name: 'counter', label: 'Counted by', field: 'counter', of: (figure, _, source) => counterChain(figure, source) },
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

/** What each figure of a topic counts, dimension by dimension; what no figure says of whom to blame is left out. */
export const dimensionRows = (
  rows: readonly FigureRow[],
  board: Board,
  disputed: Map<string, Finding>,
): DimensionRow[] =>
  dimensions
    .map((dimension) => dimensionRow(dimension, rows, board, disputed))
    .filter(({ label, cells }) => label !== 'Blamed on' || cells.some(({ value }) => value !== null))

function dimensionRow(
  { name, label, field, of }: Dimension,
  rows: readonly FigureRow[],
  { story }: Board,
  disputed: Map<string, Finding>,
): DimensionRow {
  const agencies = agenciesOf(story)
  return {
    label,
    cells: rows.map(({ claim: { id, articleId, outlet, claim } }) => {
      const value = of(claim, story.zone, { outlet, agency: agencies.get(articleId) ?? null })
      const finding = disputed.get(`${name} ${id}`)
      return {
        value,
        ...(value !== null && isInferred(claim, field) && { inferred: true as const }),
        ...(finding && { finding: { id: finding.id, relation: finding.relation, sentence: finding.sentence } }),
      }
    }),
  }
}

const isInferred = ({ evidence, period }: CasualtyFigure, field: string) =>
  (field === 'period' && period?.basis === 'inferred') ||
  evidence[field]?.basis === 'inferred' ||
  evidence[field]?.basis === 'story'
