import type { Quotation } from '@/lib/claims'
import { claimAddress } from '../ui/address'
import { CopyButton } from './copy-button'
import { MarkedWords } from './marked-words'
import { claimSummary } from './readings'
import type { Run } from './witness-runs'

export interface ShownQuotation {
  id: string
  articleId: string
  outlet: string
  claim: Quotation
  runs: readonly Run[]
  citation: string
}

/** The versions of one utterance under each other, one row an outlet; an outlet may have the words in several marks. */
export function WitnessRows({ rows }: { rows: readonly (readonly ShownQuotation[])[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row[0]!.id} className="grid gap-x-6 border-hair border-t py-2 sm:grid-cols-[8rem_1fr]">
          <span className="text-sm leading-6">{row[0]!.outlet}</span>
          <div className="max-w-[44rem]">
            <p className="text-lg">
              {row.map(({ id, articleId, claim, runs }) => (
                <a key={id} href={claimAddress(articleId, id)} className="quote mr-2 no-underline hover:underline">
                  {claim.type !== 'indirect' && '“'}
                  <MarkedWords runs={runs} />
                  {claim.type !== 'indirect' && '”'}
                </a>
              ))}
            </p>
            <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-soft">
              <span>{[...new Set(row.map(({ claim }) => claimSummary(claim, 'UTC')))].join('; ')}</span>
              <CopyButton label="Copy address" path={claimAddress(row[0]!.articleId, row[0]!.id)} />
              <CopyButton
                label="Copy with citation"
                text={row.map(({ citation }) => citation).join('\n')}
                path={claimAddress(row[0]!.articleId, row[0]!.id)}
              />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
