/** Counts behind one line of the table. */
export interface Tally {
  /** What the annotation holds, and how much of it was found. */
  expected: number
  matched: number
  /** What was extracted, and how much of it is right. */
  found: number
  correct: number
}

export interface Score extends Tally {
  /** Null where nothing was found, or where the annotation is not exhaustive. */
  precision: number | null
  recall: number | null
  f1: number | null
}

export function scoreOf(tally: Tally): Score {
  const precision = tally.found > 0 ? tally.correct / tally.found : null
  const recall = tally.expected > 0 ? tally.matched / tally.expected : null
  const f1 =
    precision === null || recall === null
      ? null
      : precision + recall > 0
        ? (2 * precision * recall) / (precision + recall)
        : 0
  return { ...tally, precision, recall, f1 }
}

/** Tallies by the name of their line, in the order in which the lines were first counted. */
export type Tallies = Map<string, Tally>

export function tallyAt(tallies: Tallies, name: string): Tally {
  const tally = tallies.get(name) ?? { expected: 0, matched: 0, found: 0, correct: 0 }
  tallies.set(name, tally)
  return tally
}

/** Counts one value of a claim: null on either side means that it is not there. */
export function countValue(tally: Tally, expected: unknown, actual: unknown, same: boolean) {
  const right = expected !== null && actual !== null && same
  if (expected !== null) tally.expected++
  if (actual !== null) tally.found++
  if (right) {
    tally.matched++
    tally.correct++
  }
}
