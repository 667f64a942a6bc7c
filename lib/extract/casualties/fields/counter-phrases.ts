import type { Token } from '@/lib/text/tokens'
import { countingVerbs, figureNouns, numberBoundVerbs } from '../../lexicon/counters'
import type { TokenRange } from '../clause'
import { auxiliaries } from '../grammar-words'
import type { View } from '../view'
import { givesFigure, givingVerbs } from './counted-figures'

/** Longest name of a source, in tokens. */
const LONGEST = 16

const TOLL_VERBS =
  /^(?:raised|revised|put|puts|placed|places|lowered|updated|set|counted|documented|recorded|confirmed|verified|tallied|registered|estimates|estimated|says|said|reports|reported|counts)$/
/** These are about a number only with a toll as their object: one also raises doubts. */
const REVISING = /^(?:raised|revised|put|puts|placed|places|lowered|updated|set)$/
const CLAUSE_BORDER = /^(?:that|but|while|when|as|because|although|though|where|which|and|whereas)$/
const NO_SOURCE =
  /^(?:he|she|they|it|we|i|who|which|that|there|this|these|those|what|one|some|many|others|and|but|so|far|most|all|more|no|not|earlier|later|previously|initially|region|country|area|city|town|province)$/

/** "according to X", "citing X": the words of X, at or after which the figure may stand. */
export function sourceAfterCue(view: View, figure: TokenRange): TokenRange | null {
  const { tokens, first, last } = view
  for (let i = first; i + 1 < last; i++) {
    const { lower } = tokens[i]!
    const from =
      (lower === 'according' && tokens[i + 1]!.lower === 'to') || isCountedBy(view, i, figure)
        ? i + 2
        : /^(?:citing|quoting)$/.test(lower)
          ? i + 1
          : 0
    if (from === 0 || isSetAgainst(tokens, i, figure)) continue
    let end = from
    // "according to a report by X at least 84 …": the name ends where the number begins
    const limit = from < figure.first ? Math.min(last, figure.first) : last
    while (end < limit && end - from < LONGEST && !endsSource(tokens, end)) end++
    const range = { first: from, last: withoutFigures(tokens, from, end) }
    if (range.last > range.first && !NO_SOURCE.test(tokens[from]!.lower)) return range
  }
  return null
}

/** "12 deaths were reported by X": a count in the passive, behind its number. */
const isCountedBy = ({ tokens }: View, at: number, figure: TokenRange) =>
  at >= figure.last &&
  at - figure.last < 5 &&
  tokens[at + 1]!.lower === 'by' &&
  /^(?:reported|confirmed|recorded|announced|documented|counted|verified)$/.test(tokens[at]!.lower) &&
  auxiliaries.has(tokens[at - 1]!.lower)

/** "…, according to X, while Y counts 12": another's number. */
function isSetAgainst(tokens: readonly Token[], cue: number, figure: TokenRange): boolean {
  for (let i = Math.min(cue, figure.last); i < Math.max(cue, figure.first); i++)
    if (
      (/^(?:;|but|while|whereas|though|although)$/.test(tokens[i]!.lower) && tokens[i - 1]?.kind === 'punctuation') ||
      tokens[i]!.text === ';'
    )
      return true
  return false
}

const endsSource = (tokens: readonly Token[], at: number) => {
  const { text, lower, kind } = tokens[at]!
  if (kind === 'punctuation') return !/^[&'’-]$/.test(text)
  return (
    (auxiliaries.has(lower) && lower !== "'s") ||
    /^(?:said|says|who|which|that|as|when|while|after|on|since)$/.test(lower)
  )
}

/** A name, or a noun for a body: not "early" of "early reports". */
const isBody = ({ text, lower, start }: Token) =>
  (start > 0 && /^\p{Lu}.*\p{Lu}/u.test(text)) ||
  /^(?:government|ministry|official|police|hospital|army|agency|press|media)$/.test(lower)

/** "UN figures" is the UN's count. */
function withoutFigures(tokens: readonly Token[], first: number, last: number): number {
  return last - first > 1 && figureNouns.has(tokens[last - 1]!.lower) && isBody(tokens[last - 2]!) ? last - 1 : last
}

/** "X said that 12 …", "X has raised the toll to 12": the subject of the nearest such verb before `at`. */
export function sourceBefore(view: View, at: number, toll: boolean): TokenRange | null {
  const { tokens, first } = view
  for (let i = at - 1; i >= first; i--) {
    const { text, lower } = tokens[i]!
    if (text === ';' || /^[”»]$/.test(text)) return null
    if ((lower === 'but' || lower === 'while') && tokens[i - 1]?.text === ',') return null
    const gave = givingVerbs.test(lower) && givesFigure(view, i, at)
    if (!countingVerbs.has(lower) && !gave && !(TOLL_VERBS.test(lower) && at - i < 12)) continue
    if (isPassive(view, i) || (REVISING.test(lower) && !toll)) continue
    if (!gave && numberBoundVerbs.has(lower) && !bindsNumber(view, i, at)) continue
    const subject = subjectOf(view, i)
    if (subject) return subject
  }
  return null
}

/** "the toll was revised", "were almost immediately confirmed" */
function isPassive(view: View, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(view.first, verb - 4); i--) {
    const { lower } = view.tokens[i]!
    if (/^(?:was|were|been|being|is|are|be)$/.test(lower)) return true
    if (!lower.endsWith('ly') && !/^(?:later|almost|also|since)$/.test(lower)) return false
  }
  return false
}

