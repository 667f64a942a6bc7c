import type { CasualtyFigure, Claim, Extraction, Quotation, StoryComparison } from '@/lib/claims'
import type { ReadArticle } from '@/lib/store'

/** Builders for tests of the store: an article's reading without an extractor. */

const textOf = 'Officials said more than 200 people were killed. “We are hopeful,” the envoy said.'

export function quotationAt(text: string, words: string, over: Partial<Quotation> = {}): Quotation {
  const start = text.indexOf(words)
  return {
    kind: 'quotation',
    start,
    end: start + words.length,
    text: words,
    rule: 'test.quotation',
    evidence: {},
    type: 'direct',
    speaker: null,
    otherSpeakers: [],
    cue: null,
    via: null,
    ...over,
  }
}

export function figureAt(text: string, words: string, over: Partial<CasualtyFigure> = {}): CasualtyFigure {
  const start = text.indexOf(words)
  return {
    kind: 'casualty',
    start,
    end: start + words.length,
    text: words,
    rule: 'test.figure',
    evidence: {},
    outcome: 'killed',
    value: 200,
    qualifier: 'more_than',
    low: 201,
    high: null,
    vague: false,
    victims: null,
    place: null,
    period: null,
    cause: null,
    counter: null,
    partOf: null,
    ...over,
  }
}

export const emptyMetadata: Extraction['article'] = {
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

export const noComparison: StoryComparison = { topics: [], utterances: [], findings: [] }

export function readArticle(claims: Claim[], over: Partial<ReadArticle> = {}): ReadArticle {
  return {
    id: 'daily-00000001',
    slug: 'daily',
    outlet: 'The Daily',
    short: 'Daily',
    position: 0,
    text: textOf,
    sha256: '00000001',
    givenAgency: null,
    givenDate: null,
    givenZone: null,
    metadata: emptyMetadata,
    terms: [],
    claims,
    readBy: 'test',
    ...over,
  }
}

readArticle.text = textOf
