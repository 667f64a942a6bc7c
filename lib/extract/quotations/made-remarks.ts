import type { Occasion } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import { contains, type Span } from '@/lib/text/span'
import { speechNouns } from '../lexicon/occasions'

/**
 * Sentences that tell afterwards on which occasion something was said: "She made the remarks at a news conference in Oslo", "His
 * comments came in an interview". `phrases` are the text's occasions in their order.
 */
export function remarksMade({ tokens, sentences }: Document, phrases: readonly Occasion[]) {
  const found: { sentence: Span; occasion: Occasion }[] = []
  let next = 0
  for (const sentence of sentences) {
    while (next < phrases.length && phrases[next]!.start < sentence.start) next++
    const occasion = phrases[next]
    if (!occasion || !contains(sentence, occasion)) continue
    const words = tokens.slice(sentence.firstToken, sentence.lastToken)
    const noun = words.findIndex(({ lower }, at) => speechNouns.has(lower) && POINTERS.has(words[at - 1]?.lower ?? ''))
    if (noun < 0 || words[noun]!.start > occasion.start) continue
    const isMade = words[noun - 2]?.lower === 'made' || words[noun - 2]?.lower === 'making'
    if (isMade || /^(?:came|come|were|was)$/.test(words[noun + 1]?.lower ?? ''))
      found.push({ sentence, occasion: lastIn(phrases, next, sentence, PRESS) ?? occasion })
  }
  return found
}

/** What points back to words just told. */
const POINTERS = new Set(['the', 'these', 'those', 'his', 'her', 'their', 'this'])

/** "after meeting the envoy, at a joint news conference": the press hears the words, not the envoy. */
const PRESS: readonly Occasion['kind'][] = ['news_conference', 'reporters', 'interview', 'statement']

function lastIn(phrases: readonly Occasion[], from: number, sentence: Span, kinds: readonly Occasion['kind'][]) {
  for (let at = from; at < phrases.length && contains(sentence, phrases[at]!); at++)
    if (kinds.includes(phrases[at]!.kind)) return phrases[at]
  return undefined
}
