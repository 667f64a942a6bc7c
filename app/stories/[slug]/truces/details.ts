import { sourceOf } from '@/components/claim/citation'
import { type ClaimDetail, claimDetail } from '@/components/claim/claim-detail'
import { getComparableStory, type StoryView } from '@/lib/store'
import { parseDocument } from '@/lib/text/document'

export interface TruceDetails {
  /** How each claim was read, by its id. */
  claims: ReadonlyMap<string, ClaimDetail>
  /** What a citation says of each article, by its id. */
  sources: ReadonlyMap<string, string>
}

/** By story, which the store keeps until its revision changes: each is read once. */
const known = new WeakMap<StoryView, Promise<TruceDetails>>()

/** How the truce claims of a story were read. */
export function truceDetails(story: StoryView): Promise<TruceDetails> {
  const found = known.get(story)
  if (found) return found
  const details = read(story)
  known.set(story, details)
  return details
}

async function read({ slug, date, zone }: StoryView): Promise<TruceDetails> {
  const articles = (await getComparableStory(slug))?.comparable.articles ?? []
  return {
    claims: new Map(
      articles.flatMap(({ text, claims }) => {
        const document = parseDocument(text)
        return claims
          .filter(({ claim }) => claim.kind === 'truce')
          .map((claim) => [claim.id, claimDetail(claim, document, zone)] as const)
      }),
    ),
    sources: new Map(
      articles.map(({ id, outlet, metadata }) => [id, sourceOf({ outlet, metadata, storyDate: date })] as const),
    ),
  }
}
