import type { Span } from '@/lib/text/span'

/** The parts of a citation in their order. */
export const citationText = (words: string, whose: string, source: string, { start, end }: Span) =>
  `“${words}” (${whose}). ${source}, characters ${start}–${end}.`
