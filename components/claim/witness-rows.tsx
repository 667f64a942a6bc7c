import type { Quotation } from '@/lib/claims'
import { claimAddress } from '../ui/address'
import { CopyButton } from './copy-button'
import { MarkedWords } from './marked-words'
import type { Run } from './witness-runs'
import { basisWords, quotationTypeWords } from './words'

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
          <span className="text-sm leading-7">{row[0]!.outlet}</span>
          <div className="grid gap-2">
            {row.map((quotation) => (
              <QuotationWords key={quotation.id} quotation={quotation} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

function QuotationWords({ quotation: { id, articleId, claim, runs, citation } }: { quotation: ShownQuotation }) {
  const address = claimAddress(articleId, id)
  const { speaker, cue, type } = claim
  const [open, close] = type === 'indirect' ? ['', ''] : ['“', '”']
  return (
    <div className="max-w-[44rem]">
      <a href={address} className="quote text-lg">
        {open}
        <MarkedWords runs={runs} />
        {close}
      </a>
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-soft">
        <span>
          {quotationTypeWords[type]}
          {speaker && speaker.basis !== 'named' && ` · speaker ${basisWords[speaker.basis]}`}
          {cue && (
            <>
              {' · '}
              <span className="quote">“{cue.text}”</span>
              {cue.class !== 'neutral' && ` ${cue.class}`}
            </>
          )}
        </span>
        <CopyButton label="Copy address" path={address} />
        <CopyButton label="Copy with citation" text={citation} path={address} />
      </p>
    </div>
  )
}
