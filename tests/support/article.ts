import type { CasualtyFigure, Claim, Quotation, StoryComparison } from '@/lib/claims'
import type { ReadArticle } from '@/lib/store'
import { blankFigure, blankQuotation, emptyMetadata } from './blank-claims'

/** Builders for tests of the store: an article's reading without an extractor. */

const textOf = 'Officials said more than 200 people were killed. “We are hopeful,” the envoy said.'

export function quotationAt(text: string, words: string, over: Partial<Quotation> = {}): Quotation {
  const start = text.indexOf(words)
  return { ...blankQuotation, start, end: start + words.length, text: words, rule: 'test.quotation', ...over }
}

export function figureAt(text: string, words: string, over: Partial<CasualtyFigure> = {}): CasualtyFigure {
  const start = text.indexOf(words)
  return {
    ...blankFigure,
    start,
    end: start + words.length,
    text: words,
    rule: 'test.figure',
    value: 200,
    qualifier: 'more_than',
    low: 201,
    ...over,
  }
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
