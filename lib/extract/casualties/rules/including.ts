import type { CountPhrase } from '../counts'
import { type NounPhrase, readNounPhrase } from '../noun-phrase'
import { listAfter } from '../syntax'
import { propose, type Sighting, type View } from '../view'

/**
 * `casualty.including`: part of a figure before it: "including 49 children", "among them three doctors", "they included a
 * nurse", and nested: "including 154 civilians, 17 of them children" (see `casualty.of-them`).
 */
export function readIncluding(view: View): void {
  for (let i = view.first; i < view.last; i++) {
    const length = introLength(view, i)
    if (length === 0) continue
    const start = view.countFrom.get(i + length)
    if (!start || start.victims?.person === false) continue
    const whole = wholeBefore(view, i)
    if (!whole) continue
    const trigger = { first: i, last: i + length }
    const kind = predicate(view, start)
    const second = kind && view.tokens[kind.last]?.lower === 'and' ? view.countFrom.get(kind.last + 1) : undefined
    for (const count of [start, ...(second?.victims?.person ? [second] : listAfter(view, start))]) {
      if (count.number.kind === 'share' || count.victims?.person === false) continue
      const victims = count === start ? kind : null
      propose(view, { rule: 'casualty.including', count, outcome: whole.outcome, trigger, whole, victims })
    }
  }
}

/** "among whom seven are police": the noun stands behind the verb. */
function predicate({ tokens, last: end }: View, { victims, last }: CountPhrase): NounPhrase | null {
  if (victims || last + 1 >= end || !/^(?:are|were)$/.test(tokens[last]!.lower)) return null
  const phrase = readNounPhrase(tokens, last + 1, end)
  return phrase?.person ? phrase : null
}

/** Length in tokens of the words at `at` that open a part; 0 when none do. */
function introLength({ tokens, last }: View, at: number): number {
  const { lower } = tokens[at]!
  if (lower === 'including' || lower === 'included' || lower === 'includes' || lower === 'include') return 1
  if (lower !== 'among' || at + 2 >= last || !/^(?:them|whom|those|which)$/.test(tokens[at + 1]!.lower)) return 0
  return /^(?:were|was|are|is)$/.test(tokens[at + 2]!.lower) ? 3 : 2
}

/** The figure that a part belongs to: the nearest before it in the sentence, or, where the sentence opens with the part, before that. */
export function wholeBefore(view: View, at: number): Sighting | null {
  let nearest: Sighting | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const sighting of view.found.values()) {
    const gap = at - sighting.count.first
    if (gap <= 0 || gap >= distance || sighting.count.number.value === 0) continue
    // "killed 80 people, including 33 children": the whole is not another part of the same list
    if (sighting.whole && sighting.rule === 'casualty.including' && view.tokens[at]!.lower === 'including') continue
    nearest = sighting
    distance = gap
  }
  if (nearest) return nearest
  if (!opensSentence(view, at)) return null
  return view.earlier.findLast((sighting) => !sighting.whole) ?? null
}

/** "They included", "Among them were", "Those killed included": few words and no figure before. */
const opensSentence = (view: View, at: number) => at - view.first <= 6
