import { outcomeWords } from '../../lexicon/outcomes'
import type { CountPhrase } from '../counts'
import { auxiliaries } from '../grammar-words'
import { propose, type Sighting, type View } from '../view'

/** How far the part may stand behind the group that opens the sentence, in tokens. */
const REACH = 14

/**
 * `casualty.of-the-dead`: part of a group named by its outcome: "Of the 130 dead, 90 perished in the hall", "Of the deaths, 17,388
 * were in the north", "at least 134 of the deaths were on the island".
 */
export function readOfTheDead(view: View): void {
  fronted(view)
  for (const count of view.counts) {
    if (!count.ofGroup || view.found.has(count) || count.number.kind === 'share' || count.number.value === 0) continue
    const noun = groupNoun(view, count)
    const outcome = outcomeWords.get(noun)?.outcome ?? (/^(?:victims|bodies|fatalities)$/.test(noun) ? 'killed' : null)
    const goesOn = isPredicate(view, count) || /^(?:deaths|fatalities)$/.test(noun)
    if (!outcome || !goesOn) continue
    const whole = view.earlier.findLast((sighting) => sighting.outcome === outcome && !sighting.whole) ?? null
    propose(view, {
      rule: 'casualty.of-the-dead',
      count,
      outcome,
      trigger: { first: count.last - 1, last: count.last },
      whole,
    })
  }
}

/** "deaths" of "134 of the deaths", "killed" of "six of the killed soldiers". */
function groupNoun({ tokens }: View, { victims, last }: CountPhrase): string {
  const before = victims ? tokens[victims.first - 1]!.lower : ''
  return outcomeWords.has(before) ? before : tokens[last - 1]!.lower
}

/** "Of the 130 dead, 90 …": the count behind the comma. */
function fronted(view: View): void {
  const { tokens, first, last } = view
  if (tokens[first]!.lower !== 'of') return
  const comma = commaAfter(view)
  if (comma === null) return
  const group = view.triggers.find((trigger) => trigger.first > first && trigger.last <= comma)
  const part = view.counts.find((count) => count.first > comma && count.first <= comma + REACH)
  if (!group || !part || part.victims?.person === false || part.number.kind === 'share') return
  if (part.last < last && !isPredicate(view, part)) return
  const whole = wholeOf(view, comma, group.outcome)
  for (const count of [part, ...view.counts.filter((other) => follows(view, part, other))]) {
    // a verb of its own ("90 perished") may have claimed the part; whose part it is, the front tells
    const known = view.found.get(count)
    if (known && !known.whole && known.outcome === group.outcome && known !== whole) known.whole = whole
    propose(view, {
      rule: 'casualty.of-the-dead',
      count,
      outcome: group.outcome,
      trigger: { first: group.first, last: group.last },
      whole,
    })
  }
}

function commaAfter({ tokens, first, last }: View): number | null {
  for (let i = first + 1; i < Math.min(last, first + REACH); i++) if (tokens[i]!.text === ',') return i
  return null
}

/** A verb follows: "90 perished", "17 were", "12 officers died". */
function isPredicate({ tokens, triggerFrom }: View, { last }: CountPhrase): boolean {
  const { lower } = tokens[last]!
  return (
    auxiliaries.has(lower) ||
    triggerFrom.has(last) ||
    /^(?:came|comes|lived|worked|belonged|occurred|were|occurred|happened)$/.test(lower)
  )
}

/** "17 were women and 12 were children": a second part with "and" before it and a form of "be" behind it. */
const follows = (view: View, part: CountPhrase, other: CountPhrase) =>
  other.first > part.last &&
  other.first <= part.last + REACH &&
  view.tokens[other.first - 1]!.lower === 'and' &&
  /^(?:were|was|are)$/.test(view.tokens[other.last]?.lower ?? '')

const wholeOf = (view: View, before: number, outcome: Sighting['outcome']): Sighting | null =>
  [...view.found.values()].find(({ count }) => count.first < before) ??
  view.earlier.findLast((sighting) => sighting.outcome === outcome && !sighting.whole) ??
  null
