'use client'
import type { Review } from '@/lib/claims'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress } from '../ui/address'
import { Table } from '../ui/table'

const columns = ['Number', 'Range', 'Outcome', 'Victims', 'Place', 'Period', 'Cause', 'Counted by'] as const

/** One figure in words. */
export interface FigureTexts {
  id: string
  articleId: string
  outlet: string
  /** Null where the article does not say. */
  fields: Record<(typeof columns)[number], string | null>
  words: string
  reviews?: Review[]
}

/** All figures of a story, a row each. A client component so that it is sent as texts beside its HTML (see `ClaimTable`). */
export function FigureTable({ figures }: { figures: FigureTexts[] }) {
  return (
    <Table label="Table of all figures" minWidth="76rem" stacks>
      <thead>
        <tr>
          {['Outlet', ...columns, 'In its words'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, articleId, outlet, fields, words, reviews }) => (
          <tr key={id}>
            <th scope="row">
              {outlet} <RulingBadge reviews={reviews} href={claimAddress(articleId, id)} />
            </th>
            {columns.map((column) => (
              <td key={column} data-outlet={column}>
                {fields[column] ?? (
                  <span className="text-soft">{column === 'Counted by' ? 'nobody named' : 'not said'}</span>
                )}
              </td>
            ))}
            <td data-outlet="Words" className="sm:w-[24rem]">
              <a className="quote clamp" href={claimAddress(articleId, id)}>
                {`“${words}”`}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
