import type { Prisma } from '../generated/client'
import { fold } from '../words'

/** A speaker over all articles of a story, with every name that claims carry for it, its own included. */
export interface NamedSpeaker {
  name: string
  aliases: readonly string[]
  /** Words that articles name the speaker by ("Mr. Kerry"). Two speakers may share them, so no claim is tied by them. */
  calledBy: readonly string[]
}

/** Keeps the speakers with their aliases, and ties the story's quotations to them. */
export async function saveSpeakers(
  transaction: Prisma.TransactionClient,
  storyId: number,
  speakers: readonly NamedSpeaker[],
): Promise<void> {
  const names = JSON.stringify(speakers.flatMap(({ name, aliases }) => aliases.map((alias) => ({ name, alias }))))
  const words = JSON.stringify(
    speakers.flatMap(({ name, aliases, calledBy }) =>
      [...new Set([...aliases, ...calledBy])].map((alias) => ({ name, alias, folded: fold(alias) })),
    ),
  )
  await transaction.$executeRaw`
    INSERT INTO "Speaker" ("name") SELECT DISTINCT value->>'name' FROM json_each(${names}) WHERE true ON CONFLICT DO NOTHING`
  await transaction.$executeRaw`
    INSERT INTO "SpeakerAlias" ("speakerId", "alias", "folded")
    SELECT s."id", value->>'alias', value->>'folded' FROM json_each(${words}) JOIN "Speaker" s ON s."name" = value->>'name'
    WHERE true ON CONFLICT DO NOTHING`
  await transaction.$executeRaw`
    UPDATE "Claim" SET "speakerId" = (
      SELECT s."id" FROM json_each(${names}) JOIN "Speaker" s ON s."name" = value->>'name'
      WHERE value->>'alias' = json_extract("Claim"."data", '$.speaker.name')
    )
    WHERE "kind" = 'quotation'
      AND "articleId" IN (SELECT a."id" FROM "Article" a WHERE a."storyId" = ${storyId} AND a."current")`
}
