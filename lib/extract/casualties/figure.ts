import { textAt } from '@/lib/text/span'
import type { CasualtyDraft, Context } from '../context'
import { boundsOf } from './bounds'
import { clauseOf, type TokenRange } from './clause'
import type { Sighting, View } from './view'

/** A sighting with the draft that is made of it; fields are filled in one after the other. */
export interface Figure {
  view: View
  sighting: Sighting
  clause: TokenRange
  draft: CasualtyDraft
  whole: Figure | null
}

/** The figures of one sentence, in the order of their numbers, with number, bounds and span, and nothing else yet. */
export function figuresOf(context: Context, view: View): Figure[] {
  const sightings = [...view.found.values()].sort((a, b) => a.count.first - b.count.first)
  return sightings.map((sighting) => {
    const clause = clauseOf(view, sighting, sightings)
    const start = view.tokens[clause.first]!.start
    const end = view.tokens[clause.last - 1]!.end
    const { count } = sighting
    const number = { start: view.tokens[count.first]!.start, end: count.number.end }
    const draft: CasualtyDraft = {
      kind: 'casualty',
      start,
      end,
      text: textAt(context.document.text, { start, end }),
      rule: sighting.rule,
      evidence: {
        number: { ...number, basis: 'stated' },
        outcome: { ...spanOfTokens(view, sighting.trigger), basis: 'stated' },
      },
      outcome: sighting.outcome,
      qualifier: count.qualifier,
      ...boundsOf(count.number, count.qualifier),
      victims: null,
      place: null,
      period: null,
      cause: null,
      perpetrator: null,
      perpetratorStanding: null,
      counter: null,
      counterVia: null,
      whole: null,
    }
    return { view, sighting, clause, draft, whole: null }
  })
}

export const spanOfTokens = (view: View, { first, last }: TokenRange) => ({
  start: view.tokens[first]!.start,
  end: view.tokens[Math.max(first, last - 1)]!.end,
})
