import { listBefore, skipVerbGroup, subjectBefore } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type View } from '../view'

/**
 * `casualty.died`: the victims are the subject of a verb without an object: "more than 200 people have died", "34 die",
 * "two soldiers lost their lives", "tens of thousands fled".
 */
export function readDied(view: View): void {
  for (const trigger of view.triggers) {
    if (!trigger.roles.has('die')) continue
    const subject = subjectBefore(view, skipVerbGroup(view, trigger.first).at)
    if (!subject || view.found.has(subject) || !isVictim(view, subject, trigger)) continue
    for (const count of [subject, ...listBefore(view, subject).filter((item) => isVictim(view, item, trigger))])
      propose(view, { rule: 'casualty.died', count, outcome: trigger.outcome, trigger })
  }
}
