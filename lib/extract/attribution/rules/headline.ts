import { capitals, demonyms, peoples } from '@/lib/resolve/speakers'
import { isKnownSpeaker } from '../capacity'
import { rangeSpan } from '../content'
import type { Draft, Rule } from '../reading'
import { mentionEndingAt, readSources } from '../sources'
import type { Entity, Frame, Scene, Source } from '../types'

/** In items: what names a headline's source has no more words, and what is said no fewer. */
const LONGEST_SOURCE = 6
const SHORTEST_CONTENT = 4
const LONGEST_HEADLINE = 26

/**
 * `quotation.headline`: how a headline names its source: "Bridge will fall: engineers", "Bridge will fall – mayor",
 * "Maria Lopez: Bridge will fall". In front of the colon only a person or a body is one: "Lindau: 20 hurt" says where it was.
 */
export const headline: Rule = ({ scene, frame, events }) => {
  if (events.some(({ form, sources }) => form.row.complement === 'clause' && sources.length > 0)) return []
  const items = frame.heading && frame.items.at(-1)!.text === '.' ? frame.items.slice(0, -1) : frame.items
  if (items.length > LONGEST_HEADLINE || items.at(-1)?.text === '.' || items.some(({ kind }) => kind === 'quote'))
    return []
  const marks = items.flatMap(({ text }, at) => (/^(?::|–|—|-|--)$/.test(text) ? [at] : []))
  if (marks.length !== 1) return []
  const mark = marks[0]!
  const behind = items.length - mark - 1
  if (behind <= LONGEST_SOURCE && mark >= SHORTEST_CONTENT)
    return drafts(frame, readWhole(scene, frame, mark + 1, items.length), { first: 0, end: mark })
  if (items[mark]!.text !== ':' || mark > LONGEST_SOURCE || behind < SHORTEST_CONTENT) return []
  const sources = speaks(mentionEndingAt(scene, frame, mark - 1)?.entity) ? readWhole(scene, frame, 0, mark) : []
  return drafts(frame, sources, { first: mark + 1, end: items.length })
}

function drafts(frame: Frame, sources: Source[], content: { first: number; end: number }): Draft[] {
  const span = rangeSpan(frame, content)
  return span && sources.length > 0
    ? [{ rule: 'quotation.headline', sources, cue: null, content: span, quote: null }]
    : []
}

/** The sources, where their words are all that stands there. */
function readWhole(scene: Scene, frame: Frame, first: number, end: number): Source[] {
  const sources = readSources(scene, frame, first, end)
  return sources.length > 0 && sources.every(isKnownSpeaker) && sources.at(-1)!.span.end === frame.items[end - 1]!.end
    ? sources
    : []
}

/** A person or a body, not a country or its capital. */
function speaks(entity: Entity | undefined): boolean {
  if (!entity || entity.kind === 'person') return entity !== undefined
  const name = entity.name.toLowerCase()
  return entity.kind === 'organisation' && !demonyms.has(name) && !peoples.has(name) && !capitals.has(name)
}
