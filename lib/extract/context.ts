import type { ArticleMetadata, CasualtyFigure, Claim, Cue, Quotation, SpeakerRef, Term, TruceClaim } from '@/lib/claims'
import type { Gazetteer } from '@/lib/resolve/places'
import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'

/**
 * One attribution in PARC's and PolNeAR's terms: a source, a cue and the content that is laid to the source.
 * Quotations are made from these; casualty figures take their counter from them and truces their announcer.
 */
export interface Attribution {
  source: SpeakerRef | null
  otherSources: SpeakerRef[]
  cue: Cue | null
  /** The medium through which the words came. */
  via: string | null
  viaSpan: Span | null
  /** What is said; without quotation marks at its ends. */
  content: Span
  /** The id of the rule that found it. */
  rule: string
}

/** What every extractor reads. Built once an article, in the order of its fields. */
export interface Context {
  document: Document
  metadata: ArticleMetadata
  /** The day that relative dates are anchored to, and where it comes from; null when nothing tells. */
  today: { day: string; basis: 'stated' | 'story' } | null
  zone: string | null
  /** Of the world and the story; built once an article, and what it resolves is remembered. */
  gazetteer: Gazetteer
  /** Boilerplate: page furniture that carries no claims. */
  furniture: Span[]
  /** In the order of their contents. */
  attributions: Attribution[]
  terms: Term[]
}

/** A claim before its indices and its final order are known: `partOf` points to a draft, not to a place in the list. */
export type CasualtyDraft = Omit<CasualtyFigure, 'partOf'> & { whole: CasualtyDraft | null }
export type ClaimDraft = Quotation | CasualtyDraft | TruceClaim

export type { Claim }
