import type { Claim } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { contextOf } from './context-of'
import { claimTitle, readingsOf } from './readings'

/** All that was read from a claim's words, as texts: what a fact-checker asks of a cell before quoting it. */
export interface ClaimDetail {
  id: string
  /** The sentence with the claim's own words in its middle. */
  sentence: [before: string, words: string, after: string]
  /** "Stated end: Wed 4 May 2016, 01:00 · stated “until 1:00 am Wednesday”" */
  fields: string[]
  rule: string
  /** For the citation: the claim in a line, and where its words stand. */
  title: string
  span: Span
}

/** A claim of the article `document`, instants told in `zone`. */
export function claimDetail(
  { id, claim }: { id: string; claim: Claim },
  document: Document,
  zone: string,
): ClaimDetail {
  const { before, words, after } = contextOf(document, claim, 0)
  return {
    id,
    sentence: [before, words, after],
    fields: readingsOf(claim, document.text, zone).flatMap(({ label, value, basis, words }) =>
      value === null
        ? []
        : [`${label}: ${value}${basis ? ` · ${basis}` : ''}${words && words !== value ? ` “${words}”` : ''}`],
    ),
    rule: claim.rule,
    title: claimTitle(claim),
    span: { start: claim.start, end: claim.end },
  }
}
