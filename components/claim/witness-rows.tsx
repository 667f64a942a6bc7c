import type { Quotation, Review } from '@/lib/claims'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress } from '../ui/address'
import { CopyButton } from './copy-button'
import { MarkedWords } from './marked-words'
import type { ShownRun } from './matched-runs'
import { claimSummary } from './readings'

export interface ShownQuotation {
  id: string
  articleId: string
  outlet: string
  claim: Quotation
  runs: readonly ShownRun[]
  citation: string
  /** Oldest first. */
  reviews: readonly Review[]
}

/** The versions of one utterance under each other, one row an outlet; an outlet may have the words in several marks. */
export function WitnessRows({ rows }: { rows: readonly (readonly ShownQuotation[])[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row[0]!.id} className="grid gap-x-6 border-hair border-t py-2 sm:grid-cols-[8rem_1fr]">
          <span className="text-sm leading-6">{row[0]!.outlet}</span>
          <WitnessWords row={row} />
        </li>
      ))}
    </ul>
  )
}

/** One outlet's version: its words, how they were said, and what to copy. */
export function WitnessWords({ row }: { row: readonly ShownQuotation[] }) {
  const first = row[0]!
  const address = claimAddress(first.articleId, first.id)
  return (
    <div className="max-w-[44rem]">
      <p className="text-lg">
        {row.map((quotation) => (
          <Words key={quotation.id} quotation={quotation} />
        ))}
      </p>
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-soft">
        <span>{[...new Set(row.map(({ claim }) => claimSummary(claim, 'UTC')))].join('; ')}</span>
        {row.map(({ id, reviews }) => (
          <RulingBadge key={id} reviews={reviews} href={claimAddress(first.articleId, id)} />
        ))}
        <CopyButton label="Copy address" path={address} />
        <CopyButton label="Copy with citation" text={row.map(({ citation }) => citation).join('\n')} path={address} />
      </p>
    </div>
  )
}

/** Gaps at the ends are ours and stand outside the outlet's quotation marks. */
function Words({ quotation: { id, articleId, claim, runs } }: { quotation: ShownQuotation }) {
  const first = runs[0]?.kind === 'gap' ? 1 : 0
  const last = runs.length > 1 && runs.at(-1)?.kind === 'gap' ? -1 : undefined
  return (
    <a href={claimAddress(articleId, id)} className="quote mr-2 no-underline hover:underline">
      <MarkedWords runs={runs.slice(0, first)} />
      {claim.type !== 'indirect' && '“'}
      <MarkedWords runs={runs.slice(first, last)} />
      {claim.type !== 'indirect' && '”'}
      <MarkedWords runs={last === undefined ? [] : runs.slice(last)} />
    </a>
  )
}
