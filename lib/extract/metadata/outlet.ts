import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'
import { agencyNamed } from './agencies'
import type { Dateline } from './dateline'
import { isSiteName, siteNameOf } from './furniture'
import type { Line } from './lines'

/** Words after which a page names itself, and how far from the end of the text such a line may stand. */
const SELF_NAMES = [
  ['print', 'edition', 'of'],
  ['news', 'credited', 'by', ':'],
  ['originally', 'published', 'by'],
]
const FOOT_LINES = 12
const LONGEST_NAME = 6
const AFTER_NAME = new Set('on in with under http https www'.split(' '))

/** The outlet, where the page names it: in the dateline's brackets, above the headline, or in a line at its foot. */
export function readOutlet(lines: readonly Line[], dateline: Dateline | null): Span | null {
  if (dateline && dateline.source.length > 0 && !agencyNamed(dateline.source))
    return { start: dateline.source[0]!.start, end: dateline.source.at(-1)!.end }
  const top = lines[0]
  if (top && isSiteName(top, lines)) return siteNameOf(top)
  for (const { tokens } of lines.slice(-FOOT_LINES)) {
    const named = SELF_NAMES.map((words) => nameAfter(tokens, words)).find((span) => span !== null)
    if (named) return named
  }
  return null
}

function nameAfter(tokens: readonly Token[], words: readonly string[]): Span | null {
  const at = tokens.findIndex((_, i) => words.every((word, j) => tokens[i + j]?.lower === word))
  const first = at < 0 ? undefined : tokens[at + words.length]
  if (!first?.capitalised) return null
  const rest = tokens.slice(at + words.length)
  const end = rest.findIndex(({ kind, lower }, i) => kind !== 'word' || AFTER_NAME.has(lower) || i === LONGEST_NAME)
  const last = (end < 0 ? rest.at(-1) : rest[end - 1]) ?? first
  return { start: first.start, end: last.end }
}
