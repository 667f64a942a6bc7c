import { capitals, demonyms, peoples as nations } from '@/lib/resolve/speakers'
import type { Document } from '@/lib/text/document'
import { femaleNames, maleNames } from '../lexicon/names-first.generated'
import { genderOfOffice, officeOf } from '../lexicon/offices'
import { peoples, wellKnown } from '../lexicon/organisations'
import { titles } from '../lexicon/titles'
import { findNames, type NameSequence } from './mentions'
import type { Entity, Frame, Mention } from './types'
import { particles } from './words'

/** "al-Jubeir" and "Jubeir" are one surname; "Jr." is none. */
const surnameKey = (word: string) =>
  word
    .toLowerCase()
    .replace(/^(?:al|el|an|as|ar|ad|ash|at)[-‑]/, '')
    .replace(/\.$/, '')
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * Ties the names of an article to people and organisations: full names first, then single words to the full names that
 * they are a part of, wherever the article writes them, headline included.
 */
export function tieNames(document: Document, frames: readonly Frame[]): { entities: Entity[]; mentions: Mention[] } {
  const names = findNames(document, frames)
  const entities: Entity[] = []
  const byName = new Map<string, Entity>()
  const bySurname = new Map<string, Entity[]>()
  const words = (name: NameSequence) => wordsOf(document, name)
  const tied = new Map<NameSequence, Entity>()

  const full = names.filter((name) => !name.heading && name.last > name.nameFirst && !isParticled(words(name)))
  for (const name of full) {
    const parts = words(name)
    const text = parts.join(' ')
    const surname = surnameKey(lastPart(parts))
    const same = byName.get(text.toLowerCase()) ?? namesake(bySurname.get(surname), parts, name.organisation)
    const entity = same ?? create(entities, text, name)
    if (!same && !name.organisation) push(bySurname, surname, entity)
    byName.set(text.toLowerCase(), entity)
    if (entity.kind !== 'organisation' && parts.length > entity.name.split(' ').length) entity.name = text
    entity.fullNamed++
    learn(entity, name, parts)
    tied.set(name, entity)
  }
  // Those with a title that tells a gender first: "President X" goes to the "Mr. X" of elsewhere.
  for (const name of [...names].sort((a, b) => Number(b.gender !== 'unknown') - Number(a.gender !== 'unknown'))) {
    if (tied.has(name)) continue
    const parts = words(name)
    const text = parts.join(' ')
    const known = byName.get(text.toLowerCase())
    const bearers =
      name.organisation || (parts.length > 1 && !isParticled(parts))
        ? undefined
        : bySurname.get(surnameKey(lastPart(parts)))
    const chosen = choose(bearers, name)
    const entity = known ?? chosen ?? firstNamed(entities, text) ?? (name.heading ? null : create(entities, text, name))
    if (!entity) continue
    if (!known && !bearers) {
      byName.set(text.toLowerCase(), entity)
      if ((parts.length === 1 || isParticled(parts)) && !name.organisation)
        push(bySurname, surnameKey(lastPart(parts)), entity)
    }
    if (bearers && !known && !chosen) bearers.push(entity)
    if (name.nameFirst > name.first) entity.fullNamed++
    learn(entity, name, parts)
    tied.set(name, entity)
  }
  const mentions: Mention[] = []
  for (const name of names) {
    const entity = tied.get(name)
    if (entity)
      mentions.push({ first: name.first, last: name.last, nameFirst: name.nameFirst, entity, quoted: name.quoted })
  }
  return { entities, mentions }
}

/** "de Mistura", "bin Laden": a surname of two words. */
const isParticled = (parts: string[]) => parts.length === 2 && particles.has(parts[0]!.toLowerCase())

const wordsOf = (document: Document, name: NameSequence) =>
  document.tokens.slice(name.nameFirst, name.last + 1).map((token) => token.text)

const lastPart = (parts: string[]) =>
  parts.length > 1 && suffixes.has(parts.at(-1)!.toLowerCase().replace('.', '')) ? parts.at(-2)! : parts.at(-1)!

