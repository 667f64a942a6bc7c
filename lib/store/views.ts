import type {
  ArticleMetadata,
  ClaimKind,
  CueClass,
  Finding,
  OccasionKind,
  Quotation,
  QuotationType,
  Relation,
  Review,
  StoredClaim,
  StoryComparison,
  StoryPlace,
  Term,
  Topic,
  Utterance,
} from '@/lib/claims'
import type { Span } from '@/lib/text/span'

/** What the pages get from the store. Every list has a fixed order, said at its query. */

/** A row of `/`. */
export interface StorySummary {
  slug: string
  title: string
  summary: string | null
  /** The story's reference day, `2016-05-02`. */
  date: string
  /** Outlets of the current articles, in the story's order. */
  outlets: string[]
  claimCounts: Record<ClaimKind, number>
  /** Findings by relation; a relation without findings is missing. */
  findingCounts: Partial<Record<Relation, number>>
}

/** An article as a story's pages name it: the current version, without its text. */
export interface StoryArticle {
  id: string
  slug: string
  outlet: string
  /** For narrow columns: `NYT`. */
  short: string
  version: number
  metadata: ArticleMetadata
  claimCounts: Record<ClaimKind, number>
}

export interface StoryView {
  slug: string
  title: string
  summary: string | null
  date: string
  /** IANA zone in which the story's hours are shown. */
  zone: string
  places: StoryPlace[]
  /** Current versions, in the story's order. */
  articles: StoryArticle[]
  /** Goes up by one with each change of the story's claims or findings. */
  revision: number
}

/** A claim with the outlet that makes it. */
export interface StoryClaim extends StoredClaim {
  articleSlug: string
  outlet: string
  short: string
  /** Of a quotation: the speaker's name over the whole story ("Kerry" in one article is "John Kerry" in the others). */
  speaker: string | null
}

/** Everything that a story's page shows, read in one go and kept until the story's revision changes. */
export interface StoryBoard {
  story: StoryView
  comparison: StoryComparison
  /** By claim id, in article order and then text order. */
  claims: ReadonlyMap<string, StoryClaim>
}

export interface ArticleVersion {
  id: string
  version: number
  /** UTC instant. */
  importedAt: string
  current: boolean
}

export interface ArticleView {
  id: string
  slug: string
  outlet: string
  short: string
  story: { slug: string; title: string; date: string; zone: string }
  /** Verbatim, as imported; every span points into it. */
  text: string
  sha256: string
  version: number
  current: boolean
  /** All versions of this article, oldest first. */
  versions: ArticleVersion[]
  metadata: ArticleMetadata
  terms: Term[]
  /** In text order. */
  claims: StoredClaim[]
  /** The findings that a claim of this article has a part in, worst first. */
  findings: Finding[]
}

export type FindingAnswer =
  | {
      status: 'found'
      finding: Finding
      story: StoryView
      topic: Topic | null
      utterance: Utterance | null
      /** The claims of its witnesses, in their order. */
      claims: StoryClaim[]
      /** The stored texts of the articles involved, by article id, to show words in their contexts. */
      texts: Record<string, string>
    }
  /** The finding was recomputed away: its address leads to the topic. */
  | { status: 'moved'; storySlug: string; topicId: string; kind: ClaimKind }

/** Text cut where a match begins or ends. */
export interface Snippet {
  text: string
  marked: boolean
}

export interface SearchHit {
  type: 'article' | 'claim'
  articleId: string
  /** Null for an article. */
  claimId: string | null
  kind: ClaimKind | null
  outlet: string
  headline: string | null
  storySlug: string
  storyTitle: string
  snippets: Snippet[]
}

export interface Page {
  /** From 1. */
  page: number
  pageCount: number
  /** Of all pages. */
  total: number
}

export interface SearchPage extends Page {
  query: string
  hits: SearchHit[]
}

/**
 * How quotations are ordered: `match`, how well they fit the words sought (without words it is `time`); `time`, by the
 * article's day, then the story's order and the place in the text; `length`, the longest first; `coverage`, the one that
 * most outlets carry first.
 */
export type QuotationSort = 'match' | 'time' | 'length' | 'coverage'

export interface QuotationFilters {
  story: string
  /** A name or any words that an article of the story names a speaker by ("Kerry"). */
  speaker?: string | undefined
  /** An article's slug. */
  outlet?: string | undefined
  type?: QuotationType | undefined
  cue?: CueClass | undefined
  occasion?: OccasionKind | undefined
  /** The id of a casualty or truce topic of the story. */
  topic?: string | undefined
  words?: string | undefined
  sort?: QuotationSort | undefined
  /** From 1. */
  page?: number | undefined
}

/** A value to filter by; the count follows the other filters, not its own. */
export interface Facet {
  value: string
  label: string
  count: number
}

export interface SpeakerFacet extends Facet {
  /** What most articles say that the speaker is; null where none does. */
  office: string | null
}

/** One act of speech and the quotations of it that pass the filters. `utterance` is null for one that comparison left alone. */
export interface QuotationGroup {
  utterance: Utterance | null
  quotations: StoryClaim[]
}

/** Where the words sought stand in a quotation: spans into the claim's own text, by claim id. */
export type WordMatches = ReadonlyMap<string, readonly Span[]>

/** `total` counts quotations, `pageCount` pages of groups. */
export interface QuotationPage extends Page {
  groups: QuotationGroup[]
  matches: WordMatches
  /** Who the filter's words name, by their names over the story; several where they fit several. */
  speakerNames: string[]
  speakers: SpeakerFacet[]
  outlets: Facet[]
  types: Facet[]
  /** Classes of the verbs and nouns that introduce the words; quotations without one are in none. */
  cues: Facet[]
  /** Where, when and to whom the words were spoken; quotations of which the article does not say are in none. */
  occasions: Facet[]
  /** Casualty and truce topics that the words speak of, those of most quotations first. */
  topics: Facet[]
}

/** A row of `/speakers`. */
export interface SpeakerSummary {
  name: string
  quotationCounts: Record<QuotationType, number>
  /** In alphabetical order. */
  outlets: string[]
  /** What most articles say that the speaker is; null where none does. */
  office: string | null
}

export interface SpeakerView {
  name: string
  office: string | null
  /** Other words that articles name the speaker by, in alphabetical order. */
  aliases: string[]
  /** Where the speaker is quoted, in the order of `listStories`. */
  stories: { board: StoryBoard; quotations: QuotedClaim[] }[]
}

export interface QuotedClaim extends StoryClaim {
  claim: Quotation
}

export type AddReviewOutcome = { ok: true; review: Review } | { ok: false; reason: 'unknown_subject' }
