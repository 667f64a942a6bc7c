import { z } from 'zod'
import {
  Basis,
  CueClass,
  OccasionKind,
  Outcome,
  PerpetratorStanding,
  Qualifier,
  QuotationType,
  SpeakerBasis,
  TruceClass,
  TruceDeclaration,
  TruceStatus,
} from './vocabulary'

/** Offsets are UTF-16 units into the article's stored text, `[start, end)`. */
const offset = z.int().nonnegative()
export const Span = z.object({ start: offset, end: offset })

/**
 * A time as ISO text at the precision that is known: a year `2011`, a month `2016-02`, a day `2016-05-02`,
 * or an instant in UTC `2016-05-03T22:00:00Z`. Never a false exact instant.
 */
export const IsoTime = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?)?)?$/)
  .describe('ISO time: year, month, day, or an instant in UTC')

export const IsoDay = z.iso.date()

/** The words that one field of a claim was read from, and how. */
export const FieldEvidence = z.object({ ...Span.shape, basis: z.union([Basis, SpeakerBasis]) })
export type FieldEvidence = z.infer<typeof FieldEvidence>

const claimBase = {
  ...Span.shape,
  text: z.string(),
  /** The id of the rule that found the claim; each is documented beside its rule. */
  rule: z.string(),
  evidence: z.record(z.string(), FieldEvidence),
}

export const SpeakerRef = z.object({ name: z.string(), basis: SpeakerBasis, ...Span.shape })
export type SpeakerRef = z.infer<typeof SpeakerRef>

export const Cue = z.object({ text: z.string(), class: CueClass, ...Span.shape })
export type Cue = z.infer<typeof Cue>

/** The words by which an article introduces a speaker, wherever they stand in it; without the name and an article before them. */
export const Office = z.object({ text: z.string(), ...Span.shape })
export type Office = z.infer<typeof Office>

/** The words by which an article tells on which occasion something was said: "in a statement", "told reporters". */
export const Occasion = z.object({ text: z.string(), kind: OccasionKind, ...Span.shape })
export type Occasion = z.infer<typeof Occasion>

export const Quotation = z.object({
  kind: z.literal('quotation'),
  ...claimBase,
  type: QuotationType,
  /** Null means that none could be known. */
  speaker: SpeakerRef.nullable(),
  otherSpeakers: z.array(SpeakerRef),
  cue: Cue.nullable(),
  /** The medium or agency through which the words came ("Tass quoted … as saying"). */
  via: z.string().nullable(),
  /** What the article says the speaker is: "US Secretary of State". Null where it does not. */
  office: Office.nullable().optional(),
  /** Null where the article does not say. */
  occasion: Occasion.nullable().optional(),
})
export type Quotation = z.infer<typeof Quotation>

export const Period = z.object({ start: IsoTime.nullable(), end: IsoTime.nullable(), basis: Basis })
export type Period = z.infer<typeof Period>

export const CasualtyFigure = z.object({
  kind: z.literal('casualty'),
  ...claimBase,
  outcome: Outcome,
  /** The number as stated; null for a vague plural or a share. */
  value: z.int().nonnegative().nullable(),
  qualifier: Qualifier,
  /** Inclusive bounds in persons; null is open. */
  low: z.int().nonnegative().nullable(),
  high: z.int().nonnegative().nullable(),
  vague: z.boolean(),
  victims: z.string().nullable(),
  place: z.string().nullable(),
  period: Period.nullable(),
  cause: z.string().nullable(),
  /** Who is said to have done it, in the words of the article; null when it says nobody. The term is the Global Terrorism Database's. */
  perpetrator: z.string().nullable().optional(),
  perpetratorStanding: PerpetratorStanding.nullable().optional(),
  /** Who counted; null when the article names nobody. */
  counter: z.string().nullable(),
  /** The medium or agency through which the count came: "state television" of "state television, citing the health ministry". */
  counterVia: z.string().nullable().optional(),
  /** Index into the article's `claims` of the figure that this one is part of. */
  partOf: z.int().nonnegative().nullable(),
})
export type CasualtyFigure = z.infer<typeof CasualtyFigure>

export const TruceClaim = z.object({
  kind: z.literal('truce'),
  ...claimBase,
  area: z.string().nullable(),
  class: TruceClass.nullable(),
  status: TruceStatus,
  /** The sides that it binds, as the text names them. */
  parties: z.array(z.string()),
  declaration: TruceDeclaration.nullable(),
  /** The third parties that brokered it, as the text names them. */
  mediators: z.array(z.string()),
  announcedBy: z.string().nullable(),
  via: z.string().nullable(),
  announcedAt: IsoTime.nullable(),
  effectiveAt: IsoTime.nullable(),
  /** Of an extension: the hours added. */
  durationHours: z.number().positive().nullable(),
  /** Of an extension: the hours that the truce was first for. */
  initialHours: z.number().positive().nullable(),
  statedEnd: IsoTime.nullable(),
  derivedEnd: IsoTime.nullable(),
  /** The stated end, or else the derived one. */
  endsAt: IsoTime.nullable(),
  endBasis: z.enum(['stated', 'derived']).nullable(),
})
export type TruceClaim = z.infer<typeof TruceClaim>

export const Claim = z.discriminatedUnion('kind', [Quotation, CasualtyFigure, TruceClaim])
export type Claim = z.infer<typeof Claim>

/** Words in quotation marks that nobody says: scare quotes, terms, titles, nicknames, slogans. */
export const Term = z.object({ ...Span.shape, text: z.string() })
export type Term = z.infer<typeof Term>

export const RefusedDate = z.object({ text: z.string(), ...Span.shape, reason: z.string() })

export const ArticleMetadata = z.object({
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  credits: z.array(z.string()),
  bylines: z.array(z.string()),
  dateline: z.string().nullable(),
  publishedOn: IsoDay.nullable(),
  publishedBasis: Basis.nullable(),
  refusedDate: RefusedDate.nullable(),
  /** The words that each field was read from. */
  evidence: z.record(z.string(), FieldEvidence),
})
export type ArticleMetadata = z.infer<typeof ArticleMetadata>

export const Extraction = z.object({
  article: ArticleMetadata,
  terms: z.array(Term),
  claims: z.array(Claim),
})
export type Extraction = z.infer<typeof Extraction>

/** A place that a story adds to the gazetteer. `within` names another place of the story or the gazetteer. */
export const StoryPlace = z.object({
  name: z.string(),
  kind: z.enum(['country', 'province', 'city', 'district', 'site']),
  within: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  lat: z.number().optional(),
  lon: z.number().optional(),
})
export type StoryPlace = z.infer<typeof StoryPlace>

/** What an extraction is told beside the text; all of it may be missing. */
export const ExtractionInput = z.object({
  text: z.string(),
  /** The day to anchor relative dates to, where the text states none that holds. */
  referenceDate: IsoDay.optional(),
  /** IANA time zone of the story, for local times ("1:00 am Wednesday"). */
  zone: z.string().optional(),
  places: z.array(StoryPlace).optional(),
})
export type ExtractionInput = z.input<typeof ExtractionInput>

/** One line of `parallax extract`. */
export const ExtractionLine = z.object({ id: z.string(), ...Extraction.shape })
export type ExtractionLine = z.infer<typeof ExtractionLine>
export const ExtractionErrorLine = z.object({ id: z.string().nullable(), error: z.string() })
