import { severities } from '../../findings'
import { causeSentence, perpetratorSentence } from '../../sentences/casualty-groups'
import { articlesOf } from '../../story'
import type { Figure } from '../figure'
import type { TopicFinder } from './finder'
import { groupFinding } from './groups'
import { oneTally } from './tally'

/** Where outlets tell one tally with another account of how it came about. */

/** The means that outlets name, where at least two figures that differ in it are likely one tally. */
export const causeFinder: TopicFinder = (topic, { day }) => {
  const stated = topic.figures.filter(({ causes }) => causes !== 0)
  const byMeans = accountsOf(stated, ({ causes }) => causes)
  if (!areOfOneTally(byMeans)) return []
  return [
    groupFinding(topic, stated, day, {
      relation: 'differs',
      dimension: 'cause',
      reason: 'cause',
      result: 'overlaps',
      ask: 'by what means?',
      sentence: causeSentence(byMeans),
      severity: severities.casualtyCause,
      key: '',
    }),
  ]
}

/** Looks at neighbours by number only: two figures of one tally have nearly the same. */
function sameTallySomewhere(figures: readonly Figure[], others: readonly Figure[]): boolean {
  const sorted = [
    ...figures.map((figure) => ({ figure, mine: true })),
    ...others.map((figure) => ({ figure, mine: false })),
  ].sort((a, b) => a.figure.low - b.figure.low || a.figure.high - b.figure.high)
  return sorted.some((entry, index) => {
    const next = sorted[index + 1]
    return next !== undefined && next.mine !== entry.mine && oneTally(entry.figure, next.figure) !== null
  })
}

/**
 * Whom outlets name for it, where that is two nations and at least two such figures are likely one tally. Only nations are told apart:
 * "gunmen", "militants" and a movement may be three words for one party.
 */
export const perpetratorFinder: TopicFinder = (topic, { day }) => {
  const stated = topic.figures.filter(({ nation }) => nation !== null)
  const byNation = accountsOf(stated, ({ nation }) => nation)
  if (!areOfOneTally(byNation)) return []
  return [
    groupFinding(topic, stated, day, {
      relation: 'differs',
      dimension: 'perpetrator',
      reason: 'perpetrator',
      result: 'disjoint',
      ask: 'who is said to have done it?',
      sentence: perpetratorSentence(byNation),
      severity: severities.casualtyPerpetrator,
      key: '',
    }),
  ]
}

function accountsOf(figures: readonly Figure[], accountOf: (figure: Figure) => string | number | null): Figure[][] {
  const groups = new Map<string | number | null, Figure[]>()
  for (const figure of figures) groups.set(accountOf(figure), [...(groups.get(accountOf(figure)) ?? []), figure])
  return [...groups.values()]
}

/** Two accounts by two outlets of figures that are likely one tally. */
const areOfOneTally = (accounts: readonly Figure[][]) =>
  articlesOf(accounts.flat()).length > 1 &&
  accounts.some((figures, index) => accounts.slice(index + 1).some((others) => sameTallySomewhere(figures, others)))
