import { nameAt, type PlaceName, type PlaceView, quarterAt, siteAfter } from './names'
import { isSite, landNouns, placeNouns, settlements } from './words'

/** The noun phrase after a preposition that says where. */
export interface PlacePhrase {
  first: number
  last: number
  /** The place as claims carry it; null for a site or "the city", whose place the text gave before. */
  name: string | null
  /** The bare name, for later sentences. */
  core: string | null
  /** "hospital", "rebel-held side": the part of the place that is meant. */
  site: string | null
  /** "the city": the place is one named before. */
  anaphor: boolean
}

/** Longest phrase, in tokens. */
const LONGEST = 12

/** Reads the phrase at `from` that ends in a name, a site or a kind of place: "a hospital in the northern city of X", "the city". */
export function readPlacePhrase(view: PlaceView, from: number): PlacePhrase | null {
  const { tokens } = view
  let site: string | null = null
  let side: string | null = null
  let anaphor = false
  let last = from
  const limit = Math.min(view.last, from + LONGEST)
  for (let i = from; i < limit; i++) {
    const { lower, kind } = tokens[i]!
    const hit = innermost(view, nameAt(view, i))
    if (hit) return named(view, from, limit, hit, site, side)
    if (kind === 'punctuation') break
    if (isSite(lower)) {
      site = compound(view, i, from)
      anaphor = false
    } else if (placeNouns.has(lower)) {
      anaphor = /^(?:the|this)$/.test(tokens[from]!.lower) || side !== null
    } else if (/^(?:sides?|parts?)$/.test(lower)) side = sideWords(view, i, from)
    else if (passes(view, i)) continue
    else break
    last = i + 1
  }
  // "in the capital, X": the name stands beside its kind
  const beside =
    anaphor && tokens[last]?.text === ',' && view.known.has(tokens[last + 1]?.start ?? -1)
      ? nameAt(view, last + 1)
      : null
  if (beside) return named(view, from, limit, beside, null, side)
  const open = { first: from, last, name: null, core: null }
  if (site) return { ...open, site, anaphor: false }
  return anaphor ? { ...open, site: side, anaphor: true } : null
}

/** "the West Bank city of X", "the Oyo state capital of X": the name behind "of" is the place. */
function innermost(view: PlaceView, hit: PlaceName | null): PlaceName | null {
  if (!hit) return null
  let last = hit.last
  while (last < hit.last + 2 && placeNouns.has(view.tokens[last]?.lower ?? '')) last++
  if (last === hit.last || view.tokens[last]?.lower !== 'of') return hit
  const behind = nameAt(view, last + 1)
  if (!behind) return hit
  // "the Karari neighbourhood of X" is a part of X
  return PARTS.test(view.tokens[last - 1]!.lower) ? { last: behind.last, name: placed(hit.name, behind.name) } : behind
}

const PARTS = /^(?:neighbou?rhood|district|suburb|area|section|quarter)$/

/** The phrase from the name on: with its site, "X's hospital", "X airport", or "hospital in X". */
function named(
  view: PlaceView,
  first: number,
  limit: number,
  { last, name }: PlaceName,
  site: string | null,
  side: string | null,
): PlacePhrase | null {
  const plain = { first, site: null, anaphor: false, core: name }
  if (/^['’]s?$/.test(view.tokens[last]?.text ?? '') && last + 1 < limit)
    return owned(view, first, limit, { last, name })
  const after = siteAfter(view, last)
  if (after) return { ...plain, last: after.last, ...atSite(view, name, after.words) }
  const kind = view.tokens[last]?.lower ?? ''
  const end = last < limit && (placeNouns.has(kind) || settlements.has(kind)) ? last + 1 : last
  return { ...plain, last: end, name: side ? `${name}, ${side}` : site ? placed(site, name) : name }
}

/** "Syria's Homs province", "Homs's hospital", "Baghdad's Green Zone"; "Iran's attacks" is no place. */
function owned(view: PlaceView, first: number, limit: number, { last, name }: PlaceName): PlacePhrase | null {
  const plain = { first, site: null, anaphor: false, core: name }
  const quarter = quarterAt(view, last + 1, limit)
  const kind = quarter && view.tokens[quarter.last]
  // "King's College hospital"
  if (quarter && kind && quarter.last < limit && isSite(kind.lower) && !view.gazetteer.resolve(name)) {
    const full = view.text.slice(
      view.tokens[last - 1]!.start - name.length + view.tokens[last - 1]!.text.length,
      kind.end,
    )
    return { ...plain, last: quarter.last + 1, name: full, core: full }
  }
  // "X's Rukban camp"
  if (
    quarter &&
    kind &&
    quarter.last < limit &&
    !view.known.has(view.tokens[last + 1]!.start) &&
    (isSite(kind.lower) || landNouns.has(kind.lower))
  )
    return { ...plain, last: quarter.last + 1, name: placed(`${quarter.name} ${kind.text}`, name) }
  const inner = readPlacePhrase(view, last + 1)
  if (inner?.core) return { ...inner, first }
  if (inner?.site) return { ...plain, last: inner.last, name: placed(inner.site, name) }
  if (inner?.anaphor) return { ...plain, last: inner.last, name }
  return quarter && { ...plain, last: quarter.last, name: placed(quarter.name, name) }
}

/** "Brussels airport" lies in Brussels; of "Kiss nightclub" no list knows the name, which is no place without the site. */
export function atSite({ gazetteer }: PlaceView, name: string, site: string): { name: string; core: string } {
  const full = `${name} ${site}`
  return { name: full, core: gazetteer.resolve(name) ? name : full }
}

const placed = (site: string, name: string) => `${site} in ${name}`

/** Words that may stand before the name: articles, adjectives, "of", "in". */
function passes({ tokens }: PlaceView, at: number): boolean {
  const { lower, kind, capitalised } = tokens[at]!
  if (/^['’]s$/.test(lower)) return true
  // "in northern and central X"
  if (lower === 'and') return COMPASS.test(tokens[at - 1]!.lower) && COMPASS.test(tokens[at + 1]?.lower ?? '')
  if (kind !== 'word' || ENDS.has(lower)) return false
  // "a bustling market"
  return !lower.endsWith('ing') || capitalised || /^(?:an?|the)$/.test(tokens[at - 1]!.lower)
}

const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|(?:north|south)(?:east|west)(?:ern)?)$/

const ENDS = new Set(
  'and or is are was were has have had said when where which who as by after before since to for from with on least most toward towards days nights hours weeks months years'.split(
    ' ',
  ),
)

const SITE_KINDS = /^(?:refugee|military|train|police|army|border|power|air|subway|metro|bus|government|naval)$/

/** "metro station", "refugee camp", "Green Zone": the noun with the one before it. */
function compound({ tokens }: PlaceView, at: number, from: number): string {
  const { text, lower, capitalised } = tokens[at]!
  const before = at - 1 >= from ? tokens[at - 1]! : undefined
  if (capitalised && before?.capitalised) return `${before.text} ${text}`
  return before && (isSite(before.lower) || SITE_KINDS.test(before.lower)) ? `${before.lower} ${lower}` : lower
}

/** "rebel-held side" of "the rebel-held side of town"; nothing for "both sides of". */
function sideWords({ tokens }: PlaceView, at: number, from: number): string | null {
  const before = at - 1 >= from ? tokens[at - 1]!.lower : 'the'
  return /^(?:both|all|other|some|many|most|the|several|various|each|either)$/.test(before)
    ? null
    : `${before} ${tokens[at]!.lower}`
}
