import type { Ink } from './defs'
import type { Tick } from './scale'
import type { Fill, Strip } from './strip'

const percent = (value: number) => `${value}%`

/** The labels of an axis, above the tracks that share it; `id` is how they refer to its lines. */
export function Axis({ ticks, title, id }: { ticks: readonly Tick[]; title: string; id: string }) {
  return (
    <svg
      className="track"
      height="18"
      role="img"
      aria-label={`${title}: ${ticks.map(({ label }) => label).join(', ')}`}
    >
      {ticks.map(({ at, label }) => (
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
          {ticks.map(({ at }) => (
            <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="20" />
          ))}
        </g>
      </defs>
    </svg>
  )
}

/** One row of a picture. `axis` is the id of the axis whose lines go through it. */
export function Track({ axis, strip }: { axis: string; strip: Strip }) {
  const { label, ink = 'ink', bars, line, ticks, dot, open, ring } = strip
  return (
    <svg className={`track ink-${ink}`} height="20" role="img">
      <title>{label}</title>
      <use href={`#${axis}`} />
      {bars?.map(({ from, to, fill }) => (
        <rect
          key={fill + from}
          x={percent(from)}
          width={percent(Math.round((to - from) * 100) / 100)}
          y="5"
          height="10"
          {...paint(fill, ink)}
        />
      ))}
      {line && (
        <line
          x1={percent(line.from)}
          x2={percent(line.to)}
          y1="10"
          y2="10"
          className="stroke"
          strokeDasharray={line.dashed ? '2 3' : undefined}
        />
      )}
      {open?.map((side) => (
        <ArrowHead key={side} side={side} />
      ))}
      {ticks?.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="3" y2="17" className="stroke" />
      ))}
      {dot !== undefined && <circle cx={percent(dot)} cy="10" r="4" fill="currentColor" />}
      {ring !== undefined && <circle cx={percent(ring)} cy="10" r="4" className="stroke" />}
    </svg>
  )
}

function paint(fill: Fill, ink: Ink) {
  if (fill === 'solid') return { fill: 'currentColor' }
  if (fill === 'vague') return { fill: `url(#hatch-${ink})`, opacity: '0.55' }
  return { fill: `url(#${fill === 'hatched' ? 'hatch' : fill}-${ink})` }
}

/** The tip of a value that goes on beyond the axis. */
function ArrowHead({ side }: { side: 'left' | 'right' }) {
  return (
    <svg x={side === 'right' ? '100%' : '0'} y="10" overflow="visible" aria-hidden>
      <path d={side === 'right' ? 'M-6-4.5 0 0l-6 4.5' : 'M6-4.5 0 0l6 4.5'} className="stroke" />
    </svg>
  )
}
