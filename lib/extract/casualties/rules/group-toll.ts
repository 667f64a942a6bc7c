import type { Outcome } from '@/lib/claims'
import type { CountPhrase } from '../counts'
import { propose, type View } from '../view'

/** Words between a group and the link to its number: "the dead were estimated at 30", "casualties have risen to 12". */
const FILL =
  /^(?:were|was|is|are|has|have|had|been|be|now|currently|later|officially|down|up|fell|fallen|dropped|declined|decreased|increased|rising|last|this|year|month|by|%|percent|,|\p{N}+|provisionally|estimated|put|placed|listed|reported|given|counted|risen|rose|rising|climbed|climbing|grown|grew|jumped|soared|stood|stands|far|so|in|all|total)$/u
const LINKS =
  /^(?:at|to|numbered|number|numbering|totalled|totaled|totalling|totaling|reached|exceeded|topped|surpassed|passed|:|,)$/
const ANAPHORS = /^(?:figure|number|count|total|estimate|tally)$/
const ANAPHOR_FILL =
  /^(?:is|was|has|now|closer|nearer|higher|lower|as|high|stands|stood|put|risen|rose|later|much|far|since)$/
const REACH = 7

/**
 * `casualty.group-toll`: a group or its count, completed by a number: "put the dead at 525", "the dead numbered 52", "casualties were
 * estimated at 30", "Fatalities: 6"; and the number spoken of before: "the ministry puts the figure at 40".
 */
export function readGroupToll(view: View): void {
  for (const trigger of view.triggers) {
    const determined = /^(?:the|of|its|their|rebel|civilian|army|government|militant|police|military|enemy)$/.test(
      view.tokens[trigger.first - 1]?.lower ?? '',
    )
    const label = trigger.first === view.first && view.tokens[trigger.last]?.text === ':'
    if (!(label || trigger.roles.has('event') || (determined && isGroup(view, trigger.first)))) continue
    keep(view, trigger, trigger.outcome, linked(view, trigger.last, FILL))
  }
  for (let i = view.first + 1; i < view.last; i++) {
    const before = view.tokens[i - 1]!.lower
    if (
      !ANAPHORS.test(view.tokens[i]!.lower) ||
      !/^(?:the|that|this|its|their|true|real|actual|final|latest|['’]s)$/.test(before)
    )
      continue
    const count = linked(view, i + 1, ANAPHOR_FILL)
    const outcome = count && outcomeBefore(view, count)
    if (outcome) keep(view, { first: i, last: i + 1 }, outcome, count)
  }
}

const isGroup = (view: View, at: number) =>
  /^(?:dead|wounded|injured|missing|slain|displaced|hurt|homeless)$/.test(view.tokens[at]!.lower)

function keep(view: View, trigger: { first: number; last: number }, outcome: Outcome, count: CountPhrase | null) {
  if (
    count &&
    count.victims?.person !== false &&
    count.number.kind !== 'share' &&
    !/^(?:%|percent)$/.test(view.tokens[count.last]?.lower ?? '')
  )
    propose(view, {
      rule: 'casualty.group-toll',
      count,
      outcome,
      trigger: { first: trigger.first, last: trigger.last },
    })
}

/** The count behind a link, with only words of `fill` before the link. */
function linked({ tokens, last, countFrom }: View, from: number, fill: RegExp): CountPhrase | null {
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const { lower } = tokens[i]!
    const count = countFrom.get(i + 1)
    if (
      count &&
      (LINKS.test(lower) || (fill === ANAPHOR_FILL && /^(?:is|was|nearer|closer|above|below)$/.test(lower)))
    ) {
      // "the wounded, 14 in number"
      return lower !== ',' || /^in number\b/.test(wordsAt(tokens, count.last)) ? count : null
    }
    if (!fill.test(lower) && !/^(?:at|to)$/.test(lower)) return null
  }
  return null
}

const wordsAt = (tokens: View['tokens'], at: number) => `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`

/** Figures back that "the figure" may mean. */
const RECENT = 3

/** The outcome of the figures told last; of several, "the figure" is the dead. */
function outcomeBefore(view: View, { first }: CountPhrase): Outcome | null {
  const here = [...view.found.values()].filter(({ count }) => count.first < first)
  const recent = [...view.earlier, ...here].slice(-RECENT).filter(({ whole }) => !whole)
  return (
    here.at(-1)?.outcome ??
    recent.find(({ outcome }) => outcome === 'killed')?.outcome ??
    recent.at(-1)?.outcome ??
    null
  )
}
