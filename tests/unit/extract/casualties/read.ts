import { extractCasualties } from '@/lib/extract/casualties'
import type { CasualtyDraft, Context } from '@/lib/extract/context'
import { createGazetteer } from '@/lib/resolve/places'
import { parseDocument } from '@/lib/text/document'
import { emptyMetadata } from '../../../support/blank-claims'

/** The figures of a text by the casualty rules alone: no attributions, no metadata. Monday 2 May 2016 is the day. */
export function read(text: string, over: Partial<Context> = {}): CasualtyDraft[] {
  const document = parseDocument(text)
  return extractCasualties({
    document,
    metadata: emptyMetadata,
    today: { day: '2016-05-02', basis: 'story' },
    zone: null,
    gazetteer: createGazetteer([]),
    furniture: [],
    attributions: [],
    terms: [],
    ...over,
  })
}

/** "killed at_least 253 civilians", "killed vague [200,] civilians", with "< 253" for a part of the figure of 253. */
export function shown({ outcome, qualifier, value, low, high, victims, whole }: CasualtyDraft): string {
  const number = value ?? (qualifier === 'share' ? '' : `[${low ?? ''},${high ?? ''}]`)
  const part = whole ? `< ${whole.value ?? whole.low}` : ''
  return [outcome, qualifier, number, victims, part].filter((word) => word !== '').join(' ')
}
