import type { TruceStatus } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import {
  attackWords,
  hedges,
  mendingVerbs,
  onlyTalk,
  renewedOthers,
  type StatusRow,
  statusRows,
  talkHeads,
  unrealised,
  wishedFor,
} from '../lexicon/truce-statuses'
import { actStatus } from './act-status'
import { compilePhrase, indexPhrases, matchPhrase } from './phrase'
import type { Trigger } from './triggers'

/** What a cue says of a truce, and where it stands, `[at, next)` in tokens. */
export interface Reading {
  rule: string
  status: TruceStatus
  rank: number
  at: number
  next: number
  distance: number
  areaOfCue: boolean
}

type Side = 'before' | 'after'
const compiled = statusRows.flatMap((row) =>
  (['before', 'after'] as Side[]).flatMap((side) =>
    (row[side] ?? []).map((pattern) => ({ phrase: compilePhrase(pattern), row: { ...row, side } })),
  ),
)
const index = indexPhrases<StatusRow & { side: Side }>(compiled)

const BLOCKERS = new Set(`; : . ! ? ( ) but while when which who whose whom because as until with by from`.split(' '))
const AFTER_BLOCKERS = new Set(['.', '!', '?', ';'])

/**
 * The reading of a trigger within `[first, end)`: of all cues that govern it or follow it, the one of the highest rank, then the
 * nearest. A cue that must name an area ("excludes") counts only where it does. Null where the words say nothing of its status ("to revive the truce").
 */
export function readStatus(
  document: Document,
  trigger: Trigger,
  first: number,
  end: number,
  hasArea: (reading: Reading) => boolean,
): Reading | null {
  const { tokens } = document
  const readings: Reading[] = []
  const attack = tokens.slice(first, end).some(isAttack)
  const resumed = tokens.slice(first, end).some(isResumption)
  for (let at = first; at < end; at++) {
    for (const { phrase, row } of index.get(tokens[at]!.lower) ?? []) {
      if ((row.withAttack && !attack) || (row.withResumed && !resumed)) continue
      const next = matchPhrase(phrase, tokens, at, end)
      if (next === null) continue
      const distance = row.side === 'after' ? at - trigger.next : trigger.first - next
      const overlapping = row.side === 'before' && next > trigger.first && at < trigger.at && next <= trigger.at
      if (distance < 0 && !overlapping) continue
      if (distance > ((row.side === 'after' ? row.afterGap : row.beforeGap) ?? 8)) continue
      if (
        isBlocked(
          tokens,
          row.side === 'after' ? trigger.next : next,
          row.side === 'after' ? at : trigger.first,
          row.side,
        )
      )
        continue
      const read = realise(tokens, first, at, next, end, row)
      if (read && fits(tokens, trigger, { ...read, at, next }))
        readings.push({ ...read, at, next, distance: Math.max(0, distance), areaOfCue: row.areaOfCue ?? false })
    }
  }
  const best = readings
    .sort((a, b) => b.rank - a.rank || a.distance - b.distance || b.next - a.next)
    .find((reading) => !reading.areaOfCue || hasArea(reading))
  if (!best) return actStatus(document, trigger) ?? datedDeal(tokens, trigger)
  if (best.status === 'announced' && best.rank === 40 && isHedged(tokens, first, end))
    return { ...best, status: 'proposed', rule: 'truce.proposed' }
  if (/^(?:proposed|under_negotiation|announced)$/.test(best.status) && isMended(tokens, best, trigger)) return null
  if (best.rule === 'truce.holding' && isPast(tokens, best)) return null
  return best
}

/** Whether a status can be said of this truce here: not of talks about it, not under "if", not of one that "may be on the horizon". */
function fits(tokens: readonly Token[], trigger: Trigger, { rule, status, at, next }: Fitting): boolean {
  const open = status === 'under_negotiation' || status === 'proposed' || status === 'rejected'
  if (open) return true
  if (trigger.act && status !== 'announced') return false
  if (talkHeads.has(tokens[trigger.next]?.lower ?? '') || (at >= trigger.next && isTalkAbout(tokens, trigger)))
    return false
  if (status === 'in_force' && at >= trigger.next && isOfFeast(tokens, trigger.next, at)) return false
  if (status === 'extended' && at < trigger.at)
    for (let i = next; i < trigger.first; i++) if (renewedOthers.test(tokens[i]!.lower)) return false
  if (rule === 'truce.attacked-despite' && tokens.slice(next, trigger.first).some(({ lower }) => onlyTalk.has(lower)))
    return false
  // "The armistice ended the war": what ended is the object.
  if (status === 'ended' && at >= trigger.next && /^(?:the|a|an|its|their)$/.test(tokens[next]?.lower ?? ''))
    return false
  if (!CONDITIONAL.has(status)) return true
  for (let i = trigger.next; i < at; i++) if (/^(?:if|unless|whether)$/.test(tokens[i]!.lower)) return false
  for (let i = Math.min(at, trigger.first) - 1; i >= Math.max(trigger.sentence.firstToken, at - 22); i--)
    if (wishedFor.test(tokens[i]!.lower)) return false
  return at > trigger.at || !/^(?:may|might|could|would)$/.test(tokens[trigger.next]?.lower ?? '')
}

