'use client'
import type { Relation, Review } from '@/lib/claims'
import { dimensionWords } from '../claim/words'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark, RelationWord } from '../ui/relation-mark'

/** A finding under the sentence that tells it together with others. */
export interface PairText {
  id: string
  /** "The New York Times, more than 200 people · Expatica, more than 250 people" */
  label: string
  reviews?: Review[]
}

/** A figure of a finding that a person ruled on. */
export interface FlaggedFigure {
  id: string
  articleId: string
  label: string
  reviews?: Review[]
}

export interface AnswerText {
  id: string
  relation: Relation
  /** In what the figures differ, where that is a dimension. */
  dimension?: string
  sentence: string
  reviews?: Review[]
  pairs?: PairText[]
  flagged?: FlaggedFigure[]
}

/** Why figures stand as they do, a sentence each. A client component so that it is sent as texts beside its HTML (see `ClaimTable`). */
export function AnswerList({ answers }: { answers: AnswerText[] }) {
  return (
    <ul>
      {answers.map((answer) => (
        <li key={answer.id} className="grid grid-cols-[1.5rem_minmax(0,1fr)] py-1">
          <RelationMark relation={answer.relation} quiet />
          <Answer answer={answer} />
        </li>
      ))}
    </ul>
  )
}

function Answer({ answer: { id, relation, dimension, sentence, reviews, pairs, flagged } }: { answer: AnswerText }) {
  return (
    <div className="max-w-[60rem]">
      {sentence}{' '}
      <span className="aside">
        <RelationWord relation={relation} />
        {dimension && <span className="text-soft"> in {dimensionWords(dimension).toLowerCase()}</span>}
        {' · '}
        <a href={findingAddress(id)} aria-label={`Reasons: ${sentence}`}>
          reasons →
        </a>
      </span>
      <RulingBadge reviews={reviews} href={findingAddress(id)} />
      {flagged?.map((figure) => (
        <RulingBadge
          key={figure.id}
          reviews={figure.reviews}
          href={claimAddress(figure.articleId, figure.id)}
          of={figure.label}
        />
      ))}
      {pairs && (
        <details>
          <summary className="text-sm text-soft">Two by two: {pairs.length}</summary>
          <ul className="text-sm">
            {pairs.map(({ id, label, reviews }) => (
              <li key={id}>
                <a href={findingAddress(id)}>{label}</a>
                <RulingBadge reviews={reviews} href={findingAddress(id)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
