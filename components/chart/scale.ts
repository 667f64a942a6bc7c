/** Where a value lies on an axis, in per cent of its width: pictures are drawn in per cent, so that they fit any screen. */
export interface Scale {
  at: (value: number) => number
  ticks: Tick[]
}

export interface Tick {
  at: number
  label: string
}

const plain = new Intl.NumberFormat('en-US')
const short = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 })

/** "200", "270,000", "1.8M": from a million on the zeros would run into the next label. */
const numberLabel = (value: number) => (value < 1_000_000 ? plain : short).format(value)

/** Every label, or every second, third … so that at most `most` stand; long ones count for two. */
function legible(ticks: Tick[], most: number): Tick[] {
  const wide = ticks.some(({ label }) => label.length > 6)
  const step = Math.ceil(ticks.length / (wide ? Math.max(2, most - 1) : most + 1))
  return ticks.filter((_, index) => index % step === 0)
}

const clamp = (share: number) => Math.min(100, Math.max(0, share * 100))
const rounded = (value: number) => Math.round(value * 100) / 100

/** The smallest of 1, 2, 5 or 10 times a power of ten that is not under `value`. */
function stepAbove(value: number) {
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 2, 5].find((lead) => lead * power >= value) ?? 10)
}

/** A linear axis with some air at both ends and about `labels` labels; never below nothing. `values` must not be empty. */
export function linearScale(values: readonly number[], labels = 4): Scale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const air = Math.max((high - low) * 0.3, high * 0.1, 1)
  const from = Math.max(0, low - air)
  const to = high + air
  const step = Math.max(1, stepAbove((to - from) / labels))
  const at = (value: number) => rounded(clamp((value - from) / (to - from)))
  const ticks: Scale['ticks'] = []
  for (let value = Math.ceil(from / step) * step; value <= to; value += step)
    ticks.push({ at: at(value), label: numberLabel(value) })
  return { at, ticks: legible(ticks, labels) }
}

/** A logarithmic axis, for figures of different orders; 0 lies at its left end. */
export function logScale(values: readonly number[], labels = 4): Scale {
  const above = values.filter((value) => value > 0)
  const from = Math.log10(Math.max(1, Math.min(...above) / 2))
  const to = Math.log10(Math.max(...above) * 3)
  const at = (value: number) => (value <= 0 ? 0 : rounded(clamp((Math.log10(value) - from) / (to - from))))
  const ticks: Scale['ticks'] = []
  const step = Math.max(1, Math.ceil((to - from) / labels))
  for (let power = Math.ceil(from); power <= to; power += step)
    ticks.push({ at: at(10 ** power), label: numberLabel(10 ** power) })
  return { at, ticks: legible(ticks, labels) }
}

/** The axis for a set of figures: logarithmic where the largest is more than twenty times the smallest; null without any number. */
export function valueScale(figures: readonly FigureBounds[], labels?: number): Scale | null {
  const values = figures.flatMap(({ value, low, high }) => [value, low, high]).filter((bound) => bound !== null)
  if (values.length === 0) return null
  const above = values.filter((value) => value > 0)
  return above.length > 0 && Math.max(...above) > 20 * Math.min(...above)
    ? logScale(values, labels)
    : linearScale(values, labels)
}

export interface FigureBounds {
  value: number | null
  low: number | null
  high: number | null
}
