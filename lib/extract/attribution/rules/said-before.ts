import type { Complement } from '../../lexicon/cues'
import { beforeCircumstance, cutRelative } from '../capacity'
import { beforePredicate, clauseEnd, clauseStart, listenerEnd, type Range, rangeSpan, startsClause } from '../content'
import { cueOf, type Draft, freeQuotes, type Reading, type Rule, words } from '../reading'
import { eventEnd, eventStart, siblingAfter } from '../siblings'
import type { CueEvent, Frame, QuoteItem } from '../types'
import { determiners, isAdverb, possessives, timeWords } from '../words'

/**
 * `quotation.said-before`: the verb stands first. `X said: "…"`, `X said that …`, `X told Y that …`, `X said it was "…"`.
 * `quotation.said-middle`: the words go on behind an attribution that stood in their middle.
 */
export const saidBefore: Rule = (reading) => {
  const { frame, events, done } = reading
  const nested = new Set<CueEvent>()
  return events.flatMap((event, index) => {
    if (event.passive && event.sources.length === 0) return []
    if (nested.has(event)) return ownQuotes(reading, event)
    const next = siblingAfter(frame, events, index)
    const inside = events.slice(index + 1, next ? events.indexOf(next) : undefined)
    const middle = done.has(event)
    const base = {
      rule: middle ? 'quotation.said-middle' : 'quotation.said-before',
      sources: event.sources,
      cue: cueOf(frame, event),
    }
    const quotes = quotesBehind(reading, event, next, inside).map((quote) => ({
      ...base,
      content: words(quote),
      quote,
    }))
    const unsaid = isUnsaid(frame, event)
    const clause = event.inverted || event.passive || middle || unsaid ? null : clauseBehind(reading, event, next)
    const content = clause && rangeSpan(frame, clause)
    // Verbs in what is said are a part of it, and those in what is asked or promised, which a later rule reads.
    const holds = content || unsaid || quotes.length > 0 || event.form.row.complement === 'action'
    for (const inner of inside) {
      if (!holds && !isBareInfinitive(inner)) continue
      nested.add(inner)
      done.add(inner)
    }
    if (!content) return quotes
    done.add(event)
    return [{ ...base, content, quote: null }, ...quotes]
  })
}

/** "agreeing in theory to support": what somebody is only said to be about to do. */
const isBareInfinitive = ({ inherited, form }: CueEvent) => inherited && form.form === 'base'

/** "did not say how many": what is left unsaid is nobody's claim, nor is what the writer says. */
const isUnsaid = (frame: Frame, event: CueEvent) =>
  (event.negated && isOpen(frame, eventEnd(event))) || event.sources[0]?.kind === 'writer'

/** The marked words behind the verb that are its subject's. */
function quotesBehind(
  reading: Reading,
  event: CueEvent,
  next: CueEvent | undefined,
  inside: readonly CueEvent[],
): QuoteItem[] {
  const { frame } = reading
  return freeQuotes(reading, eventEnd(event), next ? eventStart(next) : frame.items.length).filter(
    (quote) =>
      !inside.some((inner) => isSpoken(frame, quote, inner)) &&
      !belongsToNext(frame, quote, next) &&
      !isScare(reading, frame.items.indexOf(quote), event),
  )
}

/** The reported clause behind the verb. */
function clauseBehind(reading: Reading, event: CueEvent, next: CueEvent | undefined): Range | null {
  const { scene, frame } = reading
  const { complement } = event.form.row
  const limit = next ? eventStart(next) : frame.items.length
  const from = eventEnd(event)
  if (!takesClause(frame, complement, from)) return null
  if (isInfinitive(frame, event) && frame.items[from]?.lower !== 'that') return null
  const told = complement === 'listener' ? listenerEnd(scene, frame, from, limit) : from
  // "persuaded them that" tells what was said; "persuade them to leave" what they are to do.
  if (isPersuasion(event) && !frame.items.slice(from, limit).some(({ lower }) => lower === 'that')) return null
  // A participle in front borrows the subject behind it: "Saying it was late, the mayor left."
  const borrowed = Math.min(limit, subjectBehind(frame, event))
  const bidden =
    told > from &&
    frame.items[told]?.lower === 'to' &&
    told + 1 < borrowed &&
    !determiners.has(frame.items[told + 1]!.lower) &&
    !possessives.has(frame.items[told + 1]!.lower)
  const start = bidden || namesObject(frame, event, told) ? told : clauseStart(scene, frame, told, borrowed)
  if (start === null || (borrowed < limit && start > told + 1)) return null
  const end = borrowed < limit ? borrowed : contentEnd(reading, start, next)
  const scare = frame.items
    .slice(start, end)
    .some((item, at) => item.kind === 'quote' && at < SHORTEST && isScare(reading, start + at, event))
  return end - start >= 2 && !scare && !isNothing(frame, start, end) ? { first: start, end } : null
}

/** "stressed the risk that he had seen": a thing with more said of it, where the verb is not said to somebody. */
const namesObject = (frame: Frame, { form: { row } }: CueEvent, from: number) =>
  row.complement === 'clause' &&
  !/^(?:warn|caution|swear|vouch)$/.test(row.lemma) &&
  (determiners.has(frame.items[from]?.lower ?? '') || possessives.has(frame.items[from]?.lower ?? '')) &&
  frame.items[from]!.lower !== 'that' &&
  !timeWords.has(frame.items[from + 1]?.lower ?? '')

