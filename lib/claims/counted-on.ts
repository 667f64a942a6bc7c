import type { CasualtyFigure } from './extraction'

/**
 * When a figure was counted, as far as is known: the moment that its words give ("by Monday 34 had died"), or else its article's day.
 * A day that only the article's own date suggests is no moment of the figure's words.
 */
export function countedOn({ period }: CasualtyFigure, publishedOn: string | null): string | null {
  const stated = period !== null && period.start === null && period.basis !== 'inferred' ? period.end : null
  return stated ?? publishedOn
}
