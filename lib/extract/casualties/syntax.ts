import { countingVerbs } from '../lexicon/counters'
import { outcomeWords } from '../lexicon/outcomes'
import type { CountPhrase } from './counts'
import { auxiliaries, coordinators, hedges, prepositions, relatives } from './grammar-words'
import type { Trigger, View } from './view'

/** How far a subject may stand from its verb, in tokens. */
const REACH = 45

const OPEN_TO_CLOSE: Record<string, string> = { ')': '(', ']': '[', '—': '—', '–': '–', ',': ',', '-': '-', '--': '--' }

/** Skips auxiliaries and hedges leftwards from `at` (exclusive); says where the subject ends and whether an auxiliary stood there. */
export function skipVerbGroup(view: View, at: number): { at: number; auxiliary: boolean } {
  let i = at
  let auxiliary = false
  while (i > view.first) {
    const { lower } = view.tokens[i - 1]!
    if (view.countTo.has(i) && !hedges.has(lower) && !auxiliaries.has(lower)) break
    if (auxiliaries.has(lower) || lower === 'may' || lower === 'might' || lower === "n't") auxiliary = true
    else if (!hedges.has(lower) && !(lower.endsWith('ly') && lower !== 'family')) break
    i--
  }
  return { at: i, auxiliary }
}

/**
 * The count that is the subject of a verb whose group begins at `end`: skips parentheses, relative clauses and phrases after
 * the noun; stops at the border of the clause.
 */
