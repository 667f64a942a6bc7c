import type { Gazetteer, Place } from '@/lib/resolve/places'
import { type Document, tokenIndexAt } from '@/lib/text/document'
import { cover, type Span, spanLength } from '@/lib/text/span'
import { attributionsAbout, sourceNames } from '../attributed'
import type { Attribution, Context } from '../context'
import { bareForces, mediumWords } from '../lexicon/parties'
import { actorOf, isParty, tellerOf } from './actor'
import { membersOf, phraseAfter } from './noun-phrase'
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
  const actor = reading.status === 'excluded' ? [] : actorOf(document, gazetteer, trigger, reading)
  // Whoever announced it is the announcer; a source that only tells of it ("gunmen attacked, residents said") is not.
  if (actor.length)
    return {
      ...NOBODY,
      ...channelOf(document, attribution, gazetteer, setting),
      name: together(
        actor.map(({ name }) => name),
        naming,
      ),
      span: cover(actor),
      told: toldOf(attribution, trigger),
    }
  if (!attribution) {
    const tellers = tellerOf(document, trigger, reading)
    if (!tellers.length) return NOBODY
    const told = { start: trigger.sentence.start, end: trigger.sentence.end }
    return {
      ...NOBODY,
      name: together(
        tellers.map(({ name }) => name),
        naming,
      ),
      span: cover(tellers),
      told,
    }
  }
  const { source } = attribution
  const base = {
    ...NOBODY,
    ...channelOf(document, attribution, gazetteer, setting),
    told: toldOf(attribution, trigger),
  }
  if (!source || base.via === nameMedium(source.name, gazetteer, setting)) return base
  if (reading.status === 'excluded' && (source.start > mention.start || gazetteer.resolve(source.name))) return NOBODY
  if (!isParty(source.name)) return base
  const sources = [source, ...attribution.otherSources.filter(({ name }) => isParty(name))]
  return {
    ...base,
    name: together(
      sources.map(({ name }) => name),
      naming,
    ),
    span: cover(sources.map(span)),
  }
}

/** One announcer by the name that it goes by; several as they are written. */
const together = (names: string[], naming: (words: string) => string) =>
  names.length === 1
    ? naming(names[0]!)
    : [...new Set(names.map((name) => name.replace(/^(?:the|an?) /i, '')))].join(' and ')

/** The name that the article's speakers go by: "Ukrainian President Petro Poroshenko" is "Petro Poroshenko". */
function knownName({ attributions }: Context, words: string): string {
  for (const name of sourceNames(attributions).named) if (name.includes(' ') && words.includes(name)) return name
  return words
}

/** The words before the content, in the trigger's sentence: "The army said in a statement on Monday that". */
const toldOf = (attribution: Attribution | null, { sentence }: Trigger): Span | null => {
  if (!attribution) return null
  const { content, cue } = attribution
  if (cue && cue.start >= content.end && content.end < sentence.end) return { start: content.end, end: sentence.end }
  return { start: sentence.start, end: Math.max(sentence.start, content.start) }
}

/** The medium of an attribution: the one that it names as channel, its source where that is a medium, or the medium that was told. */
function channelOf(document: Document, attribution: Attribution | null, gazetteer: Gazetteer, setting: Place | null) {
  if (!attribution) return { via: null, viaSpan: null }
  const { via, viaSpan, source, cue } = attribution
  if (via) return { via: nameMedium(via, gazetteer, setting), viaSpan }
  if (source && isMedium(source.name) && source.name.split(/\s+/).length <= 5)
    return { via: nameMedium(source.name, gazetteer, setting), viaSpan: span(source) }
  const told = cue?.text === 'told' ? toldTo(document, cue.end) : null
  return told ? { via: nameMedium(told.name, gazetteer, setting), viaSpan: span(told) } : { via: null, viaSpan: null }
}

/** "told Syrian state television" */
function toldTo(document: Document, offset: number) {
  const at = tokenIndexAt(document, offset)
  const [first] = membersOf(document, phraseAfter(document, at, Math.min(document.tokens.length, at + 8)))
  return first && isMedium(first.name) ? first : null
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
      one.cue?.class === 'attitude' ||
      // Who agreed is a side of the truce; who tells of it stands outside.
      /^agree/.test(one.cue?.text ?? '')
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
