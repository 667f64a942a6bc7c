import type { TruceStatus } from '@/lib/claims'
import { articlesOf } from '../story'
import type { Announcement } from '../truces/announcements'
import type { End, TruceReading } from '../truces/terms'
import { dateInWords, momentInWords } from './times'
import { counted, gapInWords, hoursInWords, listed, named, opening, possessive } from './words'

/** How sentences on truces tell times. */
export interface Clock {
  day: string
  zone: string
}

export const statusWords: Record<TruceStatus, string> = {
  proposed: 'proposed',
  under_negotiation: 'under negotiation',
  announced: 'announced',
  in_force: 'in force',
  extended: 'extended',
  excluded: 'left out of the truce',
  violated: 'violated',
  eroding: 'eroding',
  collapsing: 'collapsing',
  collapsed: 'collapsed',
  ended: 'ended',
  rejected: 'rejected',
}

/** The statuses in the order in which a truce goes through them. */
const COURSE = Object.keys(statusWords)
/** What is no stage of a truce: an area left out of it, or a truce that was turned down. */
const ASIDE: ReadonlySet<TruceStatus> = new Set(['excluded', 'rejected'])
const inCourse = ([a]: [TruceStatus, unknown], [b]: [TruceStatus, unknown]) => COURSE.indexOf(a) - COURSE.indexOf(b)

const outlets = (readings: readonly TruceReading[]) => listed(articlesOf(readings).map(({ outlet }) => named(outlet)))

export const isoDayOf = (ms: number, zone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms)

/** "Tuesday", "Tuesday morning", "1:00 am Wednesday"; of an extension the first day on which it may end. */
export function endMoment(end: End, { day, zone }: Clock): string {
  const iso = end.iso ?? isoDayOf(end.from, zone)
  return `${momentInWords(iso, day, zone)}${end.part ? ` ${end.part}` : ''}`
}

/** "extended by 48 hours on Monday", "until 1:00 am Tuesday", "ends Tuesday morning by its terms". */
export function endWords({ claim, end }: TruceReading, clock: Clock): string {
  if (!end) return statusWords[claim.status]
  if (end.basis === 'stated') return `until ${endMoment(end, clock)}`
  if (end.basis === 'derived') return `ends ${endMoment(end, clock)} by its terms`
  const on = claim.announcedAt ? ` on ${momentInWords(claim.announcedAt, clock.day, clock.zone)}` : ''
  return `extended by ${hoursInWords(claim.durationHours ?? 0)}${on}`
}

function endClause(reading: TruceReading, area: string, clock: Clock, first: boolean): string {
  const { claim, end, article } = reading
  const outlet = named(article.outlet)
  const it = first ? `the ${area} truce` : 'it'
  if (!end) throw new Error('only claims with an end are told by it')
  if (end.basis === 'stated')
    return claim.status === 'extended'
      ? `${outlet} has ${it} extended until ${endMoment(end, clock)}`
      : `${outlet} has ${it} hold until ${endMoment(end, clock)}`
  if (end.basis === 'derived') return `by ${possessive(outlet)} terms ${it} ends on ${endMoment(end, clock)}`
  const who = claim.announcedBy ? `${named(claim.announcedBy)} extend ${it}` : `${it} extended`
  const on = claim.announcedAt ? ` on ${momentInWords(claim.announcedAt, clock.day, clock.zone)}` : ''
  return `${outlet} has ${who} by ${hoursInWords(claim.durationHours ?? 0)}${on}`
}

/** The sentence on ends that cannot all be true, or that lie apart. `silent` are outlets whose account of the extension names other areas only. */
export function endSentence(
  readings: readonly TruceReading[],
  area: string,
  relation: 'contradicts' | 'differs',
  gapHours: number,
  silent: readonly string[],
  clock: Clock,
): string {
  const clauses = readings.map((reading, index) => endClause(reading, area, clock, index === 0))
  const told = `${opening(clauses.join('; '))}.`
  const extension = readings.find(({ end }) => end?.basis === 'extension')
  if (relation === 'differs') return `${told} The ends lie ${gapInWords(gapHours)} apart.`
  const stated = readings.filter(({ end }) => end?.basis !== 'derived')
  const limit =
    extension?.end && extension.claim.announcedAt
      ? ` A truce extended on ${momentInWords(extension.claim.announcedAt, clock.day, clock.zone)} by ${hoursInWords(extension.claim.durationHours ?? 0)} cannot end before ${endMoment(extension.end, clock)}:`
      : ''
  const verdict = ` ${limit === '' ? opening(outlets(stated)) : outlets(stated)} cannot ${stated.length === 2 ? 'both' : 'all'} be right.`
  const others =
    silent.length > 0
      ? ` ${opening(possessive(listed(silent.map(named))))} account of the extension does not name ${area}.`
      : ''
  return told + limit + verdict + others
}

/** What would make both ends right. */
export function endReconciled(readings: readonly TruceReading[], relation: 'contradicts' | 'differs'): string | null {
  const derived = readings.filter(({ end }) => end?.basis === 'derived')
  if (relation === 'differs' && derived.length > 0)
    return `A further extension that is not in ${outlets(derived)} would reconcile them: no end is stated there.`
  return relation === 'contradicts'
    ? 'Only a further announcement, or a mistake in one article, would explain both.'
    : null
}

