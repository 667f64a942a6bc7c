import type { Basis } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { correspondents } from '../lexicon/datelines'
import { type AgencyMention, agencyNamed, findAgencies } from './agencies'
import type { Dateline } from './dateline'
import type { Line, Reading } from './lines'

/** How far from the foot the agency's own line may stand; a page's links come after it. */
const FOOT_LINES = 12

export interface Agency extends Reading {
  basis: Basis
}

export interface Credits {
  /** Whose wire text it is. */
  agency: Agency | null
  /** The agencies that the text names as its sources, as it names them. */
  credits: Reading[]
  furniture: Span[]
}

/**
 * Whose text it is: the agency in the dateline's brackets, on a line of its own at the foot, or (inferred) the one whose
 * own correspondents it tells of. An agency that the text only cites is a credit.
 */
export function readCredits(document: Document, lines: readonly Line[], dateline: Dateline | null): Credits {
  const foot = lines.slice(-FOOT_LINES).flatMap((line) => footAgency(line) ?? [])
  const mentions = findAgencies(document.tokens).filter((mention) => !mention.short || isSetOff(document, mention))
  const inDateline = dateline && agencyNamed(dateline.source)
  const own = mentions.filter((mention) => isOwn(document, mention))
  const stated = inDateline ?? foot[0]
  const agency = stated ?? (own.every(({ name }) => name === own[0]!.name) ? own[0] : undefined)
  const cited = mentions.filter(({ start }) => !foot.some((line) => line.start <= start && start < line.end))
  const first = cited.filter(({ name }, at) => cited.findIndex((other) => other.name === name) === at)
  return {
    agency: agency ? { ...spanOf(agency), value: agency.name, basis: stated ? 'stated' : 'inferred' } : null,
    credits: first.map((mention) => ({ ...spanOf(mention), value: document.text.slice(mention.start, mention.end) })),
    furniture: foot.map(spanOf),
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** "Press Association", "--AFP", "© Reuters", "(AP)" alone on a line; the line's span with the agency's name. */
function footAgency({ tokens, start, end, words }: Line): AgencyMention | null {
  if (words > 4) return null
  const agency = agencyNamed(tokens.filter(({ kind, text }) => kind !== 'punctuation' || text === '-'))
  return agency ? { ...agency, start, end } : null
}

/** In brackets or after a slash: "(AA)", "Wijngaert/AP". */
function isSetOff({ tokens }: Document, { firstToken, lastToken }: AgencyMention): boolean {
  const before = tokens[firstToken - 1]?.text
  return before === '/' || (before === '(' && /^[)/]$/.test(tokens[lastToken]?.text ?? ''))
}

/** "AFP's correspondents", "a Reuters photographer". */
function isOwn({ tokens }: Document, { firstToken, lastToken }: AgencyMention): boolean {
  const next = tokens[lastToken]
  const possessive = /^['’]s$/.test(next?.lower ?? '')
  const sent = possessive ? tokens[lastToken + 1] : next
  return correspondents.has(sent?.lower ?? '') && (possessive || /^an?$/.test(tokens[firstToken - 1]?.lower ?? ''))
}
