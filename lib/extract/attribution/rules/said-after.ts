import { clauseEnd, clauseStart, type Range, rangeSpan, startsClause } from '../content'
import { cueOf, type Draft, freeQuotes, type Reading, type Rule, words } from '../reading'
import { eventEnd, eventStart, siblingAfter } from '../siblings'
import type { CueEvent, Frame, Scene } from '../types'
import { isFiniteVerb, prepositions } from '../words'

/**
 * `quotation.said-after`, `quotation.said-inverted`: the words stand first. `"…," X said`, `"…," said X`,
 * `The truce holds, X said.` Words that go on behind the verb ("…," he said, "…") fall to `said-before`.
 */
export const saidAfter: Rule = (reading) => {
  const { scene, frame, events } = reading
  return events.flatMap((event, index): Draft[] => {
    if (event.inherited || event.passive || reading.done.has(event)) return []
    const start = eventStart(event)
    const from = index > 0 ? eventEnd(events[index - 1]!) : 0
    const opener = frame.items[start - 1]
    if (!opener || start <= from) return []
    if (opener.kind !== 'quote' && !/^(?:,|—|–|--|-|\.{2,}|…|as)$/.test(opener.text)) return []
    const rule = event.inverted ? 'quotation.said-inverted' : 'quotation.said-after'
    const base = { rule, sources: event.sources, cue: cueOf(frame, event) }
    const quotes = freeQuotes(reading, from, start)
    const last = quotes.at(-1)
    const adjacent = last && (opener === last || frame.items[start - 2] === last || isClauseBetween(frame, last, start))
    if (last && adjacent && speaks(event)) {
      if (isMedium(event) && isPassedOn(reading, index, start - 1)) return []
      if (opener !== last && frame.items[start - 2] !== last && index > 0) return []
      reading.done.add(event)
      return quotes.map((quote) => ({ ...base, content: words(quote), quote }))
    }
    const comma = opener.text === ',' ? start - 1 : isCommaAs(frame, start - 1) ? start - 2 : -1
    if (quotes.length > 0 || comma < 0 || !says(event) || rightHasContent(scene, frame, event)) return []
    if (isPassedOn(reading, index, comma)) return []
    const first = Math.max(
      lastReport(frame, events, index, reading.done, comma) ?? openingWords(frame),
      behindSemicolon(frame, comma),
    )
    const rest = restBehind(frame, events, index)
    const content = !rest && isFronted(frame, first, comma) ? null : rangeSpan(frame, { first, end: comma })
    if (!rest && (!content || comma - first < 3)) return []
    reading.done.add(event)
    for (const earlier of events.slice(0, index)) if (earlier.first >= first) reading.done.add(earlier)
    if (rest) for (const later of events.slice(index + 1)) if (later.first < rest.end) reading.done.add(later)
    return [content, rest && rangeSpan(frame, rest)].flatMap((span) =>
      span ? [{ ...base, content: span, quote: null }] : [],
    )
  })
}

/** "…; the bridge is safe, X said". */
function behindSemicolon(frame: Frame, end: number): number {
  for (let at = end; at > 0; at--) if (frame.items[at]!.text === ';') return at + 1
  return 0
}

/** ", as X has said". */
const isCommaAs = (frame: Frame, at: number) => frame.items[at]!.lower === 'as' && frame.items[at - 1]?.text === ','

/** `The truth, X said, was that …`: what goes on behind the attribution; null when another clause begins there. */
function restBehind(frame: Frame, events: readonly CueEvent[], index: number): Range | null {
  const end = eventEnd(events[index]!)
  const from = frame.items[end]?.text === ',' ? end + 1 : end + 2
  if (
    frame.items[from - 1]?.text !== ',' ||
    /^(?:and|but|who|which|while|although|though)$/.test(frame.items[from]?.lower ?? '')
  )
    return null
  if (events[index + 1]?.first === from) return null
  // "said X, the mayor of Lindau": who X is.
  if (events[index]!.inverted && !startsClause(frame, from)) return null
  const rest = { first: from, end: clauseEnd(frame, from, siblingAfter(frame, events, index)) }
  return rest.end - rest.first < 3 || frame.items.slice(rest.first, rest.end).some(({ kind }) => kind === 'quote')
    ? null
    : rest
}

