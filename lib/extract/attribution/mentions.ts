import { demonyms, peoples as nations } from '@/lib/resolve/speakers'
import type { Document } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import { cueForms } from '../lexicon/cues'
import { crowds, officeOf } from '../lexicon/offices'
import { documentNouns, joinsWithOf, organisationNouns, peoples } from '../lexicon/organisations'
import type { Gender } from '../lexicon/pronouns'
import { addresses, titles } from '../lexicon/titles'
import type { Frame } from './types'
import { surnamesLikeWords } from './word-names'
import { isFunctionWord, isNameToken, openingParticles, particles } from './words'

/** A capitalised sequence, read for its title and its name; not yet known to be anybody. */
export interface NameSequence {
  first: number
  last: number
  nameFirst: number
  /** The words of titles and offices before the name, in lower case. */
  titles: string[]
  gender: Gender
  organisation: boolean
  quoted: boolean
  heading: boolean
}

const bare = (token: Token) => (token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower)

/** Portfolios that stand after "Secretary of", "Minister of". */
const portfolios = new Set(
  'state defense defence treasury homeland security energy education labor labour commerce interior transportation agriculture health human services veterans affairs staff justice finance and'.split(
    ' ',
  ),
)

/** All names of the document in order, in and out of quotation marks. */
export function findNames(document: Document, frames: readonly Frame[]): NameSequence[] {
  const { tokens } = document
  const outside = new Uint8Array(tokens.length)
  const opens = new Uint8Array(tokens.length)
  const heading = new Uint8Array(tokens.length)
  // No name goes on from one line, or one frame, into the next.
  const cuts = new Uint8Array(tokens.length)
  for (const { firstSentence } of document.paragraphs) cuts[document.sentences[firstSentence]!.firstToken] = 1
  for (const frame of frames) {
    cuts[frame.at.find((at) => at >= 0) ?? 0] = 1
    frame.at.forEach((at, index) => {
      if (at < 0) return
      outside[at] = 1
      if (frame.heading) heading[at] = 1
      const before = frame.items[index - 1]
      if (!before || (before.kind === 'punctuation' && /^[:"“‘•–—-]+$/.test(before.text))) opens[at] = 1
    })
  }
  for (const sentence of document.sentences) opens[sentence.firstToken] = 1
  const names: NameSequence[] = []
  const surnames = surnamesLikeWords(tokens)
  const capitalisedInside = wordsCapitalisedInside(document, opens, heading)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const begins =
      isNameToken(token) || (openingParticles.has(token.lower) && joins(tokens, at + 1, outside[at]!, outside))
    if (!begins || (isFunctionWord(token) && !surnames.has(at))) continue
    if (heading[at] && isHeadlineVerb(tokens, at)) continue
    if (opens[at] && !opensName(tokens, at, capitalisedInside, surnames)) continue
    const last = endOfName(tokens, at, outside, surnames, heading, cuts)
    if (namesOffice(tokens, at, last)) {
      at = last
      continue
    }
    names.push(readName(tokens, at, last, outside[at] === 0, heading[at] === 1))
    at = last
  }
  return names
}

function wordsCapitalisedInside(document: Document, opens: Uint8Array, heading: Uint8Array): Set<string> {
  const words = new Set<string>()
  document.tokens.forEach((token, at) => {
    if (!opens[at] && !heading[at] && isNameToken(token)) words.add(token.lower)
  })
  return words
}

/** A capital at the start of a sentence says nothing; the rest of the article, or a capital behind it, does. */
function opensName(tokens: readonly Token[], at: number, inside: Set<string>, surnames: ReadonlySet<number>): boolean {
  const token = tokens[at]!
  if (inside.has(token.lower) || titles.has(bare(token))) return true
  const next = tokens[at + 1]
  if (/\p{Ll}\p{Lu}/u.test(token.text)) return true
  if (next && speaks(next) && isNobodyElse(token.lower)) return true
  if (surnames.has(at + 1) || /^\p{Lu}{2,5}$/u.test(token.text)) return true
  return next !== undefined && isNameToken(next) && !isFunctionWord(next) && !/(?:ly|ing|ed)$/.test(token.lower)
}

/** "Maria Lopez Says Bridge Will Fall": in title case the verb has a capital too. The first word is none. */
const isHeadlineVerb = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.kind === 'word' &&
  cueForms.get(tokens[at]!.lower)?.some(({ form }) => form === 's' || form === 'past') === true

/** "Hadi said" at the head of a sentence: a name, unless it is a word for people, papers or bodies. */
const speaks = (token: Token) =>
  cueForms.get(token.lower)?.some(({ form, row }) => form === 'past' && row.complement === 'clause') === true
const isNobodyElse = (word: string) =>
  !word.endsWith('s') &&
  officeOf(word) === null &&
  !crowds.has(word) &&
  !documentNouns.has(word) &&
  !organisationNouns.has(word)

const joins = (tokens: readonly Token[], at: number, side: number, outside: Uint8Array) => {
  const token = tokens[at]
  return token !== undefined && isNameToken(token) && outside[at] === side && !token.glued
}

function endOfName(
  tokens: readonly Token[],
  from: number,
  outside: Uint8Array,
  surnames: ReadonlySet<number>,
  heading: Uint8Array,
  cuts: Uint8Array,
): number {
  const side = outside[from]!
  let last = from
  for (let at = from + 1; at < tokens.length && at - from < 14; at++) {
    const token = tokens[at]!
    if (cuts[at] || outside[at] !== side || token.start - tokens[at - 1]!.end > 1) break
    if (heading[at] && isHeadlineVerb(tokens, at)) break
    if (isNameToken(token) && !token.glued && (!isFunctionWord(token) || surnames.has(at))) {
      last = at
      continue
    }
    const before = tokens[at - 1]!
    if (at - 1 !== last) break
    if (particles.has(token.lower) && joins(tokens, at + 1, side, outside)) continue
    if (token.text === '&' && joins(tokens, at + 1, side, outside)) continue
    if (token.lower === 'of' && joinsWithOf.has(before.lower) && joins(tokens, at + 1, side, outside)) continue
    if (
      token.lower === 'for' &&
      organisationNouns.has(before.lower) &&
      from !== at - 1 &&
      joins(tokens, at + 1, side, outside)
    )
      continue
    break
  }
  return last
}

/** "Secretary of State", "the Foreign Minister": an office, and nobody's name. */
function namesOffice(tokens: readonly Token[], first: number, last: number): boolean {
  if (officeOf(bare(tokens[last]!)) === null && !portfolios.has(tokens[last]!.lower)) return false
  if (first === last) return officeOf(tokens[last]!.lower) !== null
  for (let at = first; at <= last; at++) {
    const word = bare(tokens[at]!)
    if (
      !titles.has(word) &&
      !portfolios.has(word) &&
      word !== 'of' &&
      !nations.has(word) &&
      officeOf(word) === null &&
      !organisationNouns.has(word)
    )
      return false
  }
  return true
}

/** Offices of which a story tells of several, each of somebody else: "the nominee" alone does not say whose. */
const shared = new Set('nominee candidate lawyer attorney leader'.split(' '))

/** "the UN envoy Maria Lopez": an office in small letters is hers as one in capitals is. */
const officeBefore = (token: Token | undefined): string[] =>
  token?.kind === 'word' && !shared.has(token.lower) && officeOf(token.lower)?.plural === false ? [token.lower] : []

function readName(
  tokens: readonly Token[],
  first: number,
  last: number,
  quoted: boolean,
  heading: boolean,
): NameSequence {
  let nameFirst = first
  let gender: Gender = 'unknown'
  const found = officeBefore(tokens[first - 1])
  for (let at = first; at < last; at++) {
    const word = bare(tokens[at]!)
    const title = titles.get(word)
    if (title === undefined) continue
    let end = at
    if (tokens[at + 1]!.lower === 'of' || tokens[at + 1]!.lower === 'for') {
      end = at + 2
      while (end + 1 < last && portfolios.has(tokens[end + 1]!.lower)) end++
    }
    if (end >= last) break
    if (title !== 'unknown' && gender === 'unknown') gender = title
    if (!addresses.has(word)) found.push(word)
    nameFirst = end + 1
    at = end
  }
  const begins = first < last && tokens[first]!.lower.endsWith('-based') ? first + 1 : first
  nameFirst = Math.max(nameFirst, begins)
  while (
    nameFirst + 1 < last &&
    (demonyms.has(tokens[nameFirst]!.lower) ||
      nations.has(tokens[nameFirst]!.lower) ||
      peoples.has(tokens[nameFirst]!.lower)) &&
    !holdsBody(tokens, nameFirst, last)
  )
    nameFirst++
  let organisation = false
  for (let at = Math.max(nameFirst, first); at <= last; at++) {
    const { lower, text } = tokens[at]!
    if (organisationNouns.has(lower) && (at > nameFirst || first === last)) organisation = true
    if (at === nameFirst && at < last && /^[A-Z]{3,5}$/.test(text)) organisation = true
    if (first === last && text.length > 1 && text.length < 7 && text === text.toUpperCase()) organisation = true
  }
  if (organisation && nameFirst > begins && organisationNouns.has(tokens[last]!.lower)) nameFirst = begins
  return { first, last, nameFirst, titles: found, gender, organisation, quoted, heading }
}

/** "Syrian Observatory for Human Rights": a body whose name begins with its country. */
function holdsBody(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (organisationNouns.has(tokens[at]!.lower)) return true
  return false
}
