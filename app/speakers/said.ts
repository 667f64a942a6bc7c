import type { Quotation } from '@/lib/claims'
import { slugOf } from '@/lib/claims/claim-id'
import { getStoryBoard, listStories, type StoryBoard, type StoryClaim } from '@/lib/store'

/** What one speaker said in one story. */
export interface SaidInStory {
  board: StoryBoard
  quotations: (StoryClaim & { claim: Quotation })[]
}

export interface Speaker {
  name: string
  slug: string
  said: SaidInStory[]
}

/** Everybody who is quoted in any story, with what they said; who is quoted most comes first. */
export async function allSpeakers(): Promise<Speaker[]> {
  const boards = await Promise.all((await listStories()).map(({ slug }) => getStoryBoard(slug)))
  const speakers = new Map<string, Speaker>()
  for (const board of boards) {
    if (!board) continue
    for (const quoted of board.claims.values()) {
      if (!isQuotation(quoted)) continue
      const names = [quoted.claim.speaker, ...quoted.claim.otherSpeakers].flatMap((ref) => ref?.name ?? [])
      for (const name of new Set(names)) {
        const slug = slugOf(name)
        const speaker = speakers.get(slug) ?? { name, slug, said: [] }
        speakers.set(slug, speaker)
        const inStory = speaker.said.find((said) => said.board === board)
        if (inStory) inStory.quotations.push(quoted)
        else speaker.said.push({ board, quotations: [quoted] })
      }
    }
  }
  const count = ({ said }: Speaker) => said.reduce((sum, { quotations }) => sum + quotations.length, 0)
  return [...speakers.values()].sort((a, b) => count(b) - count(a) || a.name.localeCompare(b.name, 'en'))
}

const isQuotation = (claim: StoryClaim): claim is StoryClaim & { claim: Quotation } => claim.claim.kind === 'quotation'
