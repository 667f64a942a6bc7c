import type { Relation } from '@/lib/claims'

/** The sign and the word of a relation, the same on every page. The hue is `[data-relation]` in globals.css. */
export const relationWords: Record<Relation, { sign: string; word: string; meaning: string }> = {
  contradicts: { sign: '✕', word: 'contradicts', meaning: 'Cannot both be true.' },
  differs: { sign: '≠', word: 'differs', meaning: 'Both can be true, but worth a look.' },
  variant: { sign: '~', word: 'variant', meaning: 'The same words, reported differently.' },
  consistent: { sign: '≈', word: 'consistent', meaning: 'Both can be true.' },
  agrees: { sign: '=', word: 'agrees', meaning: 'The same value in each.' },
  same_origin: { sign: '⟲', word: 'same origin', meaning: 'One source reported more than once.' },
  single_source: { sign: '①', word: 'single source', meaning: 'Only one outlet says so.' },
  part_of: { sign: '⊂', word: 'part of', meaning: 'One figure is a part of the other.' },
  not_comparable: { sign: '∥', word: 'not comparable', meaning: 'About different things.' },
}

/** Worst first: the order in which pages list relations. */
export const relationOrder: readonly Relation[] = [
  'contradicts',
  'differs',
  'variant',
  'same_origin',
  'single_source',
  'consistent',
  'agrees',
  'part_of',
  'not_comparable',
]