/** "put the toll at 12", "confirmed that 12", "told reporters that 12". */
export function bindsNumber(view: View, verb: number, at: number): boolean {
  if (at - verb <= reachOf(view.tokens[verb]!.lower)) return true
  // "claimed to have killed 35"
  if (view.tokens[verb + 1]?.lower === 'to' && view.tokens[verb + 2]?.lower === 'have' && at - verb < 8) return true
  for (let i = verb + 1; i < Math.min(at, verb + THAT_REACH); i++)
    if (view.tokens[i]!.lower === 'that' && (i < verb + 6 || view.tokens[i - 1]!.text === ',')) return true
  return false
}

/** How far "that" may stand behind its verb where other words are set between: "told reporters, on his way to X, that 12". */
const THAT_REACH = 40

/** How many tokens may stand between such a verb and the number: "put the toll of the fire at 12", "told reporters 12". */
const reachOf = (verb: string) => (/^(?:claimed|announced|claims)$/.test(verb) ? 2 : verb === 'told' ? 4 : 8)

/** ", X said": the subject of a verb that ends the sentence after `at`, and "said X". */
export function sourceBehind(view: View, at: number): TokenRange | null {
  const { tokens, last } = view
  for (let i = at; i < last; i++) {
    const { lower } = tokens[i]!
    if (lower === ';') return null
    // "X was quoted by the agency as saying"
    if (lower === 'quoted' && isPassive(view, i)) {
      const quoted = subjectOf(view, i)
      if (quoted && quoted.first > at) return quoted
    }
    if (
      !countingVerbs.has(lower) ||
      isPassive(view, i) ||
      lower === 'adding' ||
      lower === 'report' ||
      lower === 'reports'
    )
      continue
    // "X, who killed 12 people, told authorities": behind this verb stands who listens.
    if (/^[,”"—]$/.test(tokens[i - 1]?.text ?? '') && i + 1 < last && lower !== 'told') return behindVerb(view, i + 1)
    if (i + 1 < last && /^(?:to|by|dead|missing|injured|killed|wounded|that|a|the)$/.test(tokens[i + 1]!.lower))
      continue
    const subject = subjectOf(view, i)
    if (
      subject &&
      subject.first > at &&
      (tokens[subject.first - 1]?.text === ',' || tokens[subject.first - 1]?.kind === 'punctuation')
    )
      return subject
    const bare = subject && afterMissingComma(view, at, i)
    if (bare) return bare
  }
  return null
}

/** "reached at least 112 people the Observatory said": texts that lost their commas keep the article or the capitals of the name. */
function afterMissingComma({ tokens }: View, at: number, verb: number): TokenRange | null {
  let capitals = verb
  while (capitals > at && tokens[capitals - 1]!.capitalised) capitals--
  for (let i = verb - 1; i >= Math.max(at, verb - 9); i--) {
    const { lower, kind } = tokens[i]!
    // "a force for the region said": the noun belongs to who speaks
    if (/^(?:the|an?)$/.test(lower))
      return /^(?:for|of|in|on|at|by|from|with|to|near|around)$/.test(tokens[i - 1]?.lower ?? '')
        ? null
        : { first: i, last: verb }
    if (
      kind !== 'word' ||
      auxiliaries.has(lower) ||
      /^(?:in|on|at|by|from|with|and|or|to|when|after|that|who|which)$/.test(lower)
    )
      break
  }
  const led = /^(?:by|of|in|on|at|from|for|with|near)$/.test(tokens[capitals - 1]?.lower ?? '')
  return capitals < verb && !led && tokens[verb - 1]!.kind === 'word' ? { first: capitals, last: verb } : null
}

function behindVerb(view: View, from: number): TokenRange | null {
  let end = from
  while (end < view.last && end - from < LONGEST && !endsSource(view.tokens, end) && view.tokens[end]!.lower !== 'in')
    end++
  return end > from && !NO_SOURCE.test(view.tokens[from]!.lower) ? { first: from, last: end } : null
}

/** The noun phrase that is the subject of the verb at `verb`; null for a pronoun. */
export function subjectOf(view: View, verb: number): TokenRange | null {
  const { tokens, first } = view
  let end = verb
  while (
    end > first &&
    (auxiliaries.has(tokens[end - 1]!.lower) ||
      /ly$|^(?:also|later|earlier|then|now|reportedly)$/.test(tokens[end - 1]!.lower)) &&
    !/^['’]s$/.test(tokens[end - 1]!.text)
  )
    end--
  // "the Afghan Islamic Press (AIP) said"
  if (tokens[end - 1]?.text === ')')
    for (let i = end - 2; i > Math.max(first, end - 6); i--)
      if (tokens[i]!.text === '(') {
        end = i
        break
      }
  // an apposition: "Rami Abdel Rahman, head of the Observatory, said"
  if (tokens[end - 1]?.text === ',' && end - 1 > first) {
    const opener = previousComma(tokens, end - 2, Math.max(first, end - 20))
    if (opener === null) return null
    // "the ministry's spokesman, Ruwan Perera, said": the name says more than the office
    if (isName(tokens, opener + 1, end - 1) && !isName(tokens, Math.max(first, opener - 2), opener))
      return { first: opener + 1, last: end - 1 }
    end = opener
  }
  let start = end
  while (start > first && end - start < LONGEST && !isBorder(tokens, start - 1)) start--
  while (
    start < end &&
    /^(?:and|but|meanwhile|however|later|earlier|also|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      tokens[start]!.lower,
    )
  )
    start++
  start = joinedStart(view, start, end)
  if (tokens[start]?.lower === 'with' && end - start > 1) start++
  if (start >= end || tokens[start]!.kind !== 'word') return null
  if (NO_SOURCE.test(tokens[start]!.lower) && !(end - start > 1 && /^(?:some|many)$/.test(tokens[start]!.lower)))
    return null
  if (/^(?:in|at|on|for|with|after|during|since|to|by|of|from)$/.test(tokens[start]!.lower)) return null
  if (end - start === 1 && /^(?:the|a|an|his|her|their|its)$/.test(tokens[start]!.lower)) return null
  return { first: start, last: withoutFigures(tokens, start, end) }
}

/** ", locals and media reports said": a noun before "and" is of the subject where it stands right behind a comma or opens the sentence. */
function joinedStart({ tokens, first }: View, start: number, end: number): number {
  if (start >= end || tokens[start - 1]?.lower !== 'and') return start
  for (let i = start - 2; i >= Math.max(first, start - 5); i--) {
    const { kind, lower } = tokens[i]!
    if (kind !== 'word' || auxiliaries.has(lower) || CLAUSE_BORDER.test(lower) || /ed$/.test(lower)) return start
    if (tokens[i - 1]?.text === ',' || i === first) return i
  }
  return start
}

/** Two to four words, each with a capital: a person's name. */
const isName = (tokens: readonly Token[], from: number, to: number) => {
  if (to - from < 2 || to - from > 4) return false
  for (let i = from; i < to; i++) if (!tokens[i]!.capitalised || tokens[i]!.kind !== 'word') return false
  return true
}

function previousComma(tokens: readonly Token[], from: number, floor: number): number | null {
  for (let i = from; i >= floor; i--) if (tokens[i]!.text === ',') return i
  return null
}

const isBorder = (tokens: readonly Token[], at: number) => {
  const { text, lower, kind } = tokens[at]!
  if (kind === 'punctuation') return !/^[&'’.-]$/.test(text)
  return CLAUSE_BORDER.test(lower) && !(lower === 'and' && tokens[at + 1]?.capitalised === true)
}