/** "said so", "said it again": words that only point to what was said elsewhere. */
const isNothing = (frame: Frame, first: number, end: number) =>
  frame.items
    .slice(first, end)
    .every((item) => /^(?:so|it|this|that|much|more|nothing|otherwise|[.,?!])$/.test(item.lower) || isAdverb(item))

const takesClause = (frame: Frame, complement: Complement, from: number) =>
  complement === 'clause' ||
  complement === 'listener' ||
  (complement === 'words' && isTold(frame, from)) ||
  (complement === 'fact' && (isFact(frame, from) || startsClause(frame, from)))

/** Of a thing that is named ("acknowledged the risk, which …") the writer's own addition is cut. */
function contentEnd({ frame, events }: Reading, start: number, next: CueEvent | undefined): number {
  const end = clauseEnd(frame, start, next)
  const clausal =
    frame.items[start - 1]?.lower === 'that' ||
    startsClause(frame, start) ||
    events.some(({ subjectFirst, inherited }) => subjectFirst === start && !inherited)
  return clausal || frame.heading
    ? end
    : beforeCircumstance(frame, start, cutRelative(frame, start, beforePredicate(frame, start, end)))
}

/** Where the subject begins that stands behind the verb and its content; infinite where it stands before the verb. */
function subjectBehind(frame: Frame, { sources: [source], last }: CueEvent): number {
  const verb = frame.items[last]
  if (!source || !verb || source.span.start < verb.end) return Number.POSITIVE_INFINITY
  const at = frame.items.findIndex(({ start }) => start >= source.span.start)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

const isPersuasion = ({ form: { row } }: CueEvent) => row.complement === 'listener' && row.class === 'assertive'

/** In items: words before a term that are fewer say nothing without it. */
const SHORTEST = 8

const isOpen = (frame: Frame, at: number) =>
  /^(?:what|how|whether|why|who|if|when|where|which)$/.test(frame.items[at]?.lower ?? '')

/** "shouted that", "shouted to the crowd that": what was said in any tone. */
const isTold = (frame: Frame, from: number) =>
  frame.items[from]?.lower === 'that' ||
  (/^(?:to|at)$/.test(frame.items[from]?.lower ?? '') &&
    frame.items.slice(from + 1, from + 6).some(({ lower }) => lower === 'that'))

/** "found that", "explained how": with such a word only is what follows a content, and not an object. */
const isFact = (frame: Frame, at: number) =>
  /^(?:that|how|why|whether|what|if|it|he|she|they)$/.test(frame.items[at]?.lower ?? '')

const isInfinitive = (frame: Frame, event: CueEvent) =>
  event.form.form === 'base' && frame.items[event.verb - 1]?.lower === 'to'

/** Inside another's report: `X said Y told her: "…"`. Only words right behind the inner verb are the inner speaker's. */
function ownQuotes(reading: Reading, event: CueEvent): Draft[] {
  const { frame } = reading
  const base = { rule: 'quotation.said-before', sources: event.sources, cue: cueOf(frame, event) }
  return freeQuotes(reading, event.last, frame.items.length)
    .filter((quote) => isSpoken(frame, quote, event))
    .map((quote) => ({ ...base, content: words(quote), quote }))
}

/** "…, a figure that the army described as": the writer's own, behind what was said. */
const isAddedOn = (frame: Frame, event: CueEvent) =>
  /^(?:that|which)$/.test(frame.items[eventStart(event) - 1]?.lower ?? '') &&
  frame.items
    .slice(Math.max(0, eventStart(event) - 5), eventStart(event) - 1)
    .some(({ text }) => /^(?:,|-|—|–|--)$/.test(text))

function isSpoken(frame: Frame, quote: QuoteItem, event: CueEvent): boolean {
  const { last, form } = event
  const at = frame.items.indexOf(quote)
  const { complement } = form.row
  const between = frame.items.slice(last + 1, at)
  if (complement === 'object')
    return at > last && isAddedOn(frame, event) && between.every(({ lower }) => lower === 'as')
  if (at <= last || (complement !== 'clause' && complement !== 'listener' && complement !== 'words')) return false
  const introduced = /^[,:]$/.test(between.at(-1)?.text ?? '') && between.length < 9
  return (
    introduced ||
    between.every(({ kind, lower }) => kind === 'punctuation' || lower === 'that') ||
    (complement === 'listener' && between.length < 4)
  )
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
const BEGINS_WITH_VERB =
  /^(?:\p{Ll}{3,}ed|is|are|was|were|has|have|had|will|would|can|could|should|must|does|did|sold|made|took|knew|went|ran|lied|cost|put|told) /u

function isScare({ scene, frame }: Pick<Reading, 'scene' | 'frame'>, at: number, event: CueEvent): boolean {
  const quote = frame.items[at]!
  const short = quote.end - quote.start < 32
  const { lemma, complement, class: cueClass } = event.form.row
  if (!short || /^[,:]$/.test(frame.items[at - 1]!.text)) return false
  if (complement === 'action' && (cueClass === 'neutral' || cueClass === 'attitude')) return true
  if (complement !== 'clause' || ['say', 'add', 'tell', 'write'].includes(lemma)) return false
  const opening = frame.items[event.last + 1]!.lower
  // "claimed the senator “sold access”": a clause, whose verb is in the marks.
  if (at > event.last + 2 && BEGINS_WITH_VERB.test(scene.document.text.slice(quote.start + 1, quote.start + 24)))
    return false
  return at - event.last <= 4 && at > event.last + 1 && opening !== 'that' && determiners.has(opening)
}
