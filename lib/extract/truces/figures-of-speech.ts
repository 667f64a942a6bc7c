import type { Document, Sentence } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import {
  conflictWords,
  figurativeWords,
  otherFights,
  quarrelWords,
  truceDoings,
  unarmed,
} from '../lexicon/truce-triggers'

export function isBeside({ tokens }: Document, sentence: Sentence, at: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(sentence.firstToken, at - 4); i < Math.min(sentence.lastToken, at + 5); i++) {
    // "trade blame", "traded fire": no trade.
    if (/^trade/.test(tokens[i]!.lower) && /^(?:blame|fire|accusations|barbs|shots)$/.test(tokens[i + 1]?.lower ?? ''))
      continue
    if (words.has(tokens[i]!.lower)) return true
  }
  return false
}

export const isDealtWith = ({ tokens }: Document, { firstToken, lastToken }: Sentence) =>
  tokens
    .slice(firstToken, lastToken)
    .some(({ lower }) => truceDoings.has(lower) || /^[\p{L}\d]+[-‑](?:hour|day|week|month)s?$/u.test(lower))

export const isMediated = ({ tokens }: Document, { firstToken, lastToken }: Sentence) =>
  tokens
    .slice(firstToken, lastToken)
    .some(({ lower }) =>
      /^(?:force|effect|envoy|un|u\.n\.|nations|mediators?|mediated|brokered|unilateral|auspices|hours)$/.test(lower),
    )

export const isQuarrel = ({ tokens }: Document) =>
  tokens.some(({ lower }) => quarrelWords.has(lower) || figurativeWords.has(lower))

/** "a political truce", "a truce with rebel lawmakers": no sides that fight. */
export function isOfPeace({ tokens }: Document, at: number, next: number): boolean {
  if (
    /^(?:political|personal|domestic|commercial|legal|corporate|olympic|marital|partisan)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return true
  return (
    /^(?:with|between|among)$/.test(tokens[next]?.lower ?? '') &&
    tokens.slice(next + 1, next + 5).some(({ lower }) => unarmed.has(lower))
  )
}

/** A word of armed conflict beside the trigger's own: "paused its offensive" can be said of litter. */
export const isAtWarAbout = ({ tokens }: Document, at: number, next: number) =>
  tokens.slice(Math.max(0, at - WIDE), at).some(isOfConflict) || tokens.slice(next, next + WIDE).some(isOfConflict)

const WIDE = 60
const isOfConflict = ({ lower }: Token) => conflictWords.has(lower)

/** Two words of armed conflict besides the truce, or one in a short text. */
export function tellsOfWar({ tokens }: Document): boolean {
  const needed = tokens.length > 200 ? 3 : 1
  let seen = 0
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!
    if (!conflictWords.has(lower) || (FOUGHT.test(lower) && isFoughtOtherwise(tokens, at))) continue
    if (++seen >= needed) return true
  }
  return false
}

const FOUGHT = /^(?:wars?|battles?|fight|fighting)$/

/** "a patent battle", "the price war", "a war of words". */
const isFoughtOtherwise = (tokens: readonly Token[], at: number) =>
  otherFights.has(tokens[at - 1]?.lower ?? '') ||
  figurativeWords.has(tokens[at - 1]?.lower ?? '') ||
  (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'words')
