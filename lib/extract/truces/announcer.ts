import type { Gazetteer, Place } from '@/lib/resolve/places'
import type { Span } from '@/lib/text/span'
import { spanLength } from '@/lib/text/span'
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
  const attribution = innermost(context.attributions, mention)
  const naming = (words: string) => nameParty(words, gazetteer, setting)
  const actor = actorOf(context, trigger, reading)
  // "Despite government claims of a ceasefire, gunmen attacked": whoever tells of the attack did not announce the truce.
  if (!attribution || (actor && reading.rule === 'truce.attacked-despite'))
    return actor ? { ...NOBODY, name: naming(actor.words), span: actor } : NOBODY
  const told = { start: trigger.sentence.start, end: Math.max(trigger.sentence.start, attribution.content.start) }
  const via = attribution.via ? nameMedium(attribution.via, gazetteer, setting) : null
  const base = { ...NOBODY, via, viaSpan: attribution.viaSpan, told }
  const { source } = attribution
  if (!source) return actor ? { ...base, name: naming(actor.words), span: actor } : base
  if (isMedium(source.name) && source.name.split(/\s+/).length <= 5) {
    const channel = { ...base, via: nameMedium(source.name, gazetteer, setting), viaSpan: span(source) }
    return actor ? { ...channel, name: naming(actor.words), span: actor } : channel
  }
  if (reading.status === 'excluded' && (source.start > mention.start || gazetteer.resolve(source.name))) return NOBODY
  if (!isParty(source.name)) return base
  return { ...base, name: naming(source.name), span: span(source) }
}

const span = ({ start, end }: Span): Span => ({ start, end })

/** The smallest content about the mention that is reported or quoted; a judgment's ("accused X of …") is the writer's own wording. */
function innermost(attributions: readonly Attribution[], mention: Span): Attribution | null {
  let best: Attribution | null = null
  for (const one of attributions) {
    if (one.content.start > mention.start || one.content.end < mention.end || one.rule.endsWith('.judged')) continue
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
  // "The Russian Tass news agency" is Tass; "the state news agency" has no name of its own.
  if (agency && /^\p{Lu}/u.test(agency) && !gazetteer.countryOf(agency) && !/^state$/i.test(agency)) return agency
  return /^state\b/i.test(plain) && demonym ? `${demonym} s${plain.slice(1)}` : plain
}

/** A country that announces is its government; "the military" is the army of the country that the article is about. */
function nameParty(words: string, gazetteer: Gazetteer, setting: Place | null): string {
  const plain = words.replace(/^(?:the|a|an) /i, '').replace(/\barmy$/, 'Army')
  const demonym = setting ? gazetteer.demonymOf(setting) : null
  if (bareForces.has(plain.toLowerCase()) && demonym) return `${demonym} Army`
  const place = gazetteer.resolve(plain)
  if (place?.kind !== 'country' || place.scope !== 'whole') return plain
  const adjective = gazetteer.demonymOf(place)
  return adjective?.toLowerCase().startsWith(place.name.toLowerCase().slice(0, 4)) ? `${adjective} government` : plain
}

/** The noun phrase before an announcing verb that governs the truce: "Nigeria's government announced a truce". */
function actorOf({ document }: Context, trigger: Trigger, reading: Reading): (Span & { words: string }) | null {
  const { tokens, text } = document
  if (reading.at >= trigger.at) return announcedBy(document, reading, trigger)
  let verb = reading.at
  for (let i = reading.at; i < Math.min(reading.next, trigger.first); i++)
    if (announcingVerbs.has(tokens[i]!.lower)) {
      verb = i
      break
    }
  if (!announcingVerbs.has(tokens[verb]!.lower)) return null
  let last = verb - 1
  while (last > trigger.sentence.firstToken && isBetween(tokens, last)) last--
  let first = last + 1
  for (let i = last; i >= Math.max(trigger.sentence.firstToken, last - 7); i--) {
    const { lower, kind, capitalised } = tokens[i]!
    const joins = lower === 'and' && tokens[i - 1]?.capitalised && tokens[i + 1]
    const owner = lower === "'s" || lower === '’s' || lower === 'of'
    if (!joins && !owner && (kind !== 'word' || subjectStops.has(lower))) {
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

/** Auxiliaries, adverbs and a weekday between the subject and its verb: "Poroshenko on Wednesday announced". */
function isBetween(tokens: Context['document']['tokens'], at: number): boolean {
  const { lower } = tokens[at]!
  return (
    /^(?:has|have|had|also|already|on|in|so|far|today|yesterday|later|earlier|will|would|immediately|unilaterally|they|of)$/.test(
      lower,
    ) || /(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(lower)
  )
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
