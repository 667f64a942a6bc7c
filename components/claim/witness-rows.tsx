import type { Quotation, Review, UtteranceWitness } from '@/lib/claims'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress } from '../ui/address'
import { CopyButton } from './copy-button'
import { MarkedWords } from './marked-words'
import type { ShownRun } from './matched-runs'
import { claimSummary } from './readings'
import styles from './witness-rows.module.css'
import { coverageWords } from './words'

export interface ShownQuotation {
  id: string
  articleId: string
  outlet: string
  claim: Quotation
  runs: readonly ShownRun[]
  coverage: UtteranceWitness['coverage'] | null
  citation: string
  /** Oldest first. */
  reviews: readonly Review[]
}

/** The versions of one utterance under each other, one row an outlet; an outlet may have the words in several marks. */
export function WitnessRows({ rows }: { rows: readonly (readonly ShownQuotation[])[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row[0]!.id} className={styles.row}>
          <span className={styles.outlet}>
            {row[0]!.outlet}
            {rows.length > 1 && row[0]!.coverage && <small>{coverageWords[row[0]!.coverage]}</small>}
          </span>
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
    <div className={styles.words}>
      <p>
        {row.map((quotation) => (
          <Words key={quotation.id} quotation={quotation} />
        ))}
      </p>
      <p className={styles.said}>
        <span>{[...new Set(row.map(({ claim }) => claimSummary(claim, 'UTC')))].join('; ')}</span>
        {row.map(({ id, reviews }) => (
          <RulingBadge key={id} reviews={reviews} href={claimAddress(first.articleId, id)} />
        ))}
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
    <a href={claimAddress(articleId, id)} className="quote">
      <MarkedWords runs={runs.slice(0, first)} />
      {claim.type !== 'indirect' && '“'}
      <MarkedWords runs={runs.slice(first, last)} />
      {claim.type !== 'indirect' && '”'}
      <MarkedWords runs={last === undefined ? [] : runs.slice(last)} />
    </a>
  )
}
