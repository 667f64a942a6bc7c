import type { SpeakerBasis } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { MarkedSpan } from '@/lib/text/quotation-marks'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'
import type { Attribution } from '../context'
import type { CueForm } from '../lexicon/cues'
import type { Gender } from '../lexicon/pronouns'

/** Words in marks, standing in a sentence as one thing. */
export interface QuoteItem extends Span {
  kind: 'quote'
  text: ''
  lower: ''
  capitalised: boolean
  glued: boolean
  mark: MarkedSpan
}
export type Item = Token | QuoteItem

/** A sentence of the writer's, in which each quotation is a single item, however many sentences it holds. */
export interface Frame {
  index: number
  paragraph: number
  items: Item[]
  /** The index in the document's tokens of each item; -1 for a quotation. */
  at: number[]
  /** Headline or subheading in title case. */
  heading: boolean
}

export interface Entity {
  id: number
  /** The fullest name the article gives, without titles. */
  name: string
  kind: 'person' | 'organisation' | 'unknown'
  gender: Gender
  /** A title or office says so, not only the first name. */
  genderStated: boolean
  /** How often the article names it in full: who of two Clintons is meant by the surname alone. */
  fullNamed: number
  /** The token with which its first name in the list of names begins: in full, where the article gives it in full. */
  introduced: number
  /** Offices laid to it in the article, in the singular: "minister", "senator". */
  offices: Set<string>
  aliases: Set<string>
}

/** A name in the text. */
export interface Mention {
  /** Token indices, both inclusive; titles are part of it. */
  first: number
  last: number
  /** Where the name proper begins. */
  nameFirst: number
  entity: Entity
  quoted: boolean
}

/** Who a stretch of words names, before it is known who that is. */
export type Source =
  | { kind: 'named'; entity: Entity; span: Span }
  | { kind: 'nominal'; name: string; head: string; plural: boolean; definite: boolean; span: Span }
  | { kind: 'pronoun'; lower: string; span: Span }
  | { kind: 'writer'; span: Span }

/** A cue verb in a frame with its subject. Positions are indices into the frame's items. */
export interface CueEvent {
  form: CueForm
  /** The whole verb group, auxiliaries included. */
  first: number
  last: number
  /** The verb itself. */
  verb: number
  passive: boolean
  negated: boolean
  sources: Source[]
  /** Where the subject's words begin and end (exclusive); equal where it is taken from an earlier verb. */
  subjectFirst: number
  subjectEnd: number
  /** The subject stands behind the verb ("said Kerry"). */
  inverted: boolean
  /** The subject is an earlier verb's ("…, adding that"). */
  inherited: boolean
}

/** What the rules read of one article. */
export interface Scene {
  document: Document
  frames: Frame[]
  marks: MarkedSpan[]
  mentionAt: (token: number) => Mention | undefined
  entities: Entity[]
}

export interface Resolved {
  name: string
  basis: SpeakerBasis
  span: Span
  entity: Entity | null
}

export type Found = Attribution & { frame: number; entity: Entity | null }
