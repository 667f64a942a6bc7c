import { z } from 'zod'

/** The closed word lists of the domain. Terms follow PARC/PolNeAR (attribution), ETH/PRIO (truces) and ACLED (casualties). */

export const claimKinds = ['quotation', 'casualty', 'truce'] as const
export const ClaimKind = z.enum(claimKinds)
export type ClaimKind = z.infer<typeof ClaimKind>

export const QuotationType = z.enum(['direct', 'mixed', 'indirect'])
export type QuotationType = z.infer<typeof QuotationType>

/** How a speaker was known: by name, by office or description, by pronoun, by running on from the words before, or not. */
export const SpeakerBasis = z.enum(['named', 'role', 'pronoun', 'continued', 'none'])
export type SpeakerBasis = z.infer<typeof SpeakerBasis>

export const CueClass = z.enum([
  'neutral',
  'assertive',
  'doubtful',
  'emotional',
  'judgment',
  'directive',
  'commissive',
  'attitude',
])
export type CueClass = z.infer<typeof CueClass>

/** Where, when and to whom words were spoken, as the article says it. */
export const OccasionKind = z.enum([
  'statement',
  'news_conference',
  'reporters',
  'interview',
  'broadcast',
  'speech',
  'assembly',
  'meeting',
  'document',
  'social_media',
])
export type OccasionKind = z.infer<typeof OccasionKind>

export const Outcome = z.enum(['killed', 'injured', 'missing', 'abducted', 'detained', 'displaced', 'casualties'])
export type Outcome = z.infer<typeof Outcome>

export const Qualifier = z.enum([
  'exact',
  'at_least',
  'more_than',
  'about',
  'nearly',
  'up_to',
  'fewer_than',
  'range',
  'vague',
  'share',
])
export type Qualifier = z.infer<typeof Qualifier>

export const TruceClass = z.enum([
  'preliminary',
  'cessation_of_hostilities',
  'definitive',
  'humanitarian_pause',
  'local_truce',
])
export type TruceClass = z.infer<typeof TruceClass>

/** Who is bound and how: by one side alone, by the sides themselves, or by the sides through a third party. */
export const TruceDeclaration = z.enum(['unilateral', 'bilateral', 'mediated'])
export type TruceDeclaration = z.infer<typeof TruceDeclaration>

export const TruceStatus = z.enum([
  'proposed',
  'under_negotiation',
  'announced',
  'in_force',
  'extended',
  'excluded',
  'violated',
  'eroding',
  'collapsing',
  'collapsed',
  'ended',
  'rejected',
])
export type TruceStatus = z.infer<typeof TruceStatus>

/** Where a value comes from: the words themselves, a computation on them, or the story that the article belongs to. */
export const Basis = z.enum(['stated', 'computed', 'story', 'inferred'])
export type Basis = z.infer<typeof Basis>

export const Relation = z.enum([
  'contradicts',
  'differs',
  'variant',
  'consistent',
  'agrees',
  'same_origin',
  'single_source',
  'part_of',
  'not_comparable',
])
export type Relation = z.infer<typeof Relation>

/**
 * How an article says who did the harm: in its own words (`stated`), as an allegation ("suspected", "blamed on"), or by the doer's own
 * claim. Follows the Global Terrorism Database's `suspected` and `claimed`. A source's word ("police said") is the counter's matter.
 */
export const PerpetratorStanding = z.enum(['stated', 'alleged', 'claimed'])
export type PerpetratorStanding = z.infer<typeof PerpetratorStanding>

/** How one figure's scope stands to another's in one dimension. */
export const Comparability = z.enum(['equal', 'near', 'within', 'contains', 'overlaps', 'disjoint', 'unknown'])
export type Comparability = z.infer<typeof Comparability>

export const VariantType = z.enum([
  'spelling',
  'punctuation',
  'case',
  'omission',
  'addition',
  'substitution',
  'split',
  'marked_edit',
  'fragment',
])
export type VariantType = z.infer<typeof VariantType>
