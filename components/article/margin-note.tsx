import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Finding, StoredClaim } from '@/lib/claims'
import { CopyButton } from '../claim/copy-button'
import { ReadingList } from '../claim/reading-list'
import { claimSummary, claimTitle } from '../claim/readings'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import styles from './article.module.css'

/** What was read from one claim's words: one line, and all of it when opened. `children` is what people have ruled on it. */
export function MarginNote({
  stored: { id, articleId, claim },
  text,
  zone,
  citation,
  findings,
  children,
}: {
  stored: StoredClaim
  /** The article's text, which the evidence points into. */
  text: string
  zone: string
  citation: string
  findings: readonly Finding[]
  children?: ReactNode
}) {
  const address = claimAddress(articleId, id)
  return (
    <details className={styles.note} id={`note-${id}`} data-claim={id}>
      <summary>
        <b>{claimTitle(claim)}</b>
        {findings.length > 0 && (
          <>
            {' '}
            <RelationMark relation={findings[0]!.relation} quiet />
          </>
        )}
        <span className="ml-2 text-soft">{claimSummary(claim, zone)}</span>
      </summary>
      <div className="mt-1 mb-3 border-hair border-b pb-3">
        <ReadingList claim={claim} text={text} zone={zone} />
        {findings.length > 0 && (
          <ul className="mt-2">
            {findings.map((finding) => (
              <li key={finding.id}>
                <RelationMark relation={finding.relation} />{' '}
                <Link href={findingAddress(finding.id)} prefetch={false}>
                  {finding.question}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p className="mt-2 flex flex-wrap gap-x-4">
          <a href={`#${id}`}>Show in the text</a>
          <CopyButton label="Copy address" path={address} />
          <CopyButton label="Copy citation" text={citation} path={address} />
        </p>
        {children}
      </div>
    </details>
  )
}
