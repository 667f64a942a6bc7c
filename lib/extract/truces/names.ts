import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** A name in the text, without its article. */
export interface Name extends Span {
  name: string
}

const LONGEST = 6
const INNER = /^(?:of|the|and|for|de|al|['’]s)$/

/** The run of capitals that ends before a token, or in the first part of a joined word ("United Nations-brokered"). */
export function nameBefore({ tokens, text }: Document, at: number, first: number, joined?: string): Name | null {
  const own = joined ? { start: tokens[at]!.start, end: tokens[at]!.start + joined.length } : null
  let from = at
  while (from > first && isInName(tokens[from - 1]!)) from--
  if (from === at && !(own && /^\p{Lu}/u.test(joined!))) return null
  const start = tokens[from]!.start
  const end = own?.end ?? tokens[at - 1]!.end
  return { start, end, name: text.slice(start, end) }
}

const isInName = ({ capitalised, kind, lower }: Token) => capitalised && kind === 'word' && !/^(?:the|an?)$/.test(lower)

/** The names listed at a token: "Egypt and the United States", "Qatar, Egypt and the UN". */
export function namesAfter({ tokens, text }: Document, at: number, end: number): Name[] {
  const names: Name[] = []
  for (let i = at; i < end; ) {
    // "former U.S. President X", "the U.N. envoy, X": small words before a name.
    if (/^(?:the|and|,|both|former|then|veteran|outgoing)$/.test(tokens[i]!.lower)) {
      i++
      continue
    }
    let next = i
    while (next < end && next - i < LONGEST && tokens[next]!.kind === 'word') {
      const { capitalised, lower } = tokens[next]!
      const leadsOn = INNER.test(lower) && lower !== 'and' && next > i && tokens[next + 1]?.capitalised
      if (!capitalised && !leadsOn) break
      next++
    }
    if (next === i) break
    const span = { start: tokens[i]!.start, end: tokens[next - 1]!.end }
    names.push({ ...span, name: text.slice(span.start, span.end) })
    i = next
    if (!/^(?:and|,)$/.test(tokens[i]?.lower ?? '')) break
  }
  return names
}
