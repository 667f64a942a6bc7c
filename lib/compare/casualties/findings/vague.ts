import { type FindingDraft, severities } from '../../findings'
import { vagueMissedSentence, vagueSentence } from '../../sentences/casualty-groups'
import type { Figure } from '../figure'
import { decide, pairOf } from '../relate'
import { liesIn } from '../rules/bounds'
import { vagueFloor } from '../rules/vague'
import type { FigureStory, TitledTopic, TopicFinder } from './finder'
import { groupFinding } from './groups'

/** A vague number, the figures that lie in its range, and those below it. */
export const vagueFinder: TopicFinder = (topic, story) => [...vagueFits(topic, story), ...vagueMisses(topic, story)]

/** How many of each, vague words and numbers, are held against each other. */
const TRIED = 12

function vagueMisses(topic: TitledTopic, { day, places }: FigureStory): FindingDraft[] {
  const missed = topic.figures
    .filter(({ claim }) => claim.vague)
    .slice(0, TRIED)
    .flatMap((vague) =>
      topic.figures
        .filter(({ claim }) => !claim.vague)
        .slice(0, TRIED)
        .filter((other) => decide(pairOf(vague, other, places)).rule === vagueFloor.id)
        .map((number) => ({ vague, number })),
    )
  if (missed.length === 0) return []
  const words = [...new Set(missed.map(({ vague }) => vague))]
  const numbers = [...new Set(missed.map(({ number }) => number))]
  return [
    groupFinding(topic, [...words, ...numbers], day, {
      relation: 'differs',
      dimension: 'vague',
      reason: 'value',
      result: 'differs',
      ask: 'do the vague words fit the numbers?',
      sentence: vagueMissedSentence(words, numbers),
      severity: severities.casualtyFits,
      key: '',
    }),
  ]
}

function vagueFits(topic: TitledTopic, { day }: FigureStory): FindingDraft[] {
  const vague = topic.figures.filter(({ claim }) => claim.vague)
  const floor = vague.reduce<Figure | null>((best, figure) => (best && best.low >= figure.low ? best : figure), null)
  const precise = topic.figures.filter((figure) => !figure.claim.vague && floor !== null && liesIn(figure, floor))
  if (vague.length === 0 || precise.length === 0) return []
  const shown = [...vague, ...precise]
  return [
    groupFinding(topic, shown, day, {
      relation: 'consistent',
      dimension: 'vague',
      reason: 'value',
      result: 'consistent',
      ask: 'do the vague words fit the numbers?',
      sentence: vagueSentence(vague, precise),
      severity: severities.consistent,
      key: '',
    }),
  ]
}
