import type { Figure } from '../casualties/figure'
import { evidenceOf } from '../story'
import { dateInWords, momentInWords, roughDate } from './times'
import { named, number } from './words'

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

/** "more than 250 people", "hundreds of civilians". */
export function figureWords(figure: Figure): string {
  const { victims, vague, qualifier } = figure.claim
  const who = victims ?? (figure.claim.value === 1 ? 'person' : 'people')
  if (figure.claim.value === 1 && who === 'people') return `${numberOf(figure)} person`
  return vague || qualifier === 'share' ? `${numberOf(figure)} of ${who}` : `${numberOf(figure)} ${who}`
}

/** "in Aleppo", "in and around Aleppo", "at the hospital in Aleppo"; '' where no place is known. */
export function placeWords(place: string | null): string {
  if (place === null) return ''
  const around = /^(.+?) and (?:its )?(?:surroundings|surrounding areas?)$/i.exec(place)
  if (around) return `in and around ${around[1]}`
  if (/^(?:in|near|around|outside|at|on)\s/i.test(place)) return place
  return /^\p{Ll}/u.test(place) && !/^(?:north|south|east|west|central|the)/i.test(place)
    ? `at the ${place}`
    : `in ${place}`
}

/** "since April 22", "on Tuesday", "between April 25 and May 1"; '' where no time is known. */
export function periodWords({ claim, article }: Figure, storyDay: string): string {
  const { period } = claim
  if (!period) return ''
  const { start, end } = period
  if (start === null) return end === null ? '' : `by ${dateInWords(end, storyDay)}`
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
  const starts = figures.flatMap(({ claim }) => (claim.period?.start ? [claim.period.start] : [])).sort()
  const ends = figures.flatMap(({ claim }) => (claim.period?.end ? [claim.period.end] : [])).sort()
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

/** "The Press Association credits the Syrian Observatory for Human Rights; Expatica credits nobody." */
export const counterWords = ({ claim }: Figure) => (claim.counter === null ? null : named(claim.counter))
