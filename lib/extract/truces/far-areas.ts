import { areaPrepositions, farPrepositions } from '../lexicon/truce-areas'
import { conflictWords } from '../lexicon/truce-triggers'
import { type Area, type AreaContext, isVenue, type PlaceList } from './areas'
import { statedArea } from './phrases'
import type { Trigger } from './triggers'

/** A city or province that opens the sentence as its subject: "X had been relatively calm since the truce". */
export function subjectPlace({ document, gazetteer }: AreaContext, first: number, end: number): Area | null {
  const { tokens } = document
  const head = tokens[first]
  if (!head?.capitalised) return null
  const found = gazetteer.find(document, { start: head.start, end: tokens[Math.min(end, first + 6) - 1]!.end })[0]
  if (!found || found.start !== head.start || found.place.kind === 'country') return null
  const after = tokens.find(({ start }) => start >= found.end)
  const verb = /^(?:has|had|was|is|saw|remained|,|like|would|will)$/.test(after?.lower ?? '')
  return verb ? { name: found.place.name, span: { start: found.start, end: found.end } } : null
}

/** "Fighters in X have observed a truce": where its side stands, unless they only speak there. */
export function sideArea(context: AreaContext, lists: readonly PlaceList[], { sentence, next }: Trigger): Area[] {
  const first = sentence.firstToken
  const opposite = lists.find(
    ({ preposition, at }) =>
      preposition === 'in' && at > next && at - next < 6 && isSideWord(context.document.tokens[at - 1]!.lower),
  )
  if (opposite) return opposite.areas.map(statedArea)
  const list = lists.find(({ preposition, at }) => preposition === 'in' && at - first <= 6 && at > first)
  if (!list || isVenue(context, list.at) || context.document.tokens[list.next]?.text === ',') return []
  const side = context.document.tokens[list.at - 1]!.lower
  return SIDES.test(side) ? list.areas.map(statedArea) : []
}

export const isSideWord = (lower: string) => SIDES.test(lower)

const SIDES =
  /^(?:commanders|leaders|soldiers|brigades|gangs|rebels|fighters|forces|troops|gunmen|militants|militias|factions|clans|tribes|sides|parties|guerrillas|separatists|insurgents)$/

/**
 * Anywhere else in the sentence: where it says that the war is ("the conflict in X"), or any place where the article has no setting. A
 * place inside the setting is left to it: the truce is the setting's.
 */
export function elsewhere(context: AreaContext, lists: PlaceList[]): Area[] {
  const { document, gazetteer, setting } = context
  const usable = lists.filter(({ preposition, at, areas }) => {
    const { place } = areas[0]!
    if (preposition === 'to' || preposition === 'of') return false
    const ofWar = conflictWords.has(document.tokens[at - 1]?.lower ?? '')
    if (ofWar && place && areaPrepositions.has(preposition) && !isVenue(context, at)) return true
    if (farPrepositions.has(preposition) && place?.kind !== 'province') return false
    if (
      setting &&
      place &&
      gazetteer
        .chain(place.id)
        .slice(1)
        .some(({ id }) => id === setting.id)
    )
      return false
    if (isVenue(context, at)) return false
    return setting === null || ofWar || setting.id === place?.id
  })
  const list = usable.find(({ preposition }) => areaPrepositions.has(preposition)) ?? usable[0]
  if (!list) return []
  if (setting && list.areas[0]!.place?.id === setting.id)
    return [{ name: setting.name, span: statedArea(list.areas[0]!).span }]
  return list.areas.map(statedArea)
}
