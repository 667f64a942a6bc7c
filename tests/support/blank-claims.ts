import type { ArticleMetadata, CasualtyFigure, Quotation, TruceClaim } from '@/lib/claims'

/** Claims with all open that can be: tests spread one and say only what they are about. */
const blank = { start: 0, end: 0, text: '', rule: 'test', evidence: {} }

export const blankQuotation: Quotation = {
  ...blank,
  kind: 'quotation',
  type: 'direct',
  speaker: null,
  otherSpeakers: [],
  cue: null,
  via: null,
}

export const blankFigure: CasualtyFigure = {
  ...blank,
  kind: 'casualty',
  outcome: 'killed',
  value: null,
  qualifier: 'exact',
  low: null,
  high: null,
  vague: false,
  victims: null,
  place: null,
  period: null,
  cause: null,
  counter: null,
  partOf: null,
}

export const blankTruce: TruceClaim = {
  ...blank,
  kind: 'truce',
  area: null,
  class: null,
  status: 'in_force',
  parties: [],
  declaration: null,
  mediators: [],
  initialHours: null,
  announcedBy: null,
  via: null,
  announcedAt: null,
  effectiveAt: null,
  durationHours: null,
  statedEnd: null,
  derivedEnd: null,
  endsAt: null,
  endBasis: null,
}

export const emptyMetadata: ArticleMetadata = {
  headline: null,
  outlet: null,
  agency: null,
  credits: [],
  bylines: [],
  dateline: null,
  publishedOn: null,
  publishedBasis: null,
  refusedDate: null,
  evidence: {},
}
