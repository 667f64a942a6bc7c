import type { StoryComparison } from '@/lib/claims'
import type { Prisma } from '../generated/client'

/**
 * A story's topics, utterances and findings, replaced as a whole. A finding that is no longer found keeps its row
 * without data, so that its address still leads to its topic.
 */
export async function replaceFindings(
  transaction: Prisma.TransactionClient,
  storyId: number,
  { topics, utterances, findings }: StoryComparison,
): Promise<void> {
  await transaction.topic.deleteMany({ where: { storyId } })
  await transaction.utterance.deleteMany({ where: { storyId } })
  await transaction.finding.updateMany({ where: { storyId }, data: { data: null } })
  const topicRows = topics.map(({ id, kind }, position) => ({
    id,
    kind,
    position,
    data: JSON.stringify(topics[position]),
  }))
  await transaction.$executeRaw`
    INSERT INTO "Topic" ("storyId", "id", "position", "kind", "data")
    SELECT ${storyId}, value->>'id', value->>'position', value->>'kind', value->>'data' FROM json_each(${JSON.stringify(topicRows)})`
  const utteranceRows = utterances.map((utterance, position) => ({
    id: utterance.id,
    speaker: utterance.speaker,
    position,
    data: JSON.stringify(utterance),
  }))
  await transaction.$executeRaw`
    INSERT INTO "Utterance" ("storyId", "id", "position", "speaker", "data")
    SELECT ${storyId}, value->>'id', value->>'position', value->>'speaker', value->>'data' FROM json_each(${JSON.stringify(utteranceRows)})`
  const findingRows = findings.map((finding, position) => ({ ...finding, position, data: JSON.stringify(finding) }))
  await transaction.$executeRaw`
    INSERT INTO "Finding" ("id", "storyId", "topicId", "position", "kind", "relation", "dimension", "severity", "data")
    SELECT value->>'id', ${storyId}, value->>'topicId', value->>'position', value->>'kind', value->>'relation',
           value->>'dimension', value->>'severity', value->>'data'
    FROM json_each(${JSON.stringify(findingRows)}) WHERE true
    ON CONFLICT ("id") DO UPDATE SET
      "topicId" = excluded."topicId", "position" = excluded."position", "kind" = excluded."kind",
      "relation" = excluded."relation", "dimension" = excluded."dimension", "severity" = excluded."severity",
      "data" = excluded."data"`
  // Rulings on a finding wait where it is gone, and are back on it when it is found again.
  await transaction.$executeRaw`
    UPDATE "Review" SET "subjectId" = (SELECT f."id" FROM "Finding" f WHERE f."id" = "madeOn" AND f."data" IS NOT NULL)
    WHERE "type" = 'finding' AND "madeOn" IN (SELECT f."id" FROM "Finding" f WHERE f."storyId" = ${storyId})`
}
