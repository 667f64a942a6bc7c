import { contains, type Span } from '@/lib/text/span'
import type { Line } from './lines'

const LONGEST = 30
/** Share of long words in capitals from which a line that ends in a full stop is still a headline. */
const TITLE_CASE = 0.6

/**
 * The headline: the first line above the article that is no furniture. A first line that opens the article itself (it
 * has the dateline, or reads as a sentence) is none.
 */
export function readHeadline(lines: readonly Line[], furniture: readonly Span[], bodyStart: number): Line | null {
  const first = lines.find((line) => !furniture.some((span) => contains(span, line)))
  if (!first || first.start >= bodyStart || first.index === lines.length - 1 || first.words > LONGEST) return null
  return !/[.]["”’']?$/.test(first.text) || isTitleCase(first) ? first : null
}

function isTitleCase({ tokens }: Line): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.length > 2 && long.filter(({ capitalised }) => capitalised).length >= TITLE_CASE * long.length
}
