'use client'
import { Fragment } from 'react'
import type { Review } from '@/lib/claims'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress } from '../ui/address'
import { Table } from '../ui/table'
import { type FigurePanels, figureAddress } from './figure-panels'
import { PanelLink, PanelRow } from './panel-row'

const columns = [
  'Number',
  'Range',
  'Outcome',
  'Victims',
  'Place',
  'Period',
  'Cause',
  'Blamed on',
  'Counted by',
] as const

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

/** All figures of a story, a row each, with the link to how each was read. A client component so that it is sent as texts beside its HTML (see `ClaimTable`). */
export function FigureTable({ figures, query, panel }: { figures: FigureTexts[] } & FigurePanels) {
  const shown = columns.filter((column) => column !== 'Blamed on' || figures.some(({ fields }) => fields[column]))
  return (
    <Table label="Table of all figures" minWidth="76rem" stacks>
      <thead>
        <tr>
          {['Outlet', ...shown, 'In its words'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, articleId, outlet, fields, words, reviews }) => (
          <Fragment key={id}>
            <tr>
              <th scope="row">
                {outlet} <RulingBadge reviews={reviews} href={figureAddress(query, id)} />
              </th>
              {shown.map((column) => (
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
                <PanelLink id={id} query={query} open={panel?.id === id} />
              </td>
            </tr>
            <PanelRow id={id} panel={panel} columns={shown.length + 2} />
          </Fragment>
        ))}
      </tbody>
    </Table>
  )
}
