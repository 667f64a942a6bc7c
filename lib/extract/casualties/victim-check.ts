import type { Outcome } from '@/lib/claims'
import type { Token } from '@/lib/text/tokens'
import type { CountPhrase } from './counts'
import type { Trigger, View } from './view'

/** Verbs that take things as often as people: they need a noun for people, not just any noun. */
const LOOSE =
  /^(?:captur|neutrali|eliminat|crush|burn|drown|execut|arrest|gas|sicken|hurt|disappear|vanish|succumb|perish|evict|uproot|missing|unaccounted|lost|losing|took|tak|cost|flee|fled|slaughter|sho[ot]|fallen)/

/** True where a count can be people who suffered what the trigger says. */
export function isVictim(
  view: View,
  count: CountPhrase,
  trigger: Pick<Trigger, 'first' | 'last'> & { outcome?: Outcome },
): boolean {
  if (count.number.kind === 'share') return false
  const { victims } = count
  // one who fled or was arrested is a person of the story, not a count of the displaced or detained
  if (
    count.number.value === 1 &&
    /^(?:displaced|detained|missing)$/.test(trigger.outcome ?? '') &&
    !isCounted(view, count)
  )
    return false
  if (!victims && view.tokens[trigger.first]!.lower === 'fallen') return false
  // films and goals are shot as well
  if (!victims && count.first >= trigger.last && /^sho[ot]/.test(view.tokens[trigger.first]!.lower)) return false
  if (!victims) return !isMeasure(view.tokens[count.last], view.tokens[count.last + 1])
  if (victims.person === false) return false
  if (victims.person === true) return true
  return !LOOSE.test(view.tokens[trigger.first]!.lower) || view.tokens[victims.last - 1]!.capitalised
}

/** "12 %", "12-year", "20 or 30 per cent". */
const isMeasure = (next: Token | undefined, after: Token | undefined) =>
  next !== undefined &&
  (/^(?:%|percent|pct|°|years?|days?|hours?|times|million|billion|-|\/)$/.test(next.lower) ||
    (next.lower === 'per' && after?.lower === 'cent'))

/** "one person", "1 soldier": said as a number, with its noun. */
const isCounted = (view: View, count: CountPhrase) =>
  !count.indefinite && count.victims !== null && view.tokens[count.numberLast]?.lower !== 'of'
