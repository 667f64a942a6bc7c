import { type FindingDraft, severities } from '../../findings'
import { endWords } from '../../sentences/truce-ends'
import { coverSentence, exceptionSentence, outlastSentence } from '../../sentences/truce-scopes'
import { areaNamed, outletsOf, statusWords } from '../../sentences/truces'
import { articlesOf } from '../../story'
import { areOfOneTime, mayBeOneTruce } from '../one-truce'
import type { TruceTopic } from '../readings'
import type { TruceReading } from '../terms'
import { extremes, hasEnd, latestByArticle } from './ends'
import { areaOf, type TruceFinder, type TruceStory, truceReason, truceWitness } from './finder'
import { isAgainst, isHolding } from './statuses'

/**
 * What is said of an area holds of the areas in it: an extension for a city's suburbs covers each of them, unless it is excepted. The
 * other way nothing follows: that a city is left out says nothing of its province. A truce of a whole country is another truce than
 * those of its towns, so countries cover nothing.
 */
export const coverFinder: TruceFinder = (story) =>
  story.topics.flatMap((inner) =>
    story.topics.filter((outer) => covers(outer, inner, story)).flatMap((outer) => coverFinding(outer, inner, story)),
  )

const covers = (outer: TruceTopic, inner: TruceTopic, { places }: TruceStory) =>
  outer.area !== null &&
  inner.area !== null &&
  !places.isCountry(outer.area) &&
  places.relate(inner.area, outer.area) === 'within'

function coverFinding(outer: TruceTopic, inner: TruceTopic, story: TruceStory): FindingDraft[] {
  const own = new Set(articlesOf(inner.readings))
  // An article that names the smaller area too has said itself what holds there.
  const holding = outer.readings.filter((reading) => isHolding(reading) && !own.has(reading.article))
  const fitting = (reading: TruceReading) =>
    holding.some((one) => areOfOneTime(one, reading) && mayBeOneTruce(one, reading, story.clock.zone))
  const against = inner.readings.filter((reading) => isAgainst(reading) && fitting(reading))
  if (holding.length === 0) return []
  const both = { outer, inner, holding }
  if (against.length > 0 && !inner.readings.some(isHolding)) return [exception(both, against, story)]
  const outlasted = latestByArticle(holding).flatMap((one) =>
    inner.readings.filter(
      (reading) =>
        hasEnd(one) &&
        hasEnd(reading) &&
        reading.end.basis === 'stated' &&
        one.end.basis !== 'derived' &&
        reading.end.to <= one.end.from &&
        areOfOneTime(one, reading) &&
        mayBeOneTruce(one, reading, story.clock.zone),
    ),
  )
  if (outlasted.length > 0) return [shorter(both, outlasted, story)]
  const same = inner.readings.filter(({ claim }) => claim.status === 'extended')
  return same.length > 0 && holding.some(({ claim }) => claim.status === 'extended') ? [fits(both, same, story)] : []
}

interface Both {
  outer: TruceTopic
  inner: TruceTopic
  holding: readonly TruceReading[]
}

function exception(
  { outer, inner, holding }: Both,
  against: readonly TruceReading[],
  { clock }: TruceStory,
): FindingDraft {
  const readings = [...holding, ...against]
  return {
    kind: 'truce',
    topicId: inner.id,
    relation: 'differs',
    dimension: 'status',
    witnesses: readings.map((reading) =>
      truceWitness(reading, `${reading.area}: ${statusWords[reading.claim.status]}`),
    ),
    reasons: [truceReason('area', readings, clock, 'within'), truceReason('status', readings, clock, 'differs')],
    question: `${areaOf(inner)}: does the truce of ${areaNamed(areaOf(outer))} hold there?`,
    sentence: exceptionSentence(holding, against, areaOf(outer), areaOf(inner)),
    reconciledBy: `An exception for ${areaNamed(areaOf(inner))} that is not in ${outletsOf(holding, 'or')} would reconcile them.`,
    severity: severities.truceArea - 2,
    key: outer.id,
  }
}

function shorter({ outer, inner, holding }: Both, own: readonly TruceReading[], { clock }: TruceStory): FindingDraft {
  const longer = latestByArticle(holding)
  const ends = [...longer, ...latestByArticle(own)]
  return {
    kind: 'truce',
    topicId: inner.id,
    relation: 'differs',
    dimension: 'end',
    witnesses: ends.map((reading) => truceWitness(reading, endWords(reading, clock))),
    reasons: [
      truceReason('end', ends, clock, 'differs'),
      truceReason('area', ends, clock, 'within'),
      truceReason('announcer', ends, clock),
    ],
    question: `${areaOf(inner)}: does its truce end before that of ${areaNamed(areaOf(outer))}?`,
    sentence: outlastSentence(longer, latestByArticle(own), areaOf(outer), areaOf(inner), extremes(ends).apart, clock),
    reconciledBy: `An exception for ${areaNamed(areaOf(inner))} that is not in ${outletsOf(longer, 'or')} would reconcile them.`,
    severity: severities.truceArea - 1,
    key: outer.id,
  }
}

function fits({ outer, inner, holding }: Both, own: readonly TruceReading[], { clock }: TruceStory): FindingDraft {
  const extending = holding.filter(({ claim }) => claim.status === 'extended')
  const readings = [...extending, ...own]
  return {
    kind: 'truce',
    topicId: inner.id,
    relation: 'consistent',
    dimension: 'area',
    witnesses: readings.map((reading) =>
      truceWitness(reading, `${reading.area}: ${statusWords[reading.claim.status]}`),
    ),
    reasons: [truceReason('area', readings, clock, 'within'), truceReason('status', readings, clock)],
    question: `${areaOf(inner)}: is it covered by the extension for ${areaNamed(areaOf(outer))}?`,
    sentence: coverSentence(extending, own, areaOf(outer), areaOf(inner)),
    reconciledBy: null,
    severity: severities.consistent,
    key: outer.id,
  }
}
