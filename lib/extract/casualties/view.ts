import type { Outcome } from '@/lib/claims'
import type { Document, Sentence } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import { type OutcomeRole, outcomeOpeners, outcomePhrases, outcomeWords } from '../lexicon/outcomes'
import { type CountPhrase, readCounts } from './counts'
import { unrealMarkers } from './grammar-words'

/** A word or phrase that says what befell people, at tokens `[first, last)`. */
export interface Trigger {
  first: number
  last: number
  outcome: Outcome
  roles: ReadonlySet<OutcomeRole>
}

/** A figure found: which rule, what number, what befell them. */
export interface Sighting {
  rule: string
  count: CountPhrase
  outcome: Outcome
  /** Tokens `[first, last)` that say what befell them; for a part, the words that make it one. */
  trigger: { first: number; last: number }
  whole: Sighting | null
  /** Words for the victims that stand elsewhere: "the Palestinian death toll", "the number of civilians killed". */
  victims: { first: number; last: number } | null
}

/** A sentence as the rules see it. Token indices are the document's. */
export interface View {
  document: Document
  sentence: Sentence
  tokens: readonly Token[]
  first: number
  last: number
  counts: CountPhrase[]
  countFrom: ReadonlyMap<number, CountPhrase>
  countTo: ReadonlyMap<number, CountPhrase>
  triggers: Trigger[]
  triggerFrom: ReadonlyMap<number, Trigger>
  /** Figures found so far in this sentence, by count: a count is one figure, and the first rule has it. */
  found: Map<CountPhrase, Sighting>
  /** Figures of the sentences before, latest last. */
  earlier: readonly Sighting[]
}

/** The sentence ready for the rules; null when no word of it speaks of harm. */
export function viewOf(document: Document, sentence: Sentence, earlier: readonly Sighting[]): View | null {
  const { tokens } = document
  const { firstToken: first, lastToken: last } = sentence
  let worth = false
  for (let i = first; i < last && !worth; i++) worth = outcomeOpeners.has(tokens[i]!.lower)
  if (!worth) return null
  const counts = readCounts(tokens, first, last)
  if (counts.length === 0) return null
  const triggers = readTriggers(tokens, first, last)
  return {
    document,
    sentence,
    tokens,
    first,
    last,
    counts,
    countFrom: new Map(counts.map((count) => [count.first, count])),
    countTo: new Map(counts.map((count) => [count.last, count])),
    triggers,
    triggerFrom: new Map(triggers.map((trigger) => [trigger.first, trigger])),
    found: new Map(),
    earlier,
  }
}

/** Keeps a figure unless its count already is one. */
export function propose(view: View, sighting: Omit<Sighting, 'whole' | 'victims'> & Partial<Sighting>): void {
  if (!view.found.has(sighting.count)) view.found.set(sighting.count, { whole: null, victims: null, ...sighting })
}

const PHRASES = new Map<string, typeof outcomePhrases>()
for (const phrase of outcomePhrases) PHRASES.set(phrase.words[0]!, [...(PHRASES.get(phrase.words[0]!) ?? []), phrase])

function readTriggers(tokens: readonly Token[], first: number, last: number): Trigger[] {
  const triggers: Trigger[] = []
  let unreal = -UNREAL_REACH
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!
    const phrases = (PHRASES.get(lower) ?? []).filter(
      ({ words }) => i + words.length <= last && words.every((word, at) => tokens[i + at]!.lower === word),
    )
    if (phrases.length > 0) {
      const length = Math.max(...phrases.map(({ words }) => words.length))
      const longest = phrases.filter(({ words }) => words.length === length)
      triggers.push({
        first: i,
        last: i + length,
        outcome: longest[0]!.outcome,
        roles: new Set(longest.map(({ role }) => role)),
      })
      i += length - 1
      continue
    }
    const word = outcomeWords.get(lower)
    if (!word) continue
    // "could kill 40 and injure 100": the second verb is under the first one's modal
    const joined = /^(?:and|or)$/.test(tokens[i - 1]?.lower ?? '') && i - unreal < UNREAL_REACH
    if ((word.unmarked && (joined || isUnreal(tokens, first, i))) || isCounterfactual(tokens, first, i)) unreal = i
    else triggers.push({ first: i, last: i + 1, outcome: word.outcome, roles: word.roles })
  }
  return joinedVerbs(tokens, triggers)
}

/** How far the second of two verbs may stand behind the first, in tokens. */
const UNREAL_REACH = 12

/** "could kill", "to kill", "did not injure": nothing happened. */
function isUnreal(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 2); i--) {
    if (unrealMarkers.has(tokens[i]!.lower)) return true
    if (!/ly$|^(?:also|be|even)$/.test(tokens[i]!.lower)) return false
  }
  return false
}

/** "could have killed hundreds" */
function isCounterfactual(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i > first && i >= at - 3; i--)
    if (tokens[i]!.lower === 'have') return /^(?:could|would|should|wouldn't|couldn't)$/.test(tokens[i - 1]!.lower)
  return false
}

/** "killed or wounded 30", "dead or injured": one trigger, of people killed or hurt. */
function joinedVerbs(tokens: readonly Token[], triggers: Trigger[]): Trigger[] {
  const joined: Trigger[] = []
  for (let i = 0; i < triggers.length; i++) {
    const trigger = triggers[i]!
    const next = triggers[i + 1]
    const link = tokens[trigger.last]?.lower
    if (
      next &&
      next.first === trigger.last + 1 &&
      (link === 'or' || link === 'and') &&
      next.outcome !== trigger.outcome
    ) {
      const roles = new Set(
        [...trigger.roles].filter((role) => next.roles.has(role) || role === 'passive' || role === 'state'),
      )
      joined.push({ first: trigger.first, last: next.last, outcome: both(trigger.outcome, next.outcome), roles })
      i++
    } else joined.push(trigger)
  }
  return joined
}

const both = (a: Outcome, b: Outcome): Outcome =>
  (a === 'killed' || a === 'injured') && (b === 'killed' || b === 'injured') ? 'casualties' : a
