import type { Finding } from '@/lib/claims'
import { coverage } from '../chart/covered'
import type { Ink } from '../chart/defs'
import type { Scale } from '../chart/scale'
import { type Strip, truceStrip } from '../chart/strip'
import { Axis, Track } from '../chart/track'
import { truceStatusWords } from '../claim/words'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress, findingAddress } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import { Table } from '../ui/table'
import { timeWords } from '../ui/time-words'
import { inkOf, isDisagreement, type Reviews, worstFindings } from './board'
import { truceValue } from './claim-value'
import type { Area, Lane } from './truce-lanes'

/** The id of the one axis of all lanes. */
const axis = 'truce-days'

interface View {
  reviews: Reviews
  scale: Scale
  zone: string
}

/** Areas, and under each a lane for every claim on one time axis; beside it the same in words. */
export function TruceTimeline({ areas, ...view }: View & { areas: readonly Area[] }) {
  return (
    <Table label="Truces in time" minWidth="56rem" stacks>
      <colgroup>
        <col className="w-[8rem]" />
        <col className="w-[32rem]" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">
            <Axis id={axis} ticks={view.scale.ticks} title="Days" />
          </th>
          <th scope="col">In its words</th>
        </tr>
      </thead>
      {areas.map((area) => (
        <AreaLanes key={area.topic.id} area={area} {...view} />
      ))}
    </Table>
  )
}

function AreaLanes({ area: { topic, findings, lanes }, reviews, scale, zone }: View & { area: Area }) {
  const disputes = findings.filter(isDisagreement)
  const worst = worstFindings(disputes)
  return (
    <tbody id={topic.id}>
      <tr className="group-head">
        <th scope="rowgroup" colSpan={3}>
          {topic.title}
          {disputes.map((finding) => (
            <p key={finding.id} className="max-w-[60rem] font-normal text-base">
              <RelationMark relation={finding.relation} quiet /> {finding.sentence}{' '}
              <a
                href={findingAddress(finding.id)}
                className="whitespace-nowrap text-sm"
                aria-label={`Reasons: ${finding.question}`}
              >
                reasons →
              </a>{' '}
              <RulingBadge reviews={reviews.get(finding.id)} href={findingAddress(finding.id)} />
            </p>
          ))}
          <div className="mt-2 sm:hidden">
            <Axis id={`${axis}-${topic.id}`} ticks={sparse(scale)} title="Days" />
          </div>
        </th>
      </tr>
      {lanes.map((lane, index) => (
        <LaneRow
          key={lane.claim.id}
          lane={lane}
          first={lanes[index - 1]?.claim.articleId !== lane.claim.articleId}
          finding={worst.get(lane.claim.id)}
          reviews={reviews}
          scale={scale}
          zone={zone}
        />
      ))}
    </tbody>
  )
}

/** Every other label, for narrow screens. */
const sparse = ({ ticks }: Scale) => ticks.filter((_, index) => index % 2 === 0)

function LaneRow({
  lane,
  first,
  finding,
  reviews,
  scale,
  zone,
}: View & {
  lane: Lane
  first: boolean
  finding: Finding | undefined
}) {
  const { claim, day } = lane
  const value = truceValue(claim.claim, zone)
  const ink = inkOf(finding?.relation)
  const { announcedBy, via } = claim.claim
  return (
    <tr data-continues={!first || undefined}>
      <th scope="row" title={claim.outlet}>
        {first ? claim.short : <span className="sr-only">{claim.short}</span>}
      </th>
      <td>
        <Track axis={axis} strip={stripOf(lane, `${value}; article of ${timeWords(day)}`, scale, zone, ink)} />
      </td>
      <td>
        <div className="cell" data-relation={finding?.relation}>
          <span>
            <strong className="inline">{value}</strong>
            {announcedBy && (
              <span className="text-soft"> · {via ? `${announcedBy}, through ${via}` : announcedBy}</span>
            )}{' '}
            <RulingBadge reviews={reviews.get(claim.id)} href={claimAddress(claim.articleId, claim.id)} />
          </span>
          <a className="quote clamp text-base" href={claimAddress(claim.articleId, claim.id)}>
            {`“${claim.claim.text}”`}
          </a>
        </div>
      </td>
    </tr>
  )
}

/** A lane over its article's day; where it gives no time, the status stands in the middle of that day. */
function stripOf({ claim, bar, day }: Lane, label: string, scale: Scale, zone: string, ink: Ink): Strip {
  const { from, to } = coverage(day, zone)
  const today = { from: scale.at(from), to: scale.at(to), fill: 'day' } as const
  if (!bar)
    return {
      label,
      ink,
      bars: [today],
      note: { at: scale.at(from + 43_200_000), words: truceStatusWords[claim.claim.status] },
    }
  const strip = truceStrip(bar, scale, label, ink)
  return { ...strip, bars: [today, ...(strip.bars ?? [])] }
}

/** What the bars' fillings mean. */
export function TruceLegend() {
  const entries = [
    ['currentColor', 'stated'],
    ['url(#hatch-ink)', 'computed from start and hours'],
    ['url(#fade-out-ink)', 'not said'],
  ] as const
  return (
    <ul className="flex flex-wrap gap-x-6 text-sm text-soft">
      {entries.map(([fill, label]) => (
        <li key={label} className="flex items-center gap-2">
          <svg width="32" height="10" aria-hidden className="text-ink">
            <rect width="32" height="10" fill={fill} />
          </svg>
          {label}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <svg width="16" height="16" aria-hidden className="track w-4">
          <rect width="16" height="16" className="day-mark" />
        </svg>
        the article’s day
      </li>
    </ul>
  )
}
