import { coverage } from './covered'
import type { Scale } from './scale'

const hour = 3_600_000
const day = 24 * hour

/** A time axis from one epoch millisecond to another, with at most `labels` labels: days, months or years of `zone`, as fits. */
export function timeScale(from: number, to: number, zone: string, labels = 6): Scale {
  const at = (value: number) => Math.round(Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)) * 100) / 100
  return { at, ticks: ticksOf(from, to, zone, labels).map(({ time, label }) => ({ at: at(time), label })) }
}

function ticksOf(from: number, to: number, zone: string, most: number) {
  const days = (to - from) / day
  if (days > 1200) return starts(from, to, zone, yearly(Math.ceil(days / 365 / most)), 'year')
  if (days > 70) return starts(from, to, zone, monthly(Math.ceil(days / 30 / most)), 'month')
  return starts(from, to, zone, daily(Math.ceil(days / most)), 'day')
}

type Step = (index: number, first: Date) => string
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)
const daily =
  (step: number): Step =>
  (index, first) =>
    isoDay(first.getTime() + index * step * day)
const monthly =
  (step: number): Step =>
  (index, first) =>
    isoDay(Date.UTC(first.getUTCFullYear(), Math.floor(first.getUTCMonth() / step) * step + index * step, 1))
const yearly =
  (step: number): Step =>
  (index, first) =>
    `${Math.ceil(first.getUTCFullYear() / step) * step + index * step}-01-01`

const words = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (iso: string) => format.format(new Date(iso)).replace(',', '').replace('Sept', 'Sep')
}
const dayAndMonth = words({ weekday: 'short', day: 'numeric', month: 'short' })
const dayOnly = words({ weekday: 'short', day: 'numeric' })

/** A label for an ISO day; the month stands only at the first label and where a month begins. */
const labels = {
  day: (iso: string, first: boolean) => (first || iso.endsWith('-01') ? dayAndMonth(iso) : dayOnly(iso)),
  month: words({ month: 'short', year: 'numeric' }),
  year: words({ year: 'numeric' }),
}

/** The midnights of `zone` at which the axis is labelled. */
function starts(from: number, to: number, zone: string, step: Step, label: keyof typeof labels) {
  const first = new Date(isoDay(from))
  const ticks: { time: number; label: string }[] = []
  for (let index = 0; index < 40; index++) {
    const iso = step(index, first)
    const time = coverage(iso, zone).from
    if (time > to) break
    if (time >= from) ticks.push({ time, label: labels[label](iso, ticks.length === 0) })
  }
  return ticks
}
