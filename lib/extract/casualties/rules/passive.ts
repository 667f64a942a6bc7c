import { relatives } from '../grammar-words'
import { listBefore, skipVerbGroup, subjectBefore } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type Trigger, type View } from '../view'

/**
 * `casualty.passive`: the victims are the subject of a passive verb or of "be" with an adjective: "12 people were killed",
 * "at least 19, including five children, had been killed", "78 are missing", "four civilians and a soldier have been killed".
 */
export function readPassive(view: View): void {
  for (const trigger of view.triggers) {
    if (!trigger.roles.has('passive') && !trigger.roles.has('state')) continue
    const { at, auxiliary } = skipVerbGroup(view, trigger.first)
    if (!auxiliary || isBackground(view, trigger, at)) continue
    const subject = subjectBefore(view, at)
    if (!subject || view.found.has(subject) || !isVictim(view, subject, trigger)) continue
    for (const count of [subject, ...listBefore(view, subject).filter((item) => isVictim(view, item, trigger))])
      propose(view, { rule: 'casualty.passive', count, outcome: trigger.outcome, trigger })
  }
}

/** "Seven who had been missing were found dead": the relative clause tells what was, the verb after it what is. */
function isBackground(view: View, trigger: Trigger, group: number): boolean {
  if (!relatives.has(view.tokens[group - 1]?.lower ?? '')) return false
  const next = view.triggers.find(({ first }) => first > trigger.first)
  if (!next || next.outcome === trigger.outcome || !(next.roles.has('passive') || next.roles.has('state'))) return false
  const { at, auxiliary } = skipVerbGroup(view, next.first)
  return auxiliary && at === trigger.last
}
