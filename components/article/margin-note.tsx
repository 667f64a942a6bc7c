import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Finding, Review, StoredClaim } from '@/lib/claims'
import { CopyButton } from '../claim/copy-button'
import { ReadingList } from '../claim/reading-list'
import { claimSummary, claimTitle } from '../claim/readings'
import { Ruling } from '../review/review-panel'
import { RulingBadge } from '../review/ruling-badge'
import { standingRuling } from '../review/rulings'
import { articleAddress, claimAddress, findingAddress, hrefWith } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import styles from './article.module.css'

/** What was read from one claim's words: one line, and all of it when opened, with what people ruled on it. */
export function MarginNote({
  stored: { id, articleId, claim },
  text,
  zone,
  citation,
  findings,
  findingReviews,
  reviews,
  ruling,
  undo,
}: {
  stored: StoredClaim
  /** The article's text, which the evidence points into. */
  text: string
  zone: string
  citation: string
  findings: readonly Finding[]
  /** What people ruled on the findings, by id. */
  findingReviews: ReadonlyMap<string, readonly Review[]>
  /** Oldest first. */
  reviews: readonly Review[]
  /** The form to rule on the claim, where the address asks for it. */
  ruling: ReactNode
  /** The button that takes the standing ruling back. */
  undo: ReactNode
}) {
  const standing = standingRuling(reviews)
  const address = claimAddress(articleId, id)
  return (
    <details className={styles.note} name="readings" open={Boolean(ruling)} id={`note-${id}`} data-claim={id}>
      <summary>
        <b>{claimTitle(claim)}</b>
        {findings.length > 0 && (
          <>
            {' '}
            <RelationMark relation={findings[0]!.relation} quiet />
          </>
        )}
        <span className="ml-2 text-soft">{claimSummary(claim, zone)}</span> <RulingBadge reviews={reviews} />
      </summary>
      <div className={`${styles.reading} pt-1 pb-3`}>
        <ReadingList claim={claim} text={text} zone={zone} />
        {findings.length > 0 && (
          <ul className="mt-2">
            {findings.map((finding) => (
              <li key={finding.id}>
                <RelationMark relation={finding.relation} />{' '}
                <Link href={findingAddress(finding.id)} prefetch={false}>
                  {finding.question}
                </Link>
                <RulingBadge reviews={findingReviews.get(finding.id)} href={findingAddress(finding.id)} />
              </li>
            ))}
          </ul>
        )}
        <p className="mt-2 flex flex-wrap gap-x-4">
          <a href={`#${id}`}>Show in the text</a>
          <CopyButton label="Copy address" path={address} />
          <CopyButton label="Copy citation" text={citation} path={address} />
        </p>
        {ruling || (
          <>
            {standing && (
              <div className="mt-2 border-ink border-l-2 pl-2">
                <Ruling review={standing} /> {undo}
              </div>
            )}
            <p className="mt-2">
              <a className="no-print" href={`${hrefWith(articleAddress(articleId), {}, { rule: id })}#${id}`}>
                {standing ? 'Rule again' : 'Flag or rule on this'}
              </a>
            </p>
          </>
        )}
      </div>
    </details>
  )
}
