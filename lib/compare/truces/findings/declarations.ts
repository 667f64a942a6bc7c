import { severities } from '../../findings'
import { declarationSentence } from '../../sentences/truce-scopes'
import { articlesOf } from '../../story'
import { areOfOneTime, mayBeOneTruce } from '../one-truce'
import { standings } from '../standings'
import type { TruceReading } from '../terms'
import { areaOf, type TruceFinder, truceReason, truceWitness } from './finder'

/** A truce that one outlet has declared by one side alone, and another agreed by both. An article that has both tells of two truces. */
export const declarationFinder: TruceFinder = ({ topics, clock }) =>
  topics.flatMap((topic) => {
    const told = topic.readings.filter(({ claim }) => claim.declaration !== null && standings[claim.status] === 'holds')
    const [alone, agreed] = [told.filter(isUnilateral), told.filter((reading) => !isUnilateral(reading))]
    const agreeing = new Set(articlesOf(agreed))
    const both = new Set(articlesOf(alone).filter((article) => agreeing.has(article)))
    const readings = [...alone, ...agreed].filter(({ article }) => !both.has(article))
    const isOne = (a: TruceReading) => (b: TruceReading) => areOfOneTime(a, b) && mayBeOneTruce(a, b, clock.zone)
    const one = readings.filter((a) => readings.some((b) => isUnilateral(a) !== isUnilateral(b) && isOne(a)(b)))
    if (one.length === 0) return []
    return [
      {
        kind: 'truce' as const,
        topicId: topic.id,
        relation: 'differs' as const,
        dimension: 'declaration',
        witnesses: one.map((reading) => truceWitness(reading, isUnilateral(reading) ? 'one side' : 'both sides')),
        reasons: [
          truceReason('declaration', one, clock, 'differs'),
          truceReason('parties', one, clock),
          truceReason('announcer', one, clock),
          truceReason('start', one, clock),
        ],
        question: `${areaOf(topic)}: declared by one side, or agreed?`,
        sentence: declarationSentence(
          one.filter(isUnilateral),
          one.filter((reading) => !isUnilateral(reading)),
          areaOf(topic),
        ),
        reconciledBy: 'A declaration by one side that the other took up would reconcile them.',
        severity: severities.truceArea - 5,
        key: '',
      },
    ]
  })

const isUnilateral = ({ claim }: TruceReading) => claim.declaration === 'unilateral'
