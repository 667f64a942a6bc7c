import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { readTimes, type TimeExpression } from '@/lib/text/times'
import type { Context } from '../context'
import { settleDays } from './settle-days'
import type { Reading } from './status'
import type { Trigger } from './triggers'

/** A value with the words that it was read from. */
export interface Read<T> extends Span {
  value: T
}

export interface Terms {
  announcedAt: Read<string> | null
  effectiveAt: Read<string> | null
  statedEnd: Read<string> | null
  /** Hours of the truce, or those that an extension adds. */
  duration: Read<number> | null
  /** Hours that the text gives beside an extension: "initially for 24 hours". */
  initial: Read<number> | null
}

const STARTING =
  /^(?:effect|force|hold|began|begun|begin|begins|beginning|start|started|starts|starting|effective|place|arranged|since|from|implemented|observed)$/
const ENDING =
  /^(?:until|till|through|expire|expires|expired|expiring|end|ends|ending|ended|expiry|expiration|lapse|lapses|lapsed)$/
const TELLING =
  /^(?:announced|announces|declared|agreed|announcement|statement|signed|reached|brokered|struck|said|extended|announcing|declaration|unveiled|deal|agreement|pact|accord|pledged|pledges|vowed|promised|voted|accepted|ordered|decreed|proclaimed|called|approved|decided|committed|imposed|confirmed)$/

/** The longest that a truce is announced for, in hours; longer spans are the war's. */
const LONGEST = 24 * 400

/** The times of a truce within `[first, end)`, each by the words that lead to it. `told` is where the attribution stands. */
export function readTerms(
  context: Context,
  trigger: Trigger,
  reading: Reading,
  window: { first: number; end: number },
  told: Span | null,
  zone: string | null,
): Terms {
  const { document, today } = context
  const { tokens } = document
  const anchor = { day: today?.day ?? null, zone }
  const range = { start: tokens[window.first]!.start, end: tokens[window.end - 1]!.end }
  const terms: Terms = { announcedAt: null, effectiveAt: null, statedEnd: null, duration: null, initial: null }
  for (const time of readTimes(document, range, anchor)) {
    if (time.kind === 'duration') readDuration(document, time, trigger, reading, terms)
    else placeTime(document, time, trigger, reading, terms)
  }
  settleDays(document, terms, trigger, reading, anchor)
  if (told && !terms.announcedAt && /announced|extended/.test(reading.status)) {
    const said = readTimes(document, told, anchor).find((time) => time.kind === 'point' && time.from?.length === 10)
    if (said) terms.announcedAt = { start: said.start, end: said.end, value: said.from! }
  }
  return terms
}

function readDuration(document: Document, time: TimeExpression, trigger: Trigger, reading: Reading, terms: Terms) {
  if (time.rule === 'time.age' || time.hours === null || time.hours > LONGEST) return
  const at = tokenAt(document, time.start)
  const inName = at >= trigger.first && at < trigger.at
  const lead = document.tokens[at - 1]?.lower ?? ''
  const lastsBy =
    (/^(?:for|by|of|only|just|lasted|lasting|barely|under)$/.test(lead) ||
      (lead === 'after' && /^(?:collapsed|ended|violated|collapsing)$/.test(reading.status))) &&
    (at >= trigger.at || at > reading.at)
  const joined = /[-‑]/.test(document.text.slice(time.start, time.end))
  const after = document.tokens[tokenAt(document, time.end)]?.lower ?? ''
  const another = time.added && at > trigger.first - 6
  const ofPause =
    joined && /^(?:pause|pauses|extension|weekly|humanitarian|halt|lull|truce|cease-fire|ceasefire)$/.test(after)
  if (!inName && !lastsBy && !another && !ofPause) return
  const ofExtension = /^(?:extension|renewal|prolongation)$/.test(after)
  if (/^(?:later|earlier|before|after|ago|of)$/.test(after)) return
  if (reading.status !== 'extended' && !isOpen(reading) && isOfRenewal(document, trigger, at)) return
  const read = { start: time.start, end: time.end, value: time.hours }
  if (reading.status === 'extended' && inName && reading.at < trigger.first) {
    terms.initial ??= read
    return
  }
  if (
    reading.status === 'extended' &&
    !time.added &&
    !ofExtension &&
    terms.duration === null &&
    !isAfterExtension(document, reading, at)
  )
    terms.initial = read
  else if (terms.duration === null || time.added) terms.duration = read
}

