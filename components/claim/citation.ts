import type { ArticleMetadata, Claim } from '@/lib/claims'
import { timeWords } from '../ui/time-words'
import { citationText } from './citation-text'
import { claimTitle } from './readings'

/** What a citation says of the article beside the claim itself. */
export interface Cited {
  outlet: string
  metadata: Pick<ArticleMetadata, 'headline' | 'agency' | 'publishedOn' | 'publishedBasis'>
  /** The story's day, which stands in where the article states no date that holds. */
  storyDate: string
}

/**
 * A claim as one would cite it: its exact words, who said or counted, headline, outlet, agency, date with where it is
 * from, and the offsets of the words. The address is put behind it where it is copied, since only the browser knows its host.
 */
export function citationOf(claim: Claim, cited: Cited): string {
  const whose = claim.kind === 'quotation' ? (claim.speaker?.name ?? 'speaker not named') : claimTitle(claim)
  return citationText(claim.text, whose, sourceOf(cited), claim)
}

/** Where a claim stands, for its citation: headline, outlet, agency, and the date with where it is from. */
export function sourceOf({ outlet, metadata, storyDate }: Cited): string {
  const { headline, agency, publishedOn, publishedBasis } = metadata
  const source = agency && agency !== outlet ? `${outlet} (${agency})` : outlet
  const date = publishedOn
    ? `${timeWords(publishedOn)}${publishedBasis === 'stated' ? '' : ' (date not stated in the article)'}`
    : `${timeWords(storyDate)} (the story’s date; the article states none)`
  return `${headline ? `“${headline}”, ${source}` : source}, ${date}`
}
