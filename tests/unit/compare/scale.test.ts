import { describe, expect, it } from 'vitest'
import type { ComparableStory } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { manyFigures, manyQuotations } from '@/tests/support/large-stories'

/** CPU time in ms: other processes on the machine do not count. */
function cost(make: (count: number) => ComparableStory, count: number): number {
  const story = make(count)
  const before = process.cpuUsage()
  compareStory(story)
  return process.cpuUsage(before).user / 1000
}

describe('comparison grows with its claims, not with their square', () => {
  it.each([
    ['casualty figures', manyFigures],
    ['quotations', manyQuotations],
  ] as const)('%s: eight times as many cost less than twenty times as much', { timeout: 120_000 }, (_, make) => {
    cost(make, 300)
    const few = cost(make, 500)
    const many = cost(make, 4_000)
    expect(many / few).toBeLessThan(20)
  })

  it('groups the versions that were made, and nothing else', { timeout: 60_000 }, () => {
    const { utterances } = compareStory(manyQuotations(800))
    expect(utterances.length).toBeGreaterThan(195)
    expect(utterances.length).toBeLessThan(205)
  })
})