/** "The minister said the deal was dead, a magazine said": the words are the minister's, and the magazine passes them on. */
function isPassedOn({ scene, frame, events, done }: Reading, index: number, comma: number): boolean {
  const teller = events.slice(0, index).find((event) => !done.has(event) && isTeller(event))
  if (!teller) return false
  const from = eventEnd(teller)
  return clauseStart(scene, frame, from, comma) !== null && jointBehind(frame, from, comma) < 0
}

/** Not one who speaks for himself: "… as a “lie”, reported X News". */
const isMedium = ({ form, sources: [source] }: CueEvent) =>
  form.row.lemma === 'report' && (source?.kind !== 'named' || source.entity.kind !== 'person')

const isTeller = ({ form, sources, passive, inherited }: CueEvent) =>
  form.row.complement === 'clause' && sources.length > 0 && !passive && !inherited

/** Where a clause is set against what was said before it (", but the roads were dry"); -1 for none. */
function jointBehind(frame: Frame, from: number, end: number): number {
  for (let at = end - 2; at >= from; at--) {
    if (/^[;—–]$/.test(frame.items[at]!.text)) return at + 1
    if (frame.items[at]!.text === ',' && /^(?:and|but|while|although|though|yet)$/.test(frame.items[at + 1]!.lower))
      return at + 2
  }
  return -1
}

/** Where the last act of speech before ends: "X said it rained, but the roads were dry, Y said". */
function lastReport(
  frame: Frame,
  events: readonly CueEvent[],
  index: number,
  done: ReadonlySet<CueEvent>,
  comma: number,
): number | null {
  const report = events
    .slice(0, index)
    .findLast((event) => done.has(event) || ['say', 'tell', 'add'].includes(event.form.row.lemma))
  if (!report) return null
  const joint = jointBehind(frame, eventEnd(report), comma)
  return joint < 0 ? eventEnd(report) : joint
}

const says = (event: CueEvent) =>
  ['clause', 'fact'].includes(event.form.row.complement) || event.form.row.lemma === 'tell'
const speaks = (event: CueEvent) => event.form.row.complement !== 'object' || event.inverted

/** `"We're close" on Aleppo, X said`: a short stretch of words between the mark and the comma. */
const isClauseBetween = (frame: Frame, last: unknown, start: number) => {
  const at = frame.items.indexOf(last as Frame['items'][number])
  return at >= 0 && start - at < 14
}

function rightHasContent(scene: Scene, frame: Frame, event: CueEvent): boolean {
  if (event.inverted) return false
  const from = event.last + 1
  const limit = frame.items.length
  if (event.form.row.lemma === 'tell') return frame.items.slice(from, limit).some(({ lower }) => lower === 'that')
  return clauseStart(scene, frame, from, limit) !== null
}

const openingWords = (frame: Frame) =>
  /^(?:and|but|yet|so|still|meanwhile|also|however)$/.test(frame.items[0]!.lower) ? 1 : 0

/** "In a statement, X said": what stands before the comma is a phrase, not what is said. */
function isFronted(frame: Frame, first: number, end: number): boolean {
  const opening = frame.items[first]!.lower
  if (
    !prepositions.has(opening) &&
    !/(?:ing|ed)$/.test(opening) &&
    !/^(?:when|as|while|if|though|although|asked|because|once|later|earlier|still|also)$/.test(opening)
  )
    return false
  if (
    prepositions.has(opening) &&
    !/^(?:after|before|since|until|as|following)$/.test(opening) &&
    holdsClause(frame, first, end)
  )
    return false
  return !frame.items.slice(first, end).some(({ text }) => text === ',')
}

/** "At least 20 people were hurt", "In Lindau 20 were": a verb of the sentence's own, not of a relative clause. */
function holdsClause(frame: Frame, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (/^(?:that|which|who|whose|where|when)$/.test(frame.items[at]!.lower)) return false
    if (isFiniteVerb(frame.items, at)) return true
  }
  return false
}
