import type { Gazetteer, Place } from '@/lib/resolve/places'
import type { Document } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import { accordCities, LONGEST_GROUP, mediators, theatres, theatresOfPairs } from '../lexicon/conflict-theatres'
import { areaPrepositions, nameStops, venueWords } from '../lexicon/truce-areas'
import { conflictWords } from '../lexicon/truce-triggers'

/** Weights of a mention for the question "where is this war": under a preposition of place, as an adjective of war, by name alone. */
const WEIGHTS = { inPlace: 2, ofWar: 3, adjective: 0.25, bare: 0.5, region: 0.75, broker: 0.1, group: 2 }

/** A setting is guessed only from this on: one adjective. */
const ENOUGH = 0.25

/**
 * The country or region that a text's conflict is in: the one most often named as a place rather than as an actor. It is the area of a
 * truce for which the text gives none nearer; null where nothing is named.
 */
export function settingOf(document: Document, gazetteer: Gazetteer): Place | null {
  const { tokens, text } = document
  const scores = new Map<string, { place: Place; score: number }>()
  const add = (place: Place, score: number) => {
    const outer = outermost(gazetteer, place)
    const known = scores.get(outer.id)
    if (known) known.score += score
    else scores.set(outer.id, { place: outer, score })
  }
  const starts = new Map(gazetteer.find(document, { start: 0, end: text.length }).map((one) => [one.start, one]))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!token.capitalised || isSecond(document, gazetteer, at)) continue
    const found = starts.get(token.start)
    const theatre = theatreAt(document, gazetteer, at)
    if (theatre) add(theatre, WEIGHTS.group)
    else if (found && isAccord(document, at, found)) continue
    else if (found) add(found.place, weigh(document, at, found.end, found.place))
    else {
      const country =
        token.kind === 'word' ? (twoWords(document, gazetteer, at) ?? gazetteer.countryOf(token.text)) : null
      if (country)
        add(
          country,
          aboutWar(tokens[at + 1]?.lower) || aboutWar(tokens[at + 2]?.lower)
            ? WEIGHTS.ofWar
            : isMediator(country)
              ? WEIGHTS.broker
              : WEIGHTS.adjective,
        )
    }
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score)
  // A war over a region is that region's, however often the power next to it is named.
  const region = ranked.find(({ place, score }) => place.kind === 'province' && score * 2 >= ranked[0]!.score)
  const best = region && !isInside(gazetteer, region.place, ranked[0]!.place) ? region : ranked[0]
  // "India and Pakistan", both by bare name: a war between states is in neither.
  const tied =
    best && ranked[1]?.score === best.score && ranked[1].place.kind === 'country' && best.score <= WEIGHTS.bare
  // "Russia's president … Ukraine accused": a war of two states is where they fight, however often the stronger is named.
  const other = ranked.slice(1, 4).find(({ place }) => place.kind === 'country')
  const fought = best && other && isMediator(best.place) ? theatreOfPair(gazetteer, best.place, other.place) : null
  if (fought) return fought
  const enough = best && (best.score >= ENOUGH || (best.score > 0 && !isMediator(best.place)))
  if (tied && best && ranked[1]) return theatreOfPair(gazetteer, best.place, ranked[1].place)
  return best && enough ? best.place : null
}

/** "Sri Lankan", "South Sudanese". */
function twoWords({ tokens }: Document, gazetteer: Gazetteer, at: number): Place | null {
  const [first, second] = [tokens[at], tokens[at + 1]]
  return first?.capitalised && second?.capitalised ? gazetteer.countryOf(`${first.text} ${second.text}`) : null
}

const isSecond = (document: Document, gazetteer: Gazetteer, at: number) =>
  at > 0 && twoWords(document, gazetteer, at - 1) !== null

/** "the Minsk agreement" says nothing of where the war is. */
const isAccord = ({ tokens }: Document, at: number, { place }: { place: Place }) =>
  place.kind === 'city' &&
  accordCities.has(tokens[at]!.lower) &&
  /^(?:agreements?|accords?|deal|protocol|process|talks|truce|ceasefire|cease-fire|peace|pact)$/.test(
    tokens[at + 1]?.lower ?? '',
  )

/** "the Houthis", "Tamil Tiger rebels": where the group that is named fights. */
function theatreAt({ tokens }: Document, gazetteer: Gazetteer, at: number): Place | null {
  let words = ''
  for (let i = at; i < at + LONGEST_GROUP && tokens[i]?.kind === 'word'; i++) {
    words += (words && ' ') + tokens[i]!.lower
    const theatre = theatres.get(words)
    if (theatre) return gazetteer.resolve(theatre)
  }
  return null
}

export const isMediator = ({ kind, country }: Place) => kind === 'country' && country !== null && mediators.has(country)

function theatreOfPair(gazetteer: Gazetteer, a: Place, b: Place): Place | null {
  const theatre = theatresOfPairs.get([a.country, b.country].sort().join(' '))
  return theatre === undefined ? null : gazetteer.resolve(theatre)
}

const isInside = (gazetteer: Gazetteer, place: Place, outer: Place) =>
  place.id !== outer.id && gazetteer.chain(place.id).some(({ id }) => id === outer.id)

const aboutWar = (lower: string | undefined) =>
  lower !== undefined &&
  /^(?:truce|ceasefire|cease-fire|war|conflict|crisis|cessation|rebels|insurgents|guerrillas|separatists)$/.test(lower)

const isOfConflict = ({ lower }: Token) => conflictWords.has(lower)

function weigh({ tokens }: Document, at: number, end: number, place: Place): number {
  let next = at
  while (tokens[next] && tokens[next]!.start < end) next++
  if (/^['’]s$/.test(tokens[next]?.text ?? '') && tokens.slice(next + 1, next + 4).some(isOfConflict))
    return WEIGHTS.ofWar
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lower } = tokens[i]!
    if (areaPrepositions.has(lower) && lower !== 'to' && lower !== 'on')
      return tokens.slice(Math.max(0, i - 6), i).some((token) => venueWords.has(token.lower)) ? 0 : WEIGHTS.inPlace
    if (lower === 'with' && aboutWar(tokens[i - 1]?.lower)) return WEIGHTS.ofWar
    if (/^(?:by|with)$/.test(lower)) return 0
    if (/^[.,;!?]$/.test(lower) || nameStops.has(lower)) break
  }
  // A city by its bare name is often a government ("Moscow said").
  if (place.kind === 'city' || isMediator(place)) return WEIGHTS.broker
  return place.kind === 'province' ? WEIGHTS.region : WEIGHTS.bare
}

/** A region that is a conflict's own name ("Gaza Strip") stands for itself; all else for its country. */
function outermost(gazetteer: Gazetteer, place: Place): Place {
  const chain = gazetteer.chain(place.id)
  const region = chain.find(
    ({ kind, source, id }) => kind === 'province' && source === 'world' && !id.endsWith('-province'),
  )
  return region ?? chain.findLast(({ kind }) => kind === 'country') ?? chain.at(-1) ?? place
}
