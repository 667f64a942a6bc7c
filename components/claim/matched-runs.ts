import type { Span } from '@/lib/text/span'
import type { Run } from './witness-runs'

/** A run, all of it sought by the reader or none of it. */
export type ShownRun = Run & { matched?: boolean }

/** Cuts the runs of a claim's words where sought words begin or end. `matches` point into the claim's text, in order. */
export function matchedRuns(runs: readonly Run[], matches: readonly Span[]): ShownRun[] {
  let at = 0
  return runs.flatMap((run): ShownRun[] => {
    if (run.kind === 'gap') return [run]
    const [start, end] = [at, at + run.text.length]
    at = end
    const here = matches.filter((match) => match.start < end && match.end > start)
    const cuts = new Set([start, end])
    for (const match of here) cuts.add(Math.max(match.start, start)).add(Math.min(match.end, end))
    const offsets = [...cuts].sort((a, b) => a - b)
    return offsets.slice(1).map((to, index) => {
      const from = offsets[index]!
      const matched = here.some((match) => match.start <= from && match.end >= to)
      return { ...run, text: run.text.slice(from - start, to - start), matched }
    })
  })
}
