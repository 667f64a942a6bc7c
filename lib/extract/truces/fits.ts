import type { TruceStatus } from '@/lib/claims'
import type { Token } from '@/lib/text/tokens'
import { onlyTalk, renewedOthers, talkHeads, wishedFor } from '../lexicon/truce-status-words'
import type { Reading } from './status'
import type { Trigger } from './triggers'

/** Whether a status can be said of this truce here: not of talks about it, not under "if", not of one that "may be on the horizon". */
export function fits(tokens: readonly Token[], trigger: Trigger, { rule, status, at, next }: Fitting): boolean {
  const open = status === 'under_negotiation' || status === 'proposed' || status === 'rejected'
  if (open) return true
  if (trigger.act && status !== 'announced') return false
  if (isAcceptedPlan(tokens, trigger, { status, at, next })) return true
  if (talkHeads.has(tokens[trigger.next]?.lower ?? '') || (at >= trigger.next && isTalkAbout(tokens, trigger)))
    return false
  if (
    (status === 'in_force' || rule === 'truce.to-take-effect') &&
    at >= trigger.next &&
    isOfFeast(tokens, trigger.next, at)
  )
    return false
  if (status === 'extended' && at < trigger.at)
    for (let i = next; i < trigger.first; i++) if (renewedOthers.test(tokens[i]!.lower)) return false
  if (rule === 'truce.attacked-despite' && tokens.slice(next, trigger.first).some(({ lower }) => onlyTalk.has(lower)))
    return false
  // "The armistice ended the war": what ended is the object.
  if (status === 'ended' && at >= trigger.next && isEndOfWar(tokens, next)) return false
  if (!CONDITIONAL.has(status)) return true
  for (let i = trigger.next; i < at; i++) if (/^(?:if|unless|whether)$/.test(tokens[i]!.lower)) return false
  for (let i = Math.min(at, trigger.first) - 1; i >= Math.max(trigger.sentence.firstToken, at - 22); i--)
    if (wishedFor.test(tokens[i]!.lower)) return false
  // "the decision to end the truce would lead to war": the end is decided, what follows is not.
  if (tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:decision|decided)$/.test(lower))) return true
  return at > trigger.at || !/^(?:may|might|could|would)$/.test(tokens[trigger.next]?.lower ?? '')
}

/** "ended the war", "ended 11 days of fighting", "ends nearly a year of clashes". */
const isEndOfWar = (tokens: readonly Token[], next: number) =>
  /^(?:the|a|an|its|their)$/.test(tokens[next]?.lower ?? '') ||
  (!/(?:day|night)$/.test(tokens[next]?.lower ?? '') &&
    tokens
      .slice(next, next + 6)
      .some(({ lower }) => /^(?:fighting|war|hostilities|clashes|bloodshed|violence|conflict)$/.test(lower)))

/** "agreed to abide by a ceasefire plan": what is accepted is announced, though it is called a plan. */
const isAcceptedPlan = (
  tokens: readonly Token[],
  trigger: Trigger,
  { status, at, next }: Pick<Reading, 'status' | 'at' | 'next'>,
) =>
  status === 'announced' &&
  at < trigger.at &&
  /^(?:plan|proposal|terms|offer)$/.test(tokens[trigger.next]?.lower ?? '') &&
  tokens
    .slice(at, next)
    .some(({ lower }) => /^(?:accepted|accepts|agreed|abide|adhere|signed|approved|endorsed)$/.test(lower))

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
