import type { Finding } from '@/lib/claims'
import { findingAddress } from '../ui/address'
import { RelationMark, RelationWord } from '../ui/relation-mark'
import type { Board } from './board'
import { FindingSources } from './finding-sources'

/** One finding on the story's page: sign and question, the answer, and each outlet's words with a small picture. */
export function FindingEntry({ finding, board }: { finding: Finding; board: Board }) {
  const href = findingAddress(finding.id)
  return (
    <li className="finding" data-relation={finding.relation}>
      <div>
        <h3>
          <RelationMark relation={finding.relation} quiet />{' '}
          <a href={href} className="no-underline hover:underline">
            {finding.question}
          </a>
        </h3>
        <p>{finding.sentence}</p>
        <p className="text-sm">
          <RelationWord relation={finding.relation} />
          {' · '}
          <a href={href} aria-label={`Reasons: ${finding.question}`}>
            reasons →
          </a>
        </p>
      </div>
      <FindingSources finding={finding} board={board} />
    </li>
  )
}
