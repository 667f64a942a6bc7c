import { cache } from 'react'
import { getStoryBoard } from '@/lib/store'

/** A story's board, asked for once a request however many of its layout, title and page need it. */
export const boardOf = cache(getStoryBoard)
