import type { Figure } from '../casualties/figure'
import { articlesOf } from '../story'
import { bareNumber, figureWords, noneOf, numberOf, peopleOf } from './casualties'
import { counted, listed, named, number, opening, possessive } from './words'

/** Sentences on groups of figures of one topic. */

const outlets = (figures: readonly Figure[]) => listed(articlesOf(figures).map(({ outlet }) => named(outlet)))

/** "Two outlets, one counter." */
export function sameCounterSentence(counter: string, figures: readonly Figure[]): string {
  const count = articlesOf(figures).length
  const all = count === 2 ? 'both ' : 'all '
  return opening(
    `${outlets(figures)} ${all}credit ${named(counter)}: ${counted(count)} outlets, one counter. They count as one source.`,
  )
}

export function sameAgencySentence(agency: string, figures: readonly Figure[]): string {
  return opening(
    `${outlets(figures)} carry the text of ${named(agency)}: one source, not ${counted(articlesOf(figures).length)}.`,
  )
}

export function sameWordsSentence(figures: readonly Figure[]): string {
  return opening(`${outlets(figures)} give the figure in nearly the same words: probably one source.`)
}

/** "Anadolu Agency lays its figure to air strikes alone; …". `groups` has one entry a set of means. */
export function causeSentence(groups: readonly (readonly Figure[])[]): string {
  const clauses = groups.map((figures) => {
    const means = figures[0]!.claim.cause ?? ''
    const count = articlesOf(figures).length
    const alone = groups.some(
      ([other]) => other !== figures[0] && (other!.causes & figures[0]!.causes) === figures[0]!.causes,
    )
    return `${outlets(figures)} ${count === 1 ? 'names' : 'name'} ${means}${alone ? ' alone' : ''}`
  })
  return opening(`${clauses.join('; ')}.`)
}

/** "“hundreds” (The Straits Times, Expatica) agrees with every number given." */
export function vagueSentence(vague: readonly Figure[], precise: readonly Figure[]): string {
  const words = listed([...new Set(vague.map((figure) => `“${figureWords(figure)}”`))])
  const numbers = listed([
    ...new Set(precise.map((figure) => `${possessive(named(figure.article.outlet))} ${bareNumber(figure)}`)),
  ])
  const verb = new Set(vague.map(figureWords)).size === 1 ? 'leaves' : 'leave'
  return opening(`${words} in ${outlets(vague)} ${verb} room for ${numbers}.`)
}

/** "In Expatica, 49 children are counted within at least 253 civilians." */
export function partSentence(part: Figure, whole: Figure): string {
  const be = part.claim.value === 1 ? 'is' : 'are'
  return `In ${named(part.article.outlet)}, ${figureWords(part)} ${be} counted within ${figureWords(whole)}.`
}

/** "Only The Straits Times gives a figure." `mentions` are the other articles that name the place without a figure. */
export function singleSourceSentence(
  figures: readonly Figure[],
  mentions: readonly string[],
  noun: string | null,
): string {
  const only = `Only ${named(figures[0]!.article.outlet)} gives a figure: ${[...new Set(figures.map(figureWords))].join('; ')}.`
  if (mentions.length === 0 || noun === null) return `${only} Not in the other articles.`
  return `${only} ${opening(listed(mentions.map(named)))} ${mentions.length === 1 ? 'mentions' : 'mention'} the ${noun} without one.`
}

export const notComparableSentence = (event: string, total: string) =>
  `No conflict: “${event}” and “${total}” are two questions. A figure for one says nothing against a figure for the other.`

/** The honest verdict over a topic. */
export function verdictSentence(
  figures: readonly Figure[],
  origins: readonly { counter: string; outlets: number }[],
  unnamed: number,
  holding: 'possible' | 'open' | 'impossible',
  best: { figure: Figure; low: number; high: number } | null,
): string {
  const count = articlesOf(figures).length
  const together = {
    possible: 'All can be true.',
    open: 'All can be true only if the toll changed from one article to the next.',
    impossible: 'They cannot all be true.',
  }
  const first = figures.length > 1 || holding === 'impossible' ? together[holding] : 'One figure only.'
  const credits = origins.map(
    ({ counter, outlets }) => `${counted(outlets)} ${outlets === 1 ? 'credits' : 'credit'} ${named(counter)}`,
  )
  if (unnamed > 0) credits.push(`${counted(unnamed)} ${unnamed === 1 ? 'names' : 'name'} no counter`)
  const who =
    count === 1
      ? `One outlet; it ${listed(credits.map((words) => words.replace('one ', '')))}.`
      : `${opening(counted(count))} outlets: ${listed(credits)}.`
  return [first, who, best && holding === 'possible' ? rangeSentence(best) : null].filter(Boolean).join(' ')
}

function rangeSentence({ figure, low, high }: { figure: Figure; low: number; high: number }): string {
  if (low === 0 && high === 0) return `${opening(noneOf(figure))}, if all are right.`
  const who = peopleOf(figure)
  const vague = figure.claim.vague
    ? `${opening(numberOf(figure))} of ${who}, if the vague word is taken at its least.`
    : null
  if (high === Number.POSITIVE_INFINITY && figure.claim.qualifier === 'more_than' && low === figure.low)
    return `${opening(figureWords(figure))}, if all are right.`
  if (high === Number.POSITIVE_INFINITY) return vague ?? `At least ${number(low)} ${who}, if all are right.`
  if (low === high) return `${opening(low === 1 ? 'one' : number(low))} ${who}, if all are right.`
  return low === 0
    ? `At most ${number(high)} ${who}, if all are right.`
    : `Between ${number(low)} and ${number(high)} ${who}, if all are right.`
}
