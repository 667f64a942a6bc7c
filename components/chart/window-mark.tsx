import { coverage } from './covered'
import type { Scale } from './scale'
import { ArrowHead } from './track'

export interface Window {
  start: string | null
  end: string | null
}

/** First and last instant of a window, as epoch milliseconds; null where that side is not known. */
export const windowBounds = ({ start, end }: Window, zone: string) => ({
  from: start === null ? null : coverage(start, zone).from,
  to: end === null ? null : coverage(end, zone).to,
})

/** The days that a figure covers, on a time axis; an arrow where a side is not known. Draws inside a `Track`. */
export function WindowMark({ window, zone, scale }: { window: Window; zone: string; scale: Scale }) {
  const { from, to } = windowBounds(window, zone)
  if (from === null && to === null) return null
  const left = from === null ? 0 : scale.at(from)
  const right = to === null ? 100 : scale.at(to)
  return (
    <>
      {from === null || to === null ? (
        <line x1={`${left}%`} x2={`${right}%`} y1="10" y2="10" className="stroke" strokeDasharray="2 3" />
      ) : (
        <rect
          x={`${left}%`}
          width={`${Math.max(0.75, right - left)}%`}
          y="6"
          height="8"
          fill="currentColor"
          opacity="0.75"
        />
      )}
      {from === null && <ArrowHead at={0} towards="left" />}
      {to === null && <ArrowHead at={100} towards="right" />}
    </>
  )
}
