import { type Extraction, ExtractionInput } from '@/lib/claims'
import { createGazetteer } from '@/lib/resolve/places'
import { parseDocument } from '@/lib/text/document'
import { findAttributions } from './attribution'
import { extractCasualties } from './casualties'
import type { ClaimDraft, Context } from './context'
import { readMetadata } from './metadata'
import { extractQuotations } from './quotations'
import { finish } from './refiners'
import { extractTruces } from './truces'

/**
 * The way of an article through extraction. Each step reads what the ones above it found:
 *
 * 1. metadata     headline, dateline, agency, date; and the page furniture, which no later step reads
 * 2. attribution  who says what; it comes before the kinds, since all three lay their claims to a source
 * 3. quotations   the attributed words, in marks or reported; words in marks that nobody says become terms
 * 4. casualties   figures; the counter is the attribution's source
 * 5. truces       areas and terms; the announcer is the attribution's source
 * 6. refiners     merge, drop and complete; indices and order are settled last
 */
export function extract(input: ExtractionInput): Extraction {
  const { text, referenceDate, zone, places = [] } = ExtractionInput.parse(input)
  const document = parseDocument(text)
  const { metadata, today, furniture } = readMetadata(document, referenceDate ?? null)
  const gazetteer = createGazetteer(places)
  const base = { document, metadata, today, zone: zone ?? null, gazetteer, furniture }
  const { attributions, terms } = findAttributions(base)
  const context: Context = { ...base, attributions, terms }
  const drafts: ClaimDraft[] = [...extractQuotations(context), ...extractCasualties(context), ...extractTruces(context)]
  return { article: metadata, terms, claims: finish(context, drafts) }
}
