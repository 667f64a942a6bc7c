import { documentNouns } from '../../lexicon/organisations'
import { cutAside } from '../capacity'
import { clauseEnd, rangeSpan } from '../content'
import type { Draft, Rule } from '../reading'
import { eventStart } from '../siblings'
import { readSources } from '../sources'
import type { Frame } from '../types'
import { clauseOpeners, determiners, isFiniteVerb, prepositions } from '../words'

const showing = new Set(
  `shows show showed found finds suggests suggest suggested indicates indicate indicated reveals reveal revealed estimates
   estimated documents detailed details concluded concludes puts`.split(/\s+/),
)

/** `quotation.shown`: what a document shows, said without "that": "a poll taken last week shows Lopez ahead by two points". */
export const shown: Rule = (reading) => {
  const { scene, frame, events } = reading
  const drafts: Draft[] = []
  for (let at = 1; at < frame.items.length - 2; at++) {
    const verb = frame.items[at]!
    const next = frame.items[at + 1]!
    if (verb.kind !== 'word' || !showing.has(verb.lower) || next.kind !== 'word') continue
    if (/^(?:up|off|by|to)$/.test(next.lower)) continue
    const noun = paperBefore(frame, at)
    const mine = events.find((event) => event.verb === at)
    if (noun < 0 || (mine && reading.done.has(mine))) continue
    let first = noun
    while (first > 0 && noun - first < 8 && opensPhrase(frame, first - 1)) first--
    const sources = readSources(scene, frame, first, phraseEnd(frame, noun, at))
    if (sources.length === 0) continue
    const start = next.lower === 'that' ? at + 2 : at + 1
    const later = events.find(
      (event) => event.first > start + 1 && !event.inherited && isApart(frame, eventStart(event)),
    )
    const end = cutAside(frame, start, clauseEnd(frame, start, later))
    const content = end - start >= 2 ? rangeSpan(frame, { first: start, end }) : null
    if (!content) continue
    if (mine) reading.done.add(mine)
    const cue = { class: 'neutral' as const, span: { start: verb.start, end: verb.end } }
    drafts.push({ rule: 'quotation.shown', sources, cue, content, quote: null })
  }
  return drafts
}

/** "…, and the mayor said", not "show that voters know": an act of speech of its own. */
const isApart = (frame: Frame, at: number) =>
  /^(?:,|;|—|–|--|and|but|while|though|although)$/.test(frame.items[at - 1]?.lower ?? '')

/** The document that is the verb's subject, over "released Friday", "by the university"; -1 for none. */
function paperBefore(frame: Frame, verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at < 16; at--) {
    const { lower, kind, text } = frame.items[at]!
    if (kind === 'quote' || /^[.;:,]$/.test(text) || lower === 'that' || lower === 'and') return -1
    if (documentNouns.has(lower) && !prepositions.has(frame.items[at - 1]?.lower ?? 'the')) return at
    if (documentNouns.has(lower) && at === 0) return at
  }
  return -1
}

const opensPhrase = (frame: Frame, at: number) => {
  const { lower, kind } = frame.items[at]!
  return (
    kind !== 'quote' &&
    kind !== 'punctuation' &&
    !prepositions.has(lower) &&
    !clauseOpeners.has(lower) &&
    !(isFiniteVerb(frame.items, at) && !determiners.has(lower))
  )
}

const phraseEnd = (frame: Frame, noun: number, verb: number) =>
  /^(?:by|from|of)$/.test(frame.items[noun + 1]?.lower ?? '') ? verb : noun + 1
