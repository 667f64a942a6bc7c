import { z } from 'zod'
import { ArticleMetadata, Claim, IsoDay, IsoTime, Span, StoryPlace } from './extraction'
import { ClaimKind, Comparability, Relation, VariantType } from './vocabulary'

/** A claim as the store and the pages know it. `id` is stable over re-extraction: article, kind, span, area or outcome. */
export const StoredClaim = z.object({ id: z.string(), articleId: z.string(), claim: Claim })
export type StoredClaim = z.infer<typeof StoredClaim>

/** What comparison reads of an article. */
export const ComparableArticle = z.object({
  id: z.string(),
  /** Short name for addresses and for the eval of findings: `nyt`. */
  slug: z.string(),
  outlet: z.string(),
  /** For narrow columns: `NYT`. */
  short: z.string(),
  text: z.string(),
  metadata: ArticleMetadata,
  claims: z.array(StoredClaim),
})
export type ComparableArticle = z.infer<typeof ComparableArticle>

export const ComparableStory = z.object({
  slug: z.string(),
  date: IsoDay,
  zone: z.string(),
  places: z.array(StoryPlace),
  articles: z.array(ComparableArticle),
})
export type ComparableStory = z.infer<typeof ComparableStory>

/** One claim's part in a finding. */
export const Witness = z.object({
  claimId: z.string(),
  articleId: z.string(),
  articleSlug: z.string(),
  outlet: z.string(),
  ...Span.shape,
  text: z.string(),
  /** The value that counts here, in short plain words: "more than 250", "until 1:00 am Tuesday". */
  value: z.string(),
})
export type Witness = z.infer<typeof Witness>

/** One dimension of a comparison. `sides` has one entry a witness, in the witnesses' order. */
export const Reason = z.object({
  /** casualty: outcome, place, period, victims, value, counter, cause; truce: area, status, start, end, duration, announcer; quotation: speaker, words … */
  dimension: z.string(),
  result: z.union([Comparability, Relation]),
  /** True where a scope was taken from context rather than stated; the sentence then hedges. */
  inferred: z.boolean(),
  /** One plain sentence. */
  text: z.string(),
  sides: z.array(
    z.object({
      claimId: z.string(),
      /** The value compared, in plain words; null when the article does not say. */
      value: z.string().nullable(),
      /** The words it rests on, in the claim's article; null when there are none. */
      span: Span.nullable(),
      /** Of a truce's end: all instants that it may mean, from the first to before the last; null is open. */
      covers: z.object({ from: IsoTime, to: IsoTime.nullable() }).optional(),
    }),
  ),
})
export type Reason = z.infer<typeof Reason>

export const Finding = z.object({
  /** Made from the topic and the kinds compared, so that it lasts over re-extraction: the address of `/findings/[id]`. */
  id: z.string(),
  kind: ClaimKind,
  topicId: z.string(),
  relation: Relation,
  /** The dimension in which they differ, where one does. */
  dimension: z.string().nullable(),
  witnesses: z.array(Witness).min(1),
  reasons: z.array(Reason),
  /** The question that is answered: "Latakia: was the truce extended?" */
  question: z.string(),
  /** The answer, one or two plain sentences made from the reasons. */
  sentence: z.string(),
  /** The sentence that tells this finding together with others of its question; those that share it are shown as one answer. */
  together: z.string().optional(),
  /** What would make both right, where something would. */
  reconciledBy: z.string().nullable(),
  /** 0 (nothing to look at) to 100 (cannot both be true, strong and central). Pages sort by it. */
  severity: z.number(),
})
export type Finding = z.infer<typeof Finding>

/** The question that claims answer together. */
export const Topic = z.object({
  id: z.string(),
  kind: ClaimKind,
  /** "Killed in Aleppo since late April" */
  title: z.string(),
  /** For casualties: an honest verdict in plain words over all its figures. */
  verdict: z.string(),
  /**
   * The range of the figure that says most, as narrow as all figures of the topic together make it (null = open), and whom
   * it counts. Missing where they cannot all be true, and where there is one figure only or none that is no vague word.
   */
  narrowest: z
    .object({ low: z.number().nullable(), high: z.number().nullable(), victims: z.string().nullable() })
    .optional(),
  claimIds: z.array(z.string()),
  /** Claims of other topics shown under this one (parts under their whole). */
  partIds: z.array(z.string()),
  placeId: z.string().nullable(),
  origins: z.object({
    /** Outlets by counter or announcer; `unnamed` lists the outlets that name none. */
    named: z.array(z.object({ name: z.string(), outlets: z.array(z.string()) })),
    unnamed: z.array(z.string()),
  }),
})
export type Topic = z.infer<typeof Topic>

/** A witness's words cut where it differs from the fullest version. `column` ties cells of all witnesses together. */
export const AlignedCell = z.object({ column: z.int(), text: z.string(), ...Span.shape, type: VariantType.nullable() })
export type AlignedCell = z.infer<typeof AlignedCell>

export const UtteranceWitness = z.object({
  /** One witness may be several marked spans of one article, in order. */
  claimIds: z.array(z.string()),
  articleId: z.string(),
  outlet: z.string(),
  coverage: z.enum(['full', 'part', 'fragment', 'paraphrase']),
  /** The casualty and truce topics that its words speak of. */
  topicIds: z.array(z.string()).default([]),
  cells: z.array(AlignedCell),
})
export type UtteranceWitness = z.infer<typeof UtteranceWitness>

/** One act of speech, with the outlets' versions of it. */
export const Utterance = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  /** The fullest version's words. */
  text: z.string(),
  columns: z.int(),
  witnesses: z.array(UtteranceWitness),
  differences: z.array(
    z.object({
      type: VariantType,
      column: z.int(),
      /** Plain words: 'Anadolu drops "side"'. */
      text: z.string(),
      serious: z.boolean(),
    }),
  ),
})
export type Utterance = z.infer<typeof Utterance>

export const StoryComparison = z.object({
  topics: z.array(Topic),
  utterances: z.array(Utterance),
  findings: z.array(Finding),
})
export type StoryComparison = z.infer<typeof StoryComparison>
