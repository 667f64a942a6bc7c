import type { ReactNode } from 'react'
import type { Ink } from './defs'
import type { Scale } from './scale'

const percent = (value: number) => `${value}%`

/** The labels of an axis, above the tracks that share it; `id` is how they refer to its lines. */
export function Axis({ scale, title, id }: { scale: Scale; title: string; id: string }) {
  return (
    <svg
      className="track"
      height="18"
      role="img"
      aria-label={`${title}: ${scale.ticks.map(({ label }) => label).join(', ')}`}
    >
      {scale.ticks.map(({ at, label }) => (
        <text
          key={at}
          x={percent(at)}
          y="11"
          textAnchor={at > 88 ? 'end' : at < 8 ? 'start' : 'middle'}
          className="tick"
        >
          {label}
        </text>
      ))}
      <defs>
        <g id={id}>
          {scale.ticks.map(({ at }) => (
            <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="20" />
          ))}
        </g>
      </defs>
    </svg>
  )
}

/** One row of a picture: a strip of the axis with its marks. `label` says in words all that the marks show. */
export function Track({
  axis,
  label,
  ink = 'ink',
  children,
}: {
  /** The id of the axis whose lines go through the strip. */
  axis: string
  label: string
  ink?: Ink
  children: ReactNode
}) {
  return (
    <svg className={`track ink-${ink}`} height="20" role="img">
      <title>{label}</title>
      <use href={`#${axis}`} />
      {children}
    </svg>
  )
}

/** An arrow's head whose tip is at `at` per cent: the value goes on in that direction. */
export function ArrowHead({ at, towards }: { at: number; towards: 'left' | 'right' }) {
  return (
    <svg x={percent(at)} y="10" overflow="visible" aria-hidden>
      <path d={towards === 'right' ? 'M-6-4.5 0 0l-6 4.5' : 'M6-4.5 0 0l6 4.5'} className="stroke" />
    </svg>
  )
}
