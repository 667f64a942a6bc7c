import type { Outcome } from '@/lib/claims'
import { listAfter, listBefore } from '../syntax'
import { propose, type Sighting, type View } from '../view'

/**
 * `casualty.among`: people counted as part of the dead or hurt: "dozens of civilians are among the more than 130 killed",
 * "among the dead were three doctors", "the wounded included a nurse", "none of its staff were among the dead or injured".
 */
export function readAmong(view: View): void {
  for (let i = view.first; i < view.last; i++) {
    const { lower } = view.tokens[i]!
    if (lower === 'among') readCountsBefore(view, i)
    if (lower === 'among' || /^(?:included?|includes|including|comprised?|were|are)$/.test(lower))
      readCountsAfter(view, i, lower === 'among')
  }
}

interface Group {
  outcome: Outcome
  last: number
  whole: Sighting | null
}

/** The group at token `at`: "the dead", "those killed", "the more than 130 Palestinians killed". */
function groupAt(view: View, at: number): Group | null {
  let i = at
  const count = view.countFrom.get(i) ?? (view.tokens[i]?.lower === 'the' ? view.countFrom.get(i + 1) : undefined)
  if (count) {
    const whole = view.found.get(count)
    return whole ? { outcome: whole.outcome, last: Math.max(count.last, whole.trigger.last), whole } : null
  }
  while (i < view.last && /^(?:the|those|people|all|persons)$/.test(view.tokens[i]!.lower)) i++
  if (/^(?:victims|fatalities)$/.test(view.tokens[i]?.lower ?? '')) return group(view, 'killed', i + 1)
  const trigger = view.triggers.find(({ first, roles }) => first === i && !roles.has('toll'))
  return trigger && i > at - 1 ? group(view, trigger.outcome, trigger.last) : null
}

function group(view: View, outcome: Outcome, last: number): Group {
  const whole = view.earlier.findLast((sighting) => sighting.outcome === outcome && !sighting.whole) ?? null
  return { outcome, last, whole }
}

function readCountsBefore(view: View, at: number): void {
  let end = at
  while (
    end > view.first &&
    /^(?:was|were|is|are|been|be|has|have|had|also|reportedly)$/.test(view.tokens[end - 1]!.lower)
  )
    end--
  if (end === at) {
    readWith(view, at)
    return
  }
  const count = view.countTo.get(end) ?? before(view, end)
  const members = groupAt(view, at + 1)
  if (!count || !members || view.found.has(count) || count.victims?.person === false) return
  for (const part of [count, ...listBefore(view, count)])
    propose(view, {
      rule: 'casualty.among',
      count: part,
      outcome: members.outcome,
      trigger: { first: at, last: members.last },
      whole: members.whole,
    })
}

/** "with at least 10 civilians -- mostly women -- among the dead": right before, or over an aside. */
function readWith(view: View, at: number): void {
  const members = groupAt(view, at + 1)
  const count = view.countTo.get(at) ?? beforeAside(view, at)
  if (!members || !count || view.tokens[count.first - 1]?.lower !== 'with' || count.victims?.person !== true) return
  const trigger = { first: at, last: members.last }
  propose(view, { rule: 'casualty.among', count, outcome: members.outcome, trigger, whole: members.whole })
}

function beforeAside({ tokens, countTo, first }: View, at: number) {
  if (!/^(?:--|[—–,])$/.test(tokens[at - 1]?.text ?? '')) return undefined
  for (let i = at - 2; i > Math.max(first, at - 10); i--)
    if (tokens[i]!.text === tokens[at - 1]!.text) return countTo.get(i)
  return undefined
}

/** "six civilians including a child were among": over a part in the middle. */
const before = (view: View, end: number) =>
  view.counts.findLast(
    (count) => count.last <= end && end - count.last <= 8 && view.tokens[count.first - 1]?.lower !== 'including',
  )

function readCountsAfter(view: View, at: number, among: boolean): void {
  const members = among ? groupAt(view, at + 1) : groupBefore(view, at)
  if (!members) return
  let i = among ? members.last : at + 1
  while (
    among &&
    i < view.last &&
    view.tokens[i]!.text !== ',' &&
    i < members.last + 10 &&
    !/^(?:was|were|is|are)$/.test(view.tokens[i]!.lower)
  )
    i++
  if (among) i++
  const start = view.countFrom.get(i)
  if (start?.victims?.person !== true || start.victims.last < start.last) return
  for (const count of [start, ...listAfter(view, start)])
    propose(view, {
      rule: 'casualty.among',
      count,
      outcome: members.outcome,
      trigger: { first: at, last: members.last },
      whole: members.whole,
    })
}

/** "the dead included", "those killed include" */
function groupBefore(view: View, at: number): Group | null {
  const trigger = view.triggers.find(({ last }) => last === at)
  const determiner = view.tokens[(trigger?.first ?? at) - 1]?.lower ?? ''
  if (/^(?:victims|fatalities)$/.test(view.tokens[at - 1]?.lower ?? '')) return group(view, 'killed', at)
  return trigger && /^(?:the|those|people)$/.test(determiner) ? group(view, trigger.outcome, at) : null
}
