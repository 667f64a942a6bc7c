import type { Sentence } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import {
  calmHolds,
  foughtThings,
  refrainingVerbs,
  silencedThings,
  stoppingNouns,
  stoppingVerbs,
  warlikeAdjectives,
  warlikeThings,
} from '../lexicon/truce-acts'
import type { TriggerRow } from '../lexicon/truce-triggers'

/** Words that name a truce by what is done, and the row of triggers that they amount to. */
export interface Act {
  row: Omit<TriggerRow, 'words'>
  next: number
}

/** Tokens between the stopping and what is stopped: "all its military operations". */
const REACH = 6
const BREAKS =
  /^(?:in|at|by|for|with|from|after|before|when|while|if|that|which|who|was|were|is|are|be|been|has|have|had|will|would|they|it|he|she|against|over|until)$/

/**
 * The act at a token: "suspended its offensive", "to cease all military activity", "refrain from attacks", "a suspension of tactical
 * offensives", "operations are to be halted", "the guns along the front fell silent", "calm reigned". Null where there is none.
 */
export function actAt(tokens: readonly Token[], sentence: Sentence, at: number): Act | null {
  const { lower } = tokens[at]!
  const end = sentence.lastToken
  const form = stoppingVerbs.get(lower)
  if (form) {
    const next = stoppedAfter(tokens, at + 1, end, lower)
    return next === null ? asNoun(tokens, at, end) : verbAct(tokens, at, next, form)
  }
  const refrained = refrainingVerbs.get(lower)
  if (refrained && tokens[at + 1]?.lower === 'from') {
    const next = stoppedAfter(tokens, at + 2, end, lower)
    return next === null ? null : verbAct(tokens, at, next, refrained)
  }
  return (
    notTo(tokens, at, end) ??
    asNoun(tokens, at, end) ??
    passive(tokens, at, end) ??
    fellSilent(tokens, sentence, at) ??
    calm(tokens, at, end)
  )
}

function verbAct(tokens: readonly Token[], at: number, next: number, form: 'bare' | 'done'): Act {
  const done = form === 'done' && !/^(?:be|being|to)$/.test(tokens[at - 1]?.lower ?? '')
  // Strikes and offensives are also of workers and charm; hostilities and guns are of war.
  const ofWar = tokens.slice(at, next).some(({ lower }) => silencedThings.has(lower) || OF_WAR.test(lower))
  const row = {
    class: null,
    act: true,
    ...(ofWar ? {} : { atWar: true as const }),
    ...(done ? { says: 'announced' as const } : {}),
  } as const
  return { row, next }
}

const OF_WAR = /^(?:hostilities|military|combat|shelling|bombardments?|airstrikes|aggression)$/

/** Past what is stopped; null where no such thing stands near. */
function stoppedAfter(tokens: readonly Token[], from: number, end: number, verb: string): number | null {
  let warlike = false
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { lower, kind } = tokens[i]!
    if (/^["“”‘’]$/.test(tokens[i]!.text)) continue
    if (kind === 'punctuation' || BREAKS.test(lower)) return null
    if (verb.startsWith('silenc') && silencedThings.has(lower)) return i + 1
    if (warlikeThings.has(lower) && warlike) return i + 1
    if (warlikeAdjectives.has(lower)) warlike = true
    // "offensive movements": the adjective is not the thing.
    const leadsOn = warlikeThings.has(tokens[i + 1]?.lower ?? '') || foughtThings.has(tokens[i + 1]?.lower ?? '')
    if (foughtThings.has(lower) && !leadsOn) return i + 1
  }
  return null
}

/** "pledged not to attack towns", "undertook not to launch offensives" */
function notTo(tokens: readonly Token[], at: number, end: number): Act | null {
  if (tokens[at]!.lower !== 'not' || tokens[at + 1]?.lower !== 'to' || at + 2 >= end) return null
  if (!/^(?:attack|fire|shell|strike|launch|bomb|target|fight)$/.test(tokens[at + 2]!.lower)) return null
  const pledged = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => PLEDGES.test(lower))
  return pledged ? { row: { class: null, act: true, atWar: true }, next: at + 3 } : null
}

