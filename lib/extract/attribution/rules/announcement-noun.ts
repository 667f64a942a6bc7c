import { cueNouns } from '../../lexicon/cues-nouns'
import { possessivePronouns } from '../../lexicon/pronouns'
import { clauseEnd, rangeSpan } from '../content'
import { type Draft, freeQuotes, type Reading, type Rule, words } from '../reading'
import { readSources } from '../sources'
import type { Frame, Source } from '../types'
import { determiners, isAdverb, isPossessive, prepositions } from '../words'
import { nameOf } from './quoted-as-saying'

/**
 * `quotation.announcement-noun`: a noun of speech with its maker and a clause: "a Syrian army announcement on Monday
 * that …", "his claim that …". Where a medium reports it ("state television reported …"), that is the channel.
 */
export const announcementNoun: Rule = (reading) => {
  const { frame, events } = reading
  const drafts: Draft[] = []
  for (let at = 1; at < frame.items.length - 2; at++) {
    const noun = frame.items[at]!
    const cueClass = noun.kind === 'word' ? cueNouns.get(noun.lower) : undefined
    const that = cueClass ? thatBehind(frame, at) : -1
    if (!cueClass || that < 0 || events.some(({ verb }) => verb === at)) continue
    if (noun.lower.endsWith('s') && /[^s]s$/.test(frame.items[at - 1]!.lower) && !isPossessive(frame.items[at - 1]))
      continue
    if (prepositions.has(frame.items[at - 1]!.lower) && frame.items[at - 1]!.lower !== 'of') continue
    const made = makers(reading, at)
    const carrier = events.findLast((event) => event.last < at && at - event.verb < 12 && !reading.done.has(event))
    // "has dampened hopes that": feelings that nobody is said to have.
    if (cueClass === 'emotional' && made.length === 0 && !carrier) continue
    // "rejected accusations that …": what is rejected is judged, and somebody else's.
    if (made.length === 0 && carrier?.form.row.complement === 'object') continue
    const channel = carrier?.sources[0]
    const base = {
      rule: 'quotation.announcement-noun',
      sources: made.length > 0 ? made : (carrier?.sources ?? []),
      cue: { class: cueClass, span: { start: noun.start, end: noun.end } },
      via: made.length > 0 && channel ? nameOf(channel) : null,
    }
    if (carrier) reading.done.add(carrier)
    const next = events.find(({ first }) => first > that + 2)
    const quotes = freeQuotes(reading, that + 1, next ? next.first : frame.items.length)
    for (const quote of quotes) drafts.push({ ...base, content: words(quote), quote })
    const content = rangeSpan(frame, { first: that + 1, end: clauseEnd(frame, that + 1, next) })
    if (content && quotes.length === 0) drafts.push({ ...base, content, quote: null })
  }
  return drafts
}

/** Whose announcement it is, by the words before the noun. */
function makers({ scene, frame, events }: Reading, noun: number): Source[] {
  const owner = frame.items[noun - 1]!
  const gender = possessivePronouns.get(owner.lower)
  if (gender)
    return [{ kind: 'pronoun', lower: gender === 'male' ? 'he' : 'she', span: { start: owner.start, end: owner.end } }]
  let first = noun
  while (first > 0 && noun - first < 8 && frame.items[first - 1]!.kind === 'word') {
    if (determiners.has(frame.items[first]!.lower) || isAdverb(frame.items[first - 1]!)) break
    if (auxiliaries.has(frame.items[first - 1]!.lower)) return []
    if (events.some(({ last }) => last === first - 1)) break
    first--
  }
  const end = isPossessive(owner) ? noun - 1 : noun
  const sources = first < end ? readSources(scene, frame, first, end) : []
  return sources.filter((source) => source.kind !== 'nominal' || source.name.includes(' ') || source.plural)
}

/** Before a noun they show that the words between are a verb and its subject: "the raids have dampened hopes". */
const auxiliaries = new Set('has have had is are was were will would can could may might must should'.split(' '))

/** "announcement that", "announcement on Monday that". */
function thatBehind(frame: Frame, noun: number): number {
  for (let at = noun + 1; at < Math.min(frame.items.length, noun + 5); at++) {
    const { lower, kind } = frame.items[at]!
    if (kind !== 'word' || /^(?:about|of|over|against|for)$/.test(lower)) return -1
    if (lower === 'that') return at
  }
  return -1
}
