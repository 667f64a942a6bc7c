import type { ArticleMetadata } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { Context } from '../context'

export function readMetadata(
  _document: Document,
  referenceDate: string | null,
): Pick<Context, 'metadata' | 'today' | 'furniture'> {
  const metadata: ArticleMetadata = {
    headline: null,
    outlet: null,
    agency: null,
    credits: [],
    bylines: [],
    dateline: null,
    publishedOn: null,
    publishedBasis: null,
    refusedDate: null,
    evidence: {},
  }
  return { metadata, today: referenceDate ? { day: referenceDate, basis: 'story' } : null, furniture: [] }
}
