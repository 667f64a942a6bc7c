import type { Document } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import { mendingVerbs, unrealised } from '../lexicon/truce-status-words'
import type { Reading } from './status'
import type { Trigger } from './triggers'

/** What a truce's own name says of it where nothing else does. */
export const standing = ({ tokens }: Document, trigger: Trigger): Reading | null =>
  datedDeal(tokens, trigger) ?? describedAsHeld(tokens, trigger)

/** `truce.dated-deal`: "a February 27 ceasefire deal" was made then, whatever else the sentence is about. */
function datedDeal(tokens: readonly Token[], trigger: Trigger): Reading | null {
  const head = tokens[trigger.next - 1]?.lower ?? ''
  if (!/^(?:deal|agreement|pact|accord)$/.test(head)) return null
  const dated = tokens.slice(trigger.first, trigger.at).some(({ text }) => /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(text))
  return dated ? { ...found(trigger), rule: 'truce.dated-deal', status: 'announced', rank: 10 } : null
}

const HELD =
  /^(?:fragile|shaky|tenuous|uneasy|brittle|delicate|existing|current|ongoing|present|months-old|weeks-old|days-old)$|[-‑](?:days?|weeks?|months?|years?)[-‑]old$/

/** `truce.described`: "the fragile two-month-old truce" is one that holds as yet; not where somebody would mend or wants one. */
function describedAsHeld(tokens: readonly Token[], trigger: Trigger): Reading | null {
  if (trigger.act || !tokens.slice(trigger.first, trigger.at).some(({ lower }) => HELD.test(lower))) return null
  for (let i = trigger.first - 1; i >= Math.max(trigger.sentence.firstToken, trigger.first - 5); i--) {
    const { lower } = tokens[i]!
    if (mendingVerbs.has(lower) || unrealised.wish.has(lower) || unrealised.talk.has(lower)) return null
  }
  return { ...found(trigger), rule: 'truce.described', status: 'in_force', rank: 8 }
}

const found = ({ at, next }: Trigger) => ({ at, next, distance: 0, areaOfCue: false })
