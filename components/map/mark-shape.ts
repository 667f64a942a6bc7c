import type { Relation } from '@/lib/claims'

/** A mark's outline about its middle; an open one is drawn as a ring. */
export interface MarkShape {
  path: string
  open: boolean
}

const diamond = { path: 'M0-7.5 7.5 0 0 7.5-7.5 0Z', open: false }
const triangle = { path: 'M0-7 7 5.5H-7Z', open: false }
const square = { path: 'M-5.5-5.5h11v11h-11Z', open: false }
const disc = { path: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z', open: false }
const ring = { path: disc.path, open: true }

const shapes: Partial<Record<Relation, MarkShape>> = {
  contradicts: diamond,
  differs: triangle,
  variant: square,
  consistent: disc,
  agrees: disc,
}

/** What points to a disagreement has corners, what can all be true is round; a ring is where nothing is compared. */
export const markShape = (relation: Relation | null): MarkShape => (relation && shapes[relation]) ?? ring
