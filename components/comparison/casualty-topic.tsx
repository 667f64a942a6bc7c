import type { Finding, Topic } from '@/lib/claims'
import { RulingBadge } from '../review/ruling-badge'
import { findingAddress } from '../ui/address'
import { RelationMark, RelationWord } from '../ui/relation-mark'
import { type Board, isDisagreement, type Reviews, rulingsOn } from './board'
import { DimensionTable } from './dimension-table'
import { dimensionRows } from './dimensions'
import { FigureChart } from './figure-chart'
import { disputedCells, figureRows } from './topic-figures'

/** One topic on the casualties page: the verdict, who counted, the chart, and why the figures stand as they do. */
export function CasualtyTopic({
  topic,
  findings,
  board,
}: {
  topic: Topic
  findings: readonly Finding[]
  board: Board
}) {
  const rows = figureRows(board, topic)
  if (rows.length === 0) return null
  const wholes = rows.filter(({ part }) => !part)
  const disputed = disputedCells(findings)
  const { zone } = board.story
  const outlets = new Set(rows.map(({ claim }) => claim.articleId)).size
  return (
    <section id={topic.id} aria-labelledby={`${topic.id}-title`} className="mt-8">
      <div className="kicker">
        <h2 id={`${topic.id}-title`}>{topic.title}</h2>
        <p className="text-sm text-soft">
          {plural(rows.length, 'figure')} · {plural(outlets, 'outlet')}
        </p>
      </div>
      <p className="max-w-[60rem] text-lg">{topic.verdict}</p>
      <Origins topic={topic} />
      <FigureChart topic={topic} rows={rows} reviews={board.reviews} zone={zone} disputed={disputed} />
      {wholes.length > 1 && (
        <>
          <FindingSentences findings={findings} reviews={board.reviews} />
          <details className="mt-2" open={findings.some(isDisagreement)}>
            <summary className="py-1 text-sm">What each figure counts</summary>
            <DimensionTable
              title={topic.title}
              figures={wholes.map(({ claim: { id, articleId, outlet } }) => ({
                id,
                articleId,
                outlet,
                ...rulingsOn(id, board.reviews),
              }))}
              rows={dimensionRows(wholes, zone, disputed)}
            />
          </details>
        </>
      )}
    </section>
  )
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

/** Who counted, and for which outlets; those that name nobody are neither merged nor counted as independent. */
function Origins({ topic: { origins } }: { topic: Topic }) {
  if (origins.named.length + origins.unnamed.length === 0) return null
  return (
    <dl className="mt-1 mb-3 flex flex-wrap gap-x-6 text-sm">
      {origins.named.map(({ name, outlets }) => (
        <div key={name}>
          <dt className="inline font-normal text-soft">{name}: </dt>
          <dd className="inline">{outlets.join(', ')}</dd>
        </div>
      ))}
      {origins.unnamed.length > 0 && (
        <div>
          <dt className="inline font-normal text-soft">No counter named: </dt>
          <dd className="inline">{origins.unnamed.join(', ')}</dd>
        </div>
      )}
    </dl>
  )
}

/** Why: each finding's sentence, the ones to look at first; the rest is one click deeper. */
function FindingSentences({ findings, reviews }: { findings: readonly Finding[]; reviews: Reviews }) {
  const open = findings.filter(isDisagreement)
  const quiet = findings.filter((finding) => !isDisagreement(finding))
  return (
    <div className="mt-4">
      <ul>
        {open.map((finding) => (
          <FindingSentence key={finding.id} finding={finding} reviews={reviews} />
        ))}
      </ul>
      {quiet.length > 0 && (
        <details open={open.length === 0}>
          <summary className="py-1 text-sm">Why the rest is no disagreement: {quiet.length} more</summary>
          <ul>
            {quiet.map((finding) => (
              <FindingSentence key={finding.id} finding={finding} reviews={reviews} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function FindingSentence({
  finding: { id, relation, dimension, sentence },
  reviews,
}: {
  finding: Finding
  reviews: Reviews
}) {
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] py-1">
      <RelationMark relation={relation} quiet />
      <p className="max-w-[60rem]">
        {sentence}{' '}
        <span className="whitespace-nowrap text-sm">
          <RelationWord relation={relation} />
          {dimension && relation === 'differs' && <span className="text-soft"> in {dimension}</span>}
          {' · '}
          <a href={findingAddress(id)} aria-label={`Reasons: ${sentence}`}>
            reasons →
          </a>
        </span>{' '}
        <RulingBadge reviews={reviews.get(id)} href={findingAddress(id)} />
      </p>
    </li>
  )
}
