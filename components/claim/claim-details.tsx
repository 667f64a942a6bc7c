import { claimAddress } from '../ui/address'
import { citationText } from './citation-text'
import type { ClaimDetail } from './claim-detail'
import styles from './claim-details.module.css'
import { CopyButton } from './copy-button'

/** Folded under a cell: the sentence, each field with its basis and its words, the rule, and the citation. Opens without scripts. */
export function ClaimDetails({
  articleId,
  source,
  claims,
}: {
  articleId: string
  /** Of all of them, for their citations. */
  source: string
  claims: readonly ClaimDetail[]
}) {
  return (
    <details className={styles.details}>
      <summary>{claims.length > 1 ? `${claims.length} claims, and how each was read` : 'how it was read'}</summary>
      {claims.map(({ id, sentence: [before, words, after], fields, rule, title, span }) => (
        <div key={id}>
          <a className="quote" href={claimAddress(articleId, id)}>
            {`“${before}`}
            <b>{words}</b>
            {`${after}”`}
          </a>
          <ul>
            {fields.map((field) => (
              <li key={field}>{field}</li>
            ))}
            <li>{`Rule: ${rule}`}</li>
          </ul>
          <CopyButton
            label="Copy citation"
            text={citationText(words, title, source, span)}
            path={claimAddress(articleId, id)}
          />
        </div>
      ))}
    </details>
  )
}
