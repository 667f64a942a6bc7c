'use client'
import type { Relation, Review } from '@/lib/claims'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import { Table } from '../ui/table'

/** An outlet's column. `moves` are links that change which columns stand where. */
export interface ClaimColumn {
  articleId: string
  outlet: string
  moves: { href: string; sign: string; title: string; label: string }[]
}

export interface ClaimCell {
  id: string
  /** What the claim says, in our words; null where its own say it all. */
  value: string | null
  words: string
  /** The disagreement that the claim has a part in. */
  finding?: { id: string; relation: Relation; question: string }
  /** What people ruled on the claim, oldest first. */
  reviews?: Review[]
}

export interface ClaimRow {
  id: string
  title: string
  /** In the columns' order; null where the article says nothing. */
  cells: (ClaimCell[] | null)[]
}

export interface ClaimGroup {
  title: string
  rows: ClaimRow[]
}

/**
 * Topics as rows by kind, outlets as columns; on a phone a list of outlets under each topic.
 * A client component though nothing in it moves: a server component's elements are sent twice, as HTML and as the tree that
 * React hydrates; of this one the second copy is only its props, which are texts. It is rendered on the server all the same.
 */
export function ClaimTable({ columns, groups }: { columns: ClaimColumn[]; groups: ClaimGroup[] }) {
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
          {columns.map(({ articleId, outlet, moves }) => (
            <th key={articleId} scope="col">
              {outlet}
              <span className="no-print columns">
                {moves.map(({ href, sign, title, label }) => (
                  <a key={sign} href={href} title={title} aria-label={label}>
                    {sign}
                  </a>
                ))}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title}>
          <tr className="group-head">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

function Row({ row: { id, title, cells }, columns }: { row: ClaimRow; columns: ClaimColumn[] }) {
  return (
    <tr id={id}>
      <th scope="row">{title}</th>
      {columns.map(({ articleId, outlet }, index) => (
        <td key={articleId} data-outlet={outlet} className={cells[index] ? undefined : 'max-sm:hidden'}>
          {cells[index]?.map((cell) => <Cell key={cell.id} cell={cell} articleId={articleId} />) ?? (
            <span className="text-soft">not in this article</span>
          )}
        </td>
      ))}
    </tr>
  )
}

function Cell({ cell: { id, value, words, finding, reviews }, articleId }: { cell: ClaimCell; articleId: string }) {
  return (
    <div className="cell" data-relation={finding?.relation}>
      {finding && (
        <a href={findingAddress(finding.id)} className="cell-sign" aria-label={finding.question}>
          <RelationMark relation={finding.relation} quiet />
        </a>
      )}
      {value && <strong>{value}</strong>}
      <a className="quote clamp" href={claimAddress(articleId, id)}>
        {`“${words}”`}
      </a>
      <RulingBadge reviews={reviews} href={claimAddress(articleId, id)} />
    </div>
  )
}
