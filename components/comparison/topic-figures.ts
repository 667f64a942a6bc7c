import type { Finding, Topic } from '@/lib/claims'
import { type Board, claimsByIds, type FigureClaim, isDisagreement, isFigure } from './board'

export interface FigureRow {
  claim: FigureClaim
  /** True for a part, which stands under its whole. */
  part: boolean
  /** True where the figure has a topic of its own beside this one (the hospital's dead among the city's). */
  elsewhere: boolean
}

/** A topic's figures in the order of their articles, each followed by the figures that its text makes part of it. */
export function figureRows(board: Board, topic: Topic): FigureRow[] {
  const wholes = claimsByIds(board, topic.claimIds).filter(isFigure)
  const parts = claimsByIds(board, topic.partIds).filter(isFigure)
  const placed = new Set<string>()
  const others = new Set(board.comparison.topics.flatMap(({ id, claimIds }) => (id === topic.id ? [] : claimIds)))
  const partRow = (claim: FigureClaim) => ({ claim, part: true, elsewhere: others.has(claim.id) })
  const rows = wholes.flatMap((whole) => {
    const own = parts.filter((part) => !placed.has(part.id) && isPartOf(part, whole, board))
    for (const { id } of own) placed.add(id)
    return [{ claim: whole, part: false, elsewhere: false }, ...own.map(partRow)]
  })
  return [...rows, ...parts.filter(({ id }) => !placed.has(id)).map(partRow)]
}

/** `partOf` is an index into the article's claims, whose order is that of the text. */
function isPartOf({ articleId, claim }: FigureClaim, whole: FigureClaim, { claims }: Board) {
  if (claim.partOf === null || articleId !== whole.articleId) return false
  const own = [...claims.values()].filter((each) => each.articleId === articleId)
  return own[claim.partOf]?.id === whole.id
}

/** The topics of casualties, those with something to look at first, then those with most figures. */
export function casualtyTopics({ comparison: { topics, findings } }: Board): { topic: Topic; findings: Finding[] }[] {
  return topics
    .filter(({ kind }) => kind === 'casualty')
    .map((topic) => ({ topic, findings: findings.filter(({ topicId }) => topicId === topic.id) }))
    .sort((a, b) => worst(b.findings) - worst(a.findings) || b.topic.claimIds.length - a.topic.claimIds.length)
}

const worst = (findings: readonly Finding[]) =>
  Math.max(0, ...findings.filter(isDisagreement).map(({ severity }) => severity))

/** Which dimension of which figure stands in a disagreement: `dimension claimId` → the finding. A finding without one is about the number. */
export function disputedCells(findings: readonly Finding[]): Map<string, Finding> {
  const cells = new Map<string, Finding>()
  for (const finding of findings.filter(isDisagreement))
    for (const { claimId } of finding.witnesses) {
      const key = `${finding.dimension ?? 'value'} ${claimId}`
      if (!cells.has(key)) cells.set(key, finding)
    }
  return cells
}
