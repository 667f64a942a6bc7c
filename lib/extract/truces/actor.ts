import type { Gazetteer } from '@/lib/resolve/places'
import type { Document } from '@/lib/text/document'
import { officeOf } from '../lexicon/offices'
import type { Name } from './names'
import { membersOf, phraseAfter, phraseBefore } from './noun-phrase'
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
  const subject = announcing(document, trigger, reading)
  if (subject.length) return subject
  if (/^(?:announced|extended|in_force)$/.test(reading.status)) {
    const after = announcedAfter(document, trigger)
    if (after.length) return after
  }
  return owner(document, gazetteer, trigger)
}

/** How far past the truce's name, in tokens, "declared by" may stand. */
const REACH = 10
const MADE_KNOWN =
  /^(?:announced|declared|proclaimed|ordered|unveiled|called|imposed|granted|offered|proposed|rejected|extended|ended)$/

/** "a truce declared on Friday by X". */
function announcedBy(document: Document, { next, sentence }: Trigger, reading: Reading): Name[] {
  const { tokens } = document
  const limit = Math.min(sentence.lastToken, Math.max(next + REACH, reading.next + 1))
  for (let at = next; at < limit; at++) {
    const { lower, text } = tokens[at]!
    if (/^[;:]$/.test(text)) return []
    if (!MADE_KNOWN.test(lower)) continue
    let by = at + 1
    while (
      by < at + 5 &&
      /^(?:on|last|this|earlier|week|month|today|yesterday|for|and|in|an?)$|day$/.test(tokens[by]?.lower ?? '')
    )
      by++
    if (tokens[by]?.lower !== 'by') continue
    return parties(membersOf(document, phraseAfter(document, by + 1, sentence.lastToken)))
  }
  return []
}

/** "X announced a truce", "X has suspended its offensive"; not "X and Y agreed to extend". */
function announcing(document: Document, trigger: Trigger, reading: Reading): Name[] {
  const { tokens } = document
  const subject = subjectOf(document, trigger, reading)
  if (!subject) return []
  const halted = reading.rule === 'truce.halted'
  if (!halted && !subject.tells) return []
  const names = parties(membersOf(document, subject.range))
  const agreed = tokens.slice(subject.range.next, trigger.at).some(({ lower }) => /^agree(?:d|s)?$/.test(lower))
  return agreed && names.length > 1 ? [] : names
}

/** "…, X announced at a news conference": the clause of telling at the end. */
function announcedAfter(document: Document, trigger: Trigger): Name[] {
  const { tokens } = document
  for (let at = trigger.next; at < trigger.sentence.lastToken; at++) {
    if (!/^(?:announced|announces|declared)$/.test(tokens[at]!.lower)) continue
    const range = phraseBefore(document, at, trigger.next)
    if (!range || tokens[range.first - 1]?.text !== ',' || range.first <= trigger.next) continue
    const named = tokens.slice(range.first, range.first + 2).some(({ capitalised }) => capitalised)
    if (named) return parties(membersOf(document, range))
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
  /^(?:government|army|military|rebels|regime|forces|command|monitors?|insurgents|militants|separatists|opposition|negotiators|mediators|officials|guerrillas|junta|envoys?)$/
