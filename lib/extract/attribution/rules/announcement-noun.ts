import type { CueClass } from '@/lib/claims'
import { cueNouns } from '../../lexicon/cues-nouns'
import { possessivePronouns } from '../../lexicon/pronouns'
import { clauseEnd, rangeSpan } from '../content'
import { type Draft, freeQuotes, type Rule, words } from '../reading'
import { readSources } from '../subjects'
import type { Frame, Source } from '../types'
import { determiners, isAdverb, prepositions } from '../words'
import { nameOf } from './quoted-as-saying'

/**
 * `quotation.announcement-noun`: a noun of speech with its maker and a clause: "a Syrian army announcement on Monday
 * that …", "his claim that …". Where a medium reports it ("state television reported …"), that is the channel.
 */
export const announcementNoun: Rule = (reading) => {
  const { scene, frame, events } = reading
  const drafts: Draft[] = []
  for (let at = 1; at < frame.items.length - 2; at++) {
    const noun = frame.items[at]!
    const cueClass = noun.kind === 'word' ? cueNouns.get(noun.lower) : undefined
    if (!cueClass) continue
    const that = thatBehind(frame, at)
    if (that < 0 || events.some(({ verb }) => verb === at)) continue
    if (prepositions.has(frame.items[at - 1]!.lower) && frame.items[at - 1]!.lower !== 'of') continue
    const made = makers(reading, at)
    const event = events.find(
      ({ last, verb }) =>
        last < at && at - verb < 12 && !reading.done.has(events.find((known) => known.verb === verb)!),
    )
    const channel = event && event.sources[0]
    const sources = made.length > 0 ? made : (event?.sources ?? [])
    const start = that + 1
    const next = events.find(({ first }) => first > start + 1)
    const base = {
      rule: 'quotation.announcement-noun',
      sources,
      cue: { class: cueClass as CueClass, span: { start: noun.start, end: noun.end } },
      via: made.length > 0 && channel ? nameOf(channel) : null,
    }
    if (event) reading.done.add(event)
    for (const quote of freeQuotes(reading, start, next ? next.first : frame.items.length))
      drafts.push({ ...base, content: words(quote), quote })
    const content = rangeSpan(frame, { first: start, end: clauseEnd(frame, start, next) })
    if (content && drafts.length === 0) drafts.push({ ...base, content, quote: null })
  }
  return drafts
  function makers({ scene }: typeof reading, noun: number): Source[] {
    let first = noun
    while (
      first > 0 &&
      noun - first < 8 &&
      frame.items[first - 1]!.kind === 'word' &&
      !determiners.has(frame.items[first]!.lower) &&
      !events.some(({ last }) => last === first - 1) &&
      !isAdverb(frame.items[first - 1]!)
    )
      first--
    const owner = frame.items[noun - 1]!
    const gender = possessivePronouns.get(owner.lower)
    if (gender)
      return [
        { kind: 'pronoun', lower: gender === 'male' ? 'he' : 'she', span: { start: owner.start, end: owner.end } },
      ]
    let end = noun
    if (/^['’]s?$/.test(frame.items[end - 1]!.text)) end--
    const sources = first < end ? readSources(scene, frame, first, end) : []
    return sources.filter((source) => source.kind !== 'nominal' || source.name.includes(' ') || source.plural)
  }
}

/** "announcement that", "announcement on Monday that". */
function thatBehind(frame: Frame, noun: number): number {
  for (let at = noun + 1; at < Math.min(frame.items.length, noun + 5); at++) {
    const { lower, kind } = frame.items[at]!
    if (kind !== 'word') return -1
    if (lower === 'that') return at
  }
  return -1
}
