import type { Finding, Relation } from '@/lib/claims'
import { RangeMark } from '../chart/range-mark'
import { valueScale } from '../chart/scale'
import { timeScale } from '../chart/time-scale'
import { Axis, Track } from '../chart/track'
import { WindowMark, windowBounds } from '../chart/window-mark'
import { claimAddress } from '../ui/address'
import { Table } from '../ui/table'
import { periodWords } from '../ui/time-words'
import { inkOf } from './board'
import { figureValue, rangeValue } from './claim-value'
import type { FigureRow } from './topic-figures'

const none = { start: null, end: null }

/**
 * The figures of a topic, a row each: the range that the number leaves open and the days that it covers, both drawn and
 * in words, and the sentence that it was read from. The picture is the table: nothing is shown that it does not say.
 */
export function FigureChart({
  topicId,
  title,
  rows,
  zone,
  disputed,
}: {
  topicId: string
  title: string
  rows: readonly FigureRow[]
  zone: string
  disputed: Map<string, Finding>
}) {
  const values = valueScale(rows.map(({ claim }) => claim.claim))
  const days = windowScale(rows, zone)
  return (
    <Table label={`${title}: ranges and days`} minWidth="60rem" stacks>
      <colgroup>
        <col className="w-[8rem]" />
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
            {values && <Axis id={`${topicId}-people`} scale={values} title="People" />}
          </th>
          <th scope="col">
            Days covered
            {days && <Axis id={`${topicId}-days`} scale={days} title="Days" />}
          </th>
          <th scope="col">In its words</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ claim: { id, articleId, outlet, short, claim }, part }) => {
          const relation = relationOf(disputed, id)
          const ink = inkOf(relation)
          const period = claim.period ? periodWords(claim.period.start, claim.period.end, zone) : null
          return (
            <tr key={id} data-continues={part || undefined}>
              <th scope="row" title={outlet}>
                {part ? <span className="sr-only">{short}, part of the figure above</span> : short}
              </th>
              <td className={part ? 'pl-4' : undefined}>
                <span>
                  {part && <span className="text-soft">of these </span>}
                  <strong>{figureValue(claim)}</strong>
                </span>
              </td>
              <td data-outlet="Range">
                {values && (
                  <Track axis={`${topicId}-people`} label={rangeValue(claim)} ink={ink}>
                    <RangeMark figure={claim} scale={values} ink={ink} />
                  </Track>
                )}
                <span className="text-soft">
                  {rangeValue(claim)}
                  {claim.vague && ', vague'}
                </span>
              </td>
              <td data-outlet="Days">
                {days && period && (
                  <Track axis={`${topicId}-days`} label={period}>
                    <WindowMark window={claim.period ?? none} zone={zone} scale={days} />
                  </Track>
                )}
                <span className="text-soft">{period ?? 'not said'}</span>
              </td>
              <td>
                <a className="quote clamp text-base" href={claimAddress(articleId, id)}>
                  {`“${claim.text}”`}
                </a>
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

/** Where a figure's number itself is disputed, its range takes the relation's hue. */
const relationOf = (disputed: Map<string, Finding>, claimId: string): Relation | undefined =>
  disputed.get(`value ${claimId}`)?.relation

function windowScale(rows: readonly FigureRow[], zone: string) {
  const bounds = rows.flatMap(({ claim: { claim } }) => {
    const { from, to } = windowBounds(claim.period ?? none, zone)
    return [from, to].filter((bound) => bound !== null)
  })
  if (bounds.length === 0) return null
  const from = Math.min(...bounds)
  const to = Math.max(...bounds)
  const air = Math.max((to - from) * 0.06, 43_200_000)
  return timeScale(from - air, to + air, zone, 4)
}
