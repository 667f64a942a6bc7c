import { outcomeWords } from '../claim/words'
import { periodWords } from '../ui/time-words'
import { type FigureClaim, type Reviews, rulingsOn } from './board'
import { numberOf, rangeValue } from './claim-value'
import type { FigureTexts } from './figure-table'

/** A figure as a row of the table of all figures. */
export function figureTexts(
  { id, articleId, outlet, claim }: FigureClaim,
  reviews: Reviews,
  zone: string,
): FigureTexts {
  const { outcome, victims, place, period, cause, counter, text } = claim
  return {
    id,
    articleId,
    outlet,
    fields: {
      Number: numberOf(claim),
      Range: rangeValue(claim),
      Outcome: outcomeWords[outcome],
      Victims: victims,
      Place: place,
      Period: period && periodWords(period.start, period.end, zone),
      Cause: cause,
      'Counted by': counter,
    },
    words: text,
    ...rulingsOn(id, reviews),
  }
}
