import type { Document } from '../document'
import type { Token } from '../tokens'
import { futureCues, months, pastCues, smallNumbers, weekdays } from './lexicon'
import type { Anchor, TimeExpression } from './types'

/** What a rule reads: the document's tokens from its start to `end`, exclusive. */
export interface Reader {
  document: Document
  tokens: readonly Token[]
  /** First token of the range; rules may look further back for tense, never match there. */
  first: number
  end: number
  anchor: Anchor
  /** What was found so far in this range, in order. */
  found: TimeExpression[]
}

export interface Found {
  next: number
  expression: Omit<TimeExpression, 'start' | 'end' | 'relation'> & { relation?: TimeExpression['relation'] }
}

/** Reads a time at a token; null when there is none of its kind. */
export type TimeRule = (reader: Reader, at: number) => Found | null

/** The token's lower-case words without a full stop at its end; '' past the end of the range. */
export function wordAt({ tokens, end }: Reader, at: number): string {
  const token = at < end ? tokens[at] : undefined
  return token ? withoutStop(token.lower) : ''
}

const withoutStop = (word: string) => (word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word)

/** A small whole number in figures or words ("48", "three", "a", "forty-eight"), with the token after it. */
export function countAt(reader: Reader, at: number): { value: number; next: number } | null {
  const word = wordAt(reader, at)
  if (!word) return null
  if (word === 'a' && wordAt(reader, at + 1) === 'couple')
    return { value: 2, next: at + (wordAt(reader, at + 2) === 'of' ? 3 : 2) }
  if (word === 'a' || word === 'an') return { value: 1, next: at + 1 }
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), next: at + 1 }
  const value = numberWord(word)
  return value === null ? null : { value, next: at + 1 }
}

export function numberWord(word: string): number | null {
  const plain = smallNumbers.get(word)
  if (plain !== undefined) return plain
  const [tens = '', ones = ''] = word.split('-')
  const high = smallNumbers.get(tens)
  const low = smallNumbers.get(ones)
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : null
}

/** Tokens between a cue of tense and the day that it governs. */
const REACH = 14

/**
 * Whether the words before a day look ahead ("is due in Moscow on Tuesday"); the nearest cue of tense in the sentence decides, and
 * without one news speaks of the past.
 */
export function looksAhead({ tokens }: Reader, at: number, reach = REACH): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const { lower, text } = tokens[i]!
    if (/^[.!?]$/.test(text)) return false
    if (futureCues.has(lower)) return true
    const passive = tokens[i - 1]?.lower === 'be'
    if (!passive && (pastCues.has(lower) || (lower.length > 4 && lower.endsWith('ed')))) return false
  }
  return false
}

/** Words in lower case that can open a time. */
const OPENERS = new Set(
  `since between from the these those past last previous recent preceding next coming following this earlier later weekend overnight a
   an another additional further couple midnight noon midday late early mid midway today tonight yesterday tomorrow morning afternoon
   evening night dawn dusk daybreak sunrise sunset sundown lunchtime`.split(/\s+/),
)

/** Lengths in one word without a count: "a week-long truce". */
const LENGTHS = new Set(
  ['hour', 'day', 'week', 'fortnight', 'month', 'year'].flatMap((unit) => [`${unit}-long`, `${unit}long`]),
)

/** Whether a time can begin with this token: a figure, a month, a weekday, a number in words, or one of the words above. */
export function mayOpen({ kind, capitalised, lower }: Token): boolean {
  if (kind !== 'word') return kind === 'number'
  const word = withoutStop(lower)
  if (OPENERS.has(word) || smallNumbers.has(word)) return true
  if (capitalised && (months.has(word) || weekdays.has(word))) return true
  if (LENGTHS.has(word)) return true
  const hyphen = word.search(HYPHEN)
  return hyphen > 0 && (smallNumbers.has(word.slice(0, hyphen)) || word.startsWith('mid-'))
}

const HYPHEN = /[-‑]/

export const point = (rule: string, iso: string | null, basis: 'stated' | 'computed'): Found['expression'] => ({
  rule,
  kind: 'point',
  from: iso,
  to: iso,
  hours: null,
  added: false,
  basis,
})

export const window = (rule: string, from: string | null, to: string | null, hours: number | null = null) => ({
  rule,
  kind: 'window' as const,
  from,
  to,
  hours,
  added: false,
  basis: 'computed' as const,
})
