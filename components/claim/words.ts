import type {
  CasualtyFigure,
  ClaimKind,
  CueClass,
  FieldEvidence,
  OccasionKind,
  Outcome,
  QuotationType,
  Reason,
  TruceClaim,
  TruceClass,
  TruceStatus,
  UtteranceWitness,
  VariantType,
} from '@/lib/claims'

/** The domain's closed lists as the screen says them: plain words, no jargon of ours. */

export const kindWords: Record<ClaimKind, string> = {
  quotation: 'Quotation',
  casualty: 'Casualty figure',
  truce: 'Truce',
}

export const quotationTypeWords: Record<QuotationType, string> = {
  direct: 'direct',
  mixed: 'fragment',
  indirect: 'reported',
}

/** How quotations are ordered. */
export const sortWords = {
  match: 'best match first',
  time: 'as published',
  length: 'longest first',
  coverage: 'most outlets first',
}

/** How a value came to be known. */
export const basisWords: Record<FieldEvidence['basis'], string> = {
  stated: 'stated',
  computed: 'computed',
  story: 'from the story',
  inferred: 'inferred',
  named: 'by name',
  role: 'by office',
  pronoun: 'by pronoun',
  continued: 'runs on from the words before',
  none: 'not known',
}

export const cueClassWords: Record<CueClass, string> = {
  neutral: 'neutral (said)',
  assertive: 'firm (stressed, insisted)',
  doubtful: 'doubting (claimed, alleged)',
  emotional: 'emotional (lamented, hoped)',
  judgment: 'judging (accused, condemned)',
  directive: 'asking (urged, called for)',
  commissive: 'promising (pledged, agreed)',
  attitude: 'of the mind (believes, wants, expects)',
}

/** Where, when and to whom words were spoken. */
export const occasionWords: Record<OccasionKind, string> = {
  statement: 'in a statement',
  news_conference: 'at a news conference',
  reporters: 'to reporters',
  interview: 'in an interview',
  broadcast: 'on the air',
  speech: 'in a speech or debate',
  assembly: 'to a council or court',
  meeting: 'at a meeting or event',
  document: 'in a letter or report',
  social_media: 'on social media',
}

export const outcomeWords: Record<Outcome, string> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  abducted: 'abducted',
  detained: 'detained',
  displaced: 'displaced',
  casualties: 'killed or hurt',
}

export const truceStatusWords: Record<TruceStatus, string> = {
  proposed: 'proposed',
  under_negotiation: 'under negotiation',
  announced: 'announced',
  in_force: 'in force',
  extended: 'extended',
  excluded: 'left out of the truce',
  violated: 'violated',
  eroding: 'eroding',
  collapsing: 'collapsing',
  collapsed: 'collapsed',
  ended: 'ended',
  rejected: 'rejected',
}

/** True where whoever is named makes the truce, or its extension, known; of any other status he only speaks. */
export const isAnnouncement = (status: TruceStatus) => status === 'announced' || status === 'extended'

export const truceClassWords: Record<TruceClass, string> = {
  preliminary: 'preliminary ceasefire',
  cessation_of_hostilities: 'cessation of hostilities',
  definitive: 'definitive ceasefire',
  humanitarian_pause: 'humanitarian pause',
  local_truce: 'local truce',
}

/** How a truce was made. */
export const declarationWords: Record<NonNullable<TruceClaim['declaration']>, string> = {
  unilateral: 'declared by one side',
  bilateral: 'agreed by both sides',
  mediated: 'brokered',
}

export const variantWords: Record<VariantType, string> = {
  spelling: 'spelling',
  punctuation: 'punctuation',
  case: 'capitals',
  omission: 'words left out',
  addition: 'words added',
  substitution: 'other words',
  split: 'divided',
  marked_edit: 'marked cut or gloss',
  fragment: 'fragment',
}

const number = new Intl.NumberFormat('en-US')
export const numberWords = (value: number) => number.format(value)

/** The figure as stated: "more than 250", "200 or more (vague)". */
export function figureWords({
  value,
  qualifier,
  low,
  high,
}: Pick<CasualtyFigure, 'value' | 'qualifier' | 'low' | 'high'>) {
  if (qualifier === 'range' || value === null) {
    const bounds = boundsWords(low, high)
    return qualifier === 'vague' ? `${bounds} (a vague number)` : qualifier === 'share' ? `a share: ${bounds}` : bounds
  }
  return `${qualifierWords[qualifier]}${numberWords(value)}`
}

/** Inclusive bounds in words; null is open. */
export function boundsWords(low: number | null, high: number | null): string {
  if (low !== null && high !== null)
    return low === high ? numberWords(low) : `${numberWords(low)} to ${numberWords(high)}`
  if (low !== null) return `${numberWords(low)} or more`
  return high !== null ? `${numberWords(high)} or fewer` : 'no number'
}

const qualifierWords: Record<Exclude<CasualtyFigure['qualifier'], 'range'>, string> = {
  exact: '',
  at_least: 'at least ',
  more_than: 'more than ',
  about: 'about ',
  nearly: 'nearly ',
  up_to: 'up to ',
  fewer_than: 'fewer than ',
  vague: '',
  share: '',
}

/** What two sides of one dimension are to each other. */
export const resultWords: Record<Reason['result'], string> = {
  equal: 'the same',
  near: 'nearly the same',
  within: 'one within the other',
  contains: 'one within the other',
  overlaps: 'overlap in part',
  disjoint: 'apart',
  unknown: 'cannot be told',
  contradicts: 'cannot both be true',
  differs: 'differs',
  variant: 'same words, reported differently',
  consistent: 'both can be true',
  agrees: 'the same',
  same_origin: 'one source',
  single_source: 'one outlet only',
  part_of: 'a part of the other',
  not_comparable: 'not comparable',
}

/** Dimensions that have another name in the program than on the page. */
const dimensionNames: Record<string, string> = {
  value: 'Number',
  counter: 'Counted by',
  announcer: 'Said by',
  channel: 'Through',
}

/** A dimension's name as a row title: `place` as "Place", `announced_by` as "Announced by". */
export const dimensionWords = (dimension: string) => {
  const known = dimensionNames[dimension]
  if (known) return known
  const spaced = dimension.replaceAll(/[_-]/g, ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** How much of an utterance a version carries. */
export const coverageWords: Record<UtteranceWitness['coverage'], string> = {
  full: 'In full',
  part: 'In part',
  fragment: 'A fragment',
  paraphrase: 'In other words',
}
