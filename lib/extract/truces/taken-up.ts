import type { Document, Sentence } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import type { Trigger } from './triggers'

const NOUNS = /^(?:deal|agreement|arrangement|pact|accord|understanding|lull|pause|calm|quiet|stand-down)$/
const BREACHES = /^(?:violations?|breach(?:es)?|infringements?|infractions?)$/
/** What else is broken and breached than truces. */
const OTHERS =
  /^(?:rights|law|laws|human|airspace|sovereignty|security|data|contract|sanctions|border|privacy|trust|constitution|resolution|embargo)$/

/**
 * Words in a sentence that take up a truce named shortly before: "the 2002 pact", "the accord", and breaches of what need not be said
 * ("alleged violations in X"). Only what becomes of the truce is read from them.
 */
export function takenUp({ tokens }: Document, sentence: Sentence, from: number): Trigger[] {
  const found: Trigger[] = []
  for (let at = Math.max(from, sentence.firstToken); at < sentence.lastToken; at++) {
    const { lower } = tokens[at]!
    if (NOUNS.test(lower)) {
      const first = determinerOf(tokens, at, sentence.firstToken)
      const of = /^(?:on|to|with|between|for)$/.test(tokens[at + 1]?.lower ?? '')
      if (first === null || of) continue
      found.push({ ...base(sentence), first, at, next: at + 1 })
    } else if (BREACHES.test(lower) && !isOfOther(tokens, at)) {
      found.push({ ...base(sentence), first: at, at, next: at + 1, act: true, says: 'violated' })
    }
  }
  return found
}

const base = (sentence: Sentence) => ({ sentence, class: null, act: false, says: null, takesUp: true }) as const

/** The definite article or owner of a noun, with at most two words between. */
function determinerOf(tokens: readonly Token[], at: number, floor: number): number | null {
  for (let i = at - 1; i >= Math.max(floor, at - 3); i--) {
    const { lower, kind } = tokens[i]!
    if (/^(?:the|this|that|its|their)$/.test(lower)) return i
    if (kind === 'punctuation' || /^(?:a|an|peace|trade|nuclear|hostage|prisoner|grain|of|in|and|to)$/.test(lower))
      return null
  }
  return null
}

function isOfOther(tokens: readonly Token[], at: number): boolean {
  if (OTHERS.test(tokens[at - 1]?.lower ?? '')) return true
  return /^(?:of|to)$/.test(tokens[at + 1]?.lower ?? '')
}
