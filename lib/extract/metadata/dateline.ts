import type { Span } from '@/lib/text/span'
import { months, weekdays } from '@/lib/text/times/lexicon'
import type { Token } from '@/lib/text/tokens'
import { agencies as media } from '../lexicon/agencies'
import { datelineMarks, nameParticles } from '../lexicon/datelines'
import { agencyNamed } from './agencies'
import type { Line } from './lines'

/** The opening of a news text, with its closing mark. */
export interface Dateline extends Span {
  /** The place as printed: "BEIRUT, Lebanon". */
  place: Span
  /** The tokens in brackets: "AA", "CNN", "Reuters". */
  source: Token[]
}

/** How many lines from the top, and how many tokens of a line, may hold a dateline. */
const LINES = 8
const REACH = 16

/**
 * The place before a dash, a bullet or a medium in brackets: "BEIRUT, Lebanon —", "AMMAN/GENEVA •", "GENEVA (AA) –",
 * "Brussels, Belgium (CNN) In grainy images". Capitals or the brackets tell it from a sentence with a dash in it.
 */
export function readDateline(lines: readonly Line[]): Dateline | null {
  for (const { tokens } of lines.slice(0, LINES)) {
    const dateline = datelineOf(tokens)
    if (dateline) return dateline
  }
  return null
}

function datelineOf(tokens: readonly Token[]): Dateline | null {
  if (!tokens[0]?.capitalised) return null
  for (let at = 1; at < Math.min(REACH, tokens.length - 1); at++) {
    const { text } = tokens[at]!
    if (text === '(') return beforeBrackets(tokens, at)
    if (isClosing(tokens, at)) return hasCapitals(tokens, at) ? datelineTo(tokens, at, at + 1, []) : null
    if (/^[?!:;"“”]$/.test(text)) return null
  }
  return null
}

function beforeBrackets(tokens: readonly Token[], open: number): Dateline | null {
  const close = tokens.findIndex(({ text }, at) => at > open && at < open + 6 && text === ')')
  if (close < 0) return null
  const source = tokens.slice(open + 1, close)
  const marked = isClosing(tokens, close + 1)
  const agency = agencyNamed(source)
  const known = agency ? marked || !agency.short : source.length === 1 && media.has(source[0]!.lower)
  const inCapitals = hasCapitals(tokens, open)
  if (!(known && (marked || isName(tokens, open))) && !(inCapitals && marked)) return null
  return datelineTo(tokens, open, marked ? close + 2 : close + 1, source)
}

/** A mark that closes a dateline: set off by space, with words after it. */
const isClosing = (tokens: readonly Token[], at: number) =>
  tokens[at] !== undefined && datelineMarks.has(tokens[at].text) && !tokens[at].glued && !tokens[at + 1]?.glued

/** All names, at least one of them in capitals. */
const hasCapitals = (tokens: readonly Token[], end: number) =>
  isName(tokens, end) && tokens.slice(0, end).some(({ text }) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase())

const isName = (tokens: readonly Token[], end: number) =>
  tokens.slice(0, end).every((token) => token.capitalised || token.kind !== 'word' || nameParticles.has(token.lower))

function datelineTo(tokens: readonly Token[], placeEnd: number, end: number, source: Token[]): Dateline {
  const dated = tokens.findIndex(
    ({ lower, text }, at) =>
      at > 0 && at < placeEnd && text !== text.toUpperCase() && isDateWord(lower.replace(/\.$/, '')),
  )
  let last = dated > 0 ? dated : placeEnd
  while (last > 1 && tokens[last - 1]!.kind === 'punctuation') last--
  return {
    start: tokens[0]!.start,
    end: tokens[end - 1]!.end,
    place: { start: tokens[0]!.start, end: tokens[last - 1]!.end },
    source,
  }
}

const isDateWord = (word: string) => months.has(word) || weekdays.has(word)
