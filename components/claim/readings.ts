import type { CasualtyFigure, Claim, Quotation, TruceClaim } from '@/lib/claims'
import { type Span, textAt } from '@/lib/text/span'
import { hoursWords, timeWords } from '../ui/time-words'
import { blamedOn, figurePeriod } from './figure-words'
import {
  basisWords,
  boundsWords,
  cueClassWords,
  declarationWords,
  figureWords,
  isAnnouncement,
  occasionWords,
  outcomeWords,
  quotationTypeWords,
  truceClassWords,
  truceStatusWords,
} from './words'

/** One field of a claim as it is shown: what was read, how it is known, and the words that it rests on. */
export interface Reading {
  label: string
  /** Null when the article does not say. */
  value: string | null
  basis: string | null
  /** The article's own words; null when there are none beside the claim's own. */
  words: string | null
}

/** A claim in one line: `more than 250 killed`. */
export function claimTitle(claim: Claim): string {
  if (claim.kind === 'casualty') return `${figureWords(claim)} ${outcomeWords[claim.outcome]}`
  if (claim.kind === 'truce') return `${claim.area ?? 'Area not named'}: ${truceStatusWords[claim.status]}`
  return claim.speaker?.name ?? 'Speaker not known'
}

/** What else matters of a claim, in a second line: `civilians · Aleppo · since Fri 22 Apr 2016 · by the UN`. */
export function claimSummary(claim: Claim, zone: string): string {
  const parts: (string | null | undefined | false)[] =
    claim.kind === 'quotation'
      ? [
          quotationTypeWords[claim.type],
          saidWords(claim),
          claim.speaker && claim.speaker.basis !== 'named' && `speaker ${basisWords[claim.speaker.basis]}`,
          claim.via && `through ${claim.via}`,
        ]
      : claim.kind === 'casualty'
        ? [
            claim.victims,
            claim.place,
            figurePeriod(claim, zone),
            claim.counter ? `counted by ${claim.counter}` : 'no counter named',
          ]
        : [
            claim.durationHours !== null && hoursWords(claim.durationHours),
            claim.effectiveAt && `from ${timeWords(claim.effectiveAt, { zone })}`,
            claim.endsAt &&
              `until ${timeWords(claim.endsAt, { zone })}${claim.endBasis === 'derived' ? ' (computed)' : ''}`,
            claim.announcedBy &&
              `${isAnnouncement(claim.status) ? 'announced by' : 'according to'} ${claim.announcedBy}`,
          ]
  return parts.filter(Boolean).join(' · ')
}

/** The cue and the occasion in the article's words: “told reporters” is both. What runs on has neither. */
function saidWords({ cue, occasion }: Quotation): string | null {
  if (!cue) return null
  const holdsCue = occasion && cue.start >= occasion.start && cue.end <= occasion.end
  const said = [holdsCue ? null : cue.text, occasion?.text.replace(/\s+/g, ' ')].filter(Boolean)
  return said.map((words) => `“${words}”`).join(', ')
}

/** All that was read from a claim's words, field by field. `text` is the article's; instants are given in `zone`. */
export function readingsOf(claim: Claim, text: string, zone: string): Reading[] {
  const rows =
    claim.kind === 'quotation'
      ? ofQuotation(claim)
      : claim.kind === 'casualty'
        ? ofFigure(claim, zone)
        : ofTruce(claim, zone)
  return rows.map(({ label, value, fields, basis, span }) => {
    const evidence = fields.map((field) => claim.evidence[field]).find((found) => found !== undefined)
    return {
      label,
      value,
      basis: value === null ? null : (basis ?? (evidence ? basisWords[evidence.basis] : null)),
      words: value === null ? null : wordsAt(text, span ?? evidence),
    }
  })
}

interface Row {
  label: string
  value: string | null
  /** The names under which evidence may be kept, best first. */
  fields: string[]
  basis?: string | null
  /** Where the claim keeps the field's own words, for fields that are not under `evidence`. */
  span?: Span | null
}

