import { parseName } from '@/lib/resolve/speakers/names'
import type { Figure } from '../casualties/figure'
import type { Holding, Pair } from '../casualties/holding'
import type { Sources } from '../casualties/origins'
import { articlesOf } from '../story'
import { bareNumber, figureWords, noneOf, numberOf, outcomeWords, peopleOf, placeWords } from './casualties'
import { dateInWords } from './times'
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

/** "Alpha lays it to Ukraine; Beta lays it to Russian forces." as it stands in each, or as an allegation. */
export function perpetratorSentence(groups: readonly (readonly Figure[])[]): string {
  const clauses = groups.map((figures) => {
    const { perpetrator, perpetratorStanding } = figures[0]!.claim
    const one = articlesOf(figures).length === 1
    const words =
      perpetratorStanding === 'claimed'
        ? `${one ? 'has' : 'have'} it claimed by`
        : `${one ? 'lays' : 'lay'} it ${perpetratorStanding === 'alleged' ? 'as an allegation ' : ''}to`
    return `${outlets(figures)} ${words} ${named(perpetrator ?? '')}`
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

/** "“dozens of people” in Alpha means 24 or more; Beta’s 18 is fewer. A vague word proves nothing against a number." */
export function vagueMissedSentence(vague: readonly Figure[], numbers: readonly Figure[]): string {
  const words = listed([...new Set(vague.map((figure) => `“${figureWords(figure)}”`))])
  const floor = Math.max(...vague.map(({ low }) => low))
  const owners = listed(numbers.map((figure) => `${possessive(named(figure.article.outlet))} ${bareNumber(figure)}`))
  return opening(
    `${words} in ${outlets(vague)} is taken for ${number(floor)} or more; ${owners} ${numbers.length === 1 ? 'is' : 'are'} fewer. A vague word proves nothing against a number.`,
  )
}

/** "In Expatica, 49 children are counted within at least 253 civilians." */
export function partSentence(part: Figure, whole: Figure): string {
  const outcome = outcomeWords[whole.claim.outcome]
  const where = part.place === null || part.place === whole.place ? '' : ` ${outcome} ${placeWords(part.place)}`
  if (part.claim.qualifier === 'share') {
    const who = peopleOf(part) === peopleOf(whole) ? 'counted within them' : peopleOf(part)
    return `In ${named(part.article.outlet)}, ${numberOf(part)} of the ${figureWords(whole)} were${where || ` ${who}`}.`
  }
  const be = part.claim.value === 1 ? 'is' : 'are'
  return `In ${named(part.article.outlet)}, ${figureWords(part)}${where} ${be} counted within ${figureWords(whole)}.`
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

/** The honest verdict over a topic: whether all can be true, who counted, and what range all of them leave. */
export function verdictSentence(
  figures: readonly Figure[],
  holding: Holding,
  sources: Sources,
  best: { figure: Figure; low: number; high: number; apart: readonly Figure[] } | null,
  day: string,
): string {
  const range =
    best && holding.kind === 'possible' && !isOneFigure(figures)
      ? rangeSentence(best) + apartSentence(best.apart)
      : null
  return [holdingSentence(figures, holding, day), ...sourcesSentences(figures, sources), range]
    .filter(Boolean)
    .join(' ')
}

/** One article's number, however often it gives it. */
const isOneFigure = (figures: readonly Figure[]) =>
  articlesOf(figures).length === 1 && new Set(figures.map(figureWords)).size === 1

function holdingSentence(figures: readonly Figure[], holding: Holding, day: string): string {
  switch (holding.kind) {
    case 'impossible':
      return `They cannot all be true: ${excluding(holding.pair)}.`
    case 'open':
      return `All can be true only if the toll changed from one article to the next: ${excluding(holding.pair)}.`
    case 'risen':
      return `A development, not a conflict: ${courseWords(holding.course, day)}.`
    case 'possible':
      if (holding.course) return `All can be true: ${courseWords(holding.course, day)}.`
      return isOneFigure(figures) ? `One figure only: ${figureWords(figures[0]!)}.` : 'All can be true.'
  }
}

/** "152 people (NPR) and 161 Palestinians (Washington Times) exclude each other" */
function excluding(pair: Pair): string {
  const [a, b] = pair.map((figure) => `${figureWords(figure)} (${named(figure.article.outlet)})`)
  return `${a} and ${b} exclude each other`
}

/** "the count rose from at least 30 people (AP, March 22) to 34 people (Reuters, March 23)" */
function courseWords(course: Pair, day: string): string {
  const [from, to] = course.map((figure) => `${figureWords(figure)} (${whoAndWhen(figure, day)})`)
  return `the count rose from ${from} to ${to}`
}

const whoAndWhen = ({ article, countedAt }: Figure, day: string) =>
  [named(article.outlet), countedAt && dateInWords(countedAt.iso, day)].filter(Boolean).join(', ')

/** "Five outlets: two credit one counter, three name none", and what else tells that some are one source. */
function sourcesSentences(figures: readonly Figure[], { origins, unnamed, agencies, sameWords }: Sources): string[] {
  const count = articlesOf(figures).length
  const outletsOf = creditsOf(origins)
  const credits = [...outletsOf].map(
    ([who, outlets]) => `${counted(outlets)} ${outlets === 1 ? 'credits' : 'credit'} ${who}`,
  )
  if (unnamed.length > 0)
    credits.push(`${counted(unnamed.length)} ${unnamed.length === 1 ? 'names' : 'name'} no counter`)
  const creditSeveral = [...outletsOf.values()].reduce((sum, outlets) => sum + outlets, unnamed.length) > count
  // One agency's text has one wording: that goes without saying.
  const agencyArticles = new Set(agencies.flatMap(({ figures }) => articlesOf(figures)))
  const copied = sameWords.filter((group) => group.some(({ article }) => !agencyArticles.has(article)))
  const who =
    count === 1
      ? `One outlet; it ${listed(credits.map((words) => words.replace('one ', '')))}.`
      : `${opening(counted(count))} outlets${creditSeveral ? ', some with several counters' : ''}: ${listed(credits)}.`
  return [
    who,
    ...agencies.map(({ agency, figures }) =>
      opening(`${outlets(figures)} carry ${possessive(agency)} text: one source.`),
    ),
    ...copied.map((figures) => opening(`${outlets(figures)} use nearly the same words: probably one source.`)),
  ]
}

/** How many outlets credit whom. "Officials" of two articles may be anybody: they are two origins, told in one breath as unnamed. */
function creditsOf(origins: Sources['origins']): Map<string, number> {
  const credits = new Map<string, number>()
  for (const { counter, figures } of origins) {
    const shared = origins.filter((other) => other.counter === counter).length > 1
    const who = shared ? `unnamed ${credited(counter)}` : credited(counter)
    credits.set(who, (credits.get(who) ?? 0) + articlesOf(figures).length)
  }
  return credits
}

/** "the Syrian Observatory", "medics": a word for nobody in particular takes no capital. */
function credited(counter: string): string {
  const lower = counter.charAt(0).toLowerCase() + counter.slice(1)
  if (OFFICES.test(lower) && !counter.includes(' ')) return `the ${lower}`
  const name = parseName(counter).kind === 'anonymous' && !counter.includes(' ') ? lower : named(counter)
  const one = /^\p{Ll}/u.test(name) && !/(?:s|police|people|media|television|radio|men)$|^(?:the|an?) /.test(name)
  if (!one) return name
  if (OFFICES.test(name) || /\p{Lu}/u.test(name)) return `the ${name}`
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

/** Of which a place has one. */
const OFFICES = /(?:^| )(?:mayor|governor|president|government|army|military|ministry|observatory|hospital)$/

/** Figures that the range says nothing of, the first few by name. */
function apartSentence(apart: readonly Figure[]): string {
  if (apart.length === 0) return ''
  const some = apart.slice(0, 3).map((figure) => `${possessive(named(figure.article.outlet))} ${bareNumber(figure)}`)
  const rest = apart.length > 3 ? [`${counted(apart.length - 3)} more`] : []
  return ` Not counted in: ${listed([...some, ...rest])}, taken for another count.`
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
