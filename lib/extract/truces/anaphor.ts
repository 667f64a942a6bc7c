import type { Document, Sentence } from '@/lib/text/document'
import type { Trigger } from './triggers'

const OPENERS = /^(?:but|and|yet|however|,|so|still)$/
const NOUNS = /^(?:deal|agreement|arrangement|pact|accord)$/
const VERBS =
  /^(?:excludes|excluded|exclude|collapsed|held|holds|took|does|did|has|was|went|came|expires|expired|will|broke|fell|lasted|ended|covers|covered|includes|applies|applied)$/

/**
 * A sentence whose subject takes up the truce of the sentence before: "But it excludes X", "The agreement took effect on Monday". The
 * subject must open the sentence, or follow "but" or "and" at its start.
 */
export function findAnaphor({ tokens }: Document, sentence: Sentence): Trigger | null {
  let at = sentence.firstToken
  while (at < sentence.lastToken && OPENERS.test(tokens[at]!.lower)) at++
  const article = /^(?:the|this)$/.test(tokens[at]?.lower ?? '') && NOUNS.test(tokens[at + 1]?.lower ?? '')
  const pronoun = tokens[at]?.lower === 'it'
  if (!article && !pronoun) return null
  const next = article ? at + 2 : at + 1
  if (next >= sentence.lastToken || !VERBS.test(tokens[next]!.lower)) return null
  return { sentence, first: at, at, next, class: null, act: false, says: null }
}
