import type { Document, Sentence } from '@/lib/text/document'
import type { Trigger } from './triggers'
import { isSubject } from './turns'

const OPENERS = /^(?:but|and|yet|however|,|so|still|then|meanwhile)$/
const NOUNS = /^(?:deal|agreement|arrangement|pact|accord|understanding)$/
const VERBS =
  /^(?:excludes|excluded|exclude|collapsed|held|holds|took|takes|does|did|has|had|was|were|went|goes|came|comes|expires|expired|will|would|broke|fell|lasted|lasts|ended|ends|covers|covered|includes|applies|applied|began|begins|starts|started|runs|ran|lapsed|lapses|failed|unraveled|unravelled|crumbled|survived|endured|got|remains|remained|appeared|appears|seems|seemed|entered|enters|is|no|cannot|stays|stayed)$/
/** After "is" these tell of the truce; "it is a step towards" does not. */
const STANDING = /^(?:now|still|due|set|expected|scheduled|being|over|in|holding|dead|not|largely|to)$/
/** Verbs whose object can be "the deal": what is done to the truce. */
const DOINGS =
  /^(?:violat|breach|extend|renew|prolong|reject|abandon|scrap|cancel|terminat|honou?r|respect|implement|ratif|sign|break|broke|broken|accept|suspend)(?:e?d|e?s|ing|ied|ies|ed)?$/

/** "accused of breaking it", not "denied breaking it", "broke it down". */
const isBrokenAt = (tokens: Document['tokens'], { firstToken }: Sentence, at: number) =>
  tokens[at]!.lower === 'it' &&
  BREAKING.test(tokens[at - 1]!.lower) &&
  !PARTICLE.test(tokens[at + 1]!.lower) &&
  !tokens.slice(Math.max(firstToken, at - 6), at - 1).some(({ lower }) => UNBROKEN.test(lower))

/** Verbs whose "it" is a truce, where one was named just before. */
const BREAKING = /^(?:(?:violat|breach|flout)(?:ed|ing)|broke|broken|breaking)$/
const UNBROKEN = /^(?:den(?:y|ies|ied|ying)|not|n['’]t|never|neither|nobody|against|avoid|without|if|unless)$/
const PARTICLE = /^(?:down|up|apart|into|in|open|to)$/

/** Longest aside between a subject and its verb: "The deal, signed on Saturday by the army and the rebels after talks in X, is due". */
const ASIDE = 40

/**
 * A sentence that takes up the truce of the sentence before: "But it excludes X", "The agreement took effect on Monday", "The deal, signed on
 * Saturday, is due to start", "Each side accused the other of violating the agreement". A pronoun must open the sentence, or follow "but" or "and" at its start.
 */
export function findAnaphor(document: Document, sentence: Sentence): Trigger | null {
  const { tokens } = document
  let at = sentence.firstToken
  while (at < sentence.lastToken && OPENERS.test(tokens[at]!.lower)) at++
  const article = /^(?:the|this|that)$/.test(tokens[at]?.lower ?? '') && NOUNS.test(tokens[at + 1]?.lower ?? '')
  at = pastOpening(tokens, at, sentence)
  const pronoun = tokens[at]?.lower === 'it' || isBroken(document, at)
  if ((!article && !pronoun) || (pronoun && !isSubject(tokens, at))) return asObject(document, sentence)
  const next = article ? at + 2 : at + 1
  const verb = article ? pastAside(document, next, sentence) : next
  if (verb >= sentence.lastToken || !VERBS.test(tokens[verb]!.lower))
    return article ? asObject(document, sentence) : null
  if (tokens[verb]!.lower === 'is' && !STANDING.test(tokens[verb + 1]?.lower ?? '')) return null
  return { sentence, first: at, at, next, class: null, act: false, says: null, takesUp: true }
}

/** "But this was broken": "this" is a truce only where it breaks, holds or ends at once. */
const isBroken = ({ tokens }: Document, at: number) =>
  /^(?:this|that)$/.test(tokens[at]?.lower ?? '') &&
  BREAKS.test(
    tokens
      .slice(at + 1, at + 6)
      .map(({ lower }) => lower)
      .join(' '),
  )

const BREAKS =
  /^(?:has |had |was |has been |had been |\w+ly |soon |later ){0,3}(?:broken|broke down|violated|breached|shattered|collapsed|extended|prolonged|held|lasted|expired|lapsed|unravelled|unraveled|fell apart)\b/

/** "By 11pm it no longer held": to the "it" after a time or place that opens the sentence. */
function pastOpening(tokens: Document['tokens'], at: number, { lastToken }: Sentence): number {
  if (!/^(?:by|in|on|at|until|since|for|after|within)$/.test(tokens[at]?.lower ?? '')) return at
  for (let i = at + 1; i < Math.min(lastToken, at + 6); i++) {
    if (tokens[i]!.lower === 'it') return i
    if (/(?:ed|ing)$/.test(tokens[i]!.lower)) return at
  }
  return at
}

/** Past ", signed on Saturday by X," to the verb. */
function pastAside({ tokens }: Document, next: number, { lastToken }: Sentence): number {
  if (tokens[next]?.text !== ',') return next
  let verb = next + 1
  for (let i = next + 1; i < Math.min(lastToken, next + ASIDE); i++) if (tokens[i]!.text === ',') verb = i + 1
  return verb
}

/** "violated the deal", "to extend the agreement", "accused of breaking it". */
function asObject({ tokens }: Document, sentence: Sentence): Trigger | null {
  for (let at = sentence.firstToken + 1; at + 1 < sentence.lastToken; at++) {
    if (isBrokenAt(tokens, sentence, at))
      return { sentence, first: at, at, next: at + 1, class: null, act: false, says: null, takesUp: true }
    if (!/^(?:the|this|that)$/.test(tokens[at]!.lower) || !NOUNS.test(tokens[at + 1]!.lower)) continue
    if (/^(?:on|with|to|for)$/.test(tokens[at + 2]?.lower ?? '')) continue
    if (DOINGS.test(tokens[at - 1]!.lower))
      return { sentence, first: at, at, next: at + 2, class: null, act: false, says: null, takesUp: true }
  }
  return null
}
