import type { CasualtyFigure, Claim, TruceClaim } from '@/lib/claims'
import { figureWords, outcomeWords, truceStatusWords } from '../claim/words'
import { hoursWords, timeWords } from '../ui/time-words'

/** "more than 250 civilians killed", for narrow cells without the outcome. */
export const figureValue = (figure: CasualtyFigure, { outcome = false } = {}) =>
  [figureWords(figure), figure.victims, outcome && outcomeWords[figure.outcome]].filter(Boolean).join(' ')

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

/** A claim's value in a cell; quotations are their words and have none. */
export function claimValue(claim: Claim, zone: string): string | null {
  if (claim.kind === 'casualty') return figureValue(claim)
  return claim.kind === 'truce' ? truceValue(claim, zone) : null
}
