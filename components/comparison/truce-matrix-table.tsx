'use client'
import { claimAddress } from '../ui/address'
import { Table } from '../ui/table'
import type { MatrixCell, MatrixRow } from './truce-matrix'
import styles from './truces.module.css'

/**
 * Area by outlet for one day: whether the truce is in force by the outlet's words, and the words. A client component so that it is sent as
 * texts beside its HTML (see `ClaimTable`).
 */
export function TruceMatrix({
  label,
  outlets,
  rows,
}: {
  label: string
  outlets: { id: string; outlet: string; short: string }[]
  rows: MatrixRow[]
}) {
  return (
    <Table label={label} minWidth={`${10 + outlets.length * 11}rem`} wide={outlets.length > 6} stacks even>
      <thead>
        <tr>
          <th scope="col">Area</th>
          {outlets.map(({ id, outlet }) => (
            <th key={id} scope="col">
              {outlet}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, cells }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#${id}`}>{title}</a>
            </th>
            {outlets.map(({ id: articleId, short }, index) => (
              <td key={articleId} data-outlet={short} className={cells[index] ? undefined : 'max-sm:hidden'}>
                <Cell cell={cells[index] ?? null} topicId={id} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Cell({ cell, topicId }: { cell: MatrixCell | null; topicId: string }) {
  if (!cell) return <span className="text-soft">not in this article</span>
  const { articleId, standing, claims, more, covered } = cell
  return (
    <div>
      {standing && (
        <a
          href={claimAddress(articleId, standing.claimId)}
          className={standing.firm ? `${styles.standing} font-bold` : styles.standing}
        >
          <span aria-hidden>{`${standing.sign} `}</span>
          {standing.words}
        </a>
      )}
      {covered && (
        <p className="text-soft">
          {'as part of '}
          <a href={`#${covered.id}`}>{covered.title.replace(/^Truce in /, '')}</a>
        </p>
      )}
      {claims.map(({ id, value, words, relation }) => (
        <div key={id} className="cell" data-relation={relation}>
          {value}
          <a className="quote clamp" href={claimAddress(articleId, id)}>
            {`“${words}”`}
          </a>
        </div>
      ))}
      {more > 0 && (
        <a href={`#${topicId}`} className="text-soft">
          {`and ${more} more`}
        </a>
      )}
    </div>
  )
}
