import { utteranceAddress } from '@/components/claim/addresses'
import { storyAddress } from '@/components/ui/address'
import type { ClaimKind } from '@/lib/claims'

const pages = { casualty: 'casualties', truce: 'truces', quotation: 'quotations' } as const satisfies Record<
  ClaimKind,
  string
>

/** The story's page that shows topics of a kind. */
export const storyPageOf = (kind: ClaimKind) => pages[kind]

/** Where a topic is shown: among its story's others, or for words that were said, the utterance's own page. */
export const topicAddress = (storySlug: string, kind: ClaimKind, topicId: string) =>
  kind === 'quotation'
    ? utteranceAddress(storySlug, topicId)
    : `${storyAddress(storySlug, pages[kind])}#${encodeURIComponent(topicId)}`
