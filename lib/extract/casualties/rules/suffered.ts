import { listBefore, skipVerbGroup, subjectBefore } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type View } from '../view'

const VERBS = /^(?:lost|losing|suffered|suffering|suffer|sustained|sustaining|had|received|with)$/
const HURTS =
  /^(?:injury|injuries|wound|wounds|burns|fractures|bruises|concussion|concussions|cuts|lacerations|inhalation|trauma)$/

/** Words that may stand between the verb and the hurt: "had bullet or shrapnel wounds". */
const REACH = 6

/** `casualty.suffered`: people are the subject of a verb with a hurt as its object: "eight suffered burns", "17 had bullet wounds". */
export function readSuffered(view: View): void {
  for (let i = view.first; i < view.last; i++) {
    if (!VERBS.test(view.tokens[i]!.lower)) continue
    const last = hurtAfter(view, i + 1)
    if (last === null) continue
    const trigger = { first: i, last }
    const direct = view.countTo.get(i)
    const subject =
      view.tokens[i]!.lower === 'with' ? direct : (direct ?? subjectBefore(view, skipVerbGroup(view, i).at))
    if (!subject || view.found.has(subject) || subject.victims?.person === false) continue
    for (const count of [subject, ...listBefore(view, subject)])
      if (isVictim(view, count, trigger))
        propose(view, { rule: 'casualty.suffered', count, outcome: 'injured', trigger })
  }
}

const BODY_PARTS = /^(?:limb|limbs|leg|legs|arm|arms|eye|eyes|hand|hands|sight|eyesight)$/

/** One loses a limb and suffers a wound. */
const isHurt = (verb: string, noun: string) => (verb.startsWith('los') ? BODY_PARTS : HURTS).test(noun)

function hurtAfter({ tokens, last, countFrom }: View, from: number): number | null {
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const { lower, kind } = tokens[i]!
    if (isHurt(tokens[from - 1]!.lower, lower)) return i + 1
    if (kind === 'punctuation' || countFrom.has(i) || /^(?:no|to|in|by|from|after|when|been|of|his|her)$/.test(lower))
      return null
  }
  return null
}