/** "One announcement, three accounts of where: …" */
export function areaSentence(
  { announcer, day, readings }: Announcement,
  inside: readonly { area: string; of: string }[],
  clock: Clock,
): string {
  const accounts = articlesOf(readings).map((article) => {
    const areas = readings.filter((reading) => reading.article === article).map(({ area }) => area ?? 'no area')
    return `${named(article.outlet)} has ${listed([...new Set(areas)])}`
  })
  return `One announcement by ${named(announcer)} on ${momentInWords(day, clock.day, clock.zone)}, ${counted(accounts.length)} accounts of where it holds: ${accounts.join('; ')}.${inside.map(({ area, of }) => ` ${area} lies within ${of}.`).join('')}`
}

const channel = ({ claim, article }: TruceReading) =>
  claim.via ? `${named(article.outlet)} through ${named(claim.via)}` : named(article.outlet)

/** "The New York Times, Expatica (through Syrian state television) and …: three outlets, one origin, …" */
export function originSentence(announcer: string, readings: readonly TruceReading[]): string {
  const articles = articlesOf(readings)
  const ways = articles.map((article) => channel(readings.find((reading) => reading.article === article)!))
  return `${opening(listed(ways))}: ${counted(articles.length)} outlets, one origin, ${named(announcer)}. It counts as one source.`
}

/** "Announced on April 29 (Expatica) and in force from April 30 (The Straits Times): two dates of one truce." */
export function startSentence(
  announced: readonly { reading: TruceReading; iso: string }[],
  effective: readonly { reading: TruceReading; iso: string }[],
  fits: boolean,
  clock: Clock,
): string {
  const part = (label: string, dates: readonly { reading: TruceReading; iso: string }[]) => {
    const byDate = new Map<string, TruceReading[]>()
    for (const { reading, iso } of dates) byDate.set(iso, [...(byDate.get(iso) ?? []), reading])
    return [...byDate].map(
      ([iso, having]) =>
        `${outlets(having)} ${articlesOf(having).length === 1 ? 'has' : 'have'} it ${label} ${label === 'announced' ? (iso.length < 10 ? 'in ' : 'on ') : ''}${dateInWords(iso, clock.day)}`,
    )
  }
  const clauses = [...part('announced', announced), ...part('in force from', effective)]
  const precisions = new Set([...announced, ...effective].map(({ iso }) => iso.length))
  const ending = !fits
    ? 'The dates do not fit one truce.'
    : precisions.size > 1
      ? 'The dates differ in how exact they are, and agree.'
      : announced.length > 0 && effective.length > 0
        ? 'Two dates of one truce, and no conflict.'
        : 'The dates agree.'
  return `${opening(clauses.join('; '))}. ${ending}`
}

/** Statuses with the outlets that have them. */
export function statusSentence(
  readings: readonly TruceReading[],
  area: string,
  kind: 'outside' | 'decline' | 'conflict',
): string {
  const byStatus = new Map<TruceStatus, TruceReading[]>()
  for (const reading of readings)
    byStatus.set(reading.claim.status, [...(byStatus.get(reading.claim.status) ?? []), reading])
  const clauses = [...byStatus].map(([status, having]) => `${statusWords[status]} in ${outlets(having)}`)
  const ending = {
    outside: `All have ${area} outside the truce or still under talks.`,
    decline:
      byStatus.size === 1
        ? 'They say the same.'
        : 'Degrees of one decline in the outlets’ own words, and no contradiction.',
    conflict: 'Both cannot be true at one time.',
  }[kind]
  return `${area}: ${clauses.join('; ')}. ${ending}`
}

/** The verdict over one area: its statuses in the order in which a truce goes through them, as stages where nothing speaks against that. */
export function truceVerdict(
  readings: readonly TruceReading[],
  worst: 'contradicts' | 'differs' | null,
  missing: readonly string[],
): string {
  const byStatus = new Map<TruceStatus, TruceReading[]>()
  for (const reading of readings)
    byStatus.set(reading.claim.status, [...(byStatus.get(reading.claim.status) ?? []), reading])
  const isCourse = worst === null && byStatus.size > 2 && ![...byStatus.keys()].some((status) => ASIDE.has(status))
  const statuses = isCourse ? [...byStatus].sort(inCourse) : [...byStatus]
  const clauses = statuses.map(([status, having]) => `${statusWords[status]} in ${outlets(having)}`)
  const calm = isCourse ? 'No conflict: stages of one course of events.' : 'No conflict.'
  const first =
    worst === 'contradicts' ? 'They cannot all be true.' : worst === 'differs' ? 'The accounts differ.' : calm
  const not = missing.length > 0 ? ` Not in ${listed(missing.map(named), 'or')}.` : ''
  return `${first} ${opening(clauses.join('; '))}.${not}`
}

export const singleAreaSentence = (reading: TruceReading, area: string) =>
  `Only ${named(reading.article.outlet)} names ${area}: ${statusWords[reading.claim.status]}. Not in the other articles.`
