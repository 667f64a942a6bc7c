import type { Occasion, OccasionKind } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import { months, weekdays } from '../attribution/words'
import {
  bareNouns,
  followers,
  listenerKinds,
  mediaNames,
  notYet,
  occasionNouns,
  occasionPrepositions,
  speaking,
} from '../lexicon/occasions'

/** From the preposition to the noun at the most, in tokens: "in a rare interview", "at a joint news conference". */
const LONGEST_PHRASE = 7
/** A name that tells more of the occasion, in tokens: "with The Associated Press". */
const LONGEST_TAIL = 8

/** All phrases of a text that name an occasion on which something may have been said, in their order; they never overlap. */
export function occasionPhrases({ text, tokens }: Document): Occasion[] {
  const found: Occasion[] = []
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(tokens, at)
    if (!phrase) continue
    const last = tailEnd(tokens, phrase.last)
    const span = { start: tokens[at]!.start, end: tokens[last]!.end }
    found.push({ kind: phrase.kind, text: text.slice(span.start, span.end), ...span })
    at = last
  }
  return found
}

interface Phrase {
  kind: OccasionKind
  last: number
}

const LISTENED_TO = new Set('told tells telling addressing'.split(' '))

function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  const { lower } = tokens[at]!
  if (LISTENED_TO.has(lower)) return listener(tokens, at)
  if (!occasionPrepositions.has(lower)) return null
  if (lower === 'to' && isSpokenTo(tokens, at)) return listener(tokens, at)
  return lower === 'on' ? (nounPhrase(tokens, at) ?? programme(tokens, at)) : nounPhrase(tokens, at)
}

const DETERMINERS = new Set(
  'a an the his her its their this that another one two several some separate recent joint rare'.split(' '),
)
/** Words at which a noun phrase is over. */
const STOPS = new Set(
  `in at on to by via during after before following through of for from with without about against over under into and or but
   that which who whom whose when while where as he she it they we i you if because since than said says was were is are be
   has have had will would could should may might`.split(/\s+/),
)

/** "in a rare joint statement": the preposition, an article or a plural, and the noun as the last of its phrase. */
function nounPhrase(tokens: readonly Token[], at: number): Phrase | null {
  const preposition = tokens[at]!.lower
  let found: Phrase | null = null
  let isDetermined = false
  const from = passedOver(tokens, at)
  if (isMeeting(tokens, at)) return { kind: 'meeting', last: at + 1 }
  for (let i = from + 1; i < tokens.length && i <= from + LONGEST_PHRASE; i++) {
    const { lower, kind } = tokens[i]!
    if (kind === 'punctuation' || STOPS.has(lower)) break
    if (notYet.has(lower)) return null
    const isArticle = DETERMINERS.has(lower)
    if (isArticle && i > from + 2) break
    isDetermined ||= isArticle || /^['’]s?$/.test(lower)
    const noun = occasionNouns
      .get(lower)
      ?.find(
        ({ words, prepositions }) =>
          prepositions.has(preposition) && words.every((word, k) => tokens[i - words.length + 1 + k]?.lower === word),
      )
    if (noun && i - noun.words.length >= from && (isDetermined || isBare(noun.words, i - from)))
      found = isDescription(tokens[i + 1]) ? null : { kind: noun.kind, last: i }
  }
  return found
}

/** "at the start of a meeting": the stage of an occasion is passed over. */
function passedOver(tokens: readonly Token[], at: number): number {
  const [article, stage, of] = tokens.slice(at + 1, at + 4)
  return article?.lower === 'the' && of?.lower === 'of' && STAGES.has(stage!.lower) ? at + 3 : at
}
const STAGES = new Set('start end beginning opening close conclusion outset middle sidelines margins'.split(' '))

/** "after meeting Mr. Roe", "before meeting with the envoy". */
const isMeeting = (tokens: readonly Token[], at: number) =>
  /^(?:after|before)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'meeting' &&
  (tokens[at + 2]?.capitalised || /^(?:with|the|his|her|their)$/.test(tokens[at + 2]?.lower ?? ''))

/** "the court ruling", "the email probe": the noun describes another. */
const isDescription = (next: Token | undefined) =>
  next?.kind === 'word' &&
  !next.capitalised &&
  ![STOPS, DETERMINERS, followers].some((words) => words.has(next.lower)) &&
  !/(?:ed|ly|['’]s?|(?<!rul|fil|build)ing)$/.test(next.lower)

/** Without an article only what needs none, with one word of description at the most: "in televised remarks". */
const isBare = (words: readonly string[], distance: number) =>
  words.some((word) => bareNouns.has(word)) && distance - words.length <= 1

/** "told reporters", "told the UN Security Council", "told a cheering crowd", "told The Associated Press". */
function listener(tokens: readonly Token[], at: number): Phrase | null {
  let kind: OccasionKind | null = null
  let last = at
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST_PHRASE; i++) {
    const { lower, capitalised, ...token } = tokens[i]!
    if (token.kind === 'punctuation' || STOPS.has(lower) || (DETERMINERS.has(lower) && i > at + 1)) break
    const named = capitalised && (mediaNames.has(lower) || mediaNames.has(lower.replace(/[-–].*$/, '')))
    const listening = named ? 'interview' : listenerKinds.get(lower)
    if (listening) [kind, last] = [kind === 'reporters' ? kind : listening, i]
    else if (!capitalised && kind) break
  }
  return kind && { kind, last }
}

/** "speaking to reporters", "said to journalists": it is spoken to them, not sold or given. */
const isSpokenTo = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => speaking.has(lower))

/** "on CNN", "on NBC’s Meet the Press", "on Fox News": a station's name right behind "on". */
function programme(tokens: readonly Token[], at: number): Phrase | null {
  const first = tokens[at + 1]
  if (!first?.capitalised || !(mediaNames.has(first.lower) || /^(?:c-span|[a-z]{2,4}-?tv)$/.test(first.lower)))
    return null
  let last = at + 1
  while (tokens[last + 1]?.capitalised && !isDay(tokens[last + 1]!)) last++
  return { kind: 'broadcast', last }
}

const TAIL_PREPOSITIONS = new Set('in at on with to of for by from'.split(' '))
const isDay = ({ lower }: Token) => weekdays.has(lower) || months.has(lower)

/** The end of what is told of the occasion by names, days and listeners: "in Geneva", "with CNN’s Jake Tapper", "on Monday". */
function tailEnd(tokens: readonly Token[], head: number): number {
  let end = head
  for (;;) {
    const next = tokens[end + 1]
    const named = next && (isDay(next) ? end + 1 : TAIL_PREPOSITIONS.has(next.lower) ? namesEnd(tokens, end + 2) : null)
    if (!named) return end
    end = named
  }
}

/** The last word of a row of names, days or listeners from `first` on; null where another word ends it. */
function namesEnd(tokens: readonly Token[], first: number): number | null {
  let last: number | null = null
  let owner: number | null = null
  for (let i = first; i < first + LONGEST_TAIL; i++) {
    const token = tokens[i]
    if (token && isDay(token)) return last ?? i
    if (!token || token.kind === 'punctuation') return last ?? owner
    if (STOPS.has(token.lower)) return last
    const isName = /^\p{L}*-?\p{Lu}/u.test(token.text) || token.kind === 'number' || listenerKinds.has(token.lower)
    if (isName) last = i
    else if (last !== null && !/^['’]s?$/.test(token.lower) && !isDescription(token)) return last
    else if (!(i === first && DETERMINERS.has(token.lower)) && !/^['’]s?$/.test(token.lower)) return null
    else if (i !== first) [last, owner] = [null, last]
  }
  return null
}
