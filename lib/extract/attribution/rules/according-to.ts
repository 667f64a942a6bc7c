import { clauseEnd, rangeSpan } from '../content'
import { type Draft, freeQuotes, type Reading, type Rule, words } from '../reading'
import { subjectAfter } from '../subjects'
import type { Frame } from '../types'

/** `quotation.according-to`: "according to X", at the head of the sentence or at its end; also "in the words of X". */
export const accordingTo: Rule = (reading) => {
  const { scene, frame, events } = reading
  const drafts: Draft[] = []
  for (let at = 0; at < frame.items.length - 2; at++) {
    const item = frame.items[at]!
    if (!isCue(frame, at)) continue
    const subject = subjectAfter(scene, frame, at + 2)
    if (!subject || subject.sources.some((source) => source.kind === 'nominal' && measures.has(source.head))) continue
    const fronted = at < 2
    // "According to the agency, the minister said …": the words are the minister's.
    if (fronted && speaksLater(reading, subject.end)) continue
    const region = fronted
      ? { first: subject.end, end: clauseEnd(frame, subject.end + 1, undefined) }
      : { first: contentStart(frame, at), end: at }
    const base = {
      rule: 'quotation.according-to',
      sources: subject.sources,
      cue: { class: 'neutral' as const, span: { start: item.start, end: frame.items[at + 1]!.end } },
    }
    const quotes = freeQuotes(reading, region.first, fronted ? frame.items.length : region.end)
    for (const quote of quotes) drafts.push({ ...base, content: words(quote), quote })
    const stated = quotes.length === 0 && (!fronted || frame.items[subject.end]?.text === ',')
    const content = stated ? rangeSpan(frame, region) : null
    if (content && content.end - content.start > SHORTEST) drafts.push({ ...base, content, quote: null })
    for (const event of events)
      if (event.sources.length === 0 && (fronted ? event.first > subject.end : event.last < at)) reading.done.add(event)
  }
  return drafts
}

/** What something is done in accordance with, and nobody who said it. */
const measures = new Set(
  `plan plans schedule rules law laws terms standards aspirations needs wishes size age type tradition custom principle
   principles criteria requirements order nature length ability income`.split(/\s+/),
)

/** In letters: what is shorter is no statement. */
const SHORTEST = 8

const isCue = (frame: Frame, at: number) => {
  const { lower } = frame.items[at]!
  const next = frame.items[at + 1]!.lower
  return (lower === 'according' && next === 'to') || (lower === 'words' && next === 'of')
}

const speaksLater = ({ events }: Reading, from: number) =>
  events.some(
    ({ first, inherited, form, sources }) =>
      first > from + 1 && !inherited && form.row.complement === 'clause' && sources.length > 0,
  )

/** The content of a trailing "according to" begins with the frame, or behind a semicolon. */
function contentStart(frame: Frame, at: number): number {
  for (let back = at - 1; back > 0; back--) if (frame.items[back]!.text === ';') return back + 1
  return /^(?:but|and|yet|so)$/.test(frame.items[0]!.lower) ? 1 : 0
}
