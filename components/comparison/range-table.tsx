'use client'
import { Fragment } from 'react'
import type { Review } from '@/lib/claims'
import type { Strip } from '../chart/strip'
import { Axis, Track } from '../chart/track'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress } from '../ui/address'
import { Table } from '../ui/table'
import { type FigurePanels, figureAddress } from './figure-panels'
import type { PictureAxis } from './finding-pictures'
import { PanelLink, PanelRow } from './panel-row'

/** A figure with its range and the days that it covers, both drawn and in words. */
export interface RangeRow {
  id: string
  articleId: string
  outlet: string
  /** Its text makes it a part of the figure above. */
  part: boolean
  /** It has a topic of its own, where it is opened. */
  elsewhere?: true
  value: string
  /** Its place, where the topic's figures are of several. */
  where?: string
  range: Strip | null
  rangeWords: string
  days: Strip | null
  daysWords: string
  words: string
  reviews?: Review[]
}

/** The narrowest range that satisfies all figures of the topic. */
export interface Agreement {
  value: string
  range: Strip
}

/**
 * A topic's figures, a row each; pointing at one, or tabbing to its words, dims the others, so that its range and its days
 * are seen together. The picture is the table: nothing is drawn that is not said. A client component so that it is sent
 * as texts beside its HTML (see `ClaimTable`).
 */
export function RangeTable({
  title,
  people,
  days,
  rows,
  agreement,
  query,
  panel,
}: FigurePanels & {
  title: string
  people: PictureAxis | null
  days: PictureAxis | null
  rows: RangeRow[]
  agreement: Agreement | null
}) {
  return (
    <div className="ranges">
      <Table label={`${title}: ranges and days`} minWidth="60rem" stacks>
        <colgroup>
          <col className="w-[9rem]" />
          <col className="w-[13rem]" />
          <col className="w-[18rem]" />
          <col className="w-[18rem]" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Figure</th>
            <th scope="col">
              Range
              {people && <Axis {...people} />}
            </th>
            <th scope="col">
              Days covered
              {days && <Axis {...days} />}
            </th>
            <th scope="col">In its words</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <Figure
                row={row}
                people={people}
                days={days}
                query={query}
                open={panel?.id === row.id && !row.elsewhere}
              />
              {!row.elsewhere && <PanelRow id={row.id} panel={panel} columns={5} />}
            </Fragment>
          ))}
        </tbody>
        {agreement && people && (
          <tfoot>
            <tr>
              <th scope="row">All can be true if</th>
              <td>
                <strong>{agreement.value}</strong>
              </td>
              <td>
                <Track axis={people.id} strip={agreement.range} />
              </td>
              <td colSpan={2}>The narrowest range that leaves every figure right.</td>
            </tr>
          </tfoot>
        )}
      </Table>
    </div>
  )
}

function Figure({
  row,
  people,
  days,
  query,
  open,
}: {
  row: RangeRow
  people: PictureAxis | null
  days: PictureAxis | null
  query: string
  open: boolean
}) {
  const { id, articleId, outlet, part, elsewhere, value, where, range, rangeWords, daysWords, words, reviews } = row
  return (
    <tr id={elsewhere ? undefined : `figure-${id}`} data-continues={part || undefined}>
      <th scope="row">{part ? <span className="sr-only">{`${outlet}, part of the figure above`}</span> : outlet}</th>
      <td className="figure">
        <span>
          {part && <span className="text-soft">of these </span>}
          <strong>{value}</strong>
          {where && <span className="text-soft"> {where}</span>}{' '}
          <RulingBadge reviews={reviews} href={figureAddress(query, id)} />
        </span>
      </td>
      <td data-outlet="Range">
        {people && range && <Track axis={people.id} strip={range} />}
        <span className="text-soft">{rangeWords}</span>
      </td>
      <td data-outlet="Days">
        {days && row.days && <Track axis={days.id} strip={row.days} />}
        <span className="text-soft">{daysWords}</span>
      </td>
      <td>
        <a className="quote clamp text-base" href={claimAddress(articleId, id)}>
          {`“${words}”`}
        </a>
        <PanelLink id={id} query={query} open={open} />
      </td>
    </tr>
  )
}
