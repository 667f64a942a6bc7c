import { slugOf } from '@/lib/claims/claim-id'
import { storyAddress } from '../ui/address'

/** Where an utterance's versions are compared word by word. */
export const utteranceAddress = (storySlug: string, utteranceId: string) =>
  `${storyAddress(storySlug, 'quotations')}/${encodeURIComponent(utteranceId)}`

/** What one speaker said, over all stories. */
export const speakerAddress = (name: string) => `/speakers/${encodeURIComponent(slugOf(name))}`
