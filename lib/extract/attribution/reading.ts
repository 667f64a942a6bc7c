import type { CueClass } from '@/lib/claims'
import type { Span } from '@/lib/text/span'
import type { CueEvent, Frame, QuoteItem, Resolved, Scene, Source } from './types'

/** What a rule proposes: whose words, by which cue, where. */
export interface Draft {
  rule: string
  /** Sources to resolve; or, for words that run on, the ones already resolved. */
  sources: Source[]
  carried?: Resolved[]
  cue: { class: CueClass; span: Span } | null
  content: Span
  quote: QuoteItem | null
  via?: { name: string; span: Span } | null
}

/** One frame under the rules. Each quotation goes to the first rule that claims it. */
export interface Reading {
  scene: Scene
  frame: Frame
  events: CueEvent[]
  /** Quotations that no rule has claimed yet. */
  free: Set<QuoteItem>
  /** Events whose content has been found: later rules leave them. */
  done: Set<CueEvent>
  /** The sources of the last quotation before this frame, for words that run on. */
  last: { sources: Resolved[]; frame: Frame } | null
}

export type Rule = (reading: Reading) => Draft[]

export const cueOf = (frame: Frame, event: CueEvent): Draft['cue'] => ({
  class: event.form.row.class,
  span: { start: frame.items[event.verb]!.start, end: frame.items[event.last]!.end },
})

/** The marked words, for a draft. */
export const words = ({ mark }: QuoteItem): Span => ({ start: mark.start, end: mark.end })

/** Quotations still free among the items `[first, end)`. */
export function freeQuotes({ frame, free }: Reading, first: number, end: number): QuoteItem[] {
  const found: QuoteItem[] = []
  for (let at = Math.max(0, first); at < Math.min(end, frame.items.length); at++) {
    const item = frame.items[at]!
    if (item.kind === 'quote' && free.has(item)) found.push(item)
  }
  return found
}
