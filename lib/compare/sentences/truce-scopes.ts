import { articlesOf } from '../story'
import type { End, TruceReading } from '../truces/terms'
import { endClause, onDay } from './truce-ends'
import { areaNamed, type Clock, outletsOf, statusClauses, truceOf } from './truces'
import { gapInWords, hoursInWords, listed, opening } from './words'

const have = (readings: readonly TruceReading[]) => (articlesOf(readings).length === 1 ? 'has' : 'have')
const isOrAre = (area: string) =>
  /s$/i.test(area) && /suburbs|heights|hills|islands|territories|outskirts|plains|mountains/i.test(area) ? 'are' : 'is'

/** "The New York Times has the Homs suburbs extended, which Waer lies in; Expatica has Waer left out of the truce." */
export const exceptionSentence = (
  holding: readonly TruceReading[],
  against: readonly TruceReading[],
  outer: string,
  inner: string,
) =>
  `A truce in ${areaNamed(outer)} is ${statusClauses(holding)}, and ${areaNamed(inner)} lies within ${areaNamed(outer)}; but there it is ${statusClauses(against)}.`

/** A truce of the smaller area that ends before that of the larger one does. */
export const outlastSentence = (
  longer: readonly (TruceReading & { end: End })[],
  own: readonly (TruceReading & { end: End })[],
  outer: string,
  inner: string,
  apart: number,
  clock: Clock,
) =>
  `${opening(
    [
      ...longer.map((reading) => endClause(reading, `the ${outer} truce`, clock)),
      ...own.map((reading) => endClause(reading, `that of ${areaNamed(inner)}`, clock)),
    ].join('; '),
  )}. ${opening(areaNamed(inner))} ${isOrAre(inner) === 'are' ? 'lie' : 'lies'} within ${areaNamed(outer)}: the ends are ${gapInWords(apart / 3_600_000)} apart.`

/** An extension for the larger area and one for a part of it. */
export const coverSentence = (
  extending: readonly TruceReading[],
  own: readonly TruceReading[],
  outer: string,
  inner: string,
) =>
  `${opening(outletsOf(extending))} ${have(extending)} the truce in ${areaNamed(outer)} extended, which covers ${areaNamed(inner)}; ${outletsOf(own)} ${have(own)} it extended in ${areaNamed(inner)}. One fits the other.`

/** "The Times has it extended by 48 hours on Monday, Expatica by three days." */
export function lengthSentence(readings: readonly TruceReading[], area: string, clock: Clock): string {
  const byHours = new Map<number, TruceReading[]>()
  for (const reading of readings) {
    const hours = reading.claim.durationHours ?? 0
    byHours.set(hours, [...(byHours.get(hours) ?? []), reading])
  }
  const { status, announcedAt, effectiveAt } = readings[0]!.claim
  const clauses = [...byHours].map(
    ([hours, having]) => `${status === 'extended' ? 'by' : 'for'} ${hoursInWords(hours)} in ${outletsOf(having)}`,
  )
  const what =
    status === 'extended'
      ? `${opening(truceOf(area))} was extended${announcedAt ? ` ${onDay(announcedAt, clock)}` : ''}`
      : `${opening(truceOf(area))}${effectiveAt ? ` ${onDay(effectiveAt, clock).replace(/^(?:on|at|in)/, 'from')}` : ''} is`
  return `${what} ${clauses.join('; ')}. One step of one truce has one length.`
}

export const declarationSentence = (alone: readonly TruceReading[], agreed: readonly TruceReading[], area: string) =>
  `${opening(outletsOf(alone))} ${have(alone)} ${truceOf(area)} declared by one side${sides(alone)}; ${outletsOf(agreed)} ${have(agreed)} it agreed${brokers(agreed)}.`

const sides = (readings: readonly TruceReading[]) => {
  const own = new Set(readings.flatMap(({ claim }) => (claim.parties.length === 1 ? claim.parties : [])))
  return own.size === 1 ? ` (${[...own][0]})` : ''
}

const brokers = (readings: readonly TruceReading[]) =>
  readings.every(({ claim }) => claim.declaration === 'mediated')
    ? ` through a broker${inBrackets(readings.flatMap(({ claim }) => claim.mediators))}`
    : ' by both sides'

const inBrackets = (names: readonly string[]) => (names.length > 0 ? ` (${listed([...new Set(names)])})` : '')

/** "Fox News and The New York Times know of talks only; announced in CNN; in force in NPR. Stages of one day …" */
export function stageSentence(talking: readonly TruceReading[], agreed: readonly TruceReading[], clock: Clock): string {
  const start = agreed.find(({ claim }) => claim.effectiveAt)?.claim.effectiveAt
  const from = start ? `, from ${onDay(start, clock).replace(/^(?:on|at|in)\s/, '')}` : ''
  return `${opening(outletsOf(talking))} ${articlesOf(talking).length === 1 ? 'knows' : 'know'} of talks only; ${outletsOf(agreed)} ${have(agreed)} a truce agreed or in force${from}. Both can be true: accounts of different hours.`
}
