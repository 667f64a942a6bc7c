import type { CountPhrase } from '../counts'
import { determiners } from '../grammar-words'
import { listBefore, opensPart } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type Trigger, type View } from '../view'

/**
 * `casualty.participle`: the outcome follows the count without an auxiliary: "31 dead", "scores injured", "130 Palestinians
 * killed in a week", "At least 31 killed in attacks". Not "two gunmen killed a soldier".
 */
export function readParticiple(view: View): void {
  for (const trigger of view.triggers) {
    const state = trigger.roles.has('state') || isDying(view, trigger)
    if (!state && !trigger.roles.has('passive')) continue
    const count = countBefore(view, trigger)
    if (!count || (count.last < trigger.first && opensPart(view, count)) || !isVictim(view, count, trigger)) continue
    if (!state && takesObject(view, trigger)) continue
    for (const victim of [count, ...joinedBefore(view, count, trigger)])
      propose(view, { rule: 'casualty.participle', count: victim, outcome: trigger.outcome, trigger })
  }
}

/** "nineteen pupils and their two teachers dead": persons joined by "and" share the word. */
const joinedBefore = (view: View, count: CountPhrase, trigger: Trigger) =>
  view.tokens[count.first - 1]?.lower === 'and'
    ? listBefore(view, count).filter((item) => item.victims?.person === true && isVictim(view, item, trigger))
    : []

/** "with 119 dying": the gerund of a verb whose subject is the victims. */
const isDying = (view: View, { first, roles }: Trigger) => roles.has('die') && view.tokens[first]!.lower.endsWith('ing')

/** The count right before the trigger, over a hedge: "five believed missing", "12 others seriously hurt", "11 reportedly killed". */
function countBefore(view: View, trigger: Trigger) {
  for (let i = trigger.first; i > Math.max(view.first, trigger.first - 4); i--) {
    const count = view.countTo.get(i)
    // "left 256 people including 66 children dead"
    if (count && view.tokens[count.first - 1]?.lower === 'including') return view.countTo.get(count.first - 1) ?? count
    if (count) return count
    const { lower } = view.tokens[i - 1]!
    if (
      !/ly$|^(?:believed|feared|presumed|reported|confirmed|more|thought|were|to|be|still|already|listed|as|now)$/.test(
        lower,
      )
    )
      return undefined
  }
  return undefined
}

/** A noun phrase after the word makes it an active verb, and the count its doer. */
function takesObject(view: View, trigger: Trigger): boolean {
  const next = view.tokens[trigger.last]
  if (!next || trigger.last >= view.last) return false
  const object = view.countFrom.get(trigger.last)
  if (object) return !isHeadline(view, trigger, object.last)
  if (determiners.has(next.lower)) return !isTime(view, trigger.last + 1)
  if (/^(?:him|her|them|himself|herself|themselves|civilians|people|dozens|hundreds)$/.test(next.lower)) return true
  return (
    next.capitalised &&
    next.kind === 'word' &&
    !/^(?:In|On|At|As|By|When|After|During|Since|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Near|Over|And|From|Across|Outside)$/.test(
      next.text,
    )
  )
}

/** "850 detained this week": a time, no object. */
const isTime = (view: View, at: number) =>
  /^(?:day|week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|past|last|previous|same)$/.test(
    view.tokens[at]?.lower ?? '',
  )

/** "4 killed 43 injured": each count before its own participle, without a comma, as headlines have it. */
export const isHeadline = (view: View, trigger: Pick<Trigger, 'first'>, after: number) =>
  view.countTo.has(trigger.first) &&
  view.triggers.some(({ first, roles }) => first === after && (roles.has('passive') || roles.has('state')))
