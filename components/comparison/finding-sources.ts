import type { Finding, Review } from '@/lib/claims'
import type { Strip } from '../chart/strip'
import { filledColumns, type Run, witnessRuns } from '../claim/witness-runs'
import { type Board, type BoardClaim, claimsByIds, rulingsOn } from './board'
import { type PictureAxis, picturesOf } from './finding-pictures'

/** One outlet's words on a question; quotations come as runs where words differ from the fullest version. */
export interface Source {
  id: string
  articleId: string
  outlet: string
  short: string
  words: string | Run[]
  strip?: Strip
  reviews?: Review[]
}

export interface Sources {
  /** Null where words say it better than a picture. */
  axis: PictureAxis | null
  shown: Source[]
  /** How many are behind "reasons". */
  more: number
}

const most = 6

/** The outlets of one or more findings on one question, each with its picture and its exact words. */
export function sourcesOf(findings: readonly Finding[], board: Board): Sources {
  // What people ruled on is never among those left out.
  const claims = oneEach(claimsByIds(board, witnessIds(findings))).sort(
    (a, b) => Number(board.reviews.has(b.id)) - Number(board.reviews.has(a.id)),
  )
  const pictures = picturesOf(findings, claims, board)
  const words = findings[0]?.kind === 'quotation' ? collatedWords(board) : plainWords
  return {
    axis: pictures?.axis ?? null,
    shown: claims.slice(0, most).map((claim) => {
      const { id, articleId, outlet, short } = claim
      const source = { id, articleId, outlet, short, words: words(claim), ...rulingsOn(id, board.reviews) }
      const strip = pictures?.of(claim)
      return strip ? { ...source, strip } : source
    }),
    more: Math.max(0, claims.length - most),
  }
}

const witnessIds = (findings: readonly Finding[]) =>
  findings.flatMap(({ witnesses }) => witnesses.map(({ claimId }) => claimId))

const plainWords = ({ claim }: BoardClaim): string => claim.text

/** The words of quotations with those marked that differ from the fullest version. */
const collatedWords = (board: Board) => {
  const { utterances } = board.comparison
  return (claim: BoardClaim): string | Run[] => {
    for (const { witnesses } of utterances) {
      const witness = witnesses.find(({ claimIds }) => claimIds.includes(claim.id))
      if (witness) return witnessRuns([claim.claim], witness.cells, filledColumns(witnesses))[0] ?? plainWords(claim)
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