const PLEDGES = /^(?:pledged|agreed|vowed|promised|undertook|undertaken|committed|ordered|instructed)$/

function asNoun(tokens: readonly Token[], at: number, end: number): Act | null {
  if (!stoppingNouns.has(tokens[at]!.lower)) return null
  let from = at + 1
  if (/^["”’]$/.test(tokens[from]?.text ?? '')) from++
  if (!/^(?:of|to|in|on)$/.test(tokens[from]?.lower ?? '')) return null
  const next = stoppedAfter(tokens, from + 1, end, '')
  const owned =
    /^(?:its|their|all)$/.test(tokens[from + 1]?.lower ?? '') && /^operations$/.test(tokens[from + 2]?.lower ?? '')
  if (next === null && !owned) return null
  return { row: { class: 'cessation_of_hostilities', atWar: true }, next: next ?? from + 3 }
}

/** "operations will be suspended", "fighting was to halt across X". */
function passive(tokens: readonly Token[], at: number, end: number): Act | null {
  const { lower } = tokens[at]!
  if (
    !foughtThings.has(lower) &&
    !silencedThings.has(lower) &&
    !(warlikeThings.has(lower) && warlikeAdjectives.has(tokens[at - 1]?.lower ?? ''))
  )
    return null
  let i = at + 1
  while (
    i < Math.min(end, at + 5) &&
    tokens[i]!.kind === 'word' &&
    !/^(?:will|would|is|are|was|were)$/.test(tokens[i]!.lower)
  )
    i++
  if (!/^(?:will|would|is|are|was|were)$/.test(tokens[i]?.lower ?? '')) return null
  const coming = /^(?:will|would)$/.test(tokens[i]!.lower) || tokens[i + 1]?.lower === 'to'
  if (!coming) return null
  const limit = Math.min(end, i + 5)
  while (i < limit && !stoppingVerbs.has(tokens[i]!.lower)) i++
  if (!stoppingVerbs.has(tokens[i]?.lower ?? '')) return null
  return { row: { class: null, act: true, atWar: true, says: 'announced' }, next: i + 1 }
}

/** "The guns along the border fell silent". */
function fellSilent(tokens: readonly Token[], { firstToken }: Sentence, at: number): Act | null {
  if (!/^(?:fell|fall|fallen|went|gone|go)$/.test(tokens[at]!.lower)) return null
  let next = at + 1
  while (/^(?:largely|mostly|almost|all|completely)$/.test(tokens[next]?.lower ?? '')) next++
  if (!/^(?:silent|quiet)$/.test(tokens[next]?.lower ?? '')) return null
  const guns = tokens
    .slice(Math.max(firstToken, at - 18), at)
    .some(({ lower }) => silencedThings.has(lower) || lower === 'front')
  // "100 years since the guns fell silent"
  const longAgo = tokens
    .slice(Math.max(firstToken, at - 8), at)
    .some(({ lower }) => /^(?:years|anniversary|centenary|decades)$/.test(lower))
  if (!guns || longAgo) return null
  const coming = tokens[at - 1]?.lower === 'to'
  return { row: { class: null, act: true, atWar: true, says: coming ? 'announced' : 'in_force' }, next: next + 1 }
}

/** "calm had prevailed over the city" */
function calm(tokens: readonly Token[], at: number, end: number): Act | null {
  if (!/^(?:calm|quiet)$/.test(tokens[at]!.lower)) return null
  let next = at + 1
  while (next < end && /^(?:has|had|have|also|largely|once|again|was|were|been)$/.test(tokens[next]!.lower)) next++
  if (!calmHolds.has(tokens[next]?.lower ?? '')) return null
  return { row: { class: null, act: true, atWar: true, says: 'in_force' }, next: next + 1 }
}
