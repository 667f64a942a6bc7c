import type { Ink } from './defs'
import type { FigureBounds, Scale } from './scale'
import { ArrowHead } from './track'

/**
 * A figure on its axis: a dot for the number as stated, a line to its bounds, an arrow where a side is open,
 * a hatched band where the number is vague. Draws inside a `Track`.
 */
export function RangeMark({
  figure: { value, low, high, vague },
  scale,
  ink = 'ink',
}: {
  figure: FigureBounds & { vague: boolean }
  scale: Scale
  ink?: Ink
}) {
  if (value === null && low === null && high === null) return null
  const from = low === null ? 0 : scale.at(low)
  const to = high === null ? 100 : scale.at(high)
  const dot = value === null ? null : scale.at(value)
  const lineFrom = dot === null ? from : Math.min(from, dot)
  const lineTo = dot === null ? to : Math.max(to, dot)
  return (
    <>
      {vague && (
        <rect x={`${from}%`} width={`${to - from}%`} y="4" height="12" fill={`url(#hatch-${ink})`} opacity="0.55" />
      )}
      {lineFrom !== lineTo && (
        <line
          x1={`${lineFrom}%`}
          x2={`${lineTo}%`}
          y1="10"
          y2="10"
          className="stroke"
          strokeDasharray={vague ? '2 3' : undefined}
        />
      )}
      {low === null && <ArrowHead at={0} towards="left" />}
      {high === null && <ArrowHead at={100} towards="right" />}
      {dot === null && [low, high].map((bound) => bound !== null && <Bound key={bound} at={scale.at(bound)} />)}
      {dot !== null &&
        [low, high].map(
          (bound) =>
            bound !== null &&
            bound !== value &&
            Math.abs(scale.at(bound) - dot) > 3 && <Bound key={bound} at={scale.at(bound)} />,
        )}
      {dot !== null && <circle cx={`${dot}%`} cy="10" r="4" fill="currentColor" />}
    </>
  )
}

const Bound = ({ at }: { at: number }) => <line x1={`${at}%`} x2={`${at}%`} y1="5" y2="15" className="stroke" />
