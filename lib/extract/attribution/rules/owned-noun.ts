import { lightVerbs, ownedNouns, tiedToThings } from '../../lexicon/cues-owned-nouns'
import { beforeCircumstance, canSpeak, cutAside } from '../capacity'
import { clauseEnd, rangeSpan } from '../content'
import { ownerOf } from '../owners'
import type { Draft, Reading, Rule } from '../reading'
import type { Frame } from '../types'
import { determiners, isFiniteVerb, possessives, prepositions } from '../words'

/**
 * `quotation.owned-noun`: a noun of speech or mind with whose it is and what it holds: "X's refusal to …", "their support
 * for …", "X voiced concern about …", "calls by X for …".
 */
export const ownedNoun: Rule = (reading) => {
  const { scene, frame, events } = reading
  const drafts: Draft[] = []
  for (let at = 0; at < frame.items.length - 2; at++) {
    const noun = frame.items[at]!
    const ties = noun.kind === 'word' ? ownedNouns.get(noun.lower) : undefined
    if (!ties || events.some(({ verb }) => verb === at)) continue
    const owner = ownerOf(scene, frame, at, ties, lightVerbs)
    if (!owner?.sources.some(canSpeak) || isReported(reading, owner.first)) continue
    const tie = frame.items[owner.tie]!.lower
    const acts = tie === 'to' && isAction(frame, owner.tie + 1)
    if (tie === 'to' && !acts && !tiedToThings.has(noun.lower)) continue
    const start = acts ? owner.tie : owner.tie + 1
    const next = events.find(({ first }) => first > start + 1)
    const limit = owner.verb ? frame.items.length : mainVerb(frame, start)
    const end = Math.min(limit, cutAside(frame, start, clauseEnd(frame, start, next)))
    const ends = acts || tie === 'that' ? end : beforeCircumstance(frame, start, end)
    const content = ends - start >= 1 ? rangeSpan(frame, { first: start, end: ends }) : null
    if (!content || frame.items[start]!.kind === 'quote') continue
    for (const event of events) if (event.verb >= owner.first && event.verb < at) reading.done.add(event)
    const cue = { class: ties.get(tie)!, span: { start: noun.start, end: noun.end } }
    drafts.push({ rule: 'quotation.owned-noun', sources: owner.sources, cue, content, quote: null })
  }
  return drafts
}

/** A verb stands there, as far as its neighbours tell, and no noun phrase. */
function isAction(frame: Frame, at: number): boolean {
  const { kind, lower, capitalised } = frame.items[at]!
  return (
    kind === 'word' && !capitalised && !determiners.has(lower) && !possessives.has(lower) && !prepositions.has(lower)
  )
}

/** Inside another's report it is that one's: "X said that Y's refusal to …". */
function isReported({ frame, events }: Reading, first: number): boolean {
  const teller = events.findLast(({ last, sources, passive }) => last < first && sources.length > 0 && !passive)
  if (!teller) return false
  return !frame.items.slice(teller.last + 1, first).some(({ text, kind }) => kind === 'quote' || /^[,;—–]$/.test(text))
}

/** Where the sentence's own verb stands behind a noun that is its subject: "X's refusal to resign | angered his party". */
function mainVerb(frame: Frame, from: number): number {
  for (let at = from + 1; at < frame.items.length; at++) {
    const before = frame.items[at - 1]!.lower
    if (/^(?:who|which|that|he|she|it|they|we|you|i|what)$/.test(before)) continue
    if (isFiniteVerb(frame.items, at) || isPastBeforeObject(frame, at)) return at
  }
  return frame.items.length
}

/** "in 2011 received support", "angered his party". */
function isPastBeforeObject(frame: Frame, at: number): boolean {
  const { kind, lower } = frame.items[at]!
  if (kind !== 'word' || !/[^e]ed$/.test(lower)) return false
  const next = frame.items[at + 1]
  return (
    frame.items[at - 1]!.kind === 'number' ||
    (next?.kind === 'word' &&
      !prepositions.has(frame.items[at - 1]!.lower) &&
      (determiners.has(next.lower) || possessives.has(next.lower) || next.lower.endsWith('s')) &&
      !determiners.has(frame.items[at - 1]!.lower))
  )
}
