import { type Document, tokenIndexAt } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'
import { foldName, openerOf, type Place } from './place'
import type { Resolver } from './resolve'

/** The Arabic article before a name: "Ain al-Hilweh". */
const ARTICLED = /^(?:al|el|as|ash|ad|an|ar|at|az)-\p{Lu}/u

/** Longest name looked for, in tokens. */
const LONGEST = 6

/** The towns of wars that are listed by hand carry no count; their names are no people's. */
const KEPT_BY_HAND = Number.POSITIVE_INFINITY

const LOCATIVE = new Set(
  `in at near around from to of over for inside outside across into towards toward between within on through against about
   on north south east west northern southern eastern western central city town village district province suburb capital
   held including excludes except beyond leaving left besieged divided`.split(/\s+/),
)
/** Nouns that places stand before, and people do not. */
const KIND_AFTER = new Set(
  'city province district region governorate town airport residents strip truce ceasefire cease-fire countryside suburbs front'.split(
    ' ',
  ),
)
const PROVINCE = /^(?:province|governorate|region|oblast)$/

/**
 * The place names between two offsets. A name of the story, a country or a big city is taken wherever it stands by itself; a lesser
 * city only in the grammar of a place ("in X", "X province"), since most names of towns are names of people too. A name inside a
 * longer run of capitals ("Paris Hilton", "President Jordan") is none.
 */
export function findPlaces(resolver: Resolver, document: Document, range: Span): (Span & { place: Place })[] {
  const { tokens } = document
  const found: (Span & { place: Place })[] = []
  for (let at = tokenIndexAt(document, range.start); at < tokens.length && tokens[at]!.start < range.end; ) {
    const hit = tokens[at]!.capitalised ? longestAt(resolver, tokens, at, range.end) : null
    if (hit) found.push({ start: tokens[at]!.start, end: tokens[hit.next - 1]!.end, place: hit.place })
    at = hit ? hit.next : at + 1
  }
  return found
}

function longestAt(resolver: Resolver, tokens: readonly Token[], at: number, end: number) {
  if (!resolver.opens(openerOf(foldName(tokens[at]!.text)))) return null
  for (let length = longestRun(tokens, at, end); length > 0; length--) {
    if (length === 2 && !tokens[at + 1]!.capitalised && !ARTICLED.test(tokens[at + 1]!.text)) continue
    const folded = foldName(
      tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' '),
    )
    const place = resolver.named(folded)
    if (place && standsAlone(tokens, at, at + length) && isPlaceHere(resolver, place, folded, tokens, at, at + length))
      return withKind(resolver, place, folded, tokens, at + length)
  }
  return null
}

/** Tokens from `at` that may be one name: no mark between them. */
function longestRun(tokens: readonly Token[], at: number, end: number): number {
  let length = 0
  while (length < LONGEST) {
    const token = tokens[at + length]
    if (!token || token.end > end || (length > 0 && token.kind === 'punctuation')) break
    length++
  }
  return length
}

/** "Idlib province" is the province, not the city. */
function withKind(resolver: Resolver, place: Place, folded: string, tokens: readonly Token[], next: number) {
  const kind = tokens[next]?.lower ?? ''
  const province = place.kind === 'city' && PROVINCE.test(kind) ? resolver.resolve(`${folded} ${kind}`) : null
  return province ? { place: province, next: next + 1 } : { place, next }
}

const TITLES = /^(?:mr|mrs|ms|dr|president|gen|lt|col|sen|rep|gov|king|queen|prince|sir|minister|secretary)\.?$/

/** Not inside a longer name: neither a title nor a capitalised word beside it, but for compass words and a sentence's first. */
function standsAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[next]
  if (before && (TITLES.test(before.lower) || (before.text === '-' && before.glued))) return false
  const opens = (i: number) =>
    i <= 0 || /^[.!?"“—–•)-]$/.test(tokens[i - 1]!.text) || /^(?:a|an|the)$/.test(tokens[i]!.lower)
  if (before?.capitalised && before.kind === 'word' && !LOCATIVE.has(before.lower) && !opens(at - 1)) return false
  if (
    after &&
    after.kind === 'word' &&
    after.capitalised &&
    !after.text.startsWith("'") &&
    !KIND_AFTER.has(after.lower)
  )
    return /^(?:\p{Lu}+)$/u.test(after.text) || tokens[at]!.text === tokens[at]!.text.toUpperCase()
  return true
}

function isPlaceHere(
  resolver: Resolver,
  place: Place,
  folded: string,
  tokens: readonly Token[],
  at: number,
  next: number,
): boolean {
  if (resolver.isStoryPlace(folded) || place.kind !== 'city') return tokens[at]!.text.length > 1
  if ((place.inhabitants ?? KEPT_BY_HAND) >= 1_000_000 && folded.length > 3) return true
  if (KIND_AFTER.has(tokens[next]?.lower ?? '')) return true
  const before = tokens[at - 1]?.lower ?? ''
  return LOCATIVE.has(before) || (before === 'and' && LOCATIVE.has(tokens[at - 3]?.lower ?? ''))
}
