import type { Finding, Relation, Review } from '@/lib/claims'
import { coverage } from '../chart/covered'
import type { Scale } from '../chart/scale'
import { type Strip, truceStrip } from '../chart/strip'
import { type Covered, endingWithin, gapBetween } from '../chart/truce-bar'
import type { ClaimDetail } from '../claim/claim-detail'
import { timeWords } from '../ui/time-words'
import { inkOf, isDisagreement, type Reviews, rulingsOn, worstFindings } from './board'
import { truceMaking, truceValue } from './claim-value'
import { endsOf } from './truce-ends'
import type { Area, Lane, OutletLanes } from './truce-lanes'

/** The timeline as texts and numbers: what is sent to the browser beside its HTML. */
export interface AreaRows {
  id: string
  title: string
  questions: { id: string; relation: Relation; question: string }[]
  /** Areas that this one lies in. */
  within: { id: string; title: string }[]
  /** The stretch between ends that lie apart, in per cent of the axis, drawn through all lanes of the area. */
  gap?: { from: number; to: number; relation: Relation }
  lanes: LaneRow[]
}

export interface LaneRow {
  id: string
  articleId: string
  outlet: string
  short: string
  strip: Strip
  /** The article's day on the axis. */
  day: { from: number; to: number }
  value: string
  /** Who announced it and how it was made; '' where nothing is told. */
  made: string
  words: string
  relation?: Relation
  reviews?: Review[]
  /** For the citations of `details`. */
  source: string
  details: ClaimDetail[]
}

interface View {
  scale: Scale
  zone: string
  reviews: Reviews
  /** By claim id. */
  details: ReadonlyMap<string, ClaimDetail>
  /** By article id, for citations. */
  sources: ReadonlyMap<string, string>
}

/** Each area with a lane for each outlet that speaks of it. */
export const areaRows = (areas: readonly Area[], view: View): AreaRows[] =>
  areas.map(({ topic, findings, outlets, within }) => {
    const disputes = findings.filter(isDisagreement)
    const worst = worstFindings(disputes)
    const ends = endsOf(disputes)
    const gap = gapBetween([...ends.values()])
    const { scale } = view
    return {
      id: topic.id,
      title: topic.title,
      questions: disputes.map(({ id, relation, question }) => ({ id, relation, question })),
      within: within.map(({ id, title }) => ({ id, title })),
      ...(gap && {
        gap: {
          from: scale.at(gap.from),
          to: Math.max(scale.at(gap.to), scale.at(gap.from) + 1),
          relation: disputes.find(({ dimension }) => dimension === 'end')!.relation,
        },
      }),
      lanes: outlets.map((own) => laneRow(own, worst.get(own.lead.claim.id), ends.get(own.lead.claim.id), view)),
    }
  })

function laneRow(
  { lead, lanes }: OutletLanes,
  finding: Finding | undefined,
  end: Covered | undefined,
  view: View,
): LaneRow {
  const { zone, scale, reviews, details, sources } = view
  const { claim, day } = lead
  const { from, to } = coverage(day, zone)
  const value = truceValue(claim.claim, zone)
  return {
    id: claim.id,
    articleId: claim.articleId,
    outlet: claim.outlet,
    short: claim.short,
    strip: stripOf(
      end && lead.bar ? { ...lead, bar: endingWithin(lead.bar, end) } : lead,
      `${value}; article of ${timeWords(day)}`,
      scale,
      zone,
      finding,
    ),
    day: { from: scale.at(from), to: scale.at(to) },
    value,
    made: truceMaking(claim.claim),
    words: claim.claim.text,
    ...(finding && { relation: finding.relation }),
    ...rulingsOn(claim.id, reviews),
    source: sources.get(claim.articleId) ?? claim.outlet,
    details: lanes.flatMap((lane) => details.get(lane.claim.id) ?? []),
  }
}

/** A lane; where it gives no time, a ring in the middle of its article's day. */
function stripOf({ bar, day }: Lane, label: string, scale: Scale, zone: string, finding: Finding | undefined): Strip {
  const ink = inkOf(finding?.relation)
  if (bar) return truceStrip(bar, scale, label, ink)
  return { label, ink, ring: scale.at(coverage(day, zone).from + HALF_A_DAY) }
}

const HALF_A_DAY = 43_200_000
