/** Two places, in two texts, that say the same: pixels from each text's top. */
export type Tie = readonly [a: number, b: number]

/**
 * The ties that keep their order in both texts, by place in the first. Of two that cross, the one that comes first stays:
 * scrolling must never go backwards.
 */
export function orderedTies(ties: readonly Tie[]): Tie[] {
  const kept: Tie[] = []
  for (const tie of [...ties].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = kept.at(-1)
    if (!last || (tie[0] > last[0] && tie[1] > last[1])) kept.push(tie)
  }
  return kept
}

/** Where the second text stands when the first stands at `at`: exact at each tie, even between two. */
export function inStep(at: number, ties: readonly Tie[], ends: Tie): number {
  let from: Tie = [0, 0]
  for (const to of [...ties, ends]) {
    if (at <= to[0]) {
      const share = to[0] === from[0] ? 0 : (at - from[0]) / (to[0] - from[0])
      return from[1] + share * (to[1] - from[1])
    }
    from = to
  }
  return ends[1]
}
