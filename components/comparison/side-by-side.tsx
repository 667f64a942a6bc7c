import type { Finding } from '@/lib/claims'
import { hrefWith, type SearchParams } from '../ui/address'
import { type BoardArticle, type BoardClaim, isDisagreement, type Reviews, rulingsOn } from './board'
import { type ClaimCell, ClaimTable } from './claim-table'
import { claimValue } from './claim-value'
import { columnMoves } from './column-moves'
import type { Comparison } from './rows'

interface Props {
  comparison: Comparison
  columns: readonly BoardArticle[]
  /** All articles of the story, to bring columns back. */
  articles: readonly BoardArticle[]
  reviews: Reviews
  zone: string
  path: string
  params: SearchParams
}

/** A comparison as the texts of its table. */
export function SideBySide({ comparison: { rows, worst }, columns, articles, reviews, zone, path, params }: Props) {
  return (
    <ClaimTable
      columns={columns.map((article) => ({
        articleId: article.id,
        outlet: article.outlet,
        moves: columnMoves(article, columns, articles, path, params),
      }))}
      rows={rows.map(({ id, title, cells }) => ({
        id,
        title,
        cells: columns.map(
          ({ id }) => cells.get(id)?.map((claim) => cellOf(claim, worst.get(claim.id), reviews, zone)) ?? null,
        ),
      }))}
    />
  )
}

function cellOf({ id, claim }: BoardClaim, finding: Finding | undefined, reviews: Reviews, zone: string): ClaimCell {
  const cell = { id, value: claimValue(claim, zone), words: claim.text, ...rulingsOn(id, reviews) }
  if (!finding || !isDisagreement(finding)) return cell
  return { ...cell, finding: { id: finding.id, relation: finding.relation, question: finding.question } }
}

/** The switch above the table: a link, so that the view has an address. */
export function DisagreementsOnly({ on, path, params }: { on: boolean; path: string; params: SearchParams }) {
  return (
    <a
      href={`${hrefWith(path, params, { only: on ? null : 'disagreements' })}#side-by-side`}
      className="text-sm no-underline"
      aria-current={on ? 'true' : undefined}
    >
      <span aria-hidden>{on ? '☑' : '☐'}</span> disagreements only
    </a>
  )
}
