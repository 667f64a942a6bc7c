import type { TruceStatus } from '@/lib/claims'
import { articlesOf } from '../story'
import type { Announcement } from '../truces/announcements'
import type { TruceReading } from '../truces/terms'
import { dateInWords, momentInWords } from './times'
import { counted, gapInWords, listed, named, opening } from './words'

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
const COURSE = Object.keys(statusWords) as TruceStatus[]

export const outletsOf = (readings: readonly TruceReading[], conjunction?: string) =>
  listed(
    articlesOf(readings).map(({ outlet }) => named(outlet)),
    conjunction,
  )

export const isoDayOf = (ms: number, zone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms)

/** Last words of names that take "the": "the Gaza Strip", "the Damascus suburbs". */
const WITH_ARTICLE =
  /^line of\b|\b(?:suburbs|countryside|outskirts|strip|bank|region|islands|heights|hills|mountains|valley|corridor|peninsula|plain|plains|territories|zone|area|east|west|north|south|capital)$/i

/** An area within a sentence: "Latakia", "the Gaza Strip". */
export const areaNamed = (area: string) => (WITH_ARTICLE.test(area) && !/^the\s/i.test(area) ? `the ${area}` : area)

/** How a topic without an area is called where its name would stand. */
export const UNNAMED = 'Area not named'

/** "the Latakia truce"; "the truce" where no area is named. */
export const truceOf = (area: string) => (area === UNNAMED ? 'the truce' : `the ${area} truce`)

/** "One announcement, three accounts of where: …" */
export function areaSentence(
  { announcer, day, readings }: Announcement,
  inside: readonly { area: string; of: string }[],
  clock: Clock,
): string {
  const accounts = articlesOf(readings).map((article) => {
    const areas = readings
      .filter((reading) => reading.article === article)
      .map(({ area }) => (area === null ? 'no area' : areaNamed(area)))
    return `${named(article.outlet)} has ${listed([...new Set(areas)])}`
  })
  const nested = inside.map(({ area, of }) => ` ${opening(areaNamed(area))} lies within ${areaNamed(of)}.`)
  return `One announcement by ${named(announcer)} on ${momentInWords(day, clock.day, clock.zone)}, ${counted(accounts.length)} accounts of where it holds: ${accounts.join('; ')}.${nested.join('')}`
}

const channel = ({ claim, article }: TruceReading) =>
  claim.via ? `${named(article.outlet)} through ${named(claim.via)}` : named(article.outlet)

/** "The New York Times and Expatica through Syrian state television: two outlets, one origin, …" */
export function originSentence(announcer: string, readings: readonly TruceReading[]): string {
  const articles = articlesOf(readings)
  const ways = articles.map((article) => channel(readings.find((reading) => reading.article === article)!))
  return `${opening(listed(ways))}: ${counted(articles.length)} outlets, one origin, ${named(announcer)}. They count as one source.`
}

/** "Expatica has it announced on April 29; The Straits Times has it in force from April 30. Two dates of one truce, and no conflict." */
export function startSentence(
  announced: readonly { reading: TruceReading; iso: string }[],
  effective: readonly { reading: TruceReading; iso: string }[],
  /** Hours that the starts lie apart at least; null where they fit. */
  apart: number | null,
  clock: Clock,
): string {
  const part = (words: (iso: string) => string, dates: readonly { reading: TruceReading; iso: string }[]) => {
    const byDate = new Map<string, TruceReading[]>()
    for (const { reading, iso } of dates) byDate.set(iso, [...(byDate.get(iso) ?? []), reading])
    return [...byDate].map(
      ([iso, having]) =>
        `${outletsOf(having)} ${articlesOf(having).length === 1 ? 'has' : 'have'} it ${words(dateOrMoment(iso, clock))}`,
    )
  }
  const clauses = [
    ...part((date) => `announced ${before(date)}${date}`, announced),
    ...part((date) => `in force from ${date}`, effective),
  ]
  const isos = [...announced, ...effective].map(({ iso }) => iso)
  const precisions = new Set(isos.map((iso) => iso.length))
  const isOneDay =
    new Set(isos.map((iso) => (iso.length > 10 ? isoDayOf(Date.parse(iso), clock.zone) : iso))).size === 1
  const ending =
    apart !== null
      ? apart > 0
        ? `The starts lie ${gapInWords(apart)} apart.`
        : 'A truce is not announced after it has begun.'
      : announced.length > 0 && effective.length > 0 && !isOneDay && !precisions.has(7) && !precisions.has(4)
        ? 'Two dates of one truce, and no conflict.'
        : precisions.size > 1
          ? 'The dates differ in how exact they are, and agree.'
          : 'The dates agree.'
  return `${opening(clauses.join('; '))}. ${ending}`
}

