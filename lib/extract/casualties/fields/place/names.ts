import type { Gazetteer } from '@/lib/resolve/places'
import type { Sentence } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import type { Context } from '../../../context'
import { endsNounPhrase } from '../../grammar-words'
import {
  eventNouns,
  isSite,
  landNouns,
  locatives,
  naturalBlows,
  placeNouns,
  seas,
  settlements,
  siteModifiers,
} from './words'

/** A name in a sentence, up to token `last`. */
export interface PlaceName {
  last: number
  name: string
}

/** A sentence with the place names that the gazetteer knows in it, by the offset at which they begin. */
export interface PlaceView {
  text: string
  tokens: readonly Token[]
  last: number
  gazetteer: Gazetteer
  known: ReadonlyMap<number, { end: number }>
}

export function placeView(context: Context, gazetteer: Gazetteer, sentence: Sentence): PlaceView {
  const { text, tokens } = context.document
  const known = new Map(gazetteer.find(context.document, sentence).map((hit) => [hit.start, { end: hit.end }]))
  return { text, tokens, last: sentence.lastToken, gazetteer, known }
}

/** A name of the gazetteer, or a run of capitals that a preposition or "of" makes one. */
export function nameAt(view: PlaceView, at: number): PlaceName | null {
  const { tokens, text } = view
  const token = tokens[at]!
  const known = view.known.get(token.start)
  if (known) {
    let last = at
    while (last < view.last && tokens[last]!.end <= known.end) last++
    return { last, name: text.slice(token.start, known.end).replace(/^the\s/i, '') }
  }
  if (seas.has(token.lower) && token.capitalised && tokens[at - 1]?.lower === 'the' && isSea(view, at + 1))
    return { last: tokens[at + 1]?.lower === 'sea' ? at + 2 : at + 1, name: token.text }
  if (!isCapital(token) || view.gazetteer.countryOf(token.text)) return null
  const before = tokens[at - 1]?.lower ?? ''
  const article = /^(?:the|an?|and)$/.test(before)
  const indefinite = /^an?$/.test(before)
  const struck = naturalBlows.has(before)
  const last = runEnd(view, at)
  if (last - at > LONGEST || CONTINENTAL.test(tokens[last - 1]!.lower)) return null
  const settled = isSettled(view, at)
  if (!article && before !== 'of' && !locatives.has(before) && !struck && !settled) return null
  // "the Observatory" is a body; "the Maelbeek section", "the Java Sea" and "the Bali bombing" are places
  const next = tokens[last]?.lower ?? ''
  const final = tokens[last - 1]!.lower
  const ends = last - at > 1 && (landNouns.has(final) || isSite(final))
  if (
    article &&
    !settled &&
    !ends &&
    !siteAfter(view, last) &&
    !placeNouns.has(next) &&
    !landNouns.has(next) &&
    (indefinite || !eventNouns.has(next))
  )
    return null
  // "struck Hezbollah positions"
  if (
    struck &&
    tokens[last]?.kind === 'word' &&
    !/^(?:on|in|at|and|with|early|late|killing|leaving|this|last|as|before|after)$/.test(next)
  )
    return null
  return { last, name: text.slice(token.start, tokens[last - 1]!.end) }
}

/** "Gumsuri village", "Rakhine State", and what a "where" goes on about: "its capital, Muzaffarabad, where". */
export function isSettled(view: PlaceView, at: number): boolean {
  const { tokens, last: end } = view
  if (!isCapital(tokens[at]!) || endsNounPhrase(tokens[at]!.lower)) return false
  const last = runEnd(view, at)
  if (last - at > LONGEST) return false
  const final = tokens[last - 1]!
  const state =
    final.text === 'State' &&
    !/^(?:media|television|tv|department|news|police|radio|agency)$/.test(tokens[last]?.lower ?? '')
  if (last - at > 1 && (settlements.has(final.lower) || state)) return true
  if (last < end && settlements.has(tokens[last]!.lower)) return true
  return whereAfter(tokens, last, end) !== null
}

