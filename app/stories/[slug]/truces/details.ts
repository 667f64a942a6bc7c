import { type ClaimDetail, claimDetail } from '@/components/claim/claim-detail'
import { getComparableStory, type StoryView } from '@/lib/store'
import { parseDocument } from '@/lib/text/document'

/** By story, which the store keeps until its revision changes: each is read once. */
const known = new WeakMap<StoryView, Promise<ReadonlyMap<string, ClaimDetail>>>()

/** How each truce claim of a story was read, by its id. */
export function truceDetails(story: StoryView): Promise<ReadonlyMap<string, ClaimDetail>> {
  const found = known.get(story)
  if (found) return found
  const details = read(story)
  known.set(story, details)
  return details
}

async function read({ slug, date, zone }: StoryView): Promise<ReadonlyMap<string, ClaimDetail>> {
  const stored = await getComparableStory(slug)
  const articles = stored?.comparable.articles ?? []
  return new Map(
    articles.flatMap(({ text, outlet, metadata, claims }) => {
      const document = parseDocument(text)
      const cited = { outlet, metadata, storyDate: date }
      return claims
        .filter(({ claim }) => claim.kind === 'truce')
        .map((claim) => [claim.id, claimDetail(claim, document, cited, zone)] as const)
    }),
  )
}