/** "talks on a truce broke down": the talks did. */
const isTalkAbout = (tokens: readonly Token[], { first, sentence }: Trigger) =>
  /^(?:on|for|about|over|toward|towards|at)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens.slice(Math.max(sentence.firstToken, first - 3), first - 1).some(({ lower }) => talkHeads.has(lower))

/** "a truce for the Eid holiday, which begins on Sunday": the holiday does. */
function isOfFeast(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from + 1; i < at; i++)
    if (/^(?:which|that)$/.test(tokens[i]!.lower)) return tokens.slice(Math.max(from, i - 3), i).some(isFeast)
  return false
}
const isFeast = ({ lower }: Token) =>
  /^(?:holidays?|festival|eid|ramadan|christmas|easter|feast|talks|summit)$/.test(lower)

type Fitting = Pick<Reading, 'rule' | 'status' | 'at' | 'next'>

const CONDITIONAL = new Set<TruceStatus>(['violated', 'collapsed', 'collapsing', 'ended', 'in_force'])

/** "extended", "agreed to extend", "will be extended"; a bare "extend" or "extension" tells of nothing done. */
function isDone(tokens: readonly Token[], at: number, end: number): boolean {
  if (
    !/^(?:extend|extending|extension|renew|renewing|renewal|prolong|expand|expanding|broaden|widen)/.test(
      tokens[at]!.lower,
    )
  )
    return true
  if (/ed$|s$/.test(tokens[at]!.lower)) return true
  const isNoun = /^(?:extension|renewal|prolongation)$/.test(tokens[at]!.lower)
  if (isNoun && tokens.slice(at + 1, end).some(isAnnounced)) return true
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:agreed|agrees|agreement|deal|accord|decided|ordered|announced|announces|declared|will|would)$/.test(lower),
    )
}

/** "the extension of the truce was announced by" */
const isAnnounced = ({ lower }: Token, i: number, all: readonly Token[]) =>
  /^(?:announced|agreed|approved|confirmed)$/.test(lower) &&
  /^(?:was|were|has|been|is|had|jointly)$/.test(all[i - 1]?.lower ?? '')

const isResumption = ({ lower }: Token, i: number, all: readonly Token[]) =>
  /^resum(?:e|es|ed|ing|ption)$/.test(lower) && all.slice(i + 1, i + 6).some(isAttack)
const isAttack = ({ lower }: Token) => attackWords.has(lower)

function isBlocked(tokens: readonly Token[], from: number, to: number, side: Side): boolean {
  const blockers = side === 'after' ? AFTER_BLOCKERS : BLOCKERS
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i]!
    if (blockers.has(lower)) return true
    if (side === 'before' && text === ',' && !tokens[i - 1]?.capitalised) return true
  }
  return false
}

