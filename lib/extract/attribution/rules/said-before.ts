import { clauseEnd, clauseStart, eventEnd, eventStart, listenerEnd, rangeSpan } from '../content'
import { cueOf, type Draft, freeQuotes, type Rule, words } from '../reading'
import type { CueEvent, Frame } from '../types'
import { determiners } from '../words'

/**
 * `quotation.said-before`: the verb stands first. `X said: "…"`, `X said that …`, `X told Y that …`, `X said it was "…"`.
 * `quotation.said-middle`: the words go on behind an attribution that stood in their middle.
 */
export const saidBefore: Rule = (reading) => {
  const { scene, frame, events } = reading
  return events.flatMap((event, index) => {
    const next = events[index + 1]
    const limit = next ? eventStart(next) : frame.items.length
    const from = eventEnd(event)
    const middle = reading.done.has(event)
    const base = {
      rule: middle ? 'quotation.said-middle' : 'quotation.said-before',
      sources: event.sources,
      cue: cueOf(frame, event),
    }
    const drafts: Draft[] = []
    for (const quote of freeQuotes(reading, from, limit)) {
      if (belongsToNext(frame, quote, next) || isScare(frame, frame.items.indexOf(quote), event)) continue
      drafts.push({ ...base, content: words(quote), quote })
    }
    if (event.inverted || event.passive || (middle && drafts.length > 0)) return drafts
    const { complement } = event.form.row
    if (complement !== 'clause' && complement !== 'listener') return drafts
    const told = complement === 'listener' ? listenerEnd(scene, frame, from, limit) : from
    const start = middle ? null : clauseStart(scene, frame, told, limit)
    if (start === null) return drafts
    const end = untilQuote(frame, start, clauseEnd(frame, start, next))
    const content = end - start >= 2 ? rangeSpan(frame, { first: start, end }) : null
    if (!content) return drafts
    reading.done.add(event)
    return [{ ...base, content, quote: null }, ...drafts]
  })
}

/** A reported clause stops where marked words begin: those are a claim of their own. */
function untilQuote(frame: Frame, start: number, end: number): number {
  for (let at = start; at < end; at++) if (frame.items[at]!.kind === 'quote') return at
  return end
}

/** `X said it rained. "…," Y said`: the words directly before a later subject are that one's. */
function belongsToNext(frame: Frame, quote: unknown, next: CueEvent | undefined): boolean {
  if (!next || next.inherited) return false
  const at = frame.items.indexOf(quote as Frame['items'][number])
  const start = eventStart(next)
  if (next.inverted) return at === start - 1
  return (
    (at === start - 1 || (at === start - 2 && frame.items[start - 1]!.text === ',')) &&
    /[,?!]$/.test(closing(frame, at))
  )
}
const closing = (frame: Frame, at: number) => {
  const item = frame.items[at]!
  return item.kind === 'quote' && item.mark.closed ? (frame.items[at + 1]?.text === ',' ? ',' : '?') : ''
}

/** `announced a "regime of calm"`: an article between the verb and few marked words makes a term, not something said. */
function isScare(frame: Frame, at: number, event: CueEvent): boolean {
  const quote = frame.items[at]!
  const short = quote.end - quote.start < 32
  const { lemma, complement, class: cueClass } = event.form.row
  if (!short) return false
  if (complement === 'action' && cueClass === 'neutral') return true
  if (complement !== 'clause' || ['say', 'add', 'tell', 'write'].includes(lemma)) return false
  return at - event.last <= 4 && at > event.last + 1 && determiners.has(frame.items[event.last + 1]!.lower)
}
