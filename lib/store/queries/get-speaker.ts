import { slugOf } from '@/lib/claims/claim-id'
import { openStore } from '../client'
import type { QuotedClaim, SpeakerView, StoryBoard } from '../views'
import { getStoryBoard } from './get-story'
import { officesOf } from './speaker-offices'

/** In the JSON of a quotation that several say together: their names stand there only. */
const saidAlong = '"otherSpeakers":[{'

/**
 * A speaker with everything said in any story; null when nobody has that slug. A name comes before an alias, and an
 * alias that two speakers share leads to neither.
 */
export async function getSpeaker(slug: string): Promise<SpeakerView | null> {
  const store = await openStore()
  const rows = await store.speakerAlias.findMany({
    select: { alias: true, speaker: { select: { id: true, name: true } } },
    orderBy: [{ alias: 'asc' }, { speakerId: 'asc' }],
  })
  const named = rows.find(({ speaker }) => slugOf(speaker.name) === slug)?.speaker
  const [alias, ...others] = rows.filter((row) => slugOf(row.alias) === slug)
  const speaker = named ?? (others.length === 0 ? alias?.speaker : undefined)
  if (!speaker) return null

  const aliases = rows.filter((row) => row.speaker.id === speaker.id).map((row) => row.alias)
  const saysOrSaysAlong = { kind: 'quotation', OR: [{ speakerId: speaker.id }, { data: { contains: saidAlong } }] }
  const stories = await store.story.findMany({
    where: { articles: { some: { current: true, claims: { some: saysOrSaysAlong } } } },
    orderBy: [{ date: 'desc' }, { title: 'asc' }, { slug: 'asc' }],
    select: { slug: true },
  })
  const boards = await Promise.all(stories.map((story) => getStoryBoard(story.slug)))
  const said = boards.flatMap((board) => {
    const quotations = board ? quotationsOf(board, speaker.name, aliases) : []
    return board && quotations.length > 0 ? [{ board, quotations }] : []
  })
  if (said.length === 0) return null
  return {
    name: speaker.name,
    office: officesOf(said.flatMap(({ quotations }) => quotations)).get(speaker.name) ?? null,
    aliases: aliases.filter((each) => each !== speaker.name),
    stories: said,
  }
}

/** Those that the speaker says, and those said along with others, in which the name may be an alias. */
function quotationsOf(board: StoryBoard, name: string, aliases: readonly string[]): QuotedClaim[] {
  return [...board.claims.values()].filter(
    (stored): stored is QuotedClaim =>
      stored.claim.kind === 'quotation' &&
      (stored.speaker === name || stored.claim.otherSpeakers.some((other) => aliases.includes(other.name))),
  )
}
