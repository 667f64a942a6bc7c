import type { Place } from '@/lib/resolve/places'
import { areaPrepositions } from '../lexicon/truce-areas'
import type { Area, AreaContext } from './areas'
import { readAreas, statedArea } from './phrases'
import type { Reading } from './status'

/** What is left out: after "excludes", "not in"; before "was left out of". Groups that are left out are no areas. */
export function excludedAreas(context: AreaContext, reading: Reading, first: number, end: number): Area[] {
  const { document, gazetteer } = context
  const { tokens, text } = document
  const after = areaPrepositions.has(tokens[reading.next]?.lower ?? '') ? reading.next + 1 : reading.next
  if (/^exceptions?$/.test(tokens[reading.at]!.lower)) return exceptedAreas(context, reading, end)
  const where = tokens
    .slice(after, after + 2)
    .findIndex(({ lower }) => /^(?:areas|territory|territories|zones|parts|places|regions)$/.test(lower))
  if (where >= 0) {
    let last = after + where + 1
    while (last < end && last - after < 18 && !/^[.,;:—–]$/.test(tokens[last]!.text)) last++
    const span = { start: tokens[after]!.start, end: tokens[last - 1]!.end }
    return [{ name: text.slice(span.start, span.end), span }]
  }
  const { areas } = readAreas(document, gazetteer, after, end)
  const placed = areas.filter(({ place }) => place)
  if (placed.length) return placed.map(statedArea)
  const subject = lastPlaceBefore(context, first, reading.at)
  return subject && reading.rule === 'truce.excluded' && isSubjectCue(tokens[reading.at]?.lower ?? '') ? [subject] : []
}

/** "One exception to the truce was X". */
function exceptedAreas({ document, gazetteer }: AreaContext, reading: Reading, end: number): Area[] {
  for (let at = reading.next; at < Math.min(end - 1, reading.next + 12); at++)
    if (/^(?:was|is|were|are|being|includes?|included)$/.test(document.tokens[at]!.lower))
      return readAreas(document, gazetteer, at + 1, end)
        .areas.filter(({ place }) => place)
        .map(statedArea)
  return []
}

const isSubjectCue = (lower: string) =>
  /^(?:left|leaves|leaving|excluded|exempt|exempted|omitted|outside|not)$/.test(lower)

/** UTF-16 units back to which "the city" looks. */
const BACK = 1500

/** The place that "the city" or "the province" means: the last of its kind before an offset. */
export function placeBefore({ document, gazetteer }: AreaContext, offset: number, kind: string): Place | null {
  const named = gazetteer.find(document, { start: Math.max(0, offset - BACK), end: offset })
  const fits = ({ place }: { place: Place }) =>
    /^(?:city|town|capital)$/.test(kind) ? place.kind === 'city' : place.kind !== 'country'
  return named.findLast(fits)?.place ?? null
}

function lastPlaceBefore(context: AreaContext, first: number, at: number): Area | null {
  const { document, gazetteer } = context
  const { tokens } = document
  const range = { start: tokens[first]!.start, end: tokens[at]!.start }
  const named = gazetteer.find(document, range).at(-1)
  if (named) return { name: named.place.name, span: { start: named.start, end: named.end } }
  const opening = readAreas(document, gazetteer, first, at).areas.filter(({ place }) => place)
  if (opening.length) return statedArea(opening.at(-1)!)
  for (let i = at - 1; i > first; i--) {
    if (!/^(?:city|town|province|region|enclave|district|village)$/.test(tokens[i]!.lower)) continue
    if (!/^(?:the|that|this)$/.test(tokens[i - 1]!.lower)) continue
    const earlier = placeBefore(context, range.start, tokens[i]!.lower)
    return earlier && { name: earlier.name, span: { start: tokens[i - 1]!.start, end: tokens[i]!.end } }
  }
  return null
}
