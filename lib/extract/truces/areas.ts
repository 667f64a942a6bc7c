import type { Gazetteer, Place } from '@/lib/resolve/places'
import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { accordCities } from '../lexicon/conflict-theatres'
import { areaPrepositions, farPrepositions, venueWords } from '../lexicon/truce-areas'
import { fightingNouns } from '../lexicon/truce-triggers'
import { excludedAreas } from './excluded-areas'
import { elsewhere, isSideWord, sideArea, subjectPlace } from './far-areas'
import { feltAreas } from './felt-areas'
import { areaTakenUp, nationwide, possessor } from './owned-areas'
import { type AreaPhrase, readAreas, statedArea } from './phrases'
import type { Reading } from './status'
import { theatreOfSides } from './theatre'
import type { Trigger } from './triggers'

export interface Area {
  name: string
  /** The words that it was read from; null where only the setting of the article tells. */
  span: Span | null
}

export interface AreaContext {
  document: Document
  gazetteer: Gazetteer
  setting: Place | null
  /** Areas of the truces named just before, for "these areas". */
  lately: readonly string[]
}

/**
 * The areas of a truce, the first of these that gives any: what an exclusion names; what stands in its name ("the Homs truce"); where
 * it is extended to; the place under a preposition beside it or its predicate; "these areas", "the city"; "nationwide"; the place that
 * the sentence is about; the setting of the article. Empty where nothing tells.
 */
export function areasOf(context: AreaContext, trigger: Trigger, reading: Reading, first: number, end: number): Area[] {
  if (reading.areaOfCue) return excludedAreas(context, reading, first, end)
  const named = inName(context, trigger)
  if (named.length) return named
  const { document, gazetteer } = context
  const ofStopped =
    document.tokens[trigger.next]?.lower === 'of' && fightingNouns.has(document.tokens[trigger.next - 1]!.lower)
  const objectAt = trigger.act ? trigger.next : ofStopped ? trigger.next + 1 : null
  const object = objectAt === null ? [] : readAreas(document, gazetteer, objectAt, end).areas
  if (object.some(({ place }) => place)) return object.map(statedArea)
  const lists = placeLists(context, trigger, reading, first, end)
  const covered = coveredAreas(context, trigger, end)
  if (covered.length) return covered
  const near = nearest(context, lists, trigger, reading)
  if (near.length) return near
  const anaphor = areaTakenUp(context, trigger, first, end)
  if (anaphor.length) return anaphor
  const wide = nationwide(context, trigger)
  if (wide) return [wide]
  const owned = possessor(context, trigger)
  if (owned) return [owned]
  const felt = feltAreas(context, lists, reading, first, end)
  if (felt.length) return felt
  const subject = subjectPlace(context, trigger.sentence.firstToken, end)
  if (subject) return [subject]
  const side = sideArea(context, lists, trigger)
  if (side.length) return side
  const far = elsewhere(context, lists)
  if (far.length) return far
  const theatre = theatreOfSides(context, trigger, reading, end)
  if (theatre) return [theatre]
  // "It lasted an hour": where the truce named before it was.
  if (trigger.takesUp && context.lately.length === 1) return [{ name: context.lately[0]!, span: null }]
  return context.setting ? [{ name: context.setting.name, span: null }] : []
}

/** Places listed under one preposition, tokens `[at, next)`. */
export interface PlaceList {
  preposition: string
  at: number
  next: number
  areas: AreaPhrase[]
}

