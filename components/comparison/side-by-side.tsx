import type { ClaimKind, Finding } from '@/lib/claims'
import { hrefWith, type SearchParams } from '../ui/address'
import { type BoardArticle, type BoardClaim, isDisagreement, type Reviews, rulingsOn } from './board'
import { type ClaimCell, type ClaimRow, ClaimTable } from './claim-table'
import { claimValue } from './claim-value'
import { columnMoves } from './column-moves'
import type { Comparison, ComparisonRow } from './rows'

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

const kindTitles: Record<ClaimKind, string> = { truce: 'Truces', casualty: 'Casualties', quotation: 'Quotations' }

/** A comparison as the texts of its table, by kind; the kind with the worst row first. */
export function SideBySide({ comparison: { rows, worst }, columns, articles, reviews, zone, path, params }: Props) {
  const rowOf = ({ id, title, cells }: ComparisonRow): ClaimRow => ({
    id,
    title,
    cells: columns.map(
      ({ id }) => cells.get(id)?.map((claim) => cellOf(claim, worst.get(claim.id), reviews, zone)) ?? null,
    ),
  })
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  return (
    <ClaimTable
      columns={columns.map((article) => ({
        articleId: article.id,
        outlet: article.outlet,
        moves: columnMoves(article, columns, articles, path, params),
      }))}
      groups={kinds.map((kind) => ({
        title: kindTitles[kind],
        rows: rows.filter((row) => row.kind === kind).map(rowOf),
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
      href={`${hrefWith(path, params, { rows: on ? 'all' : null })}#side-by-side`}
      className="text-sm no-underline"
      aria-current={on ? 'true' : undefined}
    >
      <span aria-hidden>{on ? '☑' : '☐'}</span> disagreements only
    </a>
  )
}

/** The topics that the table leaves out, by name: each leads to its row. */
export function OtherRows({
  rows,
  path,
  params,
}: {
  rows: readonly ComparisonRow[]
  path: string
  params: SearchParams
}) {
  const all = hrefWith(path, params, { rows: 'all' })
  return (
    <details className="mt-4 text-sm">
      <summary>{`${rows.length} more on which they do not disagree`}</summary>
      <ul className="mt-2 gap-x-12 sm:columns-2">
        {rows.map(({ id, title }) => (
          <li key={id} className="py-1">
            <a href={`${all}#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
