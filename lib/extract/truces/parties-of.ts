import type { Gazetteer } from '@/lib/resolve/places'
import type { Document } from '@/lib/text/document'
import { cover, type Span } from '@/lib/text/span'
import type { Name } from './names'
import { membersOf, phraseAfter, phraseBefore } from './noun-phrase'
import { isBroker, isNameless, isSide } from './sides'
import type { Reading } from './status'
import { subjectOf } from './subject'
import type { Trigger } from './triggers'

export interface Parties {
  names: string[]
  span: Span | null
}

const NOBODY: Parties = { names: [], span: null }

/**
 * The sides that a truce binds, the first of these that gives any: "between A and B"; its name ("the A-B truce"); who accuses whom of
 * breaking it; and else together: who agrees to, declares, rejects or breaks it, whose truce it is, and with whom. Empty where the words name none.
 */
export function partiesOf(
  document: Document,
  gazetteer: Gazetteer,
  trigger: Trigger,
  reading: Reading,
  end: number,
): Parties {
  const between = betweenSides(document, trigger, end)
  if (between.length > 1) return found(between)
  const joined = inName(document, gazetteer, trigger)
  if (joined.length) return found(joined)
  const accused = accusation(document, gazetteer, trigger, reading)
  if (accused.length > 1) return found(accused)
  const own = [
    ...subjects(document, gazetteer, trigger, reading),
    ...owners(document, gazetteer, trigger, reading),
    ...doers(document, gazetteer, trigger, end),
  ]
  return found([...own, ...opposite(document, gazetteer, trigger, end)])
}

function found(names: Name[]): Parties {
  const seen = new Map<string, Name>()
  for (const name of names) if (!seen.has(name.name.toLowerCase())) seen.set(name.name.toLowerCase(), name)
  const list = [...seen.values()]
  return list.length ? { names: list.map(({ name }) => name), span: cover(list) } : NOBODY
}

/** How far from the truce's name, in tokens, "between" and "with" may stand: "a truce in X between". */
const NEAR = 7

