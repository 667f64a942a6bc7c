import type { Claim } from '@/lib/claims'
import type { ExpectedField } from './annotations'
import { sameTime, wordsContain } from './words'

type Comparison = Pick<ExpectedField<Claim>, 'expected' | 'same' | 'nullIsAnswer'>

/** Numbers and closed vocabularies. */
export const exactly = (expected: string | number | null): Comparison => ({
  expected,
  same: (actual) => actual === expected,
  nullIsAnswer: true,
})

/** Words, by normalised containment. */
export const inWords = (expected: string | null): Comparison => ({
  expected,
  same: (actual) => expected !== null && wordsContain(expected, String(actual)),
  nullIsAnswer: true,
})

/** Dates, at the annotation's precision, local to `zone`. */
export const atTime = (expected: string | null, zone: string | undefined): Comparison => ({
  expected,
  same: (actual) => expected !== null && sameTime(expected, String(actual), zone),
  nullIsAnswer: true,
})

/** Scored only where the annotation has a value. */
export const whereGiven = (comparison: Comparison, same = comparison.same): Comparison => ({
  ...comparison,
  same,
  nullIsAnswer: false,
})
