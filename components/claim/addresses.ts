import { storyAddress } from '../ui/address'

/** Where an utterance's versions are compared word by word. */
export const utteranceAddress = (storySlug: string, utteranceId: string) =>
  `${storyAddress(storySlug, 'quotations')}/${encodeURIComponent(utteranceId)}`

/** What one speaker said, over all stories. */
export const speakerAddress = (slug: string) => `/speakers/${encodeURIComponent(slug)}`
