import type { Finding } from '@/lib/claims'
import { findingAddress } from '../ui/address'
import { RelationMark, RelationWord } from '../ui/relation-mark'
import type { Board } from './board'
import { FindingSources } from './finding-sources'
import type { Question } from './questions'

/** One question on the story's page: its sign, the answer or answers, and each outlet's words with a small picture. */
export function FindingEntry({ question: { worst, findings }, board }: { question: Question; board: Board }) {
  return (
    <li className="finding" data-relation={worst.relation}>
      <div>
        <h3>
          <RelationMark relation={worst.relation} quiet />
          <a href={findingAddress(worst.id)} className="no-underline hover:underline">
            {worst.question}
          </a>
        </h3>
        {findings.map((finding) => (
          <Answer key={finding.id} finding={finding} />
        ))}
      </div>
      <FindingSources findings={findings} board={board} />
    </li>
  )
}

const Answer = ({ finding: { id, relation, sentence } }: { finding: Finding }) => (
  <p>
    {sentence}{' '}
    <span className="whitespace-nowrap text-sm">
      <RelationWord relation={relation} />
      {' · '}
      <a href={findingAddress(id)} aria-label={`Reasons: ${sentence}`}>
        reasons →
      </a>
    </span>
  </p>
)
