import { z } from 'zod'

const words = z.string().nullable()
const place = { text: z.string(), start_offset: z.int(), end_offset: z.int(), optional: z.boolean().default(false) }

const GoldQuotation = z.object({ ...place, kind: z.enum(['direct', 'mixed', 'indirect']), speaker: words })

const GoldFigure = z.object({
  ...place,
  number: z.string(),
  outcome: z.string(),
  low: z.int().nullable(),
  high: z.int().nullable(),
  victims: words,
  place: words,
  start: words,
  end: words,
  cause: words,
  source: words,
  /** The `number` of the figure that this one is part of. */
  subsetOf: words.default(null),
})
export type GoldFigure = z.infer<typeof GoldFigure>

const GoldTruce = z.object({
  ...place,
  area: words,
  status: z.string(),
  announcedBy: words,
  via: words,
  announcedOn: words,
  start: words,
  end: words,
  durationHours: z.number().nullable(),
})
export type GoldTruce = z.infer<typeof GoldTruce>

/** One file of a gold folder: what a careful reader takes from one article. Offsets are UTF-16 units. */
export const GoldArticle = z.object({
  file: z.string(),
  slug: z.string(),
  agency: words,
  headline: words,
  bylines: z.array(z.string()),
  dateline: words,
  published: words,
  credits: z.array(z.string()),
  quotes: z.array(GoldQuotation),
  indirect: z.array(GoldQuotation),
  /** Words in marks that nobody says. */
  notQuotes: z.array(z.string()),
  casualties: z.array(GoldFigure),
  truces: z.array(GoldTruce),
})
export type GoldArticle = z.infer<typeof GoldArticle>
