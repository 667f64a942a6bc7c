import { clauseEnd, clauseStart, rangeSpan } from '../content'
import { type Draft, freeQuotes, type Rule, words } from '../reading'
import { siblingAfter } from '../siblings'
import { readSources } from '../sources'
import type { Source } from '../types'

const sayings = new Set(['saying', 'telling', 'stating', 'warning', 'calling', 'declaring', 'describing', 'confirming'])

/** `quotation.quoted-as-saying`: "the agency quoted X as saying …", "X was quoted by the agency as saying …". */
export const quotedAsSaying: Rule = (reading) => {
  const { scene, frame, events } = reading
  return events.flatMap((event) => {
    const { lemma } = event.form.row
    if (lemma !== 'quote' && lemma !== 'cite') return []
    const as = frame.items.findIndex(
      (item, at) => at > event.last && item.lower === 'as' && sayings.has(frame.items[at + 1]?.lower ?? ''),
    )
    if (as < 0 || as - event.last > 40) return []
    const spoken = event.passive
      ? readSubjectOfPassive(reading, event.first)
      : readSources(scene, frame, event.last + 1, as)
    if (spoken.length === 0) return []
    const channel = event.sources[0]
    const saying = frame.items[as + 1]!
    const saidBy = events.findIndex(({ verb }) => verb === as + 1)
    const next = saidBy < 0 ? undefined : siblingAfter(frame, events, saidBy)
    const start = clauseStart(scene, frame, as + 2, frame.items.length)
    const base = {
      rule: 'quotation.quoted-as-saying',
      sources: spoken,
      cue: { class: 'neutral' as const, span: { start: saying.start, end: saying.end } },
      via: channel ? nameOf(channel) : null,
    }
    const drafts: Draft[] = freeQuotes(reading, as, frame.items.length).map((quote) => ({
      ...base,
      content: words(quote),
      quote,
    }))
    for (const other of events) if (other.first >= event.first && other !== next) reading.done.add(other)
    const content =
      start === null || drafts.length > 0
        ? null
        : rangeSpan(frame, { first: start, end: clauseEnd(frame, start, next) })
    return content ? [{ ...base, content, quote: null }, ...drafts] : drafts
  })
}

function readSubjectOfPassive({ scene, frame }: Parameters<Rule>[0], end: number): Source[] {
  let first = end
  while (first > 0 && frame.items[first - 1]!.kind !== 'quote' && !/^[,;:]$/.test(frame.items[first - 1]!.text)) first--
  return readSources(scene, frame, first, end)
}

/** The channel by its own words: it is no speaker here. */
export const nameOf = (source: Source) =>
  source.kind === 'named'
    ? { name: source.entity.name, span: source.span }
    : source.kind === 'nominal'
      ? { name: source.name, span: source.span }
      : null
