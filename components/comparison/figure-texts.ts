import { blamedOn, counterChain, figurePeriod } from '../claim/figure-words'
import { outcomeWords } from '../claim/words'
import { type Board, type FigureClaim, rulingsOn } from './board'
import { numberOf, rangeValue } from './claim-value'
import type { FigureTexts } from './figure-table'

/** A figure as a row of the table of all figures. */
export function figureTexts(
  { id, articleId, outlet, claim }: FigureClaim,
  { story: { zone }, reviews }: Pick<Board, 'story' | 'reviews'>,
  agency: string | null,
): FigureTexts {
  const { outcome, victims, place, cause, text } = claim
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
      Period: figurePeriod(claim, zone),
      Cause: cause,
      'Blamed on': blamedOn(claim),
      'Counted by': counterChain(claim, { outlet, agency }),
    },
    words: text,
    ...rulingsOn(id, reviews),
  }
}
