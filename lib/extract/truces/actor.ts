import type { Gazetteer } from '@/lib/resolve/places'
import type { Document } from '@/lib/text/document'
import { officeOf } from '../lexicon/offices'
import type { Name } from './names'
import { membersOf, phraseAfter, phraseBefore, type Range } from './noun-phrase'
import { isSide } from './sides'
import type { Reading } from './status'
import { subjectOf } from './subject'
import type { Trigger } from './triggers'

/**
 * Who makes a truce known by the words about it, the first of these: "declared by X"; the subject of a verb of announcing that governs
 * it; ", X announced" at the end; whose truce it is ("X's unilateral truce"). Empty where they tell nobody: sides that "agreed" announce nothing yet.
 */
export function actorOf(document: Document, gazetteer: Gazetteer, trigger: Trigger, reading: Reading): Name[] {
  const by = announcedBy(document, trigger, reading)
  if (by.length) return by
  const clause = relative(document, trigger)
  if (clause.length) return clause
  const subject = announcing(document, trigger, reading)
  if (subject.length) return subject
  if (/^(?:announced|extended|in_force)$/.test(reading.status)) {
    const after = announcedAfter(document, trigger)
    if (after.length) return after
  }
  return owner(document, gazetteer, trigger)
}

/** How far past the truce's name, in tokens, "declared by" may stand, beside it and as its predicate. */
const REACH = 10
const FAR = 40
const MADE_KNOWN =
  /^(?:announced|declared|proclaimed|ordered|unveiled|called|imposed|granted|offered|proposed|rejected|extended|ended)$/

/** "a truce declared on Friday by X". */
function announcedBy(document: Document, { next, sentence }: Trigger, reading: Reading): Name[] {
  const { tokens } = document
  const near = Math.max(next + REACH, reading.next + 1)
  for (let at = next; at < Math.min(sentence.lastToken, next + FAR); at++) {
    const { lower, text } = tokens[at]!
    if (/^[;:]$/.test(text)) return []
    // Far from the truce's name only as its predicate: "The truce, which starts …, was announced by X".
    if (!MADE_KNOWN.test(lower) || (at >= near && !/^(?:was|were)$/.test(tokens[at - 1]!.lower))) continue
    let by = at + 1
    while (
      by < at + 5 &&
      /^(?:on|last|this|earlier|week|month|today|yesterday|for|and|in|an?)$|day$/.test(tokens[by]?.lower ?? '')
    )
      by++
    if (tokens[by]?.lower !== 'by') continue
    return parties(named(document, phraseAfter(document, by + 1, sentence.lastToken)))
  }
  return []
}

/** The members of a list; of an office and the name after it ("the chief negotiator, X") the name. */
function named(document: Document, range: Range): Name[] {
  const names = membersOf(document, range)
  const [office, name] = names
  if (names.length !== 2 || !office || !name || !/^\p{Lu}/u.test(name.name)) return names
  const apart = document.text.slice(office.end, name.start)
  const isOffice = office.name.split(/\s+/).some((word) => officeOf(word.toLowerCase()) !== null)
  return apart.includes(',') && !apart.includes('and') && isOffice ? [name] : names
}

/** "The truce the Kremlin decreed", "a lull, which the RSF had announced": the subject of the clause about it. */
function relative(document: Document, { next, sentence }: Trigger): Name[] {
  const { tokens } = document
  const from =
    next +
    (tokens[next]?.text === ',' ? 1 : 0) +
    (/^(?:which|that)$/.test(tokens[next + 1]?.lower ?? '') && tokens[next]?.text === ',' ? 1 : 0)
  const start = /^(?:which|that)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  for (let at = start + 1; at < Math.min(sentence.lastToken, start + 7); at++) {
    const { lower, kind } = tokens[at]!
    if (kind === 'punctuation' || /^(?:was|were|is|are|been|by)$/.test(lower)) return []
    if (!/^(?:announced|declared|decreed|proclaimed|ordered|called|offered|imposed)$/.test(lower)) continue
    const range = phraseBefore(document, at, start)
    return range && range.first - start <= 1 ? parties(named(document, range)) : []
  }
  return []
}

