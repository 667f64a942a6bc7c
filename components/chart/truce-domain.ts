import { coverage } from './covered'
import type { TruceBar } from './truce-bar'

const day = 86_400_000

/** Beside the first start and the last end, so that both are seen to be one. */
const air = day / 2

/**
 * The stretch of time that shows these bars: from a little before the first start to a little after the last end, with the
 * story's day always inside. Starts and ends further than `reach` days from the story's day run off the picture.
 */
export function truceDomain(bars: readonly TruceBar[], storyDay: string, zone: string, reach = 10) {
  const today = coverage(storyDay, zone)
  const times = bars
    .flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]))
    .filter((time) => time !== null)
    .filter((time) => Math.abs(time - today.from) <= reach * day)
  return {
    from: Math.min(today.from, ...times) - air,
    to: Math.max(today.to, ...times) + air,
  }
}
