import type { Finding, Topic } from '@/lib/claims'
import { type Flagged, type RulingSeat, StandingFlags } from '../review/standing-flags'
import { findingAddress } from '../ui/address'
import { AnswerList } from './answer-list'
import { answerTexts } from './answers'
import { type Board, isDisagreement, type Reviews, rulingsOn } from './board'
import { figureValue } from './claim-value'
import { DimensionTable } from './dimension-table'
import { dimensionRows } from './dimensions'
import { FigureChart } from './figure-chart'
import { type FigurePanels, figureAddress } from './figure-panels'
import { TollCurve } from './toll-curve'
import { tollOverTime } from './toll-over-time'
import { disputedCells, type FigureRow, figureRows } from './topic-figures'

/** One topic on the casualties page: the verdict, who counted, the chart, the toll over time, and why the figures stand as they do. */
export function CasualtyTopic({
  topic,
  findings,
  board,
  seat,
  query,
  panel,
}: FigurePanels & {
  topic: Topic
  findings: readonly Finding[]
  board: Board
  seat: RulingSeat
}) {
  const rows = figureRows(board, topic)
  if (rows.length === 0) return null
  const wholes = rows.filter(({ part }) => !part)
  const disputed = disputedCells(findings)
  const { zone } = board.story
  const outlets = new Set(rows.map(({ claim }) => claim.articleId)).size
  const panels = { query, panel: rows.some(({ claim }) => claim.id === panel?.id) ? panel : undefined }
  const toll = tollOverTime(topic, wholes, findings, board)
  return (
    <section id={topic.id} aria-labelledby={`${topic.id}-title`} className="mt-8">
      <div className="kicker">
        <h2 id={`${topic.id}-title`}>{topic.title}</h2>
        <p className="text-sm text-soft">
          {plural(rows.length, 'figure')} · {plural(outlets, 'outlet')}
        </p>
      </div>
      <p className="max-w-[60rem] text-lg">{topic.verdict}</p>
      <StandingFlags flagged={flaggedIn(rows, findings, board.reviews, query)} seat={seat} />
      <Origins topic={topic} />
      {toll && <TollCurve {...toll} />}
      <FigureChart topic={topic} rows={rows} reviews={board.reviews} zone={zone} disputed={disputed} {...panels} />
      {wholes.length > 1 && (
        <>
          <Answers findings={findings} reviews={board.reviews} />
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
              rows={dimensionRows(wholes, board, disputed)}
            />
          </details>
        </>
      )}
    </section>
  )
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

/** What people ruled on, of a topic's figures and findings. */
function flaggedIn(
  rows: readonly FigureRow[],
  findings: readonly Finding[],
  reviews: Reviews,
  query: string,
): Flagged[] {
  const figures = rows.map(({ claim: { id, outlet, claim } }) => ({
    subject: { type: 'claim' as const, id },
    label: `${outlet}, ${figureValue(claim)}`,
    href: figureAddress(query, id),
  }))
  const answers = findings.map(({ id, witnesses }) => ({
    subject: { type: 'finding' as const, id },
    label: witnesses.map(({ outlet, value }) => `${outlet}, ${value}`).join(' against '),
    href: findingAddress(id),
  }))
  return [...figures, ...answers].flatMap((one) => {
    const own = reviews.get(one.subject.id)
    return own ? [{ ...one, reviews: own }] : []
  })
}

/** Who counted, and for which outlets; those that name nobody are neither merged nor counted as independent. */
function Origins({ topic: { origins } }: { topic: Topic }) {
  if (origins.named.length + origins.unnamed.length === 0) return null
  return (
    <dl className="mt-1 mb-3 flex flex-wrap gap-x-6 text-sm">
      {origins.named.map(({ name, outlets }) => (
        <div key={`${name} ${outlets[0]}`}>
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

/** Why: the sentences to look at first; the rest is one click deeper. */
function Answers({ findings, reviews }: { findings: readonly Finding[]; reviews: Reviews }) {
  const open = answerTexts(findings.filter(isDisagreement), reviews)
  const quiet = answerTexts(
    findings.filter((finding) => !isDisagreement(finding)),
    reviews,
  )
  return (
    <div className="mt-4">
      {open.length > 0 && <AnswerList answers={open} />}
      {quiet.length > 0 && (
        <details open={open.length === 0}>
          <summary className="py-1 text-sm">Why the rest is no disagreement: {quiet.length} more</summary>
          <AnswerList answers={quiet} />
        </details>
      )}
    </div>
  )
}
