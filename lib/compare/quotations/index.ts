import type { ComparableStory, Topic, Utterance } from '@/lib/claims'
import type { FindingDraft } from '../findings'
import type { Places } from '../places'
import { coverageSentence } from '../sentences/quotations'
import { quoted } from '../sentences/words'
import { utteranceFindings } from './findings'
import { speechGroups } from './group'
import { subjectFinder } from './subjects'
import { unitsOf } from './unit'
import { type CollatedUtterance, collateGroup, withOwnIds } from './utterance'

/**
 * Utterances with their versions, a topic for each that more than one outlet has, and the findings on them. `others` are the story's
 * topics of casualties and truces.
 */
export function compareQuotations(
  story: ComparableStory,
  others: readonly Topic[],
  places: Places,
): {
  topics: Topic[]
  utterances: Utterance[]
  findings: FindingDraft[]
} {
  const subjectsOf = subjectFinder(story, others, places)
  const collated = withOwnIds(speechGroups(unitsOf(story)).map((group) => collateGroup(group, subjectsOf)))
  const outlets = story.articles.map(({ outlet }) => outlet)
  const shared = collated.filter(
    ({ utterance }) => new Set(utterance.witnesses.map(({ articleId }) => articleId)).size > 1,
  )
  return {
    topics: shared.map((one) => topicOf(one, outlets)),
    utterances: collated.map(({ utterance }) => utterance),
    findings: shared.flatMap(utteranceFindings),
  }
}

function topicOf({ utterance, versions }: CollatedUtterance, outlets: readonly string[]): Topic {
  const having = new Set(utterance.witnesses.map(({ outlet }) => outlet))
  const words = utterance.text.split(/\s+/)
  const short = words.length > 14 ? `${words.slice(0, 12).join(' ')} …` : utterance.text
  return {
    id: utterance.id,
    kind: 'quotation',
    title: `${utterance.speaker ?? 'Speaker not known'}: ${quoted(short)}`,
    verdict: coverageSentence(
      utterance.witnesses,
      outlets.filter((outlet) => !having.has(outlet)),
    ),
    claimIds: versions.flatMap(({ units }) => units.map(({ id }) => id)),
    partIds: [],
    placeId: null,
    origins: { named: utterance.speaker ? [{ name: utterance.speaker, outlets: [...having] }] : [], unnamed: [] },
  }
}
