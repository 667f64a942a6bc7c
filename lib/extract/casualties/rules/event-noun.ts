import { outcomeWords } from '../../lexicon/outcomes'
import { propose, type View } from '../view'

/** `casualty.event-noun`: a number counts deaths or injuries themselves: "253 deaths", "no casualties", "more than 200 fatalities". */
export function readEventNoun(view: View): void {
  for (const count of view.counts) {
    const head = headOf(view, count.victims?.first ?? count.last, count.last)
    if (head === null) continue
    if (count.ofGroup) continue
    const next = /^(?:or|and|nor)$/.test(view.tokens[head + 1]?.lower ?? '')
      ? outcomeWords.get(view.tokens[head + 2]?.lower ?? '')
      : null
    const one = outcomeWords.get(view.tokens[head]!.lower)!
    // "no deaths or injuries"
    const outcome =
      count.number.value === 0 && next?.roles.has('event') && next.outcome !== one.outcome ? 'casualties' : one.outcome
    propose(view, { rule: 'casualty.event-noun', count, outcome, trigger: { first: head, last: head + 1 } })
  }
}

/** The noun of outcome within or right after the count: "civilian deaths", "reported deaths". */
function headOf(view: View, from: number, last: number): number | null {
  for (let i = from; i < Math.min(view.last, last + 2); i++) {
    const { lower, kind } = view.tokens[i]!
    if (kind === 'punctuation') return null
    const word = outcomeWords.get(lower)
    if (word?.roles.has('event')) return i
    if (word && !word.roles.has('passive')) return null
    if (/^(?:of|in|on|at|were|was|and|or|by|from|to|for|with)$/.test(lower)) return null
  }
  return null
}
