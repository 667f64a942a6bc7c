import type { StoryPlace } from '@/lib/claims'
import type { Prisma } from '../generated/client'
import { joinNames } from '../parse'
import { write } from '../write-queue'

export interface StorySettings {
  slug: string
  title: string
  summary: string | null
  date: string
  zone: string
  places: StoryPlace[]
}

/** Makes the story or brings its settings up to date. What is the same already is not written. */
export const saveStory = ({ places, ...settings }: StorySettings): Promise<void> =>
  write((store) =>
    store.$transaction(async (transaction) => {
      const kept = await transaction.story.upsert({
        where: { slug: settings.slug },
        create: settings,
        update: {},
        include: { places: { orderBy: { position: 'asc' } } },
      })
      const rows = places.map((place, position) => placeRow(kept.id, place, position))
      const keptRows = kept.places.map(({ id: _, withinId: __, ...row }) => row)
      const { title, summary, date, zone } = settings
      const same = title === kept.title && summary === kept.summary && date === kept.date && zone === kept.zone
      if (!same || JSON.stringify(rows.map(sortKeys)) !== JSON.stringify(keptRows.map(sortKeys))) {
        await transaction.story.update({
          where: { id: kept.id },
          data: { title, summary, date, zone, revision: { increment: 1 } },
        })
        await replacePlaces(transaction, kept.id, rows)
      }
    }),
  )

const placeRow = (storyId: number, { name, kind, within, aliases, lat, lon }: StoryPlace, position: number) => ({
  storyId,
  position,
  name,
  kind,
  withinName: within ?? null,
  aliases: joinNames(aliases),
  lat: lat ?? null,
  lon: lon ?? null,
})

const sortKeys = (row: object) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))

async function replacePlaces(
  transaction: Prisma.TransactionClient,
  storyId: number,
  rows: ReturnType<typeof placeRow>[],
): Promise<void> {
  await transaction.place.deleteMany({ where: { storyId } })
  await transaction.place.createMany({ data: rows })
  await transaction.$executeRaw`
    UPDATE "Place" SET "withinId" = (
      SELECT outer_place."id" FROM "Place" outer_place
      WHERE outer_place."storyId" = ${storyId} AND outer_place."name" = "Place"."withinName"
    ) WHERE "storyId" = ${storyId}`
}
