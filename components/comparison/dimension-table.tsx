import type { CasualtyFigure, Finding, Relation } from '@/lib/claims'
import { outcomeWords } from '../claim/words'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import { Table } from '../ui/table'
import { periodWords } from '../ui/time-words'
import type { Reviews } from './board'
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

/** What each figure of a topic counts, dimension by dimension; a cell in a disagreement is marked and leads to its reasons. */
export function DimensionTable({
  title,
  rows,
  reviews,
  zone,
  disputed,
}: {
  title: string
  rows: readonly FigureRow[]
  reviews: Reviews
  zone: string
  disputed: Map<string, Finding>
}) {
  return (
    <Table
      label={`${title}: what each figure counts`}
      wide={rows.length > 6}
      minWidth={`${8 + rows.length * 9}rem`}
      even
    >
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Dimension</span>
          </th>
          {rows.map(({ claim: { id, articleId, short, outlet } }) => (
            <th key={id} scope="col" title={outlet}>
              {short} <RulingBadge reviews={reviews.get(id)} href={claimAddress(articleId, id)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dimensions.map(({ name, label, field, of }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            {rows.map(({ claim: { id, claim } }) => (
              <DimensionCell
                key={id}
                value={of(claim, zone)}
                inferred={isInferred(claim, field)}
                finding={disputed.get(`${name} ${id}`)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function DimensionCell({
  value,
  inferred,
  finding,
}: {
  value: string | null
  inferred: boolean
  finding: Finding | undefined
}) {
  const relation: Relation | undefined = finding?.relation
  return (
    <td className={value === null ? 'text-soft' : undefined}>
      <div className="cell" data-relation={relation}>
        {finding && relation && (
          <a href={findingAddress(finding.id)} aria-label={finding.sentence} className="float-right ml-1 no-underline">
            <RelationMark relation={relation} quiet />
          </a>
        )}
        {value ?? 'not said'}
        {value !== null && inferred && <span className="text-soft"> (inferred)</span>}
      </div>
    </td>
  )
}

const isInferred = ({ evidence }: CasualtyFigure, field: string) =>
  evidence[field]?.basis === 'inferred' || evidence[field]?.basis === 'story'
