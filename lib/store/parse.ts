import { z } from 'zod'
import {
  ArticleMetadata,
  Claim,
  Finding,
  type StoryPlace,
  StoryPlace as StoryPlaceSchema,
  Term,
  Topic,
  Utterance,
} from '@/lib/claims'

/** The door of the JSON columns: what is behind it is trusted. A row that does not parse is a bug and throws. */
const column =
  <S extends z.ZodType>(schema: S) =>
  (json: string): z.infer<S> =>
    schema.parse(JSON.parse(json))

export const parseClaim = column(Claim)
/** A claim that an older version of Parallax stored; null where it lacks a field of today. Its article is then to be read again. */
export const parseOlderClaim = (json: string): Claim | null => Claim.safeParse(JSON.parse(json)).data ?? null
export const parseFinding = column(Finding)
export const parseMetadata = column(ArticleMetadata)
export const parseTerms = column(z.array(Term))
export const parseTopic = column(Topic)
export const parseUtterance = column(Utterance)

/** Lists of names are kept one a line. */
export const joinNames = (names: readonly string[]) => names.join('\n')
export const splitNames = (column: string) => (column === '' ? [] : column.split('\n'))

interface PlaceRow {
  name: string
  kind: string
  withinName: string | null
  aliases: string
  lat: number | null
  lon: number | null
}

export const parsePlace = ({ name, kind, withinName, aliases, lat, lon }: PlaceRow): StoryPlace =>
  StoryPlaceSchema.parse({
    name,
    kind,
    within: withinName ?? undefined,
    aliases: splitNames(aliases),
    lat: lat ?? undefined,
    lon: lon ?? undefined,
  })
