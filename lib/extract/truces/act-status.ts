import type { Document } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import type { Reading } from './status'
import type { Trigger } from './triggers'

const ADVERBS = /^(?:immediately|also|unilaterally|temporarily|now|have|be|soon|both|then|fully)$/
const COMING = /^(?:will|would|shall|['’]ll)$/
const UNREAL = /^(?:not|n['’]t|never|if|unless|until|should|could|might|may|can|must|to|without|before)$/

/**
 * What the words of an act say by themselves: "the guns fell silent" is `in_force`, "has suspended its offensive" `announced`, and so is
 * any act under "will"; under a condition it is on offer. Null under a negation or another modal, and where the words only name the act.
 */
export function actStatus({ tokens }: Document, trigger: Trigger): Reading | null {
  const { sentence, at, next, says, act } = trigger
  if (!act) return null
  let before = at - 1
  while (before >= sentence.firstToken && ADVERBS.test(tokens[before]!.lower)) before--
  const modal = before >= sentence.firstToken ? tokens[before]!.lower : ''
  const found = { at, next, distance: 0, areaOfCue: false }
  if (COMING.test(modal) || willAfter(tokens, trigger)) {
    const conditional = tokens.slice(sentence.firstToken, sentence.lastToken).some(isCondition)
    return conditional
      ? { ...found, rule: 'truce.proposed', status: 'proposed', rank: 38 }
      : { ...found, rule: 'truce.to-take-effect', status: 'announced', rank: 39 }
  }
  if (says === 'violated') return breachStatus(tokens, trigger)
  // "set noon for the guns to fall silent"
  const tobe = says === 'announced' && modal === 'to' && /^(?:fall|go)$/.test(tokens[at]!.lower)
  if (!says || (UNREAL.test(modal) && !tobe)) return null
  return says === 'in_force'
    ? { ...found, rule: 'truce.guns-silent', status: says, rank: 39 }
    : { ...found, rule: 'truce.halted', status: says, rank: 39 }
}

/** "reported breaches" tells that it was broken, "no breaches" that it holds. */
function breachStatus(tokens: readonly Token[], { at, next, sentence }: Trigger): Reading | null {
  const found = { at, next, distance: 0, areaOfCue: false }
  const before = tokens.slice(Math.max(sentence.firstToken, at - 4), at).map(({ lower }) => lower)
  if (
    before.some((lower) =>
      /^(?:no|without|any|zero|not|deny|denied|denies|prevent|avoid|investigate|monitor|report|future)$/.test(lower),
    )
  )
    return before.includes('no') ? { ...found, rule: 'truce.holding', status: 'in_force', rank: 39 } : null
  return { ...found, rule: 'truce.breaches', status: 'violated', rank: 39 }
}

const isCondition = ({ lower }: Token) => /^(?:if|unless|provided)$/.test(lower)

/** "the guns would go quiet": the modal stands inside the words. */
const willAfter = (tokens: readonly Token[], { at, next }: Trigger) =>
  tokens.slice(at, next).some(({ lower }) => COMING.test(lower) || lower === 'to')
