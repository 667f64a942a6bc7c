import { type Document, tokenIndexAt } from '@/lib/text/document'
import type { Attribution } from '../context'

/** How many tokens before a cue its auxiliaries stand: "might not agree to". */
const REACH = 3

const DOUBTED = new Set(['might', 'may', 'cannot', "can't", 'can’t', 'could'])

/**
 * Reported words that the article does not say anyone uttered: what somebody "might not agree to" or "cannot agree on", and what people
 * whom nobody names "were encouraged" to do. Words in marks are somebody's all the same, and are not asked.
 */
export function isUnrealised(document: Document, { cue, source }: Attribution): boolean {
  if (!cue) return false
  if (cue.class === 'directive' && source === null) return true
  if (source && asked.has(wordBefore(document, source.start))) return true
  const at = tokenIndexAt(document, cue.start)
  return document.tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => DOUBTED.has(text))
}

/** "whether Russia would accept the plan", "unless the council agrees to". */
const asked = new Set(['whether', 'unless'])

const wordBefore = (document: Document, offset: number) =>
  document.tokens[tokenIndexAt(document, offset) - 1]?.lower ?? ''
