import { listBefore, skipVerbGroup, subjectBefore } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type Trigger, type View } from '../view'

/**
 * `casualty.died`: the victims are the subject of a verb without an object: "more than 200 people have died", "34 die",
 * "two soldiers lost their lives", "tens of thousands fled".
 */
export function readDied(view: View): void {
  for (const trigger of view.triggers) {
    if (!trigger.roles.has('die')) continue
    const { at, auxiliary } = skipVerbGroup(view, trigger.first)
    if (!auxiliary && describes(view, trigger)) continue
    const subject = subjectBefore(view, at)
    if (!subject || view.found.has(subject) || !isVictim(view, subject, trigger)) continue
    for (const count of [subject, ...listBefore(view, subject).filter((item) => isVictim(view, item, trigger))])
      propose(view, { rule: 'casualty.died', count, outcome: trigger.outcome, trigger })
  }
}

/** "400 migrants fleeing the war are feared drowned": the gerund only tells which people; what befell them comes behind. */
const describes = (view: View, { first, last }: Trigger) =>
  view.tokens[first]!.lower.endsWith('ing') &&
  view.triggers.some((other) => other.first > last && (other.roles.has('passive') || other.roles.has('die')))
