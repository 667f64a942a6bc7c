import type { Finding, Review } from '@/lib/claims'
import { RulingBadge } from '../review/ruling-badge'
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
          <Answer key={finding.id} finding={finding} reviews={board.reviews.get(finding.id)} />
        ))}
      </div>
      <FindingSources findings={findings} board={board} />
    </li>
  )
}

interface AnswerProps {
  finding: Finding
  reviews: readonly Review[] | undefined
}

const Answer = ({ finding: { id, relation, sentence }, reviews }: AnswerProps) => (
  <p>
    {sentence}{' '}
    <span className="whitespace-nowrap text-sm">
      <RelationWord relation={relation} />
      {' · '}
      <a href={findingAddress(id)} aria-label={`Reasons: ${sentence}`}>
        reasons →
      </a>
    </span>{' '}
    <RulingBadge reviews={reviews} href={findingAddress(id)} />
  </p>
)