function push(index: Map<string, Entity[]>, key: string, entity: Entity) {
  const list = index.get(key)
  if (list) list.push(entity)
  else index.set(key, [entity])
}

/** "Donald J. Trump" and "Donald Trump": one surname, and the first names agree as far as both are given. */
function namesake(bearers: Entity[] | undefined, parts: string[], organisation: boolean): Entity | undefined {
  if (organisation) return undefined
  const first = parts[0]!.toLowerCase()
  return bearers?.find((entity) => entity.kind !== 'organisation' && entity.name.split(' ')[0]!.toLowerCase() === first)
}

/** Of several people of one surname the one whose title's gender fits; then the one named in full most often. */
function choose(bearers: Entity[] | undefined, name: NameSequence): Entity | undefined {
  if (!bearers) return undefined
  const fitting = bearers.filter(
    (entity) => name.gender === 'unknown' || entity.gender === name.gender || !isSomebodyElse(entity, name),
  )
  const named = name.gender === 'unknown' ? [] : fitting.filter(({ gender }) => gender === name.gender)
  const offices = officesOf(name)
  const placed = fitting.filter((entity) => offices.some((office) => entity.offices.has(office)))
  return [named, placed, fitting]
    .find((group) => group.length > 0)
    ?.reduce<Entity | undefined>(
      (most, entity) => (most && most.fullNamed >= entity.fullNamed ? most : entity),
      undefined,
    )
}

/**
 * "Mr. Lopez" is not Maria Lopez where a title says that she is a woman, or where her first name says so and she is only
 * introduced later: people are named in full first.
 */
function isSomebodyElse({ gender, genderStated, name, introduced }: Entity, { first }: NameSequence): boolean {
  if (gender === 'unknown' || genderStated) return genderStated
  const forename = name.split(' ')[0]!.toLowerCase()
  return first < introduced && maleNames.has(forename) !== femaleNames.has(forename)
}

const officesOf = ({ titles: words }: NameSequence) =>
  words.flatMap((title) => officeOf(title)?.office ?? expanded.get(title) ?? [])

const firstNamed = (entities: Entity[], text: string): Entity | undefined => {
  const lower = text.toLowerCase()
  if (!maleNames.has(lower) && !femaleNames.has(lower)) return undefined
  return entities.find(({ kind, name }) => kind === 'person' && name.toLowerCase().startsWith(`${lower} `))
}

function create(entities: Entity[], text: string, name: NameSequence): Entity {
  const lower = text.toLowerCase()
  const place =
    peoples.has(lower) || demonyms.has(lower) || nations.has(lower) || capitals.has(lower) || wellKnown.has(lower)
  const entity: Entity = {
    id: entities.length,
    name: wellKnown.get(lower) ?? text,
    kind: name.organisation || place ? 'organisation' : 'unknown',
    gender: 'unknown',
    genderStated: false,
    fullNamed: 0,
    introduced: name.first,
    offices: new Set(),
    aliases: new Set(),
  }
  entities.push(entity)
  return entity
}

/** What one mention tells of the one it names. */
function learn(entity: Entity, name: NameSequence, parts: string[]) {
  entity.aliases.add(parts.join(' '))
  if (entity.kind === 'organisation') return
  if (name.gender !== 'unknown') {
    entity.gender = name.gender
    entity.genderStated = true
  }
  if (name.nameFirst > name.first) entity.kind = 'person'
  for (const title of name.titles) {
    const office = officeOf(title)?.office ?? expanded.get(title)
    if (office) entity.offices.add(office)
    const gender = genderOfOffice.get(title) ?? titles.get(title)
    if (gender && gender !== 'unknown' && !entity.genderStated) {
      entity.gender = gender
      entity.genderStated = true
    }
  }
  if (parts.length < 2) return
  const first = parts[0]!.toLowerCase()
  const gender = maleNames.has(first) ? 'male' : femaleNames.has(first) ? 'female' : null
  if (gender) {
    entity.kind = 'person'
    if (entity.gender === 'unknown') entity.gender = gender
  }
}

const expanded = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
  ['congressman', 'representative'],
])
