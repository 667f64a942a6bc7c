import type { Ink } from './defs'
import type { Scale } from './scale'
import type { TruceBar } from './truce-bar'

/** A truce's bar on a time axis. Draws inside a `Track`. */
export function TruceMark({ bar, scale, ink = 'ink' }: { bar: TruceBar; scale: Scale; ink?: Ink }) {
  const fills = {
    solid: 'currentColor',
    hatched: `url(#hatch-${ink})`,
    'fade-in': `url(#fade-in-${ink})`,
    'fade-out': `url(#fade-out-${ink})`,
  }
  return (
    <>
      {bar.parts.map(({ from, to, style }) => {
        const left = from === null ? Math.max(0, (to === null ? 0 : scale.at(to)) - fading) : scale.at(from)
        const right = to === null ? Math.min(100, left + fading) : scale.at(to)
        return (
          <rect
            key={style}
            x={`${left}%`}
            width={`${Math.max(0, right - left)}%`}
            y="5"
            height="10"
            fill={fills[style]}
          />
        )
      })}
      {bar.end !== null && (
        <line x1={`${scale.at(bar.end)}%`} x2={`${scale.at(bar.end)}%`} y1="2" y2="18" className="stroke" />
      )}
    </>
  )
}

/** Where an article says something of a truce without a time: a ring at its day, with the status beside it. */
export function StatusMark({ at, words, scale }: { at: number; words: string; scale: Scale }) {
  const left = scale.at(at)
  return (
    <>
      <circle cx={`${left}%`} cy="10" r="4" className="stroke" />
      <text x={`${left}%`} dx="9" y="14.5" className="tick">
        {words}
      </text>
    </>
  )
}

/** How much of the axis an unknown end takes, in per cent. */
const fading = 20
