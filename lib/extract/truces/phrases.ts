import type { Gazetteer, Place } from '@/lib/resolve/places'
import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import {
  areaPrepositions,
  farPrepositions,
  kindNouns,
  nameStops,
  vagueShares,
  venueWords,
} from '../lexicon/truce-areas'

/** A noun phrase that names an area: its words, tokens `[first, next)` and the name that a claim carries. */
export interface AreaPhrase extends Span {
  first: number
  next: number
  name: string
  place: Place | null
}

/** A phrase as a claim carries it. */
export const statedArea = ({ name, start, end }: AreaPhrase) => ({ name, span: { start, end } })

const SUBURBS = /^(?:suburbs?|outskirts|countryside)$/
const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
/** A place named by what it lies between, which no gazetteer has: "the Turkish-Syrian border". */
const BORDERS = /^(?:border|front|frontline|valley|corridor|province|region|district|governorate|mountains)$/
const COMPASS = /^(?:the )?(?:(?:north|south)?(?:east|west)|north|south|centre|center)(?:ern part)? of the country$/i
const COMPASS_WORD = /^(?:north|south)?(?:east|west)(?:ern)?$|^(?:north|south)(?:ern)?$|^central$/
const LONGEST = 9

/** Capitalised words after "in" that are no places. */
const NO_PLACES =
  /\b(?:Ramadan|Eid|Christmas|Easter|Congress|Parliament|Council|Assembly|Senate|Court|Quarter|Resolution|Islam|Arabic|English)\b/

/**
 * The areas listed at a token: "the suburbs of Damascus and in the eastern province of Homs", each with its name;
 * `next` after them. `beside` takes a name that no gazetteer has as it is written: it stands right after the truce ("a truce in X").
 */
export function readAreas(
  document: Document,
  gazetteer: Gazetteer,
  at: number,
  end: number,
  beside = false,
): { areas: AreaPhrase[]; next: number } {
  const areas: AreaPhrase[] = []
  let next = at
  for (let from = at; from < end; ) {
    const area = readArea(document, gazetteer, from, end, areas.at(-1) ?? null, beside && from === at)
    if (!area) break
    areas.push(area)
    next = area.next
    const joint = document.tokens[next]
    const after = document.tokens[next + 1]
    if (joint?.lower === 'and' || (joint?.text === ',' && after && after.lower !== 'near')) {
      from = next + 1
      if (document.tokens[from]?.lower === 'and') from++
      const opening = document.tokens[from]
      if (opening && !opening.capitalised && /ed$/.test(opening.lower)) break // "in X and called on" is a verb
      if (areaPrepositions.has(opening?.lower ?? '')) from++
      else if (joint.text === ',' && document.tokens[from]?.lower !== 'the' && !document.tokens[from]?.capitalised)
        break
    } else break
  }
  return { areas: asPlural(document, gazetteer, areas), next }
}

/** "Homs and Idlib provinces": the plural is said of each. */
function asPlural({ tokens }: Document, gazetteer: Gazetteer, areas: AreaPhrase[]): AreaPhrase[] {
  const last = areas.at(-1)
  const kind = last && /^(province|governorate|region)s$/.exec(tokens[last.next - 1]!.lower)?.[1]
  if (!last || !kind || areas.length < 2) return areas
  return areas.map((area) => {
    if (area === last || area.place?.kind !== 'city') return area
    const place = gazetteer.resolve(`${area.name} ${kind}`)
    return place ? { ...area, place, name: `${area.name} ${kind}` } : area
  })
}

function readArea(
  document: Document,
  gazetteer: Gazetteer,
  at: number,
  end: number,
  last: AreaPhrase | null,
  beside: boolean,
): AreaPhrase | null {
  const headed = namedAfter(document, at, end)
  if (headed) return readArea(document, gazetteer, headed, end, last, beside)
  const next = phraseEnd(document, at, end)
  if (next === at || isOwner(document, next)) return null
  const { tokens, text } = document
  if (tokens.slice(at, next).some(({ lower, capitalised }) => !capitalised && venueWords.has(lower))) return null
  // The inner name of "battlefronts in the coastal province of X" decides; its head only says what is there.
  for (let from = at; from < next; from++) {
    if (from > at && !/^(?:in|of|the|around|on|and)$/.test(tokens[from - 1]!.lower)) continue
    const inner = from > at && /^(?:in|around|on)$/.test(tokens[from - 1]!.lower)
    if (from > at && !inner) continue
    const span = { start: tokens[from]!.start, end: tokens[next - 1]!.end }
    const words = text.slice(span.start, span.end)
    const rest = tokens.slice(from, next)
    if (COMPASS.test(words)) return { ...span, first: from, next, name: words.replace(/^the /i, ''), place: null }
    if (!rest.some(({ capitalised, lower }) => capitalised && !TIMES.test(lower))) {
      if (last?.place && rest.some(({ lower }) => SUBURBS.test(lower)))
        return suburbsOf(gazetteer, last.place, { ...span, start: tokens[at]!.start, first: at, next })
      continue
    }
    const place = gazetteer.resolve(words) ?? ownedPlace(gazetteer, words)
    const unknown = beside && !NO_PLACES.test(words)
    if (!place && (unknown || BORDERS.test(tokens[next - 1]!.lower)))
      return {
        ...span,
        first: from,
        next,
        name: words.replace(
          /^(?:.* (?:city|town|village|province|district|region|camp|port|suburb|area|enclave|stronghold|capital|island|valley|slum|bastion) of |the )/i,
          '',
        ),
        place: null,
      }
    if (!place) continue
    const name = nameOf(place, words, tokens[from]!.lower)
    return { ...span, first: from, next, name, place }
  }
  return null
}

