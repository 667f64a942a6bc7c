/** Where an utterance's versions are compared word by word. */
export const utteranceAddress = (utteranceId: string) => `/utterances/${encodeURIComponent(utteranceId)}`

/** What one speaker said, over all stories. */
export const speakerAddress = (slug: string) => `/speakers/${encodeURIComponent(slug)}`