function betweenSides(document: Document, { next }: Trigger, end: number): Name[] {
  const { tokens } = document
  for (let at = next; at < Math.min(next + NEAR, end); at++) {
    const { lower, kind } = tokens[at]!
    if (lower === 'between') {
      const names = membersOf(document, phraseAfter(document, at + 1, end))
      return names.filter(({ name }) => !isNameless(name) && !/\d/.test(name[0]!))
    }
    if (kind === 'punctuation' && !/^["”’]$/.test(tokens[at]!.text)) return []
  }
  return []
}

/** "an Israel-Hamas ceasefire", "the Israeli-Palestinian truce". */
function inName({ tokens }: Document, gazetteer: Gazetteer, { first, at }: Trigger): Name[] {
  for (let i = first; i < at; i++) {
    const token = tokens[i]!
    const joined = /^(\p{Lu}\p{L}+)[-‑–](\p{Lu}\p{L}+)$/u.exec(token.text)
    if (!joined) continue
    const names = [joined[1]!, joined[2]!].map((name) => gazetteer.countryOf(name)?.name ?? name)
    if (names.some((name) => isSide(gazetteer, name))) return names.map((name) => ({ ...token, name }))
  }
  return []
}

/** "A accused B of violating the truce", "A and B accuse each other". */
function accusation(document: Document, gazetteer: Gazetteer, trigger: Trigger, reading: Reading): Name[] {
  if (reading.status !== 'violated' && reading.status !== 'collapsed') return []
  const { tokens } = document
  const { firstToken, lastToken } = trigger.sentence
  for (
    let at = Math.max(firstToken, reading.at - 14);
    at < Math.min(lastToken, Math.max(reading.next, trigger.next));
    at++
  ) {
    if (!/^(?:accused|accuse|accuses|accusing|blamed|blames|blame)$/.test(tokens[at]!.lower)) continue
    const range = phraseBefore(document, at, firstToken)
    const by = range ? membersOf(document, range) : []
    const whom = membersOf(document, phraseAfter(document, at + 1, lastToken)).slice(0, 2)
    return [...by, ...whom].filter(({ name }) => isSide(gazetteer, name))
  }
  return []
}

/** The subject of the verb that governs the truce, where it is a side; a broker's announcement binds others. */
function subjects(document: Document, gazetteer: Gazetteer, trigger: Trigger, reading: Reading): Name[] {
  const subject = subjectOf(document, trigger, reading)
  if (!subject) return []
  const members = membersOf(document, subject.range)
  const names = members.some(({ name }) => isSide(gazetteer, name))
    ? members.filter(({ name }) => isSide(gazetteer, name) || (members.length > 1 && isProperName(name)))
    : []
  if (subject.tells && names.every(({ name }) => isBroker(gazetteer, name)) && !isOneSided(document, trigger)) return []
  return names
}

/** A group that no lexicon has, beside a side that one has: "Thailand and the X". */
const isProperName = (name: string) =>
  /^\p{Lu}/u.test(name) &&
  !isNameless(name) &&
  !/\b(?:President|Minister|Secretary|Prime|Leader|Chief|Envoy|General)\b/.test(name)

const isOneSided = ({ tokens }: Document, { first, at }: Trigger) =>
  tokens.slice(first, at).some(({ lower }) => lower === 'unilateral')

/** "Israel's ceasefire with Hamas", "the government's offer of a truce". */
function owners(document: Document, gazetteer: Gazetteer, trigger: Trigger, reading: Reading): Name[] {
  const { tokens } = document
  const from = Math.max(trigger.sentence.firstToken, Math.min(trigger.first, reading.at) - 1)
  for (let at = trigger.at - 1; at > from; at--) {
    if (!/^['’]s$/.test(tokens[at]!.text)) continue
    const range = phraseBefore(document, at, from)
    const names = range ? membersOf(document, range).slice(-1) : []
    return names.filter(({ name }) => isSide(gazetteer, name) && !gazetteer.resolve(name))
  }
  return []
}

const DONE =
  /^(?:declared|announced|agreed|signed|accepted|observed|violated|broken|proclaimed|ordered|reached|called|offered|proposed|rejected|breached)$/

/** "a truce signed by the army and the rebels". */
function doers(document: Document, gazetteer: Gazetteer, { next }: Trigger, end: number): Name[] {
  const { tokens } = document
  for (let at = next; at + 1 < Math.min(next + 12, end); at++) {
    if (!DONE.test(tokens[at]!.lower)) continue
    const by = tokens[at + 1]!.lower === 'by' ? at + 1 : tokens[at + 3]?.lower === 'by' ? at + 3 : -1
    if (by < 0) continue
    const names = membersOf(document, phraseAfter(document, by + 1, end)).filter(({ name }) => isSide(gazetteer, name))
    return names.every(({ name }) => isBroker(gazetteer, name)) ? [] : names
  }
  return []
}

/** "a truce with the rebels", "offered a truce to the guerrillas". */
function opposite(document: Document, gazetteer: Gazetteer, { next }: Trigger, end: number): Name[] {
  const { tokens } = document
  for (let at = next; at < Math.min(next + 4, end); at++) {
    const { lower, kind } = tokens[at]!
    if (lower === 'of' && at === next) {
      const owners = membersOf(document, phraseAfter(document, at + 1, end)).filter(({ name }) =>
        isSide(gazetteer, name),
      )
      return owners.filter(({ name }) => gazetteer.resolve(name) === null)
    }
    if (lower === 'with') {
      const names = membersOf(document, phraseAfter(document, at + 1, end))
      return names.slice(0, 2).filter(({ name }) => !isNameless(name) && !/^(?:\d|no|immediate|effect)/.test(name))
    }
    if (kind === 'punctuation') return []
  }
  return []
}
