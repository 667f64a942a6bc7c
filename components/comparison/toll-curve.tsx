'use client'
import { claimAddress } from '../ui/address'
import { Table } from '../ui/table'
import type { Toll, TollPoint } from './toll-over-time'

const percent = (value: number) => `${value}%`

/**
 * A toll over time: each figure at the moment of its count, with its bounds, and a line through the highest count of each moment;
 * beside it a table with the same facts. A client component so that it is sent as texts beside its HTML (see `ClaimTable`).
 */
export function TollCurve({ title, days, people, points }: Toll) {
  return (
    <div className="toll">
      <div>
        <h3 className="text-sm">The count over time</h3>
        <div className="plot">
          <svg height="164" role="img" aria-label={`${title}: the count over time. ${spoken(points)}`}>
            {people.map(({ at, label }) => (
              <g key={label}>
                <line className="grid-line" x1="0" x2="100%" y1={percent(100 - at)} y2={percent(100 - at)} />
                <text className="tick" x="0" dx="-8" y={percent(100 - at)} dy="4" textAnchor="end">
                  {label}
                </text>
              </g>
            ))}
            {days.map(({ at, label }) => (
              <text key={label} className="tick" x={percent(at)} y="100%" dy="22" textAnchor="middle">
                {label}
              </text>
            ))}
            {stepsOf(points).map(([from, to]) => (
              <line
                key={to.id}
                className="course"
                x1={percent(from.at)}
                y1={percent(100 - top(from))}
                x2={percent(to.at)}
                y2={percent(100 - top(to))}
              />
            ))}
            {points.map((point) => (
              <Point key={point.id} point={point} />
            ))}
          </svg>
        </div>
      </div>
      <Table label={`${title}: the count over time`}>
        <thead>
          <tr>
            <th scope="col">Counted</th>
            <th scope="col">Outlet</th>
            <th scope="col">Figure</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, articleId, outlet, when, value }) => (
            <tr key={id}>
              <td>{when}</td>
              <td>{outlet}</td>
              <td>
                <a href={claimAddress(articleId, id)}>{value}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function Point({ point: { at, low, high, dot, short, ink } }: { point: TollPoint }) {
  const [bottom, above] = [percent(100 - low), high === null ? '0' : percent(100 - high)]
  const left = at > 80
  return (
    <g className={`ink-${ink}`}>
      <line
        className="stroke"
        x1={percent(at)}
        x2={percent(at)}
        y1={bottom}
        y2={above}
        strokeDasharray={high === null ? '2 3' : undefined}
      />
      {high === null && (
        <svg x={percent(at)} y="0" overflow="visible" aria-hidden>
          <path className="stroke" d="M-4.5 6 0 0l4.5 6" />
        </svg>
      )}
      {dot === null ? null : <circle cx={percent(at)} cy={percent(100 - dot)} r="4" fill="currentColor" />}
      <text
        className="tick"
        x={percent(at)}
        dx={left ? -6 : 6}
        y={percent(100 - (dot ?? low))}
        dy="-7"
        textAnchor={left ? 'end' : 'start'}
      >
        {short}
      </text>
    </g>
  )
}

const top = ({ dot, low }: TollPoint) => dot ?? low

/** From the highest count of each moment to that of the next. */
function stepsOf(points: readonly TollPoint[]): [TollPoint, TollPoint][] {
  const highest = new Map<number, TollPoint>()
  for (const point of points) {
    const known = highest.get(point.at)
    if (!known || top(point) > top(known)) highest.set(point.at, point)
  }
  const course = [...highest.values()]
  return course.slice(1).map((to, index) => [course[index]!, to])
}

const spoken = (points: readonly TollPoint[]) =>
  points.map(({ when, outlet, value }) => `${when}, ${outlet}: ${value}`).join('; ')
