import type { ReactNode } from 'react'

/** The figure that the address asks to see in full, under its row; works without scripts, since it is a link and a page. */
export interface FigurePanels {
  /** What the page's other parameters are: `?outlet=CNN&`, or `?`. */
  query: string
  panel?: { id: string; content: ReactNode } | undefined
}

/** The page with a figure opened, at its row. */
export const figureAddress = (query: string, id: string) =>
  `${query}figure=${encodeURIComponent(id)}#figure-${encodeURIComponent(id)}`
