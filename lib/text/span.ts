/** A stretch `[start, end)` in UTF-16 units into a text as stored. */
export interface Span {
  start: number
  end: number
}

/** The words of a span. Claims' `text` is always this and nothing else. */
export const textAt = (text: string, { start, end }: Span) => text.slice(start, end)

export const spanLength = ({ start, end }: Span) => end - start

/** Units shared by two spans; 0 when they do not touch. */
export const overlapLength = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const overlaps = (a: Span, b: Span) => overlapLength(a, b) > 0

export const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

export const bySpan = (a: Span, b: Span) => a.start - b.start || b.end - a.end

/** The smallest span that covers all of `spans`, which must not be empty. */
export const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
})

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