/** A day as its date, since a start may lie weeks back; an hour with its date. */
function dateOrMoment(iso: string, { day, zone }: Clock): string {
  if (iso.length <= 10) return dateInWords(iso, day)
  const [time] = momentInWords(iso, day, zone).split(/ (?=[A-Z])/)
  return `${time} on ${dateInWords(isoDayOf(Date.parse(iso), zone), day)}`
}

const before = (date: string) =>
  /^(?:\d{1,2}:|noon)/.test(date) ? 'at ' : /\s\d{1,2}(?:,|$)/.test(date) ? 'on ' : 'in '

/** "announced in The Straits Times and Expatica; in force in Expatica": outlets by status; statuses of the same outlets are told together. */
export function statusClauses(readings: readonly TruceReading[]): string {
  const having = new Map<string, TruceStatus[]>()
  for (const status of COURSE) {
    const own = readings.filter(({ claim }) => claim.status === status)
    if (own.length === 0) continue
    const outlets = outletsOf(own)
    having.set(outlets, [...(having.get(outlets) ?? []), status])
  }
  return [...having]
    .map(([outlets, statuses]) => `${listed(statuses.map((status) => statusWords[status]))} in ${outlets}`)
    .join('; ')
}

/** Statuses with the outlets that have them. */
export function statusSentence(
  readings: readonly TruceReading[],
  area: string,
  kind: 'outside' | 'decline' | 'conflict',
): string {
  const statuses = new Set(readings.map(({ claim }) => claim.status))
  const ending = {
    outside: statuses.has('excluded')
      ? `All have ${area} outside the truce or still under talks.`
      : 'None has a truce there.',
    decline:
      statuses.size === 1
        ? 'They say the same.'
        : 'Degrees of one decline in the outlets’ own words, and no contradiction.',
    conflict:
      area === UNNAMED ? 'No area is named: they may speak of different ones.' : 'Both cannot be true at one time.',
  }[kind]
  return `${area}: ${statusClauses(readings)}. ${ending}`
}

/** What an article has passed beyond says no more of where the truce stands: talks, once it has one in force. */
const PASSED: Partial<Record<TruceStatus, ReadonlySet<TruceStatus>>> = {
  proposed: new Set(COURSE.filter((status) => status !== 'proposed')),
  under_negotiation: new Set(
    COURSE.filter((status) => !/^(?:proposed|under_negotiation|excluded|rejected)$/.test(status)),
  ),
  announced: new Set(['in_force', 'extended']),
}

/** Each article's word on how far the truce has come. */
export const furthest = (readings: readonly TruceReading[]) =>
  readings.filter(
    ({ claim, article }) =>
      !readings.some((other) => other.article === article && PASSED[claim.status]?.has(other.claim.status)),
  )

/** The verdict over one area: how far each outlet has the truce come, and which outlets are silent. */
export function truceVerdict(
  readings: readonly TruceReading[],
  worst: 'contradicts' | 'differs' | null,
  missing: readonly string[],
): string {
  const told = furthest(readings)
  const statuses = new Set(told.map(({ claim }) => claim.status))
  const articles = articlesOf(readings).length
  const isCourse = statuses.size > 1 && !statuses.has('excluded') && !statuses.has('rejected')
  const calm = articles === 1 ? '' : isCourse ? 'No conflict: stages of one course of events. ' : 'No conflict. '
  const first =
    worst === 'contradicts' ? 'They cannot all be true. ' : worst === 'differs' ? 'The accounts differ. ' : calm
  const not = missing.length > 0 ? ` Not in ${listed(missing.map(named), 'or')}.` : ''
  return `${first}${opening(statusClauses(told))}.${not}`
}

export const singleAreaSentence = (reading: TruceReading, area: string) =>
  `Only ${named(reading.article.outlet)} speaks of a truce in ${areaNamed(area)}: ${statusWords[reading.claim.status]}. Not in the other articles.`
