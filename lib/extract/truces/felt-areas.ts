import { areaPrepositions, calmWords, strikingVerbs } from '../lexicon/truce-areas'
import { attackWords } from '../lexicon/truce-status-words'
import { type Area, type AreaContext, isVenue, type PlaceList } from './areas'
import { readAreas, statedArea } from './phrases'
import type { Reading } from './status'

/** Statuses that show on the ground, at a place. */
const FELT = /^(?:violated|eroding|collapsing|collapsed|in_force)$/
const REACH = 6

/**
 * Where a truce is felt, when its own words name no place: "shelling near X despite the truce", "as tanks pounded X", "calm returned to X
 * after a truce took effect". Empty for a truce that is only announced or wished for.
 */
export function feltAreas(
  context: AreaContext,
  lists: readonly PlaceList[],
  reading: Reading,
  first: number,
  end: number,
): Area[] {
  if (!FELT.test(reading.status)) return []
  const { document, gazetteer } = context
  const { tokens } = document
  // "In X, south of the capital, residents heard shelling": the sentence is about X.
  const opening = lists.find(
    ({ at, next, preposition }) =>
      at === first && /^(?:in|at|near|around)$/.test(preposition) && tokens[next]?.text === ',',
  )
  if (opening && !isVenue(context, opening.at)) return opening.areas.map(statedArea)
  const despite = reading.rule === 'truce.attacked-despite'
  const under = lists.find(
    ({ preposition, at }) =>
      (areaPrepositions.has(preposition) || preposition === 'to') &&
      !isVenue(context, at) &&
      (hasSignBefore(at) || (despite && /^(?:in|near|around|across|on)$/.test(preposition))),
  )
  if (under) return under.areas.map(statedArea)
  // A village that no gazetteer has, where the fighting is told to be "around" it, as it is written.
  for (let at = first; at + 1 < end; at++) {
    const beside = /^(?:near|around|outside)$/.test(tokens[at]!.lower) || (despite && tokens[at]!.lower === 'in')
    if (!beside || !hasSignBefore(at) || !tokens[at + 1]!.capitalised) continue
    const { areas } = readAreas(document, gazetteer, at + 1, end, true)
    if (areas.length) return areas.map(statedArea)
  }
  for (let at = first; at + 1 < end; at++) {
    if (!strikingVerbs.has(tokens[at]!.lower) || !tokens.slice(at + 1, at + 5).some(isName)) continue
    const struck = readAreas(document, gazetteer, at + 1, end).areas.filter(
      ({ place }) => place && place.kind !== 'country',
    )
    if (struck.length) return struck.map(statedArea)
  }
  return []

  /** A word of attack or of calm before the preposition, with no stop between. */
  function hasSignBefore(at: number): boolean {
    for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
      const { lower, kind } = tokens[i]!
      if (kind === 'punctuation') return false
      if (attackWords.has(lower) || calmWords.has(lower)) return true
    }
    return false
  }
}

const isName = ({ capitalised }: { capitalised: boolean }) => capitalised
