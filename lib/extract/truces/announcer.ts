import type { Gazetteer, Place } from '@/lib/resolve/places'
import type { Span } from '@/lib/text/span'
import { spanLength } from '@/lib/text/span'
import { attributionsAbout, sourceNames } from '../attributed'
import type { Attribution, Context } from '../context'
import { announcingVerbs, bareForces, mediumWords, subjectStops } from '../lexicon/parties'
import type { Reading } from './status'
import type { Trigger } from './triggers'

export interface Announcer {
  name: string | null
  span: Span | null
  via: string | null
  viaSpan: Span | null
  /** The words about the saying, outside what is said: its day is the announcement's. */
  told: Span | null
}

const NOBODY: Announcer = { name: null, span: null, via: null, viaSpan: null, told: null }

/**
 * Who makes a truce known and through what: the source of the attribution whose content holds it; where that is a medium, it is the
 * channel, and the party that acts in the content ("the military has extended its ceasefire") is the announcer. Without an attribution
 * the subject of "announced" is.
 */
export function announcerOf(
  context: Context,
  gazetteer: Gazetteer,
  setting: Place | null,
  trigger: Trigger,
  reading: Reading,
): Announcer {
  const { document } = context
  const mention = document.tokens[trigger.at]!
  const attribution = innermost(attributionsAbout(context.attributions, mention), mention)
  const naming = (words: string) => nameParty(knownName(context, words), gazetteer, setting)
  const actor = reading.status === 'excluded' ? null : actorOf(context, trigger, reading)
  // Whoever announced it is the announcer; a source that only tells of it ("gunmen attacked, residents said") is not.
  if (actor)
    return {
      ...NOBODY,
      ...channelOf(attribution, gazetteer, setting),
      name: naming(actor.words),
      span: span(actor),
      told: toldOf(attribution, trigger),
    }
  if (!attribution) return NOBODY
  const { source } = attribution
  const base = { ...NOBODY, ...channelOf(attribution, gazetteer, setting), told: toldOf(attribution, trigger) }
  if (!source || base.via === nameMedium(source.name, gazetteer, setting)) return base
  if (reading.status === 'excluded' && (source.start > mention.start || gazetteer.resolve(source.name))) return NOBODY
  return isParty(source.name) ? { ...base, name: naming(source.name), span: span(source) } : base
}

/** The name that the article's speakers go by: "Ukrainian President Petro Poroshenko" is "Petro Poroshenko". */
function knownName({ attributions }: Context, words: string): string {
  for (const name of sourceNames(attributions).named) if (name.includes(' ') && words.includes(name)) return name
  return words
}

/** The words before the content, in the trigger's sentence: "The army said in a statement on Monday that". */
const toldOf = (attribution: Attribution | null, { sentence }: Trigger): Span | null =>
  attribution && { start: sentence.start, end: Math.max(sentence.start, attribution.content.start) }

/** The medium of an attribution: the one that it names as channel, or its source where that is a medium. */
function channelOf(attribution: Attribution | null, gazetteer: Gazetteer, setting: Place | null) {
  if (!attribution) return { via: null, viaSpan: null }
  const { via, viaSpan, source } = attribution
  if (via) return { via: nameMedium(via, gazetteer, setting), viaSpan }
  if (!source || !isMedium(source.name) || source.name.split(/\s+/).length > 5) return { via: null, viaSpan: null }
  return { via: nameMedium(source.name, gazetteer, setting), viaSpan: span(source) }
}

const span = ({ start, end }: Span): Span => ({ start, end })

/** The smallest content about the mention that is reported or quoted; a judgment's ("accused X of …") is the writer's own wording. */
function innermost(attributions: readonly Attribution[], mention: Span): Attribution | null {
  let best: Attribution | null = null
  for (const one of attributions) {
    if (
      one.content.start > mention.start ||
      one.content.end < mention.end ||
      one.rule.endsWith('.judged') ||
      one.cue?.class === 'attitude'
    )
      continue
    if (!best || spanLength(one.content) < spanLength(best.content)) best = one
  }
  return best
}

export const isMedium = (name: string) => mediumWords.has(name.toLowerCase().split(/\s+/).at(-1) ?? '')

/** "State television" of the country that the article is about. */
function nameMedium(name: string, gazetteer: Gazetteer, setting: Place | null): string {
  const demonym = setting ? gazetteer.demonymOf(setting) : null
  const plain = name.replace(/^the /i, '')
  const agency = /(\S+) news agency$/i.exec(plain)?.[1]
  // "The Russian Interfax news agency" is Interfax; "the state news agency" has no name of its own.
  if (agency && /^\p{Lu}/u.test(agency) && !gazetteer.countryOf(agency) && !/^state$/i.test(agency)) return agency
  return /^state\b/i.test(plain) && demonym ? `${demonym} s${plain.slice(1)}` : plain
}

/** A country that announces is its government; "the military" is the army of the country that the article is about. */
function nameParty(words: string, gazetteer: Gazetteer, setting: Place | null): string {
  const plain = words.replace(/^(?:the|a|an) /i, '').replace(/\barmy$/, 'Army')
  // Of the sides in Gaza "the military" is not the Palestinians'.
  const demonym = setting && setting.country !== 'PS' ? gazetteer.demonymOf(setting) : null
  if (bareForces.has(plain.toLowerCase()) && demonym) return `${demonym} Army`
  const place = gazetteer.resolve(plain)
  if (place?.kind !== 'country' || place.scope !== 'whole') return plain
  const adjective = gazetteer.demonymOf(place)
  return adjective?.toLowerCase().startsWith(place.name.toLowerCase().slice(0, 4)) ? `${adjective} government` : plain
}

/** How far from the cue, in tokens, its announcing verb may stand: "announced a plan to bring about …". */
const VERB_REACH = 4

