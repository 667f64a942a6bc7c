import { crowds, officeOf } from '../lexicon/offices'
import { documentNouns, organisationNouns } from '../lexicon/organisations'
import { startsClause } from './content'
import type { Frame, Source } from './types'
import { auxiliaries, determiners, isAdverb, isFiniteVerb, months, prepositions, weekdays } from './words'

/** People, bodies and papers, by a word that says so. */
export const isKnownSpeaker = (source: Source) =>
  source.kind === 'named' ||
  source.kind === 'pronoun' ||
  (source.kind === 'nominal' &&
    (officeOf(source.head) !== null ||
      organisationNouns.has(source.head) ||
      documentNouns.has(source.head) ||
      crowds.has(source.head)))

/** They judge, ask and mean; a river does not. Of plurals that no list has ("teachers", "shoppers") most are people. */
export const canSpeak = (source: Source) =>
  isKnownSpeaker(source) || (source.kind === 'nominal' && (source.plural || /[^s]s$/.test(source.head)))

/** Where and when it was said is no part of what was judged: "attacked the judge in a speech", "on Monday". */
export function beforeCircumstance(frame: Frame, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const near = end - at <= LONGEST_TAIL
    if (near ? isCircumstance(frame, at) : opensLongCircumstance(frame, at)) return at
  }
  return end
}

/** In items: what is longer is more than where and when. */
const LONGEST_TAIL = 14

/** Further from the end only a day or a clause of its own is one: "after fires ripped through …". */
const opensLongCircumstance = (frame: Frame, at: number) => {
  const { lower } = frame.items[at]!
  return weekdays.has(lower)
    ? isBareDay(frame, at)
    : /^(?:after|before|while|when)$/.test(lower) && startsClause(frame, at + 1)
}

function isCircumstance(frame: Frame, at: number): boolean {
  const { lower } = frame.items[at]!
  if (/^(?:during|after|before|while|when|amid)$/.test(lower)) return true
  if (/^(?:as|since|because|until|although|though)$/.test(lower))
    return lower === 'because' || startsClause(frame, at + 1)
  if (lower === 'on') {
    const next = frame.items[at + 1]?.lower ?? ''
    return weekdays.has(next) || months.has(next) || next === 'twitter' || next === 'facebook'
  }
  if (weekdays.has(lower)) return isBareDay(frame, at)
  if (lower !== 'in' && lower !== 'at') return false
  for (let look = at + 1; look < Math.min(frame.items.length, at + 6); look++) {
    const word = frame.items[look]!
    if (word.kind !== 'word') return false
    if (occasions.has(word.lower)) return true
  }
  return false
}

/** "rejected the bill Thursday", not "Thursday's bill" and not "the bill of Thursday". */
function isBareDay({ items }: Frame, at: number): boolean {
  const before = items[at - 1]!
  return (
    before.kind === 'word' &&
    !prepositions.has(before.lower) &&
    !determiners.has(before.lower) &&
    !/^['’]s?$/.test(items[at + 1]?.text ?? '') &&
    !/^['’]s?$/.test(items[at + 2]?.text ?? '')
  )
}

const occasions = new Set(
  `statement speech interview interviews letter tweet tweets remarks address post message op-ed rally briefing conference
   press meeting appearance court testimony email emails editorial ad ads debate forum podcast broadcast`.split(/\s+/),
)

/** "the war, the drought and the price of oil": a comma in a row of things. */
export const isListed = ({ items }: Frame, comma: number) =>
  items.slice(comma + 1, comma + 8).some(({ lower }) => lower === 'and' || lower === 'or')

/** Before ", which …", ", who …". */
export function cutRelative(frame: Frame, first: number, end: number): number {
  for (let at = first + 2; at < end - 1; at++)
    if (frame.items[at]!.text === ',' && /^(?:which|who)$/.test(frame.items[at + 1]!.lower)) return at
  return end
}

/** Before what the writer adds to it: ", which …", ", drawing cheers", "and left the room". */
export function cutAside(frame: Frame, first: number, end: number): number {
  for (let at = first + 2; at < end - 1; at++) {
    const { text, lower } = frame.items[at]!
    const next = frame.items[at + 1]!
    if (text === ',' && /^(?:which|who|where|with|according)$|^(?!includ|accord)\w{3,}ing$/.test(next.lower)) return at
    if (text === ',' && /^(?:the|a|an)$/.test(next.lower) && !isListed(frame, at)) return at
    if (lower !== 'and' && lower !== 'but' && text !== ',') continue
    let verb = at + 1
    while (verb < end && isAdverb(frame.items[verb]!) && !auxiliaries.has(frame.items[verb]!.lower)) verb++
    if (verb < end && isFiniteVerb(frame.items, verb) && !/^(?:his|her|its|their)$/.test(next.lower)) return at
  }
  return end
}
