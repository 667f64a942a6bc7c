import { storyAddress } from '@/components/ui/address'
import type { ClaimKind } from '@/lib/claims'

const pages = { casualty: 'casualties', truce: 'truces', quotation: 'quotations' } as const satisfies Record<
  ClaimKind,
  string
>

/** The story's page that shows topics of a kind. */
export const storyPageOf = (kind: ClaimKind) => pages[kind]

/** Where a topic is shown among its story's others. */
export const topicAddress = (storySlug: string, kind: ClaimKind, topicId: string) =>
  `${storyAddress(storySlug, pages[kind])}#${encodeURIComponent(topicId)}`
