import type { ClaimKind, Finding, Utterance } from '@/lib/claims'
import { type Board, type BoardClaim, claimsByIds, isDisagreement, worstFindings } from './board'

/** One question and what each article says to it. */
export interface ComparisonRow {
  id: string
  kind: ClaimKind
  title: string
  /** By article id; articles that say nothing are missing. */
  cells: Map<string, BoardClaim[]>
  severity: number
  disagrees: boolean
}

export interface Comparison {
  rows: ComparisonRow[]
  /** The worst finding that each claim has a part in. */
  worst: Map<string, Finding>
}

/**
 * Topics and shared quotations as rows, those that need a look first. A quotation that only one outlet has is no row:
 * there is nothing beside it.
 */
export function comparisonRows(board: Board): Comparison {
  const { topics, utterances, findings } = board.comparison
  const worst = worstFindings(findings)
  const rows = [
    ...topics
      .filter(({ kind }) => kind !== 'quotation')
      .map(({ id, kind, title, claimIds, partIds }) =>
        // A part of a figure stands beside it; a truce of a part of an area is a topic of its own, and says nothing of the whole.
        rowOf(board, worst, { id, kind, title, claimIds: kind === 'truce' ? claimIds : [...claimIds, ...partIds] }),
      ),
    ...utterances
      .filter(({ witnesses }) => new Set(witnesses.map(({ articleId }) => articleId)).size > 1)
      .map((utterance) =>
        rowOf(board, worst, {
          id: utterance.id,
          kind: 'quotation',
          title: utteranceTitle(utterance),
          claimIds: utterance.witnesses.flatMap(({ claimIds }) => claimIds),
        }),
      ),
  ]
  return { rows: rows.filter(({ cells }) => cells.size > 0).sort((a, b) => b.severity - a.severity), worst }
}

interface Source {
  id: string
  kind: ClaimKind
  title: string
  claimIds: readonly string[]
}

function rowOf(board: Board, worst: Map<string, Finding>, { id, kind, title, claimIds }: Source): ComparisonRow {
  const claims = claimsByIds(board, [...new Set(claimIds)])
  const cells = new Map<string, BoardClaim[]>()
  for (const claim of claims) cells.set(claim.articleId, [...(cells.get(claim.articleId) ?? []), claim])
  const findings = claims.flatMap((claim) => worst.get(claim.id) ?? [])
  return {
    id,
    kind,
    title,
    cells,
    severity: Math.max(0, ...findings.map(({ severity }) => severity)),
    disagrees: findings.some(isDisagreement),
  }
}

const titleWords = 7

/** `John Kerry: “We’re getting closer to a place of …”` */
export function utteranceTitle({ speaker, text }: Utterance) {
  const words = text.split(/\s+/)
  const start = words.slice(0, titleWords).join(' ')
  return `${speaker ?? 'Speaker not known'}: “${start}${words.length > titleWords ? ' …' : ''}”`
}

/** The columns of the table: those asked for, in that order; all of them when none of the names is known. */
export function chosenArticles<A extends { slug: string }>(articles: readonly A[], asked: readonly string[]): A[] {
  const chosen = [...new Set(asked)].flatMap((slug) => articles.find((article) => article.slug === slug) ?? [])
  return chosen.length ? chosen : [...articles]
}
