import type { Span } from './span'

/** Words between quotation marks. `start` and `end` are inside the marks. */
export interface MarkedSpan extends Span {
  /** From the opening mark to behind the closing one. */
  outer: Span
  /** Which of `lines` it stands in. */
  line: number
  /** False where the line ends before the mark is closed. */
  closed: boolean
  /** It goes on with the span of the line before, which was left open. */
  continues: boolean
  style: 'double' | 'single' | 'guillemet'
}

const isSpace = (unit: string | undefined) => unit === undefined || /\s/.test(unit)
const isLetter = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
const opensAfter = (unit: string | undefined) => isSpace(unit) || /[([{–—\-/"“«‘']/.test(unit!)

/**
 * The outermost quotations of a text, line by line: curly, straight, single and guillemets. A span never crosses a
 * line; one that is reopened at each paragraph and closed once (`“… ¶ “… ”`) gives one span a line, chained by
 * `continues`. Apostrophes are told from single marks by what touches them. Each line is read once, from left to right.
 */
export function findMarkedSpans(text: string, lines: readonly Span[]): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let open = false
  let previousLine: Span | undefined
  lines.forEach((line, index) => {
    const found = scanLine(text, line, index, reopens(text, lines[index + 1]))
    const first = found[0]
    const adjacent = previousLine !== undefined && onlyBreaks(text, previousLine.end, line.start)
    if (first && open && adjacent && first.outer.start === line.start) first.continues = true
    const last = found.at(-1)
    open = last !== undefined && !last.closed
    for (const span of found) spans.push(span)
    previousLine = line
  })
  return spans
}

const onlyBreaks = (text: string, from: number, to: number) => to - from < 200 && text.slice(from, to).trim() === ''

/** The line begins with a single opening mark and a capital: words may run on into it from the line before. */
const reopens = (text: string, line: Span | undefined) =>
  line !== undefined && /^[‘'](?=[\p{Lu}“"])/u.test(text.slice(line.start, line.start + 3))

function scanLine(text: string, line: Span, index: number, runsOn: boolean): MarkedSpan[] {
  const found: MarkedSpan[] = []
  let at = firstMark(text, line)
  if (at === line.end) return found
  const pairs = pairsOf(text, line)
  let singleCloser: Int32Array | null = null
  while (at < line.end) {
    if (!isMark(text.charCodeAt(at))) {
      at++
      continue
    }
    const unit = text[at]!
    const span =
      unit === '"' || unit === '″'
        ? straight(text, line, at)
        : OPENERS.has(unit)
          ? curly(text, line, at, pairs)
          : unit === '‘' || unit === "'"
            ? single(text, line, at, runsOn, () => {
                singleCloser ??= closers(text, line)
                return singleCloser
              })
            : null
    if (!span) {
      at++
      continue
    }
    at = span.outer.end
    if (span.start < span.end) found.push({ ...span, line: index, continues: false })
  }
  return found
}

/** ″, which careless editing writes for ". */
const DOUBLE_PRIME = 0x2033

/** One of " ' « » ″ and the curly and low marks U+2018 to U+201E, apostrophes among them. */
const isMark = (code: number) =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x201e) ||
  code === DOUBLE_PRIME

function firstMark(text: string, line: Span): number {
  let at = line.start
  while (at < line.end && !isMark(text.charCodeAt(at))) at++
  return at
}

type Found = Omit<MarkedSpan, 'line' | 'continues'>

const OPENERS = new Set('“„«”')

interface Pairs {
  closer: Map<number, number>
  openers: number[]
  /** The first opener that scanning has not passed. */
  cursor: number
  /** Where the next straight mark stands. */
  straight: number
}

/** Opening marks with their closing ones, nested pairs too, by one pass with a stack. */
function pairsOf(text: string, line: Span): Pairs {
  const closer = new Map<number, number>()
  const openers: number[] = []
  const stack: number[] = []
  for (let at = line.start; at < line.end; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    const unit = text[at]!
    const low = stack.length > 0 && text[stack.at(-1)!] === '„'
    const closes = unit === '”' || unit === '»' || (unit === '“' && low)
    if (closes && stack.length > 0) closer.set(stack.pop()!, at)
    else if (OPENERS.has(unit) && !isSpace(text[at + 1])) {
      if (unit === '”' && !(opensAfter(text[at - 1]) && isLetter(text[at + 1]))) continue
      stack.push(at)
      openers.push(at)
    }
  }
  return { closer, openers, cursor: 0, straight: -1 }
}

function curly(text: string, line: Span, at: number, pairs: Pairs): Found | null {
  while (pairs.cursor < pairs.openers.length && pairs.openers[pairs.cursor]! < at) pairs.cursor++
  if (pairs.openers[pairs.cursor] !== at) return null
  const end = pairs.closer.get(at)
  if (end !== undefined) return cut(text, at, end, true)
  // Closed by a straight mark, as careless editing leaves it.
  if (pairs.straight < at) pairs.straight = text.indexOf('"', at)
  if (pairs.straight < 0) pairs.straight = Number.POSITIVE_INFINITY
  const following = pairs.openers[pairs.cursor + 1] ?? line.end
  if (pairs.straight < Math.min(line.end, following) && !isSpace(text[pairs.straight - 1]))
    return cut(text, at, pairs.straight, true)
  // Never closed: it ends where the next one opens, when a sentence or clause has ended there.
  const next = pairs.openers[pairs.cursor + 1]
  if (next !== undefined && /[.,!?…]\s*$/.test(text.slice(Math.max(at + 1, next - 4), next)))
    return cut(text, at, next, false)
  return cut(text, at, line.end, false)
}

/** Straight marks open and close in turn; a shape that says otherwise is believed. */
function straight(text: string, line: Span, at: number): Found | null {
  if (isSpace(text[at + 1]) && !isSpace(text[at - 1]) && at > line.start) return null
  // 6″ is a length.
  if (text[at] === '″' && /\d/.test(text[at - 1] ?? '')) return null
  let end = at + 1
  while (end < line.end && text[end] !== '"' && text[end] !== '″' && !(text[end] === '”' && !isSpace(text[end - 1])))
    end++
  if (end >= line.end) return cut(text, at, line.end, false)
  const reopens = isSpace(text[end - 1]) && isLetter(text[end + 1]) && end + 1 < line.end
  return cut(text, at, end, !reopens)
}

function cut(text: string, at: number, end: number, closed: boolean): Found {
  const style = text[at] === '«' ? 'guillemet' : /["“”„″]/.test(text[at]!) ? 'double' : 'single'
  const inner = closed ? end : trimEnd(text, at + 1, end)
  return { start: at + 1, end: inner, outer: { start: at, end: closed ? end + 1 : end }, closed, style }
}

function trimEnd(text: string, from: number, to: number) {
  while (to > from && isSpace(text[to - 1])) to--
  return to
}

/** Years and clipped words that begin with an apostrophe: ’90s, ’em, ’til. */
const CLIPPED = /^(?:\d0s|em|til|tis|twas|cause|round|bout|n)\b/i

function single(text: string, line: Span, at: number, runsOn: boolean, closer: () => Int32Array): Found | null {
  if (!opensAfter(text[at - 1]) || isSpace(text[at + 1])) return null
  if (!/[\p{L}\p{N}“"[…]/u.test(text[at + 1] ?? '') || CLIPPED.test(text.slice(at + 1, at + 8))) return null
  const end = closer()[at + 1 - line.start]!
  // Never closed, and opened again in the next line: ‘… ¶ ‘… ’
  if (end < 0 && runsOn && /[\p{Lu}“"]/u.test(text[at + 1]!)) return cut(text, at, line.end, false)
  if (end < 0 || end <= at + 1) return null
  return cut(text, at, end, true)
}

/**
 * For each place of a line, where the next single closing mark stands; -1 for none. A mark behind a plural's s is an
 * apostrophe when a mark that must close (punctuation before it) follows before the next one opens. Read backwards, once.
 */
function closers(text: string, line: Span): Int32Array {
  const next = new Int32Array(line.end - line.start + 1).fill(-1)
  let sure = -1
  let possible = -1
  for (let at = line.end - 1; at >= line.start; at--) {
    const unit = text[at]!
    if ((unit === '’' || unit === "'") && !isLetter(text[at + 1])) {
      if (/[.,!?…;]/.test(text[at - 1] ?? '') || /[.,!?;:]/.test(text[at + 1] ?? '')) sure = at
      else if (!isSpace(text[at - 1])) {
        possible = at
        if (text[at - 1] !== 's') sure = at
      }
    } else if ((unit === '‘' || unit === "'") && isLetter(text[at + 1]) && opensAfter(text[at - 1])) {
      next[at + 1 - line.start] = sure >= 0 ? sure : possible
      sure = -1
      possible = -1
    }
  }
  return next
}
