import type { Finding } from '@/lib/claims'
import { claimAddress, findingAddress, hrefWith, type SearchParams } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import { Table } from '../ui/table'
import { type BoardArticle, type BoardClaim, isDisagreement } from './board'
import { claimValue } from './claim-value'
import { ColumnControls } from './column-controls'
import type { Comparison, ComparisonRow } from './rows'

interface Props {
  comparison: Comparison
  columns: readonly BoardArticle[]
  /** All articles of the story, to bring columns back. */
  articles: readonly BoardArticle[]
  zone: string
  path: string
  params: SearchParams
}

/** Topics as rows, outlets as columns; on a phone a list of outlets under each topic. */
export function SideBySide({ comparison: { rows, worst }, columns, articles, zone, path, params }: Props) {
  return (
    <Table
      label="Claims by topic and outlet"
      wide={columns.length > 6}
      minWidth={`${10 + columns.length * 11}rem`}
      stacks
      even
    >
      <thead>
        <tr>
          <th scope="col">Topic</th>
          {columns.map((article) => (
            <th key={article.id} scope="col">
              {article.outlet}
              <ColumnControls article={article} columns={columns} articles={articles} path={path} params={params} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} columns={columns} worst={worst} zone={zone} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({
  row,
  columns,
  worst,
  zone,
}: {
  row: ComparisonRow
  columns: readonly BoardArticle[]
  worst: Map<string, Finding>
  zone: string
}) {
  return (
    <tr>
      <th scope="row">{row.title}</th>
      {columns.map(({ id, outlet }) => {
        const claims = row.cells.get(id)
        return (
          <td key={id} data-outlet={outlet} className={claims ? undefined : 'text-soft'}>
            {claims
              ? claims.map((claim) => (
                  <CellClaim key={claim.id} claim={claim} finding={worst.get(claim.id)} zone={zone} />
                ))
              : 'not in this article'}
          </td>
        )
      })}
    </tr>
  )
}

function CellClaim({ claim, finding, zone }: { claim: BoardClaim; finding: Finding | undefined; zone: string }) {
  const value = claimValue(claim.claim, zone)
  const marked = finding && isDisagreement(finding)
  return (
    <div className="cell" data-relation={marked ? finding.relation : undefined}>
      {marked && (
        <a href={findingAddress(finding.id)} className="float-right ml-2 no-underline" aria-label={finding.question}>
          <RelationMark relation={finding.relation} quiet />
        </a>
      )}
      {value && <strong>{value}</strong>}
      <a className="quote clamp" href={claimAddress(claim.articleId, claim.id)}>
        {`“${claim.claim.text}”`}
      </a>
    </div>
  )
}

/** The switch above the table: a link, so that the view has an address. */
export function DisagreementsOnly({ on, path, params }: { on: boolean; path: string; params: SearchParams }) {
  return (
    <a
      href={`${hrefWith(path, params, { only: on ? null : 'disagreements' })}#side-by-side`}
      className="text-sm no-underline"
      aria-current={on ? 'true' : undefined}
    >
      <span aria-hidden>{on ? '☑' : '☐'}</span> disagreements only
    </a>
  )
}
