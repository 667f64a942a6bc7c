import type { CasualtyFigure, Claim, TruceClaim } from '@/lib/claims'
import {
  boundsWords,
  declarationWords,
  figureWords,
  isAnnouncement,
  truceClassWords,
  truceStatusWords,
} from '../claim/words'
import { hoursWords, timeWords } from '../ui/time-words'

/** The number as its article words it: "more than 250", "“hundreds”"; vague ones stay in the article's own word. */
export function numberOf(figure: CasualtyFigure) {
  const { number } = figure.evidence
  const own = number && figure.text.slice(number.start - figure.start, number.end - figure.start)
  return own && (figure.vague || figure.qualifier === 'share') ? `“${own}”` : figureWords(figure)
}

/** "more than 250 civilians", "“hundreds” of civilians": the outcome is told by the topic. */
export function figureValue(figure: CasualtyFigure): string {
  const of = figure.vague || figure.qualifier === 'share' ? ' of' : ''
  return figure.victims ? `${numberOf(figure)}${of} ${figure.victims}` : numberOf(figure)
}

/** The range that the number stands for, in words, where the number does not say it itself. */
export const rangeValue = ({ low, high, qualifier }: CasualtyFigure) =>
  low === null && high === null ? (qualifier === 'share' ? 'a share' : 'no number') : boundsWords(low, high)

/** "extended by 48 hours, until Wed 4 May, 01:00": what an article says of a truce, in one line. */
export function truceValue(truce: TruceClaim, zone: string) {
  const time = (iso: string) => timeWords(iso, { zone, short: true })
  const { status, durationHours, effectiveAt, endsAt, endBasis } = truce
  const duration = durationHours === null ? null : hoursWords(durationHours)
  return [
    truceStatusWords[status] + (status === 'extended' && duration ? ` by ${duration}` : ''),
    effectiveAt && `from ${time(effectiveAt)}`,
    status !== 'extended' && duration && `for ${duration}`,
    endsAt && `until ${time(endsAt)}${endBasis === 'derived' ? ' (computed)' : ''}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** "humanitarian pause · brokered by Egypt · Israel and Hamas · the UN, through state television": how it was made, as far as is told. */
export function truceMaking({
  status,
  class: kind,
  declaration,
  mediators,
  parties,
  announcedBy,
  via,
}: TruceClaim): string {
  return [
    kind && truceClassWords[kind],
    declaration && `${declarationWords[declaration]}${mediators.length > 0 ? ` by ${mediators.join(' and ')}` : ''}`,
    parties.length > 0 && `sides: ${parties.join(', ')}`,
    announcedBy && `${sourceWords(status)} ${announcedBy}${via ? `, through ${via}` : ''}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Whoever says that talks go on announces nothing. */
const sourceWords = (status: TruceClaim['status']) => (isAnnouncement(status) ? 'announced by' : 'according to')

/** A claim's value in a cell; quotations are their words and have none. */
export function claimValue(claim: Claim, zone: string): string | null {
  if (claim.kind === 'casualty') return figureValue(claim)
  return claim.kind === 'truce' ? truceValue(claim, zone) : null
}
