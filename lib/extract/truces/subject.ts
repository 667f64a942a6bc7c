import type { Document } from '@/lib/text/document'
import { announcingVerbs, sideNouns } from '../lexicon/parties'
import { passBetween, phraseBefore, type Range } from './noun-phrase'
import type { Reading } from './status'
import type { Trigger } from './triggers'

export interface Subject {
  range: Range
  /** The verb makes a truce known ("announced"), which a third party can do as well. */
  tells: boolean
}

/** Verbs and joints between a subject and the words that it does to a truce: "agreed to extend", "said it would observe". */
const CHAIN =
  /^(?:to|agreed|agree|agrees|agreeing|decided|voted|vowed|pledged|promised|will|would|have|has|had|be|accepted|unable|failed|refused|refuses|declined|proposed|offered|offers|threatened|ready|willing|prepared|must|should|can|could|was|were|is|are|not|never|did|reaffirmed|expressed|commitment|their|its|forced|separately|strict|observance)$/
const SAYING = /^(?:said|says|announced|announces|declared|pledged|promised|vowed|stated|confirmed|saying|announcing)$/

/** Tokens over which a chain of verbs is followed. */
const REACH = 16

/** Verbs whose object is a truce, in any form: where its status is told after it, these still say whose it is. */
const GOVERNING =
  /^(?:announc|declar|decree|pronounc|decid|commit|vot|agree|sign|accept|extend|renew|prolong|violat|breach|reject|refus|propos|offer|observ|respect|honou?r|reach|order|proclaim|broke|break|began|begin|start|end|call|suspend|impos|implement|kept|keep)(?:e?d|e?s|ing|ed)?$/

/** The subject of the verb that governs a truce: "A and B have agreed to extend the truce", "A said it would respect it". */
export function subjectOf(document: Document, trigger: Trigger, reading: Reading): Subject | null {
  const { tokens } = document
  const { firstToken } = trigger.sentence
  const verb = governingVerb(document, trigger, reading)
  if (verb === null) return null
  const at = topOfChain(document, verb, firstToken)
  const tells = tokens.slice(at, trigger.at).some(({ lower }) => announcingVerbs.has(lower))
  // "Israel struck the Strip, shattering the truce": the sentence's subject did.
  const opening =
    /ing$/.test(tokens[verb]!.lower) && tokens[verb - 1]?.text === ',' ? openingVerb(document, trigger) : null
  const range = phraseBefore(document, opening ?? at, firstToken)
  return range && { range: headOf(document, range, firstToken), tells }
}

/** The verb that has the truce as its object: the cue, or beside a cue that is none ("hours after X announced a truce") the nearest verb. */
function governingVerb({ tokens }: Document, trigger: Trigger, reading: Reading): number | null {
  const { firstToken } = trigger.sentence
  const before = reading.at < trigger.at
  if (trigger.act && !before) return Math.min(reading.at, trigger.at)
  if (before && isVerb(tokens[reading.at]!.lower) && !MADE.test(tokens[reading.at]!.lower)) return reading.at
  const from = before ? Math.min(reading.at, trigger.first) - BESIDE : trigger.first - BESIDE - 4
  for (let i = trigger.first - 1; i >= Math.max(firstToken, from); i--) {
    if (GOVERNING.test(tokens[i]!.lower) || MADE.test(tokens[i]!.lower)) return i
    if (tokens[i]!.kind === 'punctuation' && !before) return null
  }
  return before ? reading.at : null
}

/** How far before the cue, in tokens, the verb may stand: "announced a plan to bring about". */
const BESIDE = 4
/** Nouns of an announcement with whoever makes it before them: "despite government claims of a ceasefire". */
const MADE = /^(?:claims?|promises?|announcement|declaration)$/

const isVerb = (lower: string) =>
  GOVERNING.test(lower) ||
  /(?:ed|ing)$/.test(lower) ||
  /^(?:broke|began|struck|withdrew|tore|quit|met|rolls?|violates?|ends?)$/.test(lower)

function topOfChain({ tokens }: Document, verb: number, floor: number): number {
  let at = verb
  while (at > floor && verb - at < REACH) {
    const last = passBetween(tokens, at - 1, floor)
    const lower = tokens[last]?.lower ?? ''
    if (CHAIN.test(lower)) at = last
    else if (/^(?:it|they)$/.test(lower)) {
      const told = passBetween(tokens, tokens[last - 1]?.lower === 'that' ? last - 2 : last - 1, floor)
      if (told <= floor || !SAYING.test(tokens[told]!.lower)) break
      at = told
    } else break
  }
  return at
}

/** The first verb of a sentence that begins with a name: "Israel launched". */
function openingVerb({ tokens }: Document, { sentence }: Trigger): number | null {
  for (let i = sentence.firstToken + 1; i < Math.min(sentence.firstToken + 8, sentence.lastToken); i++)
    if (/ed$|^(?:hit|struck|fired|opened|shot|killed|launched|bombed|began)$/.test(tokens[i]!.lower)) return i
  return null
}

/** "Rebels in southern X rejected": the rebels did. */
function headOf(document: Document, range: Range, floor: number): Range {
  const before = range.first - 1
  if (!/^(?:in|from|inside|of)$/.test(document.tokens[before]?.lower ?? '')) return range
  const head = phraseBefore(document, before, floor)
  return head && sideNouns.has(document.tokens[head.next - 1]!.lower) ? head : range
}
