import type { ReactNode } from 'react'
import type { Finding } from '@/lib/claims'
import { MarkedWords } from '../claim/marked-words'
import { filledColumns, witnessRuns } from '../claim/witness-runs'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress } from '../ui/address'
import { type Board, type BoardClaim, claimsByIds } from './board'
import { picturesOf } from './finding-pictures'

/** More than this are behind "reasons". */
const shown = 6

/** The outlets of one or more findings on one question, each with its picture and its exact words, which lead to their place in the article. */
export function FindingSources({ findings, board }: { findings: readonly Finding[]; board: Board }) {
  const claims = oneEach(claimsByIds(board, witnessIds(findings)))
  const pictures = picturesOf(findings, claims, board)
  const words = findings[0]?.kind === 'quotation' ? collatedWords(board) : plainWords
  return (
    <ul className="sources" data-pictures={pictures !== null || undefined}>
      {pictures && (
        <li aria-hidden>
          <span />
          {pictures.axis}
          <span />
        </li>
      )}
      {claims.slice(0, shown).map((claim) => (
        <li key={claim.id}>
          <span className="text-soft" title={claim.outlet}>
            {claim.short}
          </span>
          {pictures && <div>{pictures.of(claim)}</div>}
          <a className="quote clamp" href={claimAddress(claim.articleId, claim.id)}>
            {words(claim)}
          </a>
          <RulingBadge reviews={board.reviews.get(claim.id)} href={claimAddress(claim.articleId, claim.id)} />
        </li>
      ))}
      {claims.length > shown && <li className="text-soft">and {claims.length - shown} more</li>}
    </ul>
  )
}

const witnessIds = (findings: readonly Finding[]) =>
  findings.flatMap(({ witnesses }) => witnesses.map(({ claimId }) => claimId))

const plainWords = ({ claim }: BoardClaim): ReactNode => `“${claim.text}”`

/** The words of quotations with those marked that differ from the fullest version. */
const collatedWords = (board: Board) => {
  const { utterances } = board.comparison
  return (claim: BoardClaim): ReactNode => {
    for (const { witnesses } of utterances) {
      const witness = witnesses.find(({ claimIds }) => claimIds.includes(claim.id))
      if (!witness) continue
      const runs = witnessRuns([claim.claim], witness.cells, filledColumns(witnesses))[0]
      return runs ? ['“', <MarkedWords key={claim.id} runs={runs} />, '”'] : plainWords(claim)
    }
    return plainWords(claim)
  }
}

/** One entry a place: one sentence that speaks of two areas is two claims, and is shown once a finding. */
function oneEach(claims: readonly BoardClaim[]) {
  const seen = new Set<string>()
  return claims.filter(({ articleId, claim }) => {
    const place = `${articleId} ${claim.start} ${claim.end}`
    return !seen.has(place) && seen.add(place)
  })
}
