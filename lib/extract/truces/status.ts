import type { TruceStatus } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import type { StatusRow } from '../lexicon/truce-refusals'
import { attackWords, hedges, mendingVerbs } from '../lexicon/truce-status-words'
import { statusRows } from '../lexicon/truce-statuses'
import { actStatus } from './act-status'
import { fits } from './fits'
import { compilePhrase, indexPhrases, matchPhrase } from './phrase'
import { realise } from './realise'
import { standing } from './standing'
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

export type Side = 'before' | 'after'
const compiled = statusRows.flatMap((row) =>
  (['before', 'after'] as Side[]).flatMap((side) =>
    (row[side] ?? []).map((pattern) => ({ phrase: compilePhrase(pattern), row: { ...row, side } })),
  ),
)
const index = indexPhrases<StatusRow & { side: Side }>(compiled)

const BLOCKERS = new Set(
  `; : . ! ? ( ) but while when which who whose whom because as until with by from under after before following`.split(
    ' ',
  ),
)
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
  others: readonly Trigger[] = [],
): Reading | null {
  const { tokens } = document
  const readings: Reading[] = []
  const attack = tokens.slice(first, end).some(isAttack)
  const resumed = tokens.slice(first, end).some(isResumption)
  for (let at = first; at < end; at++) {
    for (const { phrase, row } of index.get(tokens[at]!.lower) ?? []) {
      if ((row.withAttack && !attack) || (row.withResumed && !resumed) || (row.ofAct && !trigger.act)) continue
      if (row.side === 'after' ? at < trigger.next : at >= trigger.at) continue
      const next = matchPhrase(phrase, tokens, at, end)
      if (next === null) continue
      const distance = row.side === 'after' ? pastAside(tokens, trigger.next, at) : trigger.first - next
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
      if (!read || !fits(tokens, trigger, { ...read, at, next }) || isOfAnother(others, trigger, at)) continue
      // "a newly signed truce": its adjective says less than any verb.
      const inside = at >= trigger.first && at < trigger.at && read.status === 'announced'
      const rank = inside ? 12 : read.rank
      readings.push({ ...read, rank, at, next, distance: Math.max(0, distance), areaOfCue: row.areaOfCue ?? false })
    }
  }
  const best = withoutEnds(readings)
    .sort((a, b) => b.rank - a.rank || a.distance - b.distance || b.next - a.next)
    .find((reading) => !reading.areaOfCue || hasArea(reading))
  if (trigger.takesUp && !trigger.act && best && best.rank < BECAME) return null
  if (!best) return actStatus(document, trigger) ?? standing(document, trigger)
  if (best.status === 'announced' && best.rank === 40 && isHedged(tokens, first, end))
    return { ...best, status: 'proposed', rule: 'truce.proposed' }
  if (/^(?:proposed|under_negotiation|announced)$/.test(best.status) && isMended(tokens, best, trigger)) return null
  if (best.rule === 'truce.holding' && isPast(tokens, best)) return null
  return best
}

/** "The ceasefire the X decreed for Y, from noon to midnight, existed on paper": so far the predicate is still the truce's. */
const LONG_ASIDE = 26

/** Tokens between a truce's name and its predicate, but for an aside between commas: "The deal, signed on Saturday by both, is due". */
function pastAside(tokens: readonly Token[], next: number, at: number): number {
  const commas = tokens.slice(next, at).filter(({ text }) => text === ',').length
  if (tokens[next]?.text !== ',' && (commas < 2 || at - next > LONG_ASIDE)) return at - next
  for (let i = at - 1; i > next; i--) if (tokens[i]!.text === ',') return at - i
  return at - next
}

/**
 * "starts at noon and ends at midnight" tells of a truce to come; and where a truce is "to expire" the same words do not say that it has.
 */
function withoutEnds(readings: Reading[]): Reading[] {
  const coming = readings.some(({ rule }) => rule === 'truce.to-take-effect')
  const expiring = readings.find(({ rule }) => rule === 'truce.to-expire')
  if (!expiring) return readings
  return readings.filter(
    ({ rule, at, next }) =>
      !(rule === 'truce.to-expire' && coming) && !(rule === 'truce.ended' && at < expiring.next && next > expiring.at),
  )
}

/** Words that name another truce say nothing of this one: "a suspension of attacks, a hudna". */
const isOfAnother = (others: readonly Trigger[], trigger: Trigger, at: number) =>
  others.some((other) => other !== trigger && !other.takesUp && at >= other.at && at < other.next)

/** The status of what a truce that is only taken up has become; how it was made was told when it was named. */
const BECAME = 50

const isResumption = ({ lower }: Token, i: number, all: readonly Token[]) =>
  /^resum(?:e|es|ed|ing|ption)$/.test(lower) &&
  [...all.slice(Math.max(0, i - 6), i), ...all.slice(i + 1, i + 6)].some(
    ({ lower: word }) => attackWords.has(word) || word === 'fire' || word === 'hostilities' || word === 'operations',
  )
/** "Fire" is an attack where it is traded, and none where it is held. */
const isAttack = ({ lower }: Token, i: number, all: readonly Token[]) =>
  attackWords.has(lower) ||
  (lower === 'fire' &&
    /^(?:traded|exchanged|opened|under|exchange|came|sniper|mortar|artillery)$/.test(all[i - 1]?.lower ?? ''))

function isBlocked(tokens: readonly Token[], from: number, to: number, side: Side): boolean {
  const blockers = side === 'after' ? AFTER_BLOCKERS : BLOCKERS
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i]!
    // "rejected a call by X for a truce"
    const ofCall =
      lower === 'by' &&
      side === 'before' &&
      /^(?:calls?|proposals?|offers?|plans?|appeals?|demands?|requests?)$/.test(tokens[i - 1]?.lower ?? '')
    if (blockers.has(lower) && !ofCall) return true
    if (side === 'before' && text === ',' && !tokens[i - 1]?.capitalised) return true
  }
  return false
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
