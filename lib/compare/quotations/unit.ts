import type { ComparableStory, Quotation } from '@/lib/claims'
import { claimsOf, type Sourced } from '../story'
import { type Word, wordsOf } from './words'

/** One quotation claim as collation sees it. */
export interface Unit extends Sourced<Quotation> {
  /** In the order of the story: article by article, then by text. */
  index: number
  words: Word[]
  speaker: string | null
}

export function unitsOf(story: ComparableStory): Unit[] {
  return claimsOf(story, 'quotation').map((sourced, index) => ({
    ...sourced,
    index,
    words: wordsOf(sourced.claim.text, sourced.claim.start, sourced.id),
    speaker: sourced.claim.speaker?.name ?? null,
  }))
}

export const isMarked = ({ claim }: Unit) => claim.type !== 'indirect'