const MODALS = /^(?:would|could|might|may|should|can|must|to|not|n't)$/

/** Turns a cue under "to", "hope" or "talks" into what it then says; null where it then says nothing. */
function realise(
  tokens: readonly Token[],
  first: number,
  at: number,
  next: number,
  end: number,
  row: StatusRow & { side: Side },
) {
  const { id, status, rank } = row
  const plain = { rule: id, status, rank }
  if (status === 'extended') {
    const wish = tokens[next]?.lower === 'if' ? 'wish' : unrealisedBefore(tokens, first, at)
    if (wish === 'talk') return { rule: 'truce.talks-to-extend', status: 'under_negotiation' as const, rank }
    if (wish === 'wish') return { rule: 'truce.wish-to-extend', status: 'proposed' as const, rank }
    // "A renewed truce" is an adjective; "has renewed the truce" a verb.
    const adjective = row.side === 'before' && /^(?:a|an|the|any|no|new)$/.test(tokens[at - 1]?.lower ?? '')
    return isDone(tokens, at, end) && !adjective ? plain : null
  }
  const before = tokens[at - 1]?.lower ?? ''
  const negated = /^(?:not|never|n't|no|hasn't|hadn't|hasn’t|nor)$/.test(before)
  if (negated && status === 'announced')
    return { rule: 'truce.under-negotiation', status: 'under_negotiation' as const, rank }
  if (negated && (status === 'in_force' || status === 'collapsed' || status === 'collapsing')) return null
  if (status === 'ended' && row.side === 'before' && isResolved(tokens, at)) return plain
  if ((status === 'collapsed' || status === 'ended') && /^(?:could|might|may|would|will|to|can)$/.test(before))
    return row.side === 'after' ? { rule: 'truce.eroding', status: 'eroding' as const, rank: 74 } : null
  if (status === 'violated' && MODALS.test(before) && before !== 'to') return null
  if (status === 'in_force' && row.side === 'before' && MODALS.test(before)) return null
  if (status === 'announced' && (before === 'being' || tokens[at]!.lower === 'being'))
    return { rule: 'truce.under-negotiation', status: 'under_negotiation' as const, rank }
  if (status === 'announced' && rank === 40 && MODALS.test(before))
    return row.side === 'before'
      ? { rule: 'truce.proposed', status: 'proposed' as const, rank }
      : { rule: 'truce.under-negotiation', status: 'under_negotiation' as const, rank }
  if (status === 'proposed' && row.side === 'before' && isAnnouncedPlan(tokens, at, next))
    return { rule: 'truce.announced', status: 'announced' as const, rank }
  return plain
}

/** "decided to lift", "said it will end": whoever holds the truce ends it. */
function isResolved(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === 'to')
    return /^(?:decided|agreed|voted|opted|chose|moved|vowed|announced|decision)$/.test(tokens[at - 2]?.lower ?? '')
  return (
    /^(?:will|would)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:it|they|he|she|we)$/.test(tokens[at - 2]?.lower ?? '')
  )
}

/** "have announced a plan to bring about a ceasefire": made known, not only wished for. */
const isAnnouncedPlan = (tokens: readonly Token[], at: number, next: number) =>
  /^(?:plan|plans)$/.test(tokens[at]!.lower) &&
  next > at &&
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:announced|announces|unveiled|agreed|approved|accepted)$/.test(lower))

function unrealisedBefore(tokens: readonly Token[], first: number, at: number): 'talk' | 'wish' | null {
  for (let i = at - 1; i >= Math.max(first, at - 14); i--) {
    const { lower } = tokens[i]!
    if (/^(?:said|says|told|announced|reported)$/.test(lower)) return null
    if (unrealised.talk.has(lower)) return 'talk'
    if (unrealised.wish.has(lower)) return 'wish'
  }
  return null
}

const isHedged = (tokens: readonly Token[], first: number, end: number) => {
  for (let i = first; i < end; i++) if (hedges.has(tokens[i]!.lower)) return true
  return false
}

/** "a push to salvage the truce": the verb next before it takes it for granted. */
function isMended(tokens: readonly Token[], reading: Reading, trigger: Trigger): boolean {
  // What was agreed to be mended is agreed ("agreed to restore the 2003 ceasefire").
  const from = reading.status === 'announced' ? reading.next : reading.at
  for (let i = from; i < trigger.first; i++) if (mendingVerbs.has(tokens[i]!.lower)) return true
  return false
}

/** "had appeared to hold until recently": how it stands now is not said. */
const isPast = (tokens: readonly Token[], { at, next }: Reading) =>
  tokens[at - 1]?.lower === 'had' && tokens.slice(next, next + 3).some(({ lower }) => lower === 'until')

/** `truce.dated-deal`: "a February 27 ceasefire deal" was made then, whatever else the sentence is about. */
function datedDeal(tokens: readonly Token[], trigger: Trigger): Reading | null {
  const head = tokens[trigger.next - 1]?.lower ?? ''
  if (!/^(?:deal|agreement|pact|accord)$/.test(head)) return null
  const dated = tokens.slice(trigger.first, trigger.at).some(({ text }) => /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(text))
  if (!dated) return null
  const { at, next } = trigger
  return { rule: 'truce.dated-deal', status: 'announced', rank: 10, at, next, distance: 0, areaOfCue: false }
}