/** The token "where" right behind a name, over a comma and a kind of place: "X, where", "X, a city where". */
export function whereAfter(tokens: readonly Token[], from: number, end: number): number | null {
  let i = tokens[from]?.text === ',' ? from + 1 : from
  if (/^(?:a|an|the)$/.test(tokens[i]?.lower ?? '')) {
    const kind = [i + 1, i + 2].find((at) => placeNouns.has(tokens[at]?.lower ?? ''))
    if (kind === undefined) return null
    i = kind + (tokens[kind + 1]?.lower === 'from' ? 2 : 1)
  }
  return i < end && tokens[i]?.lower === 'where' ? i : null
}

/** The token after a run of capitals, with the particles inside: "Rio de Janeiro", "Bay of Bengal". */
function runEnd({ tokens, last: end }: PlaceView, at: number): number {
  let last = at
  while (last < end) {
    const { lower } = tokens[last]!
    const inner = PARTICLES.has(lower) || (lower === 'of' && landNouns.has(tokens[last - 1]?.lower ?? ''))
    if (!isCapital(tokens[last]!) && !(inner && last + 1 < end && isCapital(tokens[last + 1]!))) break
    last++
  }
  return last
}

/** "in the Mediterranean", not "the Mediterranean island". */
const isSea = ({ tokens, last }: PlaceView, at: number) =>
  at >= last || tokens[at]!.lower === 'sea' || tokens[at]!.kind !== 'word' || endsNounPhrase(tokens[at]!.lower)

/** "the West African country": an adjective of a part of the world names no place. */
const CONTINENTAL =
  /^(?:african|asian|european|american|arab|arabian|caribbean|latin|nordic|baltic|balkan|andean|mediterranean|western|eastern)$/

const LONGEST = 5
const PARTICLES = new Set('al el de la du von bin da do dos das des del di le les sur upon'.split(' '))

/** "al-Jalloum" is a name as well; "US-led" and "Japan-based" are adjectives. */
const isCapital = ({ capitalised, kind, lower, text }: Token) =>
  (capitalised || /^(?:al|el|ad|ar|as|at|an|ash|az)[-‑]\p{Lu}/u.test(text)) &&
  kind === 'word' &&
  !NOT_NAMES.has(lower) &&
  !/[-‑](?:led|based|held|backed|wide|born|run|style|era|area|controlled|populated|dominated|majority|owned|made|funded|speaking)$|(?:ist|ite)$/.test(
    lower,
  ) &&
  // bodies are known by their letters
  !/^\p{Lu}{3,5}$/u.test(text)

/** "airport" of "Zaventem airport", "metro station", "province". */
export function siteAfter({ tokens, last }: PlaceView, at: number): { last: number; words: string } | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || at >= last) return null
  const { lower, text } = token
  const next = tokens[at + 1]
  if (next && (isSite(lower) || siteModifiers.has(lower)) && isSite(next.lower))
    return { last: at + 2, words: `${text} ${next.text}` }
  if (isSite(lower) || lower === 'province' || lower === 'governorate' || landNouns.has(lower))
    return { last: at + 1, words: text }
  return lower === 'international' && next?.lower === 'airport' ? { last: at + 2, words: 'airport' } : null
}

/** "Green Zone" of "Baghdad's heavily fortified Green Zone". */
export function quarterAt({ tokens, text }: PlaceView, from: number, limit: number): PlaceName | null {
  let first = from
  while (first < Math.min(limit, from + 3) && tokens[first]!.kind === 'word' && !tokens[first]!.capitalised) first++
  let last = first
  while (last < limit && tokens[last]!.kind === 'word' && tokens[last]!.capitalised) last++
  return last > first ? { last, name: text.slice(tokens[first]!.start, tokens[last - 1]!.end) } : null
}

/** Capitalised words that name no place. Origin: the calendar, titles and bodies of wire reports. */
const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december mr mr. mrs mrs. ms ms. president minister secretary the i he she it they we islamic isis isil
   un u.n. us eu nato jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec. arab muslim
   christian jewish sunni shia shiite kurdish twitter facebook arabic english ramadan parliament congress senate
   taliban hamas hezbollah houthi houthis boko haram qaeda al-qaeda al-qaida shabab al-shabab al-shabaab jihad pkk ypg fatah farc maoist
   nazi ebola covid covid-19 zika sars mers christmas easter eid`.split(/\s+/),
)
