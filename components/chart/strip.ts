import type { Ink } from './defs'
import type { FigureBounds, Scale } from './scale'
import type { TruceBar } from './truce-bar'
import { type Window, windowBounds } from './window'

/** How a bar is filled: `vague` as `hatched` but lighter. */
export type Fill = 'solid' | 'hatched' | 'vague' | 'fade-in' | 'fade-out'

/**
 * A row of a picture as data, so that it can be sent as it is: places in per cent of the axis, and all of it in words.
 * What is not there is missing, not undefined: that would be sent too.
 */
export interface Strip {
  label: string
  /** The page's own ink where it is missing. */
  ink?: Ink
  bars?: { from: number; to: number; fill: Fill }[]
  line?: { from: number; to: number; dashed: boolean }
  ticks?: number[]
  dot?: number
  /** Sides at which the value goes on beyond the axis. */
  open?: ('left' | 'right')[]
  /** A ring for what has no extent. */
  ring?: number
}

/** Bounds nearer than this to the dot, in per cent, would only blot it. */
const apart = 3

/**
 * A figure on its axis: a dot for the number as stated, a line to its bounds, open where a side is,
 * a hatched band where the number is vague.
 */
export function rangeStrip(
  { value, low, high, vague }: FigureBounds & { vague: boolean },
  scale: Scale,
  label: string,
  ink?: Ink,
): Strip {
  if (value === null && low === null && high === null) return { label }
  const from = low === null ? 0 : scale.at(low)
  const to = high === null ? 100 : scale.at(high)
  const dot = value === null ? undefined : scale.at(value)
  const line = { from: Math.min(from, dot ?? from), to: Math.max(to, dot ?? to), dashed: vague }
  const bounds = [...new Set([low, high])].filter((bound) => bound !== null && bound !== value) as number[]
  const ticks = bounds.map(scale.at).filter((at) => dot === undefined || Math.abs(at - dot) > apart)
  return {
    label,
    ...(ink && { ink }),
    ...(vague && { bars: [{ from, to, fill: 'vague' }] }),
    ...(line.from !== line.to && { line }),
    ...(ticks.length > 0 && { ticks }),
    ...(dot !== undefined && { dot }),
    ...openSides(low, high),
  }
}

/** The days that a figure covers; dashed and open where a side is not known. */
export function windowStrip(window: Window, zone: string, scale: Scale, label: string): Strip {
  const { from, to } = windowBounds(window, zone)
  if (from === null && to === null) return { label }
  const left = from === null ? 0 : scale.at(from)
  const right = to === null ? 100 : scale.at(to)
  if (from === null || to === null)
    return { label, line: { from: left, to: right, dashed: true }, ...openSides(from, to) }
  return { label, bars: [{ from: left, to: Math.max(right, left + 0.75), fill: 'solid' }] }
}

/** How much of the axis an unknown end takes, in per cent. */
const fading = 20

/** A truce's bar on a time axis. */
export function truceStrip({ parts, end }: TruceBar, scale: Scale, label: string, ink?: Ink): Strip {
  return {
    label,
    ...(ink && { ink }),
    bars: parts.map(({ from, to, style }) => {
      const left = from === null ? Math.max(0, (to === null ? 0 : scale.at(to)) - fading) : scale.at(from)
      const right = to === null ? Math.min(100, left + fading) : scale.at(to)
      return { from: left, to: Math.max(left, right), fill: style }
    }),
    ...(end !== null && { ticks: [scale.at(end)] }),
  }
}

function openSides(low: number | null, high: number | null): Pick<Strip, 'open'> {
  const open: Strip['open'] = []
  if (low === null) open.push('left')
  if (high === null) open.push('right')
  return open.length > 0 ? { open } : {}
}