/** "failed to persuade them to renew it for six months": the length of what did not come. */
const isOfRenewal = ({ tokens }: Document, { next }: Trigger, at: number) =>
  tokens.slice(Math.max(next, at - 5), at).some(({ lower }) => /^(?:renew|extend|prolong)$/.test(lower))

const isAfterExtension = (_: Document, reading: Reading, at: number) => at >= reading.at

function placeTime(document: Document, time: TimeExpression, trigger: Trigger, reading: Reading, terms: Terms) {
  if (
    time.from === null ||
    (time.kind === 'window' &&
      time.relation !== 'since' &&
      time.rule !== 'time.since' &&
      time.rule !== 'time.between' &&
      time.rule !== 'time.calendar-period')
  )
    return
  const at = tokenAt(document, time.start)
  const read = { start: time.start, end: time.end, value: time.from }
  if (time.rule === 'time.between' && time.to !== null) {
    if (roleOf(document, time, at, trigger, reading) === null) return
    terms.effectiveAt ??= read
    terms.statedEnd ??= { ...read, value: time.to }
    return
  }
  const role = roleOf(document, time, at, trigger, reading)
  if (role === 'end') terms.statedEnd ??= read
  else if (role === 'start' && !(isOpen(reading) && time.relation !== 'from')) terms.effectiveAt ??= read
  else if (role === 'told') terms.announcedAt ??= read
}

/** A day beside a truce that is only talked about is the day of the talk. */
const isOpen = ({ status }: Reading) => status === 'proposed' || status === 'under_negotiation' || status === 'rejected'

/** "signed a ceasefire on Saturday", "extended the truce this morning": the day of the act, not of the truce's start. */
const isMadeKnown = ({ status, at }: Reading, trigger: Trigger) =>
  (status === 'announced' || status === 'extended') && at < trigger.at

/** What a time says of the truce, by the nearest word before it that tells; dates inside its name by what the name is. */
function roleOf(document: Document, time: TimeExpression, at: number, trigger: Trigger, reading: Reading) {
  if (reading.areaOfCue) return null
  if (time.relation === 'until') return 'end'
  if (reading.status === 'extended' && document.tokens[at - 1]?.lower === 'to') return 'end'
  if (time.rule === 'time.since') return isOwnClause(document, at, trigger, reading) ? 'start' : null
  const inName = at >= trigger.first && at < trigger.at
  if (inName) return reading.rule === 'truce.dated-deal' ? 'told' : 'start'
  const { tokens } = document
  for (let i = at - 1; i >= Math.max(0, at - 9) && i >= trigger.sentence.firstToken; i--) {
    const { lower, text } = tokens[i]!
    if (/^[.;:]$/.test(text)) return null
    // "declared an end on Friday to the truce": the day is that of the declaration.
    const inCue = i >= reading.at && i < reading.next && i > reading.at
    if (ENDING.test(lower) && inCue && TELLING.test(tokens[reading.at]!.lower)) return 'told'
    if (ENDING.test(lower)) return 'end'
    if (STARTING.test(lower)) return i > trigger.at - 8 ? 'start' : null
    if (TELLING.test(lower)) return i > trigger.at - 10 && lower !== 'said' ? 'told' : null
    if (i < trigger.next && i >= trigger.first) return isMadeKnown(reading, trigger) ? 'told' : 'start'
  }
  const opens = at - trigger.sentence.firstToken <= 1 && Math.min(trigger.first, reading.at) - at < 12
  const after = tokenAt(document, time.end)
  if (!opens || !(tokens[after]?.text === ',' || after === trigger.first)) return null
  // A day at the head of the sentence dates what it tells; a month ("In February, a truce …") dates the truce.
  if (reading.status === 'announced' && reading.at < trigger.at) return 'told'
  if ((time.from?.length ?? 0) < 10 || reading.status === 'in_force') return 'start'
  return reading.status === 'announced' || reading.status === 'extended' ? 'told' : null
}

/** No clause about something else between the truce and the time: "around X, where they have fought since 2012". */
function isOwnClause({ tokens }: Document, at: number, trigger: Trigger, reading: Reading): boolean {
  const from = Math.min(at, Math.max(trigger.next, reading.next))
  return !tokens.slice(from, at).some(({ lower }) => /^(?:where|who|whose|as|while|when|but)$/.test(lower))
}

/** Index of the first token that starts at or after an offset. */
function tokenAt({ tokens }: Document, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
