import type { Span } from '@/lib/text/span'
import type { Attribution } from './context'

/**
 * Attributions that may begin inside another's content: a sentence is cut at 250 words, and none of them begins more than two. It bounds
 * the search, so that many figures under many attributions take time in step with the text.
 */
const MOST_NESTED = 500

/** The attributions whose content holds a span; like `attributions`, in the order of their contents. */
export function attributionsAbout(attributions: readonly Attribution[], { start, end }: Span): Attribution[] {
  let low = 0
  let high = attributions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (attributions[middle]!.content.start <= start) low = middle + 1
    else high = middle
  }
  return attributions.slice(Math.max(0, low - MOST_NESTED), low).filter(({ content }) => content.end >= end)
}

interface SourceNames {
  all: ReadonlySet<string>
  /** Those that the text gives as names, not by an office or a pronoun. */
  named: ReadonlySet<string>
}

const read = new WeakMap<readonly Attribution[], SourceNames>()

/** The names of the sources, each once, in the order in which they come first; read once for an article. */
export function sourceNames(attributions: readonly Attribution[]): SourceNames {
  const known = read.get(attributions)
  if (known) return known
  const all = new Set<string>()
  const named = new Set<string>()
  for (const { source } of attributions) {
    if (!source) continue
    all.add(source.name)
    if (source.basis === 'named') named.add(source.name)
  }
  const names = { all, named }
  read.set(attributions, names)
  return names
}
