import type { ArticleMetadata, Basis, FieldEvidence } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import { bySpan, type Span } from '@/lib/text/span'
import type { Context } from '../context'
import { readBylines } from './bylines'
import { readCredits } from './credits'
import { readDateline } from './dateline'
import { findFurniture } from './furniture'
import { readHeadline } from './headline'
import { readLines } from './lines'
import { readOutlet } from './outlet'
import { readPublished } from './published'

/**
 * What the page says of itself, each field with the words that it was read from, and the furniture: the stretches that
 * belong to the page and not to the article. A date that the text states, and that holds, outranks `referenceDate`.
 */
export function readMetadata(
  document: Document,
  referenceDate: string | null,
): Pick<Context, 'metadata' | 'today' | 'furniture'> {
  const { text } = document
  const lines = readLines(document)
  const dateline = readDateline(lines)
  const bylines = readBylines(lines)
  const { agency, credits, furniture: footLines } = readCredits(document, lines, dateline)
  const outlet = readOutlet(lines, dateline)
  const published = readPublished(document, lines, referenceDate)
  const furniture = merged(text, [
    ...findFurniture(lines),
    ...bylines.map(({ line }) => spanOf(line)),
    ...footLines,
    ...published.furniture,
    ...(dateline ? [spanOf(dateline)] : []),
  ])
  const headline = readHeadline(lines, furniture, dateline?.start ?? text.length)
  const names = bylines.flatMap((byline) => byline.names)
  const { stated, refused } = published
  const metadata: ArticleMetadata = {
    headline: headline?.text ?? null,
    outlet: outlet ? text.slice(outlet.start, outlet.end) : null,
    agency: agency?.value ?? null,
    credits: credits.map(({ value }) => value),
    bylines: names.map(({ value }) => value),
    dateline: dateline ? text.slice(dateline.place.start, dateline.place.end) : null,
    publishedOn: stated?.day ?? null,
    publishedBasis: stated ? 'stated' : null,
    refusedDate: refused ? { ...refused, text: text.slice(refused.start, refused.end) } : null,
    evidence: {
      ...evidence('headline', headline),
      ...evidence('outlet', outlet),
      ...evidence('agency', agency, agency?.basis),
      ...evidence('dateline', dateline?.place),
      ...evidence('publishedOn', stated),
      ...Object.assign({}, ...credits.map((credit, at) => evidence(`credits.${at}`, credit))),
      ...Object.assign({}, ...names.map((name, at) => evidence(`bylines.${at}`, name))),
    },
  }
  return { metadata, today: todayOf(stated?.day ?? null, referenceDate), furniture }
}

function todayOf(stated: string | null, referenceDate: string | null): Context['today'] {
  if (stated) return { day: stated, basis: 'stated' }
  return referenceDate ? { day: referenceDate, basis: 'story' } : null
}

/** In order and without overlap; neighbours with nothing but white space between them are one. */
function merged(text: string, spans: Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans.sort(bySpan)) {
    const last = out.at(-1)
    if (last && (span.start <= last.end || !/\S/.test(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end)
    else out.push({ ...span })
  }
  return out
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const evidence = (
  field: string,
  span: Span | null | undefined,
  basis: Basis = 'stated',
): Record<string, FieldEvidence> => (span ? { [field]: { ...spanOf(span), basis } } : {})
