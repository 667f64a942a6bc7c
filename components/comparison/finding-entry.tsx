'use client'
import type { Relation, Review } from '@/lib/claims'
import { Axis, Track } from '../chart/track'
import { MarkedWords } from '../claim/marked-words'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark, RelationWord } from '../ui/relation-mark'
import type { Source, Sources } from './finding-sources'

export interface Answer {
  id: string
  relation: Relation
  sentence: string
  /** How many findings on two figures the sentence tells, where it tells more than one. */
  pairs?: number
  /** Those that people ruled on. */
  ruled?: { id: string; reviews?: Review[] }[]
}

/**
 * One question on the story's page: its sign, the answer or answers, the worst first, and each outlet's words with a small picture. A client component so that it is sent as texts beside its HTML (see `ClaimTable`).
 */
export function FindingEntry({
  question,
  worst,
  answers,
  sources,
}: {
  question: string
  worst: { id: string; relation: Relation }
  answers: Answer[]
  sources: Sources
}) {
  return (
    <li className="finding" data-relation={worst.relation}>
      <div>
        <h3>
          <RelationMark relation={worst.relation} quiet />
          <a href={findingAddress(worst.id)}>{question}</a>
        </h3>
        {answers.map(({ id, relation, sentence, pairs, ruled }) => (
          <p key={id}>
            {`${sentence} `}
            <span className="aside">
              <RelationWord relation={relation} />
              {' · '}
              <a href={findingAddress(id)} aria-label={`Reasons: ${sentence}`}>
                {pairs ? `reasons, ${pairs} pairs →` : 'reasons →'}
              </a>
            </span>
            {ruled?.map(({ id, reviews }) => (
              <RulingBadge key={id} reviews={reviews} href={findingAddress(id)} />
            ))}
          </p>
        ))}
      </div>
      <SourceList sources={sources} />
    </li>
  )
}

function SourceList({ sources: { axis, shown, more } }: { sources: Sources }) {
  return (
    <ul className="sources" data-pictures={axis !== null || undefined}>
      {axis && (
        <li aria-hidden>
          <span />
          <Axis {...axis} />
        </li>
      )}
      {shown.map((source) => (
        <li key={source.id}>
          <span title={source.outlet}>{source.short}</span>
          {axis && <div>{source.strip && <Track axis={axis.id} strip={source.strip} />}</div>}
          <a className="quote clamp" href={claimAddress(source.articleId, source.id)}>
            <Words of={source.words} />
          </a>
          <RulingBadge reviews={source.reviews} href={claimAddress(source.articleId, source.id)} />
        </li>
      ))}
      {more > 0 && <li className="text-soft">{`and ${more} more`}</li>}
    </ul>
  )
}

const Words = ({ of: words }: { of: Source['words'] }) =>
  typeof words === 'string' ? (
    `“${words}”`
  ) : (
    <>
      “<MarkedWords runs={words} />”
    </>
  )
