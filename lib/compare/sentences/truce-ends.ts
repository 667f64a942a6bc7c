import { articlesOf } from '../story'
import type { End, TruceReading } from '../truces/terms'
import { dateInWords, momentInWords } from './times'
import { type Clock, isoDayOf, outletsOf, statusWords, truceOf } from './truces'
import { gapInWords, hoursInWords, listed, named, opening, possessive } from './words'

type Ended = TruceReading & { end: End }
interface Extremes {
  earliest: Ended
  latest: Ended
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** "Tuesday", "Tuesday morning", "1:00 am Wednesday", "Tuesday or Wednesday"; of an extension the first day on which it may end. */
export function endMoment(end: End, { day, zone }: Clock): string {
  const part = end.part ? ` ${end.part}` : ''
  if (end.iso !== null) return `${momentInWords(end.iso, day, zone)}${part}`
  const first = momentInWords(isoDayOf(end.from, zone), day, zone)
  if (!Number.isFinite(end.to)) return first
  const last = momentInWords(isoDayOf(end.to - 1, zone), day, zone)
  if (first === last) return first
  return end.to - end.from <= 2 * DAY ? `${first} or ${last}` : `some day from ${first} to ${last}`
}

const preposition = (moment: string) =>
  /^some day/.test(moment) ? '' : /^(?:\d{1,2}:|noon)/.test(moment) ? 'at ' : 'on '

/** "on Tuesday morning", "at 1:00 am Wednesday", "in March". */
function atEnd(end: End, clock: Clock): string {
  if (end.iso !== null && end.iso.length < 10) return `in ${dateInWords(end.iso, clock.day)}`
  const moment = endMoment(end, clock)
  return preposition(moment) + moment
}

/** "on Monday", "in April", "at 6:00 pm Monday". */
export function onDay(iso: string, { day, zone }: Clock): string {
  if (iso.length < 10) return `in ${dateInWords(iso, day)}`
  const moment = momentInWords(iso, day, zone)
  return preposition(moment) + moment
}

const announced = ({ claim }: TruceReading, clock: Clock) =>
  claim.announcedAt ? ` ${onDay(claim.announcedAt, clock)}` : ''

/** "extended by 48 hours on Monday", "until 1:00 am Tuesday", "ends Tuesday morning by its terms". */
export function endWords(reading: TruceReading, clock: Clock): string {
  const { claim, end } = reading
  if (!end) return statusWords[claim.status]
  if (end.basis === 'stated') return `until ${endMoment(end, clock)}`
  if (end.basis === 'derived') return `ends ${endMoment(end, clock)} by its terms`
  return `extended by ${hoursInWords(claim.durationHours ?? 0)}${announced(reading, clock)}`
}

/** "Expatica has the Latakia truce hold until 1:00 am Tuesday"; `it` is what holds. */
export function endClause(reading: Ended, it: string, clock: Clock): string {
  const { claim, end, article } = reading
  const outlet = named(article.outlet)
  if (end.basis === 'stated')
    return claim.status === 'extended'
      ? `${outlet} has ${it} extended until ${endMoment(end, clock)}`
      : `${outlet} has ${it} hold until ${endMoment(end, clock)}`
  if (end.basis === 'derived') return `by ${possessive(outlet)} terms ${it} ends ${atEnd(end, clock)}`
  const who = claim.announcedBy ? `${named(claim.announcedBy)} extend ${it}` : `${it} extended`
  return `${outlet} has ${who} by ${hoursInWords(claim.durationHours ?? 0)}${announced(reading, clock)}`
}

/** What the ends of some accounts are to each other. */
interface Standoff {
  /** The two told ends furthest apart, where told ends are. */
  conflict: Extremes | null
  cannotBoth: boolean
  /** Accounts without a word of the extension that others tell. */
  unaware: readonly Ended[]
  /** Outlets whose account of the extension names other areas only. */
  silent: readonly string[]
}

/** The sentence on ends that lie apart, or that cannot all be right. */
export function endSentence(
  readings: readonly Ended[],
  area: string,
  { conflict, cannotBoth, unaware, silent }: Standoff,
  clock: Clock,
): string {
  const clauses = readings.map((reading, index) => endClause(reading, index === 0 ? truceOf(area) : 'it', clock))
  const told = `${opening(clauses.join('; '))}.`
  if (cannotBoth && conflict) return told + verdict(readings, conflict, clock) + silence(silent, area)
  if (unaware.length === 0) return `${told} The ends lie ${gapInWords(gapOf(readings) / HOUR)} apart.`
  const may = articlesOf(unaware).length === 1 ? 'tells of no extension and may be' : 'tell of no extension and may be'
  const limit = conflict?.latest.end.basis === 'extension' ? ` ${limitOf(conflict.latest, clock)}.` : ''
  return `${told}${limit} ${opening(outletsOf(unaware))} ${may} from before it.`
}

const gapOf = (readings: readonly Ended[]) =>
  Math.max(...readings.map(({ end }) => end.from)) - Math.min(...readings.map(({ end }) => end.to))

/** "A truce extended on Monday by 48 hours cannot end before Wednesday: The New York Times and Expatica cannot both be right." */
function verdict(readings: readonly Ended[], { latest }: Extremes, clock: Clock): string {
  const { end } = latest
  const stated = readings.filter((reading) => reading.end.basis !== 'derived')
  const right = `cannot ${articlesOf(stated).length === 2 ? 'both' : 'all'} be right.`
  if (end.basis !== 'extension') return ` ${opening(outletsOf(stated))} ${right}`
  return ` ${limitOf(latest, clock)}: ${outletsOf(stated)} ${right}`
}

const limitOf = (latest: Ended, clock: Clock) =>
  `A truce extended${announced(latest, clock)} by ${hoursInWords(latest.claim.durationHours ?? 0)} cannot end before ${endMoment(latest.end, clock)}`

const silence = (silent: readonly string[], area: string) =>
  silent.length > 0
    ? ` ${opening(possessive(listed(silent.map(named))))} account of the extension does not name ${area}.`
    : ''

/** What would make both ends right. */
export function endReconciled(readings: readonly Ended[], cannotBoth: boolean, unaware: readonly Ended[]): string {
  if (unaware.length > 0 && !cannotBoth)
    return `An extension that became known after ${outletsOf(unaware, 'or')} was written would reconcile them.`
  if (cannotBoth) return 'Only a further announcement, or a mistake in one article, would explain both.'
  const latest = Math.max(...readings.map(({ end }) => end.from))
  const short = readings.filter(({ end }) => end.to <= latest)
  const open = short.every(({ end }) => end.basis === 'derived') ? ': no end is stated there' : ''
  return `A further extension that is not in ${outletsOf(short, 'or')} would reconcile them${open}.`
}

/** "Expatica has the Homs truce hold until 1:00 am Monday; the start and the length that it gives lead to Sunday, at least 13 hours apart." */
export function ownTermsSentence(stated: Ended, derived: Ended, area: string, apart: number, clock: Clock): string {
  const lead = derived.claim.status === 'extended' ? 'the start and the lengths' : 'the start and the length'
  return `${opening(endClause(stated, truceOf(area), clock))}; ${lead} that it gives lead to ${endMoment(derived.end, clock)}, ${gapInWords(apart / HOUR)} apart.`
}
