import { cache } from 'react'
import { getStoryBoard, reviewsOfStory } from '@/lib/store'

/** A story's board, asked for once a request however many of its layout, title and page need it. */
export const boardOf = cache(getStoryBoard)

/** The board with what people ruled on its claims and findings, for the pages that show them. */
export async function ruledBoardOf(slug: string) {
  const board = await boardOf(slug)
  return board && { ...board, reviews: await reviewsOfStory(slug) }
}
