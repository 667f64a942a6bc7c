import { clauseEnd, rangeSpan } from '../content'
import { type Draft, freeQuotes, type Rule, words } from '../reading'
import { subjectAfter } from '../subjects'

/** `quotation.according-to`: "according to X", at the head of the sentence or at its end; also "in the words of X". */
export const accordingTo: Rule = (reading) => {
  const { scene, frame, events } = reading
  const drafts: Draft[] = []
  for (let at = 0; at < frame.items.length - 2; at++) {
    const item = frame.items[at]!
    const according = item.lower === 'according' && frame.items[at + 1]!.lower === 'to'
    const inWords = item.lower === 'words' && frame.items[at + 1]!.lower === 'of'
    if (!according && !inWords) continue
    const subject = subjectAfter(scene, frame, at + 2)
    if (!subject) continue
    const cue = { class: 'neutral' as const, span: { start: item.start, end: frame.items[at + 1]!.end } }
    const base = { rule: 'quotation.according-to', sources: subject.sources, cue }
    const fronted = at < 2
    const comma = frame.items[subject.end]?.text === ','
    const another =
      fronted &&
      events.some(
        (event) =>
          event.first > subject.end + 1 &&
          !event.inherited &&
          event.form.row.complement === 'clause' &&
          event.sources.length > 0,
      )
    if (another) continue
    const own = freeQuotes(reading, fronted ? subject.end : lastBreak(frame, at), fronted ? frame.items.length : at)
    const region = fronted
      ? {
          first: subject.end,
          end: clauseEnd(
            frame,
            subject.end + 1,
            events.find((event) => event.first > subject.end + 3 && !event.inherited && false),
          ),
        }
      : { first: lastBreak(frame, at), end: at }
    for (const quote of own) drafts.push({ ...base, content: words(quote), quote })
    const content = own.length > 0 || (fronted && !comma) ? null : rangeSpan(frame, region)
    if (content && content.end - content.start > 8) drafts.push({ ...base, content, quote: null })
    for (const event of events)
      if (fronted ? event.first > subject.end : event.last < at) if (!hasOwnSubject(event)) reading.done.add(event)
  }
  return drafts
}

const hasOwnSubject = (event: { sources: unknown[] }) => event.sources.length > 0

/** The content of a trailing "according to" begins with the frame, or behind the attribution before it. */
function lastBreak(frame: { items: { lower: string; text: string }[] }, at: number): number {
  for (let back = at - 1; back > 0; back--) if (frame.items[back]!.text === ';') return back + 1
  return /^(?:but|and|yet|so)$/.test(frame.items[0]!.lower) ? 1 : 0
}
