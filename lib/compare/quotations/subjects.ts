import type { CasualtyFigure, Claim, ComparableStory, Topic } from '@/lib/claims'
import { overlaps } from '@/lib/text/span'
import type { Places } from '../places'
import { OUTCOME_WORDS, TRUCE_WORDS } from './lexicon'
import { fold } from './normal-form'
import type { Unit } from './unit'

/** A topic's place as its claims name it, in folded words, and what is counted there; no outcome is a truce. */
interface Subject {
  topicId: string
  outcome: CasualtyFigure['outcome'] | null
  run: readonly string[]
}

/**
 * Which of the story's casualty and truce topics a quotation speaks of: those whose claims stand in its words; else, where it has a
 * word for a truce or for what became of people, those whose place it names; and a truce without any place is the whole country's,
 * where the story has one such topic.
 */
export function subjectFinder(
  story: ComparableStory,
  topics: readonly Topic[],
  places: Places,
): (unit: Unit) => string[] {
  const topicOf = new Map(topics.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)))
  const claimsIn = new Map(
    story.articles.map(({ id, claims }) => [id, claims.filter((stored) => topicOf.has(stored.id))] as const),
  )
  const subjects = subjectsOf(story, topicOf)
  const countries = [...claimsIn.values()]
    .flat()
    .flatMap(({ id, claim }) =>
      claim.kind === 'truce' && claim.area !== null && places.isCountry(claim.area) ? topicOf.get(id)! : [],
    )
  const [whole, ...others] = new Set(countries)
  return ({ article, claim, words }) => {
    const within = (claimsIn.get(article.id) ?? []).filter((stored) => overlaps(stored.claim, claim))
    const stated = within.flatMap(({ id }) => topicOf.get(id) ?? [])
    const norms = words.map(({ norm }) => norm)
    const spokenOf = outcomesIn(norms).filter(
      (outcome) => !within.some((stored) => outcomeOf(stored.claim) === outcome),
    )
    const named = norms.flatMap((norm, at) =>
      (subjects.get(norm) ?? [])
        .filter(
          ({ outcome, run }) => spokenOf.includes(outcome) && run.every((word, index) => norms[at + index] === word),
        )
        .map(({ topicId }) => topicId),
    )
    const unplaced = spokenOf.includes(null) && named.length === 0 && whole && others.length === 0 ? [whole] : []
    return [...new Set([...stated, ...named, ...unplaced])]
  }
}

const outcomeOf = (claim: Claim) =>
  claim.kind === 'casualty' ? claim.outcome : claim.kind === 'truce' ? null : undefined

/** What is spoken of by its words alone: outcomes, and null for a truce. */
function outcomesIn(norms: readonly string[]): Subject['outcome'][] {
  const found = new Set<Subject['outcome']>()
  for (const norm of norms) {
    const outcome = OUTCOME_WORDS.get(norm)
    if (outcome) found.add(outcome)
    else if (TRUCE_WORDS.has(norm)) found.add(null)
  }
  return [...found]
}

/** By the first word of the place. */
function subjectsOf(story: ComparableStory, topicOf: ReadonlyMap<string, string>): Map<string, Subject[]> {
  const known = new Set<string>()
  const byWord = new Map<string, Subject[]>()
  for (const { id, claim } of story.articles.flatMap(({ claims }) => claims)) {
    const topicId = topicOf.get(id)
    const place = claim.kind === 'truce' ? claim.area : claim.kind === 'casualty' ? claim.place : null
    const run = place?.split(/\s+/).map(fold).filter(Boolean) ?? []
    const key = `${topicId} ${run.join(' ')}`
    if (!topicId || !run[0] || known.has(key)) continue
    known.add(key)
    byWord.set(run[0], [...(byWord.get(run[0]) ?? []), { topicId, outcome: outcomeOf(claim) ?? null, run }])
  }
  return byWord
}
