import type { ComparableStory } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { cpuMilliseconds } from '../support/cpu-time'
import { manyFigures, manyQuotations } from '../support/large-stories'

const SMALL = 12_500
const GROWTH = 8

export interface ComparisonMeasure {
  name: string
  claims: number
  /** Seconds of processor time. */
  seconds: number
  /** Time of this many claims ÷ time of an eighth of them: 8 is linear, n log n is about 10, a square 64. */
  growth: number
}

/** How the comparison of a made story grows up to 100,000 claims of a kind. */
export function measureComparison(): ComparisonMeasure[] {
  const stories = { 'casualty figures': manyFigures, quotations: manyQuotations }
  return Object.entries(stories).map(([name, make]) => {
    time(make, SMALL / 5)
    const small = time(make, SMALL)
    const large = time(make, SMALL * GROWTH)
    return { name, claims: SMALL * GROWTH, seconds: large / 1000, growth: large / small }
  })
}

function time(make: (count: number) => ComparableStory, count: number): number {
  const story = make(count)
  return cpuMilliseconds(() => compareStory(story))
}