/** The noun phrase before an announcing verb that governs the truce: "Nigeria's government announced a truce". */
function actorOf({ document }: Context, trigger: Trigger, reading: Reading): (Span & { words: string }) | null {
  const { tokens } = document
  if (reading.rule === 'truce.halted') return subjectBefore(document, trigger, trigger.at)
  const passive = reading.at >= trigger.at
  const by = passive ? announcedBy(document, reading, trigger) : null
  if (by) return by
  // "X announcing that the truce was over" governs the truce from before it.
  const from = passive ? trigger.first - 3 : Math.max(trigger.sentence.firstToken, reading.at - VERB_REACH)
  let verb = -1
  for (let i = Math.max(from, trigger.sentence.firstToken); i < trigger.first && verb < 0; i++)
    if (announcingVerbs.has(tokens[i]!.lower) && (!passive || /^(?:that|the|a)$/.test(tokens[i + 1]?.lower ?? '')))
      verb = i
  if (verb < 0) {
    return /^(?:announced|extended)$/.test(reading.status) ? announcedAfter(document, trigger) : null
  }
  return subjectBefore(document, trigger, verb)
}

/** The noun phrase that is the subject of the verb at a token. */
function subjectBefore(
  { tokens, text }: Context['document'],
  trigger: Trigger,
  verb: number,
): (Span & { words: string }) | null {
  let last = verb - 1
  while (last > trigger.sentence.firstToken && isBetween(tokens, last)) last--
  // "The main rebel group in X, the Y, has ordered": the apposition is the name.
  if (tokens[last]?.text === ',') last--
  let first = last + 1
  for (let i = last; i >= Math.max(trigger.sentence.firstToken, last - 7); i--) {
    const { lower, kind, capitalised } = tokens[i]!
    const side = tokens[i - 1]
    const joins =
      lower === 'and' && (side?.capitalised || bareForces.has(side?.lower ?? '') || SIDES.test(side?.lower ?? ''))
    const glued = lower === '-' || /^\p{Lu}[\p{L}-]*\d+$/u.test(tokens[i]!.text)
    const owner = lower === "'s" || lower === '’s' || lower === 'of'
    if (!joins && !owner && !glued && (kind !== 'word' || subjectStops.has(lower))) {
      if (lower === 'the' && capitalised) first = i
      break
    }
    first = i
  }
  if (first > last) return null
  const range = { start: tokens[first]!.start, end: tokens[last]!.end }
  const words = text.slice(range.start, range.end)
  return isParty(words) ? { ...range, words } : null
}

const SIDES = /^(?:government|forces|rebels|militants|guerrillas|separatists|troops|junta|presidency)$/

/** Auxiliaries, adverbs and a weekday between the subject and its verb: "Poroshenko on Wednesday announced". */
function isBetween(tokens: Context['document']['tokens'], at: number): boolean {
  const { lower } = tokens[at]!
  return (
    /^(?:has|have|had|also|already|on|in|so|far|today|yesterday|later|earlier|will|would|immediately|unilaterally|they|of)$/.test(
      lower,
    ) || /(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(lower)
  )
}

/** "…, X announced at a news conference": the clause of telling at the end. */
function announcedAfter({ tokens, text }: Context['document'], trigger: Trigger): (Span & { words: string }) | null {
  const { lastToken } = trigger.sentence
  for (let at = trigger.next; at < lastToken; at++) {
    if (!/^(?:announced|announces|declared)$/.test(tokens[at]!.lower)) continue
    let first = at
    while (first > trigger.next && tokens[first - 1]!.kind === 'word' && at - first < 9) first--
    const named = tokens[first]?.lower === 'the' ? tokens[first + 1] : tokens[first]
    if (tokens[first - 1]?.text !== ',' || first === at || !named?.capitalised) continue
    const range = { start: tokens[first]!.start, end: tokens[at - 1]!.end }
    return { ...range, words: text.slice(range.start, range.end) }
  }
  return null
}

/** "a truce announced by X". */
function announcedBy(
  { tokens, text }: Context['document'],
  reading: Reading,
  trigger: Trigger,
): (Span & { words: string }) | null {
  if (!announcingVerbs.has(tokens[reading.next - 1]?.lower ?? '')) return null
  let by = reading.next
  while (
    by < reading.next + 3 &&
    /^(?:on|last|this|earlier|week|month|today|yesterday)$|day$/.test(tokens[by]?.lower ?? '')
  )
    by++
  if (tokens[by]?.lower !== 'by') return null
  let last = by + 1
  while (last < trigger.sentence.lastToken && last - by < 9) {
    const { lower, kind, capitalised } = tokens[last]!
    const joins = (lower === 'and' || lower === 'of') && tokens[last + 1]?.capitalised
    if (
      kind === 'punctuation' ||
      /^(?:to|for|with|from|at|between)$/.test(lower) ||
      (subjectStops.has(lower) && lower !== 'the' && !joins && !capitalised)
    )
      break
    last++
  }
  if (last === by + 1) return null
  const range = { start: tokens[by + 1]!.start, end: tokens[last - 1]!.end }
  const words = text.slice(range.start, range.end)
  return isParty(words) ? { ...range, words } : null
}

/** A name, or a common noun that says whom: "senior US diplomat", "the military"; "sides" and "the war" name nobody. */
const isParty = (words: string) =>
  words.split(/\s+/).length <= 9 &&
  !/\d/.test(words) &&
  !/^(?:is|was|has|who|sides|pair)\b/i.test(words) &&
  /\p{Lu}|government|army|military|rebels|regime|forces|official|diplomat|spokes|command|mediator|monitor|insurgents|militants|separatists|opposition|president|minist|envoy|resident/u.test(
    words,
  )
