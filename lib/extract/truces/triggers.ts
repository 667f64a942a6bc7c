import type { TruceClass } from '@/lib/claims'
import type { Document, Sentence } from '@/lib/text/document'
import {
  fightingNouns,
  figurativeWords,
  otherHeads,
  type TriggerRow,
  triggerRows,
  truceHeads,
} from '../lexicon/truce-triggers'
import { type Act, actAt } from './acts'
import { isAtWarAbout, isBeside, isDealtWith, isMediated, isOfPeace, isQuarrel, tellsOfWar } from './figures-of-speech'
import { compilePhrase, indexPhrases, matchPhrase } from './phrase'

/** Words that name a truce in a sentence, as token indices. */
export interface Trigger {
  sentence: Sentence
  /** The determiner or first adjective of the noun phrase. */
  first: number
  /** The trigger itself, `[at, next)`. */
  at: number
  next: number
  class: TruceClass | null
  /** Words for the act ("halt all attacks"), which can be announced, wished for or refused, but do not hold or collapse. */
  act: boolean
  /** Words that only take up a truce named before: "it", "the agreement". */
  takesUp?: true
  /** What the words themselves say where nothing else does: "the guns fell silent". */
  says: TriggerRow['says'] | null
}

const index = indexPhrases(triggerRows.map((row) => ({ phrase: compilePhrase(row.words), row })))

const DETERMINERS = new Set(
  `the a an this that its their his any every another both same no new all these those one`.split(' '),
)
const NAME_JOINTS = new Set(['and', 'of', ',', '-', "'s", '’s'])
const REACH = 8

/**
 * The truces that a document names, in order. "Truce" alone counts only where the text tells of armed conflict; a word of trade or
 * party politics beside it makes it a figure of speech. A weak word ("pause") counts with the fighting that it stops, or once a truce was named.
 */