function ofQuotation({ speaker, otherSpeakers, office, cue, occasion, via, type }: Quotation): Row[] {
  return [
    {
      label: 'Speaker',
      value: speaker?.name ?? null,
      fields: ['speaker'],
      basis: speaker && basisWords[speaker.basis],
      span: speaker,
    },
    ...(office ? [{ label: 'Office', value: office.text, fields: [], span: office }] : []),
    ...otherSpeakers.map((other) => ({
      label: 'With',
      value: other.name,
      fields: [],
      basis: basisWords[other.basis],
      span: other,
    })),
    { label: 'Type', value: quotationTypeWords[type], fields: ['type'] },
    { label: 'Cue', value: cue && cueClassWords[cue.class], fields: ['cue'], span: cue },
    ...(occasion ? [{ label: 'Occasion', value: occasionWords[occasion.kind], fields: [], span: occasion }] : []),
    { label: 'Through', value: via, fields: ['via'] },
  ]
}

function ofFigure(figure: CasualtyFigure, zone: string): Row[] {
  const { period } = figure
  return [
    { label: 'Number', value: figureWords(figure), fields: ['value', 'number'] },
    { label: 'Range', value: boundsWords(figure.low, figure.high), fields: [], basis: 'computed' },
    { label: 'Outcome', value: outcomeWords[figure.outcome], fields: ['outcome'] },
    { label: 'Victims', value: figure.victims, fields: ['victims'] },
    { label: 'Place', value: figure.place, fields: ['place'] },
    {
      label: 'Period',
      value: figurePeriod(figure, zone),
      fields: ['period'],
      basis: period && basisWords[period.basis],
    },
    { label: 'Cause', value: figure.cause, fields: ['cause'] },
    { label: 'Blamed on', value: blamedOn(figure), fields: ['perpetrator'] },
    { label: 'Counted by', value: figure.counter, fields: ['counter'] },
    { label: 'Through', value: figure.counterVia ?? null, fields: ['counterVia'] },
  ]
}

function ofTruce(truce: TruceClaim, zone: string): Row[] {
  const time = (iso: string | null) => iso && timeWords(iso, { zone })
  const { durationHours } = truce
  return [
    { label: 'Area', value: truce.area, fields: ['area'] },
    { label: 'Status', value: truceStatusWords[truce.status], fields: ['status'] },
    { label: 'Kind of truce', value: truce.class && truceClassWords[truce.class], fields: ['class'] },
    { label: 'Parties', value: truce.parties.join(', ') || null, fields: ['parties'] },
    { label: 'Made', value: truce.declaration && declarationWords[truce.declaration], fields: ['declaration'] },
    { label: 'Brokered by', value: truce.mediators.join(', ') || null, fields: ['mediators'] },
    {
      label: isAnnouncement(truce.status) ? 'Announced by' : 'According to',
      value: truce.announcedBy,
      fields: ['announcedBy', 'announcer'],
    },
    { label: 'Through', value: truce.via, fields: ['via'] },
    { label: 'Announced', value: time(truce.announcedAt), fields: ['announcedAt'] },
    { label: 'In force from', value: time(truce.effectiveAt), fields: ['effectiveAt'] },
    {
      label: truce.status === 'extended' ? 'Extended by' : 'Lasts',
      value: durationHours === null ? null : hoursWords(durationHours),
      fields: ['durationHours', 'duration'],
    },
    {
      label: 'First for',
      value: truce.initialHours === null ? null : hoursWords(truce.initialHours),
      fields: ['initialHours'],
    },
    { label: 'Stated end', value: time(truce.statedEnd), fields: ['statedEnd', 'end', 'endsAt'] },
    { label: 'End by its terms', value: time(truce.derivedEnd), fields: ['derivedEnd'], basis: 'computed' },
  ]
}

const wordsAt = (text: string, span: Span | undefined) => (span && span.start < span.end ? textAt(text, span) : null)