/** "X announced a truce", "X has suspended its offensive"; not "X and Y agreed to extend". */
function announcing(document: Document, trigger: Trigger, reading: Reading): Name[] {
  const { tokens } = document
  const subject = subjectOf(document, trigger, reading)
  if (!subject) return []
  // "The U.S.-brokered deal calls for a halt": a paper announces nothing.
  if (/^(?:deal|agreement|pact|accord|plan|resolution|proposal)$/.test(tokens[subject.range.next - 1]!.lower)) return []
  const halted = reading.rule === 'truce.halted'
  if (!halted && !subject.tells) return []
  const names = parties(named(document, subject.range))
  const agreed = tokens
    .slice(subject.range.next, trigger.at)
    .some(({ lower }) => /^(?:agree[ds]?|accepted|signed|committed)$/.test(lower))
  return agreed && names.length > 1 ? [] : names
}

/** "…, X announced at a news conference": the clause of telling at the end. */
const announcedAfter = (document: Document, trigger: Trigger) =>
  toldAfter(document, trigger, /^(?:announced|announces|declared)$/)

function toldAfter(document: Document, { next, sentence }: Trigger, verbs: RegExp): Name[] {
  const { tokens } = document
  for (let at = next; at < sentence.lastToken; at++) {
    if (!verbs.test(tokens[at]!.lower)) continue
    const range = phraseBefore(document, at, next)
    if (!range || range.first <= next) continue
    const before = /^(?:the|an?)$/.test(tokens[range.first - 1]!.lower) ? range.first - 2 : range.first - 1
    const someone = tokens.slice(range.first, range.next).some(({ capitalised }) => capitalised)
    if (tokens[before]?.text === ',' && someone) return parties(named(document, range))
  }
  return []
}

/**
 * Who tells of a truce that sides agreed to, where no attribution holds the words: "A and B agreed to a truce, X said", "X announced on
 * Thursday that A and B have agreed to renew it".
 */
export function tellerOf(document: Document, trigger: Trigger, reading: Reading): Name[] {
  if (!/^(?:announced|extended|ended|in_force)$/.test(reading.status)) return []
  const after = toldAfter(document, trigger, /^(?:said|says|announced|confirmed)$/)
  if (after.length) return after
  const { tokens } = document
  for (let at = trigger.first - 1; at > trigger.sentence.firstToken; at--) {
    if (!/^(?:said|announced|confirmed|says|announces)$/.test(tokens[at]!.lower)) continue
    if (!tokens.slice(at + 1, at + 6).some(({ lower }) => lower === 'that')) continue
    const range = phraseBefore(document, at, trigger.sentence.firstToken)
    return range ? parties(named(document, range)) : []
  }
  return []
}

/** "Duterte's unilateral ceasefire": whoever's truce it is made it, unless the owner is a place. */
function owner(document: Document, gazetteer: Gazetteer, { first, at, sentence }: Trigger): Name[] {
  const { tokens } = document
  for (let i = at - 1; i >= first; i--) {
    if (!/^['’]s$/.test(tokens[i]!.text)) continue
    const range = phraseBefore(document, i, sentence.firstToken)
    const name = range && membersOf(document, range).at(-1)
    const oneSided = tokens.slice(i, at).some(({ lower }) => /^(?:unilateral|own|surprise|self-declared)$/.test(lower))
    if (!name || !/^\p{Lu}/u.test(name.name)) return []
    const placed = gazetteer.resolve(name.name) !== null
    return placed ? (oneSided ? [name] : []) : isSide(gazetteer, name.name) || oneSided ? [name] : []
  }
  return []
}

const parties = (names: Name[]) => names.filter(({ name }) => isParty(name))

/** A name, or a common noun that says whom: "senior US diplomat", "the military"; "sides" and "the war" name nobody. */
export const isParty = (words: string) => {
  const parts = words.split(/\s+/)
  return (
    parts.length <= 9 &&
    !/\d{3}/.test(words) &&
    !/^(?:is|was|has|who|sides|pair|he|she|it|they|we|i)$/i.test(parts[0]!) &&
    (/\p{Lu}/u.test(words) || parts.some((part) => FORCES.test(part) || officeOf(part.toLowerCase()) !== null))
  )
}

const FORCES =
  /^(?:government|army|military|rebels|regime|forces|command|monitors?|insurgents|militants|separatists|opposition|negotiators|mediators|officials|guerrillas|junta|envoys?|cabinet|presidency|movement|faction|group|leadership|generals|commanders)$/