export function subjectBefore(view: View, end: number): CountPhrase | null {
  const { tokens, first, countTo } = view
  // "one of 12 people who died": who stands right behind its antecedent
  const antecedent = relatives.has(tokens[end - 1]?.lower ?? '') ? countTo.get(end - 1) : undefined
  if (antecedent) return antecedent
  // "a man was found after he had died": the pronoun is the subject
  if (/^(?:he|she|it)$/.test(tokens[end - 1]?.lower ?? '')) return null
  let i = end
  let awaitsRelative = false
  while (i > first && end - i < REACH) {
    const count = countTo.get(i)
    if (count && !awaitsRelative && !isInPhrase(view, count)) return count
    if (count) {
      i = count.first
      continue
    }
    const { text, lower } = tokens[i - 1]!
    if (text === ';' || text === ':' || text === '.' || /^["“”«»]$/.test(text)) return null
    const open = OPEN_TO_CLOSE[text]
    if (open) {
      const opener = matching(view, i - 2, open, end - REACH)
      if (opener === null) {
        if (text !== ',') return null
        i--
        continue
      }
      i = opener
      continue
    }
    if (coordinators.has(lower) && !awaitsRelative) {
      // "people including women and children were killed"
      const part = including(view, i - 1) ?? joinedDefinite(view, i, end)
      if (part === null) return null
      i = part
      continue
    }
    if (relatives.has(lower)) awaitsRelative = false
    else if (auxiliaries.has(lower) || (outcomeWords.get(lower)?.roles.has('die') && !lower.endsWith('ing')))
      awaitsRelative = true
    else if (lower === 'said' || lower === 'says' || lower === 'when' || lower === 'after' || lower === 'as') {
      if (lower !== 'as' && lower !== 'after') return null
    }
    i--
  }
  return null
}

/** "one soldier and his family were hurt", "17 pupils and helpers were shot": a noun joined to the count, under a plural verb. */
function joinedDefinite(view: View, from: number, end: number): number | null {
  const { tokens } = view
  if (end - from > 5 || !/^(?:were|have|are)$/.test(tokens[end]?.lower ?? '')) return null
  if (
    !/^(?:his|her|their|the|its|a|an|some|many)$/.test(tokens[from]?.lower ?? '') &&
    !(view.countTo.has(from - 1) && isPlural(tokens, end))
  )
    return null
  for (let i = from; i < end; i++) if (tokens[i]!.kind !== 'word' || prepositions.has(tokens[i]!.lower)) return null
  return from - 1
}

const isPlural = (tokens: View['tokens'], end: number) => /[a-z]{3}s$/.test(tokens[end - 1]?.text ?? '')

/** The "including" that the words up to `from` hang on, within one list. */
function including(view: View, from: number): number | null {
  for (let i = from; i >= Math.max(view.first, from - 12); i--) {
    const { lower, kind } = view.tokens[i]!
    if (lower === 'including') return i
    if (kind === 'punctuation' || auxiliaries.has(lower) || outcomeWords.has(lower)) return null
  }
  return null
}

function matching(view: View, from: number, open: string, floor: number): number | null {
  for (let i = from; i >= Math.max(view.first, floor); i--) if (view.tokens[i]!.text === open) return i
  return null
}

const COLLECTIVES = /^(?:family|group|crew|team|party|gang|convoy|squad|unit|total)$/

/** "in a car with two children", "on 12 villages": the count hangs on a preposition and is no subject. */
export function isInPhrase(view: View, count: CountPhrase): boolean {
  const before = count.first > view.first ? view.tokens[count.first - 1]!.lower : ''
  // "a family of five"
  if (before === 'of' && COLLECTIVES.test(view.tokens[count.first - 2]?.lower ?? '')) return false
  if (before === 'that' || before === 'as' || before === 'after' || before === 'before' || before === 'since')
    return false
  if (
    /^(?:from|in|between|at|with|of|by|on|to|near|for|against|among|during|carrying|including|into|behind|over)$/.test(
      before,
    )
  )
    return true
  return (
    prepositions.has(before) && before !== 'until' && before !== 'than' && before !== 'like' && before !== 'following'
  )
}

/** The counts joined to `count` on its left: "four civilians and a soldier were killed". */
export function listBefore(view: View, count: CountPhrase): CountPhrase[] {
  const list: CountPhrase[] = []
  let at = count
  while (at.first > view.first) {
    let i = at.first
    while (i > view.first && /^(?:,|and|or)$/.test(view.tokens[i - 1]!.lower)) i--
    const previous = i < at.first ? (view.countTo.get(i) ?? beforeDefinite(view, i)) : undefined
    if (
      !previous ||
      previous.ofGroup ||
      view.found.has(previous) ||
      isInPhrase(view, previous) ||
      opensPart(view, previous) ||
      isObject(view, previous)
    )
      break
    list.push(previous)
    at = previous
  }
  return list
}

/** "including several women were killed", "among them a girl, and 12 were hurt": a part of the figure before. */
export const opensPart = (view: View, { first }: CountPhrase) =>
  (first - 1 > view.first && view.tokens[first - 1]!.lower === 'including') ||
  (first - 1 > view.first &&
    /^(?:them|whom|those|were|was)$/.test(view.tokens[first - 1]!.lower) &&
    (view.tokens[first - 2]!.lower === 'among' || view.tokens[first - 3]?.lower === 'among'))

const isObject = (view: View, count: CountPhrase) =>
  view.triggers.some((trigger) => trigger.last === count.first && trigger.roles.has('active'))

const DEFINITE = /^(?:his|her|their|its|the)$/

/** "a man, his wife and two sons": the count before a definite person that has no number. */
function beforeDefinite(view: View, end: number): CountPhrase | undefined {
  for (let i = end - 1; i >= Math.max(view.first + 1, end - 4); i--) {
    const { kind, lower } = view.tokens[i]!
    if (kind !== 'word' || prepositions.has(lower) || auxiliaries.has(lower) || outcomeWords.has(lower))
      return undefined
    if (!DEFINITE.test(lower)) continue
    while (i > view.first && /^(?:,|and|or)$/.test(view.tokens[i - 1]!.lower)) i--
    return view.countTo.get(i)
  }
  return undefined
}

/** "killed a man, his wife and their three children": the count behind a definite person that has no number. */
export function overDefinite(view: View, from: number): CountPhrase | undefined {
  if (!DEFINITE.test(view.tokens[from]?.lower ?? '')) return undefined
  for (let i = from + 1; i < Math.min(view.last, from + 5); i++) {
    const { kind, lower } = view.tokens[i]!
    if (lower === ',' || lower === 'and') return view.countFrom.get(i + 1)
    if (kind !== 'word' || prepositions.has(lower) || auxiliaries.has(lower) || outcomeWords.has(lower))
      return undefined
  }
  return undefined
}

/** The counts joined to `count` on its right, up to one that has a verb of its own: "12 people, three soldiers and a policeman". */
export function listAfter(view: View, count: CountPhrase): CountPhrase[] {
  const list: CountPhrase[] = []
  let at = count
  for (;;) {
    let i = at.last
    while (i < view.last && /^(?:,|and|or|plus|as|well)$/.test(view.tokens[i]!.lower) && !view.countFrom.has(i)) i++
    const next = i > at.last ? (view.countFrom.get(i) ?? overDefinite(view, i)) : undefined
    if (!next || next.ofGroup || ownsVerb(view, next) || speaks(view, next) || isCondition(view, next)) return list
    list.push(next)
    at = next
  }
}

/** True when a verb or adjective of outcome follows the count: "and five were missing", "and scores injured". */
export function ownsVerb(view: View, count: CountPhrase): boolean {
  let i = count.last
  while (i < view.last && i < count.last + 6) {
    const { lower } = view.tokens[i]!
    if (triggerAt(view, i)) return true
    if (!auxiliaries.has(lower) && !hedges.has(lower)) break
    i++
  }
  return i > count.last && auxiliaries.has(view.tokens[count.last]!.lower)
}

/** "…, a provincial governor said": who tells of it is not one of the list. */
const speaks = ({ tokens, last }: View, { last: end }: CountPhrase) =>
  end < last && countingVerbs.has(tokens[end]!.lower) && !/^reports?$/.test(tokens[end]!.lower)

export const triggerAt = (view: View, at: number): Trigger | undefined => view.triggerFrom.get(at)

/** "30 wounded, four critically", "two in serious condition": how badly, of people counted before. */
export function isCondition(view: View, count: CountPhrase): boolean {
  const next = view.tokens[count.last]?.lower ?? ''
  const after = view.tokens[count.last + 1]?.lower ?? ''
  if (count.victims && !count.ofGroup) return false
  return (
    /^(?:critically|seriously|gravely|severely|lightly|badly)$/.test(next) ||
    (next === 'in' && /^(?:critical|serious|stable|grave|intensive|a)$/.test(after))
  )
}
