import type { ArticleMetadata, Finding, Relation, StoredClaim, Term } from '@/lib/claims'
import { claimTitle } from '../claim/readings'
import { kindWords } from '../claim/words'
import { relationWords } from '../ui/relation-words'
import type { ArticleMark } from './article-text'

/** All that is marked in an article: its claims, the terms that nobody says, and a date that was refused. */
export function marksOfArticle({
  claims,
  terms,
  refusedDate,
  findings,
}: {
  claims: readonly StoredClaim[]
  terms: readonly Term[]
  refusedDate: ArticleMetadata['refusedDate']
  findings: ReadonlyMap<string, readonly Finding[]>
}): ArticleMark[] {
  const marks: ArticleMark[] = claims.map(({ id, claim }) => {
    const relation = disagreement(findings.get(id) ?? [])
    const title = `${kindWords[claim.kind]}: ${claimTitle(claim)}${relation ? ` (${relationWords[relation].word})` : ''}`
    return { id, start: claim.start, end: claim.end, kind: claim.kind, title, relation }
  })
  for (const { start, end } of terms)
    marks.push({
      id: `term-${start}-${end}`,
      start,
      end,
      kind: 'term',
      title: 'A term in quotation marks: nobody says it',
      relation: null,
    })
  if (refusedDate)
    marks.push({
      id: 'refused-date',
      start: refusedDate.start,
      end: refusedDate.end,
      kind: 'refused',
      title: `Not the article’s date: ${refusedDate.reason}`,
      relation: null,
    })
  return marks
}

/** Findings by the claims that have a part in them, in the order given (worst first). */
export function findingsByClaim(findings: readonly Finding[]): Map<string, Finding[]> {
  const byClaim = new Map<string, Finding[]>()
  for (const finding of findings)
    for (const claimId of new Set(finding.witnesses.map((witness) => witness.claimId))) {
      const known = byClaim.get(claimId)
      if (known) known.push(finding)
      else byClaim.set(claimId, [finding])
    }
  return byClaim
}

const disagreement = (findings: readonly Finding[]): Relation | null =>
  findings.find(({ relation }) => relation === 'contradicts' || relation === 'differs')?.relation ?? null