function placeLists(
  { document, gazetteer }: AreaContext,
  trigger: Trigger,
  reading: Reading,
  first: number,
  end: number,
): PlaceList[] {
  const lists: PlaceList[] = []
  for (let at = first; at < end; at++) {
    const preposition = document.tokens[at]!.lower
    if (!areaPrepositions.has(preposition) && !farPrepositions.has(preposition)) continue
    const named = /^["”’]$/.test(document.tokens[trigger.next]?.text ?? '') ? trigger.next + 1 : trigger.next
    const withSide = at > trigger.next && at - trigger.next < 6 && isSideWord(document.tokens[at - 1]!.lower)
    const beside =
      (at === named || withSide || (at === reading.next && at > trigger.next)) &&
      /^(?:in|around|near)$/.test(preposition)
    const { areas, next } = readAreas(document, gazetteer, at + 1, end, beside)
    if (areas.length === 0) continue
    lists.push({ preposition, at, next, areas })
  }
  return lists
}

const EXTENDING =
  /^(?:extend|extends|extended|extending|expand|expanded|expanding|spread|widen|broaden|apply|applied|applies|applying)$/

function nearest(context: AreaContext, lists: PlaceList[], trigger: Trigger, reading: Reading): Area[] {
  const { tokens } = context.document
  let best: { list: PlaceList; score: number } | null = null
  for (const list of lists) {
    if (farPrepositions.has(list.preposition) && !isForRelief(list.at)) continue
    const score = scoreList(list)
    if (score > 0 && (!best || score > best.score)) best = { list, score }
  }
  return best ? best.list.areas.map(statedArea) : []

  function scoreList({ preposition, at, areas }: PlaceList): number {
    const direct = isBeside(at)
    if (preposition === 'to') return leadsTo(at) ? 130 : 0
    if (isTableElsewhere(at, areas)) return 0
    if (direct) return 110
    if (preposition === 'for') return 0
    if (isForRelief(at)) return 76
    if (isVenue(context, at)) return 0
    if (at >= reading.next && at - reading.next <= 8 && isOpen(reading.next, at)) return 90 - (at - reading.next)
    if (at >= trigger.next && at - trigger.next <= 8 && isOpen(trigger.next, at)) return 80 - (at - trigger.next)
    return 0
  }

  /** "talks on a truce in Cairo", "signed a truce in Lusaka", about a war somewhere else. */
  function isTableElsewhere(at: number, areas: AreaPhrase[]): boolean {
    const place = areas[0]?.place
    const { setting, gazetteer } = context
    const making = /^(?:signed|sign|signing|inked|agreed|reached|struck|brokered|announced|declared)$/
    const signed =
      making.test(tokens[reading.at]?.lower ?? '') ||
      tokens.slice(Math.max(trigger.sentence.firstToken, at - 10), at).some(({ lower }) => making.test(lower))
    const table = reading.status === 'under_negotiation' || (signed && tokens[at]?.lower === 'in')
    if (!setting || !table || place?.kind !== 'city') return false
    return place.country !== setting.country && !gazetteer.chain(place.id).some(({ id }) => id === setting.id)
  }

  /** "a truce to let aid into X" */
  function isForRelief(at: number): boolean {
    if (tokens[at]!.lower !== 'into' || at < trigger.next || at - trigger.next > 9) return false
    return tokens
      .slice(trigger.next, at)
      .some(({ lower }) => /^(?:aid|food|supplies|convoys?|medicine|trucks|relief)$/.test(lower))
  }

  /** Right after the truce's name, past marks and "deal"; a fraction of the words may stand between. */
  function isBeside(at: number): boolean {
    let i = trigger.next
    while (i < at && /^["“”’'–—-]$/.test(tokens[i]!.text)) i++
    return i === at
  }

  function leadsTo(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - 9); i--) if (EXTENDING.test(tokens[i]!.lower)) return true
    return false
  }

  function isOpen(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const { lower, text } = tokens[i]!
      if (i === trigger.next && /^(?:which|that)$/.test(lower)) continue
      if (
        /^(?:as|while|when|which|who|after|before|because|despite|amid|that|but|if|following|where|and|with|by)$/.test(
          lower,
        )
      )
        return false
      if (/^[,;:]$/.test(text) && !/^\d/.test(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.lower !== 'initially')
        return false
    }
    return true
  }
}

/** "The truce, announced on Friday, covers X and Y". */
function coveredAreas({ document, gazetteer }: AreaContext, trigger: Trigger, end: number): Area[] {
  for (let at = trigger.next; at < Math.min(end, trigger.next + 12); at++) {
    if (!/^(?:covers|covered|covering|includes|included|encompasses)$/.test(document.tokens[at]!.lower)) continue
    const { areas } = readAreas(document, gazetteer, at + 1, end)
    return areas.filter(({ place }) => place).map(statedArea)
  }
  return []
}

export const isVenue = ({ document: { tokens } }: AreaContext, at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => venueWords.has(lower))

/** "the Homs truce", "a Gaza cease-fire"; not "a Russia-brokered truce". */
function inName({ document, gazetteer }: AreaContext, trigger: Trigger): Area[] {
  const { tokens } = document
  if (trigger.first === trigger.at) return []
  if (
    tokens.slice(trigger.first, trigger.at).some(({ lower }) => /brokered|backed|sponsored|mediated|led$/.test(lower))
  )
    return []
  const range = { start: tokens[trigger.first]!.start, end: tokens[trigger.at - 1]!.end }
  const joined = tokens
    .slice(trigger.first, trigger.at)
    .some(({ text }) => /^(?:['’]s|\p{Lu}\p{L}+-\p{Lu}.*)$/u.test(text))
  return joined
    ? []
    : gazetteer
        .find(document, range)
        .filter(({ place }) => !isAccordName(place))
        .map(({ place, start, end }) => ({ name: place.name, span: { start, end } }))
}

/** "the Minsk truce": a truce goes by the city where it was made. */
const isAccordName = ({ kind, name }: Place) => kind === 'city' && accordCities.has(name.toLowerCase().split(' ')[0]!)
