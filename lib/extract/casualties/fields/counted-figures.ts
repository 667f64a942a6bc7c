import { figureNouns } from '../../lexicon/counters'
import type { TokenRange } from '../clause'
import type { View } from '../view'

/** Verbs that state a count with a noun for it. */
export const givingVerbs = /^(?:gave|gives|give|giving|issued|offered|published|released|provided|reported)$/

/** "gave a lower figure of 87 deaths", "issued a toll of 12": a noun for a count between the verb and the number. */
export function givesFigure({ tokens }: View, verb: number, at: number): boolean {
  for (let i = verb + 1; i < Math.min(at, verb + 7); i++) {
    const { lower, kind } = tokens[i]!
    if (kind === 'punctuation') return false
    if (figureNouns.has(lower)) return true
  }
  return false
}

/** "the group's estimate of 208 deaths": whose count it is, right before the number. */
export function ownerOfCount({ tokens, first }: View, at: number): TokenRange | null {
  for (let i = at - 1; i > Math.max(first, at - 12); i--) {
    const { lower, kind } = tokens[i]!
    if (kind === 'punctuation') return null
    if (!/^['’]s$/.test(lower)) continue
    const owned = tokens.slice(i + 1, at).some((token) => figureNouns.has(token.lower))
    if (!owned) return null
    let start = i
    while (start > first && (tokens[start - 1]!.capitalised || start === i) && tokens[start - 1]!.kind === 'word')
      start--
    return start < i ? { first: start, last: i } : null
  }
  return null
}
