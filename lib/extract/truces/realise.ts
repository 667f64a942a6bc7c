import type { Token } from '@/lib/text/tokens'
import type { StatusRow } from '../lexicon/truce-refusals'
import { unrealised } from '../lexicon/truce-status-words'
import type { Side } from './status'

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
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) =>
      /^(?:agreed|agrees|agreement|deal|accord|decided|ordered|announced|announces|declared|will|would|welcomed|hailed|praised|confirmed|signed|approved)$/.test(
        lower,
      ),
    )
}

/** "the extension of the truce was announced by" */
const isAnnounced = ({ lower }: Token, i: number, all: readonly Token[]) =>
  /^(?:announced|agreed|approved|confirmed)$/.test(lower) &&
  /^(?:was|were|has|been|is|had|jointly)$/.test(all[i - 1]?.lower ?? '')

const MODALS = /^(?:would|could|might|may|should|can|must|to|not|n't)$/

/** Turns a cue under "to", "hope" or "talks" into what it then says; null where it then says nothing. */
export function realise(
  tokens: readonly Token[],
  first: number,
  at: number,
  next: number,
  end: number,
  row: StatusRow & { side: Side },
) {
  const { id, status, rank } = row
  const before = tokens[at - 1]?.lower ?? ''
  const plain = { rule: id, status, rank }
  if (id === 'truce.to-be-kept') return isWishedKept(tokens, first, at, next) ? plain : null
  if (status === 'extended') {
    const wish = tokens[next]?.lower === 'if' ? 'wish' : unrealisedBefore(tokens, first, at)
    if (wish === 'talk') return { rule: 'truce.talks-to-extend', status: 'under_negotiation' as const, rank }
    if (wish === 'wish') return { rule: 'truce.wish-to-extend', status: 'proposed' as const, rank }
    // "A renewed truce" is an adjective; "has renewed the truce" a verb.
    const adjective = row.side === 'before' && /ed$/.test(tokens[at]!.lower) && /^(?:a|an|the|any|no|new)$/.test(before)
    return isDone(tokens, at, end) && !adjective ? plain : null
  }
  // "No breaches of the truce were reported": it holds.
  if (status === 'violated' && /^(?:any|every|each|possible|future|potential)$/.test(before)) return null
  if (status === 'violated' && row.side === 'before' && /^(?:den(?:y|ies|ied|ying)|against)$/.test(before)) return null
  if (status === 'violated' && /^(?:no|without|zero)$/.test(before))
    return { rule: 'truce.holding', status: 'in_force' as const, rank: 68 }
  if (DONE_BY_NOBODY.has(status) && tokens.slice(first, at).some(isNobody)) return null
  if (
    status === 'ended' &&
    BARE_END.test(tokens[at]!.lower) &&
    !isResolved(tokens, at) &&
    row.side === 'before' &&
    next === at + 1
  )
    return null
  if (status === 'in_force' && row.side === 'after' && tokens.slice(Math.max(first, at - 8), at).some(isDuty))
    return { rule: 'truce.to-be-kept', status: 'in_force' as const, rank: 42 }
  if (status === 'rejected' && tokens.slice(next, next + 2).some(isOfBreaking)) return null
  if (status === 'rejected' && row.side === 'before' && isOfThought(tokens, next)) return null
  const negated = /^(?:not|never|n't|no|hasn't|hadn't|hasn’t|nor)$/.test(before)
  // "The truce has not expired": it still holds.
  if (negated && status === 'ended' && row.side === 'after')
    return { rule: 'truce.holding', status: 'in_force' as const, rank: 68 }
  if (status === 'ended' && row.side === 'before' && tokens[next]?.lower === 'in') return null // "ended in a truce"
  if (status === 'under_negotiation' && /likely$/.test(tokens[next - 1]!.lower) && tokens[next]?.lower === 'to')
    return null
  // "The armistice ended the war" is history, not a state of things.
  if (id === 'truce.stopped-fighting' && tokens[at + 1]?.lower === 'the') return null
  if (ENDED.has(status) && row.side === 'after' && isBarred(tokens, at)) return null
  if (ENDINGS.has(status) && row.side === 'after' && isConditional(tokens, at, next)) return null
  if (id === 'truce.to-expire' && isAnnouncedEnd(tokens, first, at))
    return { rule: 'truce.ended', status: 'ended' as const, rank }
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

/** "urged both sides to respect the truce", "the truce must be kept": it is there to be kept, which "a truce" is not, nor one that sides agreed to keep. */
function isWishedKept(tokens: readonly Token[], first: number, at: number, next: number): boolean {
  const definite = /^(?:the|this|their|its)$/
  if (!definite.test(tokens[next]?.lower ?? '') && !definite.test(tokens[next - 1]!.lower)) return false
  const before = tokens.slice(Math.max(first, at - 14), at)
  const kept = before.some(({ lower }) =>
    /^(?:agreed?|pledged|vowed|promised|committed|decided|will|would|ready|willing|not|never)$/.test(lower),
  )
  return (
    !kept &&
    before.some(
      ({ lower }) => unrealised.wish.has(lower) || /^(?:must|should|need|needs|press|pressed|warned)$/.test(lower),
    )
  )
}

const ENDED: ReadonlySet<string> = new Set(['violated', 'collapsed', 'collapsing', 'ended'])

/** "cannot be unilaterally dissolved", "must not be broken". */
function isBarred(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (/^(?:be|been|being|unilaterally|simply|again|ever)$/.test(tokens[before]?.lower ?? '')) before--
  const lower = tokens[before]?.lower ?? ''
  return (
    lower === 'cannot' ||
    (/^(?:not|n['’]t|never)$/.test(lower) && /^(?:can|could|must|should|may)$/.test(tokens[before - 1]?.lower ?? ''))
  )
}

const ENDINGS: ReadonlySet<string> = new Set(['violated', 'collapsed', 'ended'])

/** "would only be broken off if": a threat, not an end. */
function isConditional(tokens: readonly Token[], at: number, next: number): boolean {
  const modal = tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:would|will|could|may|might)$/.test(lower))
  return modal && tokens.slice(next, next + 5).some(({ lower }) => /^(?:if|unless|should)$/.test(lower))
}

/** "announced that its ceasefire would end at midnight": whoever holds the truce ends it. */
function isAnnouncedEnd(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens.slice(Math.max(first, at - 24), at)
  const told = before.findIndex(({ lower }) => /^(?:announced|declared|decided|warned)$/.test(lower))
  return told >= 0 && before.slice(told).some(({ lower }) => /^(?:its|their|his)$/.test(lower))
}

const BARE_END = /^(?:end|cancel|suspend|break|terminate|quit|lift|scrap|abandon|renounce)$/
const DONE_BY_NOBODY: ReadonlySet<string> = new Set(['announced', 'ended'])

/** "the ceasefire must be respected" */
const isDuty = ({ lower }: Token) => lower === 'must' || lower === 'should'

/** "neither side has announced an end to the truce" */
const isNobody = ({ lower }: Token) => lower === 'neither' || lower === 'nobody'

/** "denied breaking the truce": what is denied is the breach. */
const isOfBreaking = ({ lower }: Token) =>
  /^(?:breaking|violating|breaching|violations?|breach(?:es)?|ending)$/.test(lower)

/** "rejected the condition that the truce be verified": what is rejected is the thought. */
const isOfThought = (tokens: readonly Token[], from: number) =>
  tokens
    .slice(from, from + 4)
    .some(({ lower }, i) => i > 0 && lower === 'that' && THOUGHTS.test(tokens[from + i - 1]!.lower))

const THOUGHTS =
  /^(?:conditions?|demands?|suggestions?|notion|idea|claims?|accusations?|allegations?|condition|charges?)$/

/** "decided to lift", "said it will end": whoever holds the truce ends it. */
function isResolved(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === 'to')
    return tokens
      .slice(Math.max(0, at - 7), at - 1)
      .some(({ lower }) => /^(?:decided|agreed|voted|opted|chose|moved|vowed|announced|decision|resolved)$/.test(lower))
  return (
    /^(?:will|would)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:it|they|he|she|we)$/.test(tokens[at - 2]?.lower ?? '')
  )
}

/** "have announced a plan to bring about a ceasefire": made known, not only wished for. */
const isAnnouncedPlan = (tokens: readonly Token[], at: number, next: number) =>
  /^(?:plan|plans|requests?|proposals?|calls?|offer)$/.test(tokens[at]!.lower) &&
  next > at &&
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:announced|announces|unveiled|agreed|approved|accepted)$/.test(lower))

function unrealisedBefore(tokens: readonly Token[], first: number, at: number): 'talk' | 'wish' | null {
  for (let i = at - 1; i >= Math.max(first, at - 14); i--) {
    const { lower } = tokens[i]!
    if (/^(?:said|says|told|announced|reported|as|when|while|after|which|who|but|;|:)$/.test(lower)) return null
    if (unrealised.talk.has(lower)) return 'talk'
    if (unrealised.wish.has(lower)) return 'wish'
  }
  return null
}
