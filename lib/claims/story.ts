import { z } from 'zod'
import { IsoDay, StoryPlace } from './extraction'

/** An IANA time zone that this runtime knows. */
export const Zone = z.string().refine(isZone, 'not an IANA time zone (try "Asia/Damascus")')

/** `story.json` in a folder of articles: what the texts themselves cannot say. */
export const StoryFile = z.object({
  title: z.string().min(1),
  /** The reference day: relative dates are anchored to it where an article states no date that holds. */
  date: IsoDay,
  zone: Zone,
  summary: z.string().optional(),
  places: z.array(StoryPlace).default([]),
  articles: z
    .array(
      z.object({
        file: z.string().min(1),
        slug: z.string().min(1),
        outlet: z.string().min(1),
        /** For narrow columns. */
        short: z.string().min(1).optional(),
        url: z.url().optional(),
      }),
    )
    .default([]),
})
export type StoryFile = z.infer<typeof StoryFile>

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
