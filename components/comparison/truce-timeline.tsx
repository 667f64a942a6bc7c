'use client'
import type { CSSProperties } from 'react'
import type { Tick } from '../chart/scale'
import { Axis, Track } from '../chart/track'
import { ClaimDetails } from '../claim/claim-details'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import { Table } from '../ui/table'
import type { AreaRows, LaneRow } from './truce-rows'
import styles from './truces.module.css'

/** The id of the one axis of all lanes. */
const axis = 'truce-days'

/**
 * Areas, and under each a lane for every outlet on one time axis; beside it the same in words, and folded all that was read. A client
 * component so that it is sent as texts beside its HTML (see `ClaimTable`).
 */
export function TruceTimeline({ areas, ticks }: { areas: AreaRows[]; ticks: Tick[] }) {
  return (
    <Table label="Truces in time" minWidth="56rem" stacks>
      <colgroup>
        <col className="w-[8rem]" />
        <col className="w-[36rem]" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">
            <Axis id={axis} ticks={ticks} title="Days" />
          </th>
          <th scope="col">In its words</th>
        </tr>
      </thead>
      {areas.map((area) => (
        <AreaLanes key={area.id} area={area} ticks={ticks} />
      ))}
    </Table>
  )
}

function AreaLanes({ area: { id, title, questions, within, gap, lanes }, ticks }: { area: AreaRows; ticks: Tick[] }) {
  return (
    <tbody id={id}>
      <tr className="group-head">
        <th scope="rowgroup" colSpan={3}>
          {title}
          {within.map((outer) => (
            <span key={outer.id} className="font-normal text-sm text-soft">
              {' · within that of '}
              <a href={`#${outer.id}`}>{outer.title.replace(/^Truce in /, '')}</a>
            </span>
          ))}
          {questions.map(({ id, relation, question }) => (
            <p key={id} className="font-normal text-sm">
              <RelationMark relation={relation} quiet /> <a href={findingAddress(id)}>{question}</a>
            </p>
          ))}
          <div className="mt-2 sm:hidden">
            <Axis id={`${axis}-${id}`} ticks={ticks.filter((_, index) => index % 2 === 0)} title="Days" />
          </div>
        </th>
      </tr>
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} gap={gap} />
      ))}
    </tbody>
  )
}

function Lane({ lane, gap }: { lane: LaneRow; gap: AreaRows['gap'] }) {
  const { id, articleId, outlet, short, strip, day, value, made, words, relation, reviews, source, details } = lane
  return (
    <tr>
      <th scope="row" title={outlet}>
        {short}
      </th>
      <td className={styles.lane} style={bands(day, gap)} data-relation={gap?.relation}>
        <Track axis={axis} strip={strip} />
      </td>
      <td>
        <div className="cell" data-relation={relation}>
          <span>
            <strong className="inline">{value}</strong>
            {made && <span className="text-soft">{` · ${made}`}</span>}{' '}
            <RulingBadge reviews={reviews} href={claimAddress(articleId, id)} />
          </span>
          <a className="quote clamp text-base" href={claimAddress(articleId, id)}>
            {`“${words}”`}
          </a>
          <ClaimDetails articleId={articleId} source={source} claims={details} />
        </div>
      </td>
    </tr>
  )
}

/** The article's day, and the gap between ends that lie apart, as bands that run on through the lanes. */
const bands = (day: LaneRow['day'], gap: AreaRows['gap']): CSSProperties =>
  ({
    '--day-from': `${day.from}%`,
    '--day-to': `${day.to}%`,
    ...(gap && { '--gap-from': `${gap.from}%`, '--gap-to': `${gap.to}%` }),
  }) as CSSProperties