/** "in the besieged capital, X": the token of the name after a common noun of its kind; null where there is none. */
function namedAfter({ tokens }: Document, at: number, end: number): number | null {
  for (let i = at; i < Math.min(at + 5, end - 1); i++) {
    if (tokens[i]!.text === ',')
      return i > at && kindNouns.has(tokens[i - 1]!.lower) && tokens[i + 1]!.capitalised ? i + 1 : null
    if (tokens[i]!.kind !== 'word' || nameStops.has(tokens[i]!.lower)) return null
  }
  return null
}

/** "Syria's Idlib" is Idlib; of "Tripoli's Mitiga airport" at least the owner is known. */
function ownedPlace(gazetteer: Gazetteer, words: string): Place | null {
  const parts = words.split(/['’]s /)
  if (parts.length !== 2) return null
  const owner = gazetteer.resolve(parts[0]!)
  return owner && (gazetteer.resolve(parts[1]!, owner.name) ?? { ...owner, scope: 'part' })
}

/** "in Israel's conflict with …": the name owns something that is no place. */
const isOwner = ({ tokens }: Document, next: number) =>
  /^['’]s$/.test(tokens[next]?.text ?? '') && !kindNouns.has(tokens[next + 1]?.lower ?? '')

/** "opposition strongholds in eastern suburbs" after "Damascus": the suburbs of it. */
function suburbsOf(gazetteer: Gazetteer, of: Place, span: Span & { first: number; next: number }): AreaPhrase {
  const words = `suburbs of ${of.name}`
  const place = gazetteer.resolve(words)
  return { ...span, name: place && place.scope === 'whole' ? place.name : words, place }
}

/** The gazetteer's name; a part of a place keeps its words ("eastern Ukraine") unless they only say "some parts". */
function nameOf(place: Place, words: string, firstWord: string): string {
  if (place.scope !== 'part' || vagueShares.has(firstWord))
    return /^[\x20-\x7e]*$/.test(place.name) ? place.name : words
  return words.replace(/^the /i, '').replace(/["“”]/g, '')
}

/** "the Red Sea port city of X": the common words after a name lead to another one. */
function leadsToName(tokens: Document['tokens'], at: number, end: number): boolean {
  for (let i = at; i < Math.min(at + 3, end - 2); i++) {
    if (tokens[i]!.kind !== 'word') return false
    if (tokens[i + 1]!.lower === 'of') return kindNouns.has(tokens[i]!.lower) && tokens[i + 2]!.capitalised
  }
  return false
}

/** The end of the noun phrase at a token: no verb, no clause, no time. "In" and "of" go on where a common noun led to them. */
function phraseEnd({ tokens }: Document, at: number, end: number): number {
  let named = false
  let i = at
  for (; i < end && i - at < LONGEST; i++) {
    const { lower, kind, capitalised, text } = tokens[i]!
    if (/^["“”’'‘]$/.test(text) && i > at) continue
    if (kind === 'punctuation' || kind === 'number' || TIMES.test(lower)) break
    if (lower === 'of' || lower === "'s" || lower === '’s') continue
    if (!named && i > at && (areaPrepositions.has(lower) || (lower === 'with' && tokens[i - 1]!.lower === 'border')))
      continue
    if (lower === 'and' && tokens[i + 1]?.capitalised && kindNouns.has(tokens[i + 2]?.lower ?? '') && named) {
      // "Homs and Idlib provinces" is two areas: the list goes on from here.
      break
    }
    if (nameStops.has(lower) || farPrepositions.has(lower)) break
    const isName = capitalised || /^(?:al|el|as|ash|ad|an|ar|at|az)-\p{Lu}/u.test(text)
    // "the Syrian enclave of eastern X"
    if (named && COMPASS_WORD.test(lower) && tokens[i - 1]!.lower === 'of' && tokens[i + 1]?.capitalised) continue
    if (named && !isName && !kindNouns.has(lower) && !leadsToName(tokens, i, end)) break
    named ||= capitalised
  }
  while (i > at && /^(?:of|the|in|and|'s|’s|["“”'’])$/.test(tokens[i - 1]!.lower)) i--
  return i
}
