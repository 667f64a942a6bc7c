import type { Claim } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import { type Cited, citationOf } from './citation'
import { contextOf } from './context-of'
import { readingsOf } from './readings'

/** All that was read from a claim's words, as texts: what a fact-checker asks of a cell before quoting it. */
export interface ClaimDetail {
  id: string
  articleId: string
  /** The sentence with the claim's own words in its middle. */
  sentence: [before: string, words: string, after: string]
  /** "Stated end: Wed 4 May 2016, 01:00 · stated “until 1:00 am Wednesday”" */
  fields: string[]
  rule: string
  citation: string
}

/** A claim of the article `document`, instants told in `zone`. */
export function claimDetail(
  { id, articleId, claim }: { id: string; articleId: string; claim: Claim },
  document: Document,
  cited: Cited,
  zone: string,
): ClaimDetail {
  const { before, words, after } = contextOf(document, claim, 0)
  return {
    id,
    articleId,
    sentence: [before, words, after],
    fields: readingsOf(claim, document.text, zone).flatMap(({ label, value, basis, words }) =>
      value === null
        ? []
        : [`${label}: ${value}${basis ? ` · ${basis}` : ''}${words && words !== value ? ` “${words}”` : ''}`],
    ),
    rule: claim.rule,
    citation: citationOf(claim, cited),
  }
}
