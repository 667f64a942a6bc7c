import type { Figure } from '../casualties/figure'
import { evidenceOf } from '../story'
import { dateInWords, momentInWords, roughDate } from './times'
import { number } from './words'

/** Wording of figures. `storyDay` is the story's reference day. */

const QUALIFIERS: Partial<Record<Figure['claim']['qualifier'], string>> = {
  at_least: 'at least ',
  more_than: 'more than ',
  about: 'about ',
  nearly: 'nearly ',
  up_to: 'up to ',
  fewer_than: 'fewer than ',
}

/** "more than 250", "hundreds", "about two-thirds": the number as the article gives it. */
export function numberOf(figure: Figure): string {
  const { value, qualifier, low, high } = figure.claim
  if (qualifier === 'range' && low !== null && high !== null) return `${number(low)} to ${number(high)}`
  if (value !== null) return `${QUALIFIERS[qualifier] ?? ''}${number(value)}`
  const words = evidenceOf(figure, 'value', 'number')
  if (words) return figure.article.text.slice(words.start, words.end).toLowerCase()
  if (qualifier === 'share') return 'a share'
  return low === null ? 'an open number' : `${number(low)} or more`
}

/** "253", "hundreds": the number alone, for "Expatica's 253". */
export const bareNumber = (figure: Figure) =>
  figure.claim.value === null ? numberOf(figure) : number(figure.claim.value)

/** Whom a figure counts, in words: "civilians", "people"; "230 others" are 230 people. One is a person. */
export function peopleOf({ claim }: Figure): string {
  const victims = claim.victims === null || /^(?:the )?others$/i.test(claim.victims) ? 'people' : claim.victims
  return claim.value === 1 ? oneOf(victims) : victims
}

const SINGULARS = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['policemen', 'policeman'],
])

/** "Israeli soldiers" → "Israeli soldier", "members of the family" → "member of the family". */
function oneOf(victims: string): string {
  const [head = '', ...rest] = victims.split(/(?= (?:of|from|in) )/)
  const noun = head.slice(head.lastIndexOf(' ') + 1)
  const one = SINGULARS.get(noun) ?? (/[^s]s$/.test(noun) ? noun.replace(/ies$/, 'y').replace(/s$/, '') : noun)
  return head.slice(0, head.length - noun.length) + one + rest.join('')
}

/** "nobody", "no employees": a figure of none. */
export const noneOf = (figure: Figure) => (peopleOf(figure) === 'people' ? 'nobody' : `no ${peopleOf(figure)}`)

/** "more than 250 people", "hundreds of civilians", "no people". */
export function figureWords(figure: Figure): string {
  const { vague, qualifier, low, high } = figure.claim
  if (low === 0 && high === 0) return `no ${peopleOf(figure)}`
  const who = peopleOf(figure)
  return vague || qualifier === 'share' ? `${numberOf(figure)} of ${who}` : `${numberOf(figure)} ${who}`
}

/** Sites that go by a name of their own: "at Brussels Airport". */
const SITES_BY_NAME = /^[^,]{1,80}\s(?:airport|station|stadium|hospital|university|school|park|square|mosque|church)$/i
/** Sites that take an article: "at the Gaza border". */
const SITES =
  /^[^,]{1,80}\s(?:border|ministry|embassy|consulate|headquarters|crossing|checkpoint|base|camp|compound|barracks|palace|prison)$/i
/** "northern Syria", "central Gaza" are no sites. */
const REGIONS = /^(?:north|south|east|west|central)/i
/** "al-Aqsa" is a name, however it is spelt. */
const ARABIC_ARTICLE = /^(?:al|el|as|ash|an|ar|ad|at|az)[-‑’']/i

/** "in Aleppo", "in and around Aleppo", "at the hospital in Aleppo"; '' where no place is known. */
export function placeWords(place: string | null): string {
  if (place === null) return ''
  const around = /^(.+?) and (?:its )?(?:surroundings|surrounding areas?)$/i.exec(place)
  if (around) return `in and around ${around[1]}`
  if (/^(?:in|near|around|outside|at|on)\s/i.test(place)) return place
  const [, whole, side] = /^([^,]+), (?:the )?([^,]+ side)$/i.exec(place) ?? []
  if (side) return `on the ${side} of ${whole}`
  if (/^the\s/i.test(place)) return `in ${place}`
  const [site = place] = place.split(' in ')
  if (SITES_BY_NAME.test(site) && /^\p{Lu}/u.test(site)) return `at ${place}`
  if (SITES.test(place) || (/^\p{Ll}/u.test(place) && !REGIONS.test(place) && !ARABIC_ARTICLE.test(place)))
    return `at the ${place}`
  return `in ${place}`
}

/** "since April 22", "on Tuesday", "between April 25 and May 1"; '' where no time is known. */
export function periodWords({ claim, article }: Figure, storyDay: string): string {
  const { period } = claim
  if (!period) return ''
  const { start, end } = period
  // That an article counts up to its own day goes without saying.
  if (start === null) return end === null || period.basis === 'inferred' ? '' : `by ${dateInWords(end, storyDay)}`
  if (end === null || end >= (article.metadata.publishedOn ?? storyDay).slice(0, end.length) || end === storyDay)
    return start === end
      ? `on ${momentInWords(start.slice(0, 10), storyDay, 'UTC')}`
      : `since ${dateInWords(start, storyDay)}`
  if (start === end) return `${start.length < 10 ? 'in' : 'on'} ${dateInWords(start, storyDay)}`
  return `between ${dateInWords(start, storyDay)} and ${dateInWords(end, storyDay)}`
}

/** "at least 253 civilians in Aleppo since April 22". */
export const scopedWords = (figure: Figure, storyDay: string) =>
  [figureWords(figure), placeWords(figure.place), periodWords(figure, storyDay)].filter(Boolean).join(' ')

export const outcomeWords: Record<Figure['claim']['outcome'], string> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  abducted: 'abducted',
  detained: 'detained',
  displaced: 'driven from home',
  casualties: 'killed or injured',
}

/** "Killed in Aleppo since late April". */
export function topicTitle(
  {
    outcome,
    figures,
    background,
  }: { outcome: Figure['claim']['outcome']; figures: readonly Figure[]; background: boolean },
  storyDay: string,
): string {
  const place = commonest(figures.map((figure) => figure.place))
  // Only those that say since when: the day of an article that says nothing ends no event.
  const periods = figures.flatMap(({ claim }) => (claim.period?.start ? [claim.period] : []))
  const starts = periods.flatMap(({ start }) => start ?? []).sort()
  const ends = periods.flatMap(({ end }) => end ?? []).sort()
  const [start, end] = [starts[0], ends.at(-1)]
  const when = !start
    ? ''
    : start === end
      ? `on ${dateInWords(start, storyDay)}`
      : background
        ? `since ${start.slice(0, 4)}`
        : `since ${roughDate(start, storyDay)}`
  const words = [outcomeWords[outcome], placeWords(place), when].filter(Boolean).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? null
}
