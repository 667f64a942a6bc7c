import type { CasualtyFigure } from '@/lib/claims'
import type { Span } from '@/lib/text/span'
import { addDays } from '@/lib/text/times'
import type { Context } from '../../context'

/** Sentences of the lede that tell of which day a paper speaks. */
const LEDE = 5

/**
 * The day up to which an article's figures run: its own day, or the day before where its opening tells of "yesterday" and not of "today",
 * as a morning paper does.
 */
export function asOf(context: Context): string | null {
  const day = context.today?.day ?? null
  if (!day) return null
  let yesterday = false
  for (const sentence of context.document.sentences.slice(0, LEDE))
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const { lower } = context.document.tokens[i]!
      if (lower === 'today') return day
      if (lower === 'yesterday') yesterday = true
    }
  return yesterday ? addDays(day, -1) : day
}

const SUPERLATIVE = /(?:^|\s)(?:worst|deadliest|bloodiest|biggest|largest|latest|first|highest|second)(?:\s|$)/
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const LONG_AGO =
  /^(?:coup|start|beginning|war|invasion|uprising|outbreak|conflict|revolution|revolt|independence|takeover|then)$/

/** True where a clause counts over months or years: "since the coup", "since 2011", "this year", "over the past decade". */
export function runsLong(
  { document }: Pick<Context, 'document'>,
  { first, last }: { first: number; last: number },
): boolean {
  const { tokens } = document
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!
    const next = tokens[i + 1]?.lower ?? ''
    const long =
      (/^(?:this|last|each|every)$/.test(lower) && next === 'year') ||
      (/^(?:recent|past|last)$/.test(lower) && /^(?:years|decade|decades|months)$/.test(next))
    // "the worst attack this year" is one attack
    if (
      long &&
      !SUPERLATIVE.test(
        tokens
          .slice(Math.max(first, i - 5), i)
          .map((token) => token.lower)
          .join(' '),
      )
    )
      return true
    if (lower !== 'since') continue
    for (let at = i + 1; at < Math.min(tokens.length, i + 6); at++) {
      const { lower: word, text, kind } = tokens[at]!
      if (kind === 'punctuation') break
      if (LONG_AGO.test(word) || (MONTH.test(word) && tokens[at]!.capitalised) || /^(?:19|20)\d\d$/.test(text))
        return true
      if (/^(?:invaded|seized|took|began|started|erupted)$/.test(word)) return true
    }
  }
  return false
}

const WAR = /^(?:war|wars|conflict)$/
const BEGAN = /^(?:began|started|erupted|broke|since|start|outbreak|beginning)$/

/**
 * The year in which the war of a figure began, where the article tells: "the conflict erupted in 2011", "at war since early 2011",
 * "the five-year civil war". Sentences before the figure are asked first, the nearest of them first.
 */
export function warStart(context: Context, figure: Pick<CasualtyFigure, 'start'>): { year: string; span: Span } | null {
  const { sentences } = context.document
  const before = sentences.filter(({ start }) => start <= figure.start).reverse()
  for (const sentence of [...before, ...sentences.filter(({ start }) => start > figure.start)]) {
    const found = warStartIn(context, sentence.firstToken, sentence.lastToken)
    if (found) return found
  }
  return null
}

function warStartIn(context: Context, first: number, last: number): { year: string; span: Span } | null {
  const { tokens } = context.document
  let war = -1
  for (let i = first; i < last && war < 0; i++) if (WAR.test(tokens[i]!.lower)) war = i
  if (war < 0) return null
  for (let i = Math.max(first, war - 5); i < war; i++) {
    const years = yearsLong(context, i)
    if (years !== null && context.today)
      return { year: String(Number(context.today.day.slice(0, 4)) - years), span: tokens[i]! }
  }
  let began = false
  for (let i = war; i < last; i++) {
    const { lower, text } = tokens[i]!
    if (BEGAN.test(lower)) began = true
    if (began && /^(?:19|20)\d\d$/.test(text)) return { year: text, span: tokens[i]! }
  }
  return null
}

/** "five-year", "five-year-old", "4-year-old": the number of years; null for anything else. */
function yearsLong(context: Context, at: number): number | null {
  const token = context.document.tokens[at]!
  const match = /^([\p{L}]+|\p{N}{1,2})[-‑]year(?:[-‑]old|[-‑]long)?$/u.exec(token.lower)
  if (!match) return null
  if (/^\p{N}/u.test(match[1]!)) return Number(match[1])
  return SMALL.get(match[1]!) ?? null
}

const SMALL = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)
