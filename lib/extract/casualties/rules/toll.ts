import type { CountPhrase } from '../counts'
import { readNounPhrase } from '../noun-phrase'
import { propose, type Trigger, type View } from '../view'

/** How far a toll's number may stand from its noun, in tokens. */
const REACH = 22

const LINKS = new Set(
  `to at of : as reached reaching hit hits stands stood is was were are be passed exceeded topped surpassed past above than
   numbered numbers tops reaches exceeds rising climbing`.split(/\s+/),
)

/**
 * `casualty.toll`: a noun that a number completes: "the death toll rose to 253", "a toll of 12", "bringing the number of
 * fatalities in Gaza to more than 130", "revised the toll from five to four", "taking to 12 the number of dead".
 */
export function readToll(view: View): void {
  for (const trigger of tolls(view)) {
    const counts = [...numbersBefore(view, trigger), ...numbersAfter(view, trigger)]
    for (const count of counts)
      propose(view, {
        rule: 'casualty.toll',
        count,
        outcome: trigger.outcome,
        trigger,
        victims: trigger.victims ?? (count.victims ? null : peopleBefore(view, trigger)),
      })
  }
}

type Toll = Trigger & { victims: { first: number; last: number } | null }

/** Toll nouns, and "number of …" with a word of outcome: "the number of civilians killed". */
function tolls(view: View): Toll[] {
  const found: Toll[] = []
  for (const trigger of view.triggers) if (trigger.roles.has('toll')) found.push({ ...trigger, victims: null })
  for (let i = view.first; i + 1 < view.last; i++) {
    if (!/^(?:number|total)$/.test(view.tokens[i]!.lower)) continue
    const trigger = view.triggers.find(({ first }) => first > i && first <= i + 8)
    if (!trigger || hasBreak(view, i + 1, trigger.first)) continue
    const noun = view.tokens[i + 1]!.lower === 'of' ? readNounPhrase(view.tokens, i + 2, trigger.first) : null
    found.push({ ...trigger, first: i, victims: noun?.person ? noun : null })
  }
  return found
}

const hasBreak = (view: View, from: number, to: number) => {
  for (let i = from; i < to; i++) if (view.tokens[i]!.kind !== 'word') return true
  return false
}

function numbersAfter(view: View, trigger: Trigger): CountPhrase[] {
  for (const count of view.counts) {
    if (count.first < trigger.last) continue
    if (count.first > trigger.last + REACH) break
    if (!isTollNumber(view, count) || !isPersons(view, trigger, count)) continue
    const before = wordBefore(view, count.first)
    const next = view.tokens[count.last]?.lower === 'to' ? view.countFrom.get(count.last + 1) : undefined
    if (before === 'from' && next) return [count, next]
    if (!LINKS.has(before) && !bindsItself(view, count)) continue
    const former = formerAfter(view, count)
    return former && isTollNumber(view, former) ? [count, former] : [count]
  }
  return []
}

/** The word before the number, over "now" and "still". */
const wordBefore = ({ tokens }: View, at: number) =>
  tokens[/^(?:now|currently|still|already)$/.test(tokens[at - 1]!.lower) ? at - 2 : at - 1]!.lower

/** "from the earlier reported 61" */
const FORMER =
  /^(?:the|an?|its|earlier|previous|previously|initial|initially|reported|estimated|figure|toll|count|estimate|of)$/

/** "12 from 11", "41 on Thursday, up from 36". */
function formerAfter({ tokens, last, countFrom }: View, count: CountPhrase): CountPhrase | undefined {
  if (tokens[count.last]?.lower === 'from') {
    let i = count.last + 1
    while (i < last && FORMER.test(tokens[i]!.lower) && !countFrom.has(i)) i++
    return countFrom.get(i)
  }
  for (let i = count.last; i < Math.min(last, count.last + 6) - 1; i++) {
    if (/^(?:up|down|revised)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'from') return countFrom.get(i + 2)
    if (countFrom.has(i)) return undefined
  }
  return undefined
}

/** "bringing to 12 the number of dead" */
function numbersBefore(view: View, trigger: Trigger): CountPhrase[] {
  for (let i = trigger.first; i > Math.max(view.first, trigger.first - 5); i--) {
    const count = view.countTo.get(i)
    if (count) return view.tokens[count.first - 1]?.lower === 'to' && isTollNumber(view, count) ? [count] : []
  }
  return []
}

/** "the toll exceeded 12", "soared past 12": the bound is the link. */
const bindsItself = (view: View, count: CountPhrase) =>
  /^(?:exceed|topp|surpass|past$|above$|beyond$)/.test(view.tokens[count.first]!.lower)

/** Things are lost as well: losses count only with a noun for people. */
const isPersons = ({ tokens }: View, { first }: Trigger, { victims }: CountPhrase) =>
  tokens[first]!.lower !== 'losses' || victims?.person === true

const isTollNumber = (view: View, count: CountPhrase) =>
  count.number.kind !== 'share' &&
  count.victims?.person !== false &&
  !/^(?:%|percent)$/.test(view.tokens[count.last]?.lower ?? '') &&
  !view.found.has(count)

/** "the Palestinian death toll", "the civilian toll". */
function peopleBefore(view: View, trigger: Trigger): { first: number; last: number } | null {
  const before = view.tokens[trigger.first - 1]
  if (trigger.first <= view.first || !before || before.kind !== 'word') return null
  const people = (before.capitalised && /(?:an|ian|ese|ish|i|can)$/.test(before.text)) || before.lower === 'civilian'
  return people ? { first: trigger.first - 1, last: trigger.first } : null
}
