import { coverage, gapHours } from '@/lib/text/times/intervals'
import { severities } from '../../findings'
import { stageSentence } from '../../sentences/truce-scopes'
import { statusWords } from '../../sentences/truces'
import { articlesOf } from '../../story'
import { startOf } from '../one-truce'
import { type Standing, standings } from '../standings'
import type { TruceReading } from '../terms'
import { areaOf, type TruceFinder, truceReason, truceWitness } from './finder'

/** A truce that began, or was made known, within this many hours of the story's day is the story's own. */
const ITS_OWN = 48

/**
 * A truce on its way: some outlets know only of talks, others have it agreed or in force. No conflict, since articles of one day are hours
 * apart, but what an editor must know before quoting either. Talks on a truce that has failed are other talks.
 */
export const stageFinder: TruceFinder = ({ topics, clock }) =>
  topics.flatMap((topic) => {
    const { readings } = topic
    if (readings.some(({ claim }) => standingOf(claim) === 'over' || /eroding|collapsing|excluded/.test(claim.status)))
      return []
    const today = coverage(clock.day, clock.zone)
    const isOwn = (reading: TruceReading) => {
      const start = startOf(reading, clock.zone)
      return start !== null && gapHours(start, today) <= ITS_OWN
    }
    const agreed = readings.filter(({ claim }) => standingOf(claim) === 'holds')
    const agreeing = new Set(articlesOf(agreed))
    const talking = readings.filter(({ claim, article }) => standingOf(claim) === 'open' && !agreeing.has(article))
    if (talking.length === 0 || !agreed.some(isOwn)) return []
    const told = [...oneEach(talking), ...oneEach(agreed)]
    return [
      {
        kind: 'truce' as const,
        topicId: topic.id,
        relation: 'consistent' as const,
        dimension: 'status',
        witnesses: told.map((reading) => truceWitness(reading, statusWords[reading.claim.status])),
        reasons: [truceReason('status', told, clock, 'consistent'), truceReason('start', told, clock)],
        question: `${areaOf(topic)}: is there a truce yet?`,
        sentence: stageSentence(talking, agreed, clock),
        reconciledBy: null,
        severity: severities.development,
        key: 'stage',
      },
    ]
  })

const standingOf = ({ status }: TruceReading['claim']): Standing => standings[status]

/** Of each article the claim that says most: the one with a start, or else its first. */
const oneEach = (readings: readonly TruceReading[]) =>
  articlesOf(readings).map((article) => {
    const own = readings.filter((reading) => reading.article === article)
    return own.find(({ claim }) => claim.effectiveAt) ?? own[0]!
  })
