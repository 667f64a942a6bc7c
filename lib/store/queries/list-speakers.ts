import { QuotationType } from '@/lib/claims'
import { openStore } from '../client'
import type { SpeakerSummary } from '../views'
import { countOffice, usualOffice } from './speaker-offices'

interface Row {
  name: string
  type: string
  outlet: string
  /** What the articles say that the speaker is, of those quotations. */
  office: string | null
  count: number
}

/** Everybody who is quoted in a current version, alone or with others; who is quoted most comes first, then by name. */
export async function listSpeakers(): Promise<SpeakerSummary[]> {
  const store = await openStore()
  // Who speaks along is in the claim's JSON only, and rare: the pattern keeps SQLite from parsing all the others.
  // A name comes before an alias, and an alias that two speakers share tells nothing.
  const rows = await store.$queryRaw<Row[]>`
    WITH said AS (
      SELECT c."seq", c."speakerId" FROM "Claim" c WHERE c."speakerId" IS NOT NULL
      UNION
      SELECT c."seq", COALESCE(
        (SELECT s."id" FROM "Speaker" s WHERE s."name" = e.value->>'name'),
        (SELECT MIN(n."speakerId") FROM "SpeakerAlias" n WHERE n."alias" = e.value->>'name' HAVING COUNT(*) = 1)
      )
      FROM "Claim" c JOIN json_each(c."data", '$.otherSpeakers') e
      WHERE c."kind" = 'quotation' AND c."data" LIKE '%"otherSpeakers":[{%'
    )
    SELECT s."name", c."key" AS "type", o."name" AS "outlet", CAST(COUNT(*) AS INTEGER) AS "count",
      CASE WHEN c."speakerId" = s."id" THEN c."data"->'office'->>'text' END AS "office"
    FROM said
    JOIN "Speaker" s ON s."id" = said."speakerId"
    JOIN "Claim" c ON c."seq" = said."seq"
    JOIN "Article" a ON a."id" = c."articleId"
    JOIN "Outlet" o ON o."id" = a."outletId"
    WHERE a."current"
    GROUP BY s."id", c."key", o."name", "office"
    ORDER BY s."name", o."name"`
  const speakers = new Map<string, SpeakerSummary>()
  const offices = new Map<string, Map<string, Set<string>>>()
  for (const { name, type, outlet, office, count } of rows) {
    const speaker: SpeakerSummary = speakers.get(name) ?? {
      name,
      quotationCounts: { direct: 0, mixed: 0, indirect: 0 },
      outlets: [],
      office: null,
    }
    speakers.set(name, speaker)
    speaker.quotationCounts[QuotationType.parse(type)] += Number(count)
    if (!speaker.outlets.includes(outlet)) speaker.outlets.push(outlet)
    if (office) countOffice(offices, name, office, outlet)
  }
  for (const speaker of speakers.values()) speaker.office = usualOffice(offices.get(speaker.name))
  const total = ({ quotationCounts }: SpeakerSummary) =>
    QuotationType.options.reduce((sum, type) => sum + quotationCounts[type], 0)
  return [...speakers.values()].sort((a, b) => total(b) - total(a) || a.name.localeCompare(b.name, 'en'))
}