export function findTriggers(document: Document, skip: (sentence: Sentence) => boolean): Trigger[] {
  const { tokens, sentences } = document
  const triggers: Trigger[] = []
  let atWar: boolean | null = null
  let quarrel: boolean | null = null
  let named = false
  for (const sentence of sentences) {
    if (skip(sentence)) continue
    // Asked at most once a sentence, like the two above once a text: a sentence can hold thousands of triggers.
    let dealtWith: boolean | null = null
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const worded = longest(document, sentence, at)
      const act = worded && !worded.row.weak ? null : actAt(tokens, sentence, at)
      const hit = act ?? worded
      if (!hit) continue
      const { row, next } = hit
      if (row.weak && !(stopsFighting(document, next, sentence) || (named && takesUp(document, at)))) {
        const bare = !/^(?:in|of|from)$/.test(tokens[next]?.lower ?? '')
        atWar ??= tellsOfWar(document)
        // "the 120-hour pause", by its length.
        const timed = atWar && /[-‑](?:hour|day|week|month)$/.test(tokens[at - 1]?.lower ?? '')
        if (tokens[at]!.lower !== 'lull' && !timed) continue
        if (!timed && !isPlaced(document, next) && !(bare && atWar)) continue
      }
      if (otherHeads.has(tokens[next]?.lower ?? '') && !row.act) continue
      if (!row.act && isOfPeace(document, at, next)) continue
      if (row.atWar && !isAtWarAbout(document, at, next)) continue
      if (row.asTerm && !/^["“‘'']$|-(?:days?|weeks?|months?|hours?|long)$/.test(tokens[at - 1]?.lower ?? '')) continue
      atWar ??= tellsOfWar(document)
      if (/^(?:truces?|pauses?|lull)$/.test(tokens[at]!.lower)) {
        if (isBeside(document, sentence, at, figurativeWords)) continue
        if (!atWar && !isPlaced(document, next)) {
          quarrel ??= isQuarrel(document)
          dealtWith ??= isDealtWith(document, sentence)
          if (quarrel || !dealtWith) continue
        }
      } else if (!atWar && !row.atWar) {
        quarrel ??= isQuarrel(document)
        const figurative = quarrel && !isMediated(document, sentence) && !isPlaced(document, headEnd(document, next))
        if (
          figurative ||
          isBeside(document, sentence, at, figurativeWords) ||
          /^(?:hold|holding|held|put|lay|laid)$/.test(tokens[at]!.lower)
        )
          continue
      }
      const first = row.act ? at : phraseStart(document, sentence, at)
      triggers.push({
        sentence,
        first,
        at,
        next: row.act ? next : row.weak ? stoppedEnd(document, next, sentence) : headEnd(document, next),
        class: row.class,
        act: row.act ?? false,
        says: row.says ?? null,
      })
      named = true
      at = next - 1
    }
  }
  return triggers
}

const ACTING = /^(?:to|will|would|shall|should|must|can|could|not|immediately)$/

function longest({ tokens }: Document, sentence: Sentence, at: number) {
  let best: Act | null = null
  for (const { phrase, row } of index.get(tokens[at]!.lower) ?? []) {
    if (row.noun && ACTING.test(tokens[at - 1]?.lower ?? '')) continue
    const next = matchPhrase(phrase, tokens, at, sentence.lastToken)
    if (next !== null && (!best || next > best.next)) best = { row, next }
  }
  return best
}

/** "a truce in Gaza": quarrels have no place. */
const isPlaced = ({ tokens }: Document, next: number) =>
  /^(?:in|around|across|for)$/.test(tokens[next]?.lower ?? '') &&
  tokens.slice(next + 1, next + 6).some(({ capitalised, lower }) => capitalised && !lower.endsWith('day'))

/** "a pause in the fighting", "a halt to hostilities". */
function stopsFighting({ tokens }: Document, next: number, sentence: Sentence): boolean {
  if (!/^(?:in|to|of|from)$/.test(tokens[next]?.lower ?? '')) return false
  return tokens.slice(next + 1, Math.min(next + 5, sentence.lastToken)).some(({ lower }) => fightingNouns.has(lower))
}

/** Past what a pause stops: "a lull in the fighting". */
function stoppedEnd({ tokens }: Document, next: number, sentence: Sentence): number {
  if (!/^(?:in|to|of|from)$/.test(tokens[next]?.lower ?? '')) return next
  for (let i = next + 1; i < Math.min(next + 5, sentence.lastToken); i++)
    if (fightingNouns.has(tokens[i]!.lower)) return i + 1
  return next
}

/** "the freeze", "the same “freeze”". */
function takesUp({ tokens }: Document, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { lower } = tokens[i]!
    if (/^(?:the|this|that|same|earlier|previous|initial|similar)$/.test(lower)) return true
    if (!/^["“”'‘]$/.test(lower) && !tokens[i]!.capitalised) return false
  }
  return false
}

function headEnd({ tokens }: Document, next: number): number {
  let at = next
  if (/^["”’]$/.test(tokens[at]?.text ?? '') && truceHeads.has(tokens[at + 1]?.lower ?? '')) at++
  while (truceHeads.has(tokens[at]?.lower ?? '')) at++
  return at
}

/** The start of the noun phrase: back over its adjectives and names to its determiner. */
function phraseStart({ tokens }: Document, sentence: Sentence, at: number): number {
  let first = at
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - REACH); i--) {
    const { lower, kind, capitalised, text } = tokens[i]!
    if (DETERMINERS.has(lower)) return i
    const joint = NAME_JOINTS.has(lower) && (tokens[i - 1]?.capitalised ?? false)
    const adjective = kind !== 'punctuation' && (capitalised || !/(?:ed|ing|s)$/.test(lower) || /-/.test(lower))
    const known =
      /^(?:brokered|mediated|sponsored|backed|proposed|negotiated|limited|unilateral|promised|previous|tenuous|precarious|ongoing|existing|lasting|so-called|hours?)$/
    if (/^["“”'‘]$/.test(text) || (text === ',' && TERMS.test(tokens[i - 1]?.lower ?? ''))) continue
    if (!joint && !adjective && !known.test(lower)) break
    if (STOP.has(lower)) break
    first = i
  }
  return first
}

/** Adjectives of a truce, which stand in a row with commas: "an immediate, unconditional ceasefire". */
const TERMS =
  /^(?:immediate|unconditional|full|complete|indefinite|temporary|permanent|unilateral|bilateral|mutual|open-ended|renewable|humanitarian|nationwide|general|comprehensive|long-term|brief|new|fragile|shaky|limited|lasting|lengthy)$/

const STOP = new Set(
  `for of to in on at by with from about over under after before since until that which who and or but is was were are be been being has
   have had will would could should may might not if as when while into upon agree declare announce reach order accept respect observe
   enforce broker negotiate extend renew violate break hold call seek offer propose sign secure impose want despite amid during than said say told
   announce toward without through between against`.split(/\s+/),
)
