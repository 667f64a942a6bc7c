import type { ArticleMetadata, CasualtyFigure, Claim, ExtractionInput, QuotationType, TruceClaim } from '@/lib/claims'
import type { Span } from '@/lib/text/span'

/** An article with what a careful reader takes from it, in one shape for all sources of annotations. */
export interface AnnotatedArticle {
  id: string
  input: ExtractionInput
  /** Null where the source does not annotate the kind. */
  quotations: ExpectedQuotations | null
  casualties: Expected<CasualtyFigure>[] | null
  truces: Expected<TruceClaim>[] | null
  article: ArticleField[] | null
  /** Words in marks that nobody says. */
  notQuotes?: string[]
  /** The total killed that the whole article tells of. */
  killedTotal: number | null
}

export interface ExpectedQuotation extends Span {
  type: QuotationType
  /** Any of these names is right; none where the annotation knows no speaker. */
  speakers: string[]
  /** The attribution itself names the speaker, or has to be resolved ("he", "the senator"); null where not annotated. */
  naming: 'by name' | 'by resolution' | null
  optional: boolean
}

export interface ExpectedQuotations {
  list: ExpectedQuotation[]
  /** Stretches where anything found is neither right nor wrong. */
  neutral: Span[]
  /** Every indirect statement is listed, so that others are wrong. */
  indirectExhaustive: boolean
}

/** One annotated figure or truce. */
export interface Expected<C extends Claim> extends Span {
  label: string
  /** Neither missing it nor finding it counts. */
  optional: boolean
  /** How well a claim answers to the annotation, 0 for not at all. The best pairs are taken first. */
  likeness(claim: C): number
  fields: ExpectedField<C>[]
}

export interface ExpectedField<C extends Claim> {
  name: string
  /** Null: the text does not say. */
  expected: string | number | null
  actual(claim: C, claims: readonly Claim[]): string | number | null
  same(actual: string | number): boolean
  /** Whether null is an answer, against which a value is wrong, or was only not annotated. */
  nullIsAnswer: boolean
}

export interface ArticleField {
  name: string
  expected: string[]
  actual(metadata: ArticleMetadata): string[]
  same(expected: string, actual: string): boolean
}
