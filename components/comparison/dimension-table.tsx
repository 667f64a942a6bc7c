'use client'
import type { Review } from '@/lib/claims'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import { Table } from '../ui/table'
import type { DimensionCell, DimensionRow } from './dimensions'

/**
 * What each figure of a topic counts; a cell in a disagreement is marked and leads to its reasons. A client component so
 * that it is sent as texts beside its HTML (see `ClaimTable`).
 */
export function DimensionTable({
  title,
  figures,
  rows,
}: {
  title: string
  figures: { id: string; articleId: string; outlet: string; reviews?: Review[] }[]
  rows: DimensionRow[]
}) {
  return (
    <Table
      label={`${title}: what each figure counts`}
      wide={figures.length > 6}
      minWidth={`${8 + figures.length * 9}rem`}
      even
    >
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Dimension</span>
          </th>
          {figures.map(({ id, articleId, outlet, reviews }) => (
            <th key={id} scope="col">
              {outlet} <RulingBadge reviews={reviews} href={claimAddress(articleId, id)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <Cell key={figures[index]?.id} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Cell = ({ cell: { value, inferred, finding } }: { cell: DimensionCell }) => (
  <td>
    <div className="cell" data-relation={finding?.relation}>
      {finding && (
        <a href={findingAddress(finding.id)} aria-label={finding.sentence} className="cell-sign">
          <RelationMark relation={finding.relation} quiet />
        </a>
      )}
      {value ?? <span className="text-soft">not said</span>}
      {inferred && <span className="text-soft"> (inferred)</span>}
    </div>
  </td>
)
