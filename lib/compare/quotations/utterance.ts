import type { Utterance, UtteranceWitness } from '@/lib/claims'
import { slugOf } from '@/lib/claims/claim-id'
import { uniqueNames } from '../unique'
import { align } from './align'
import { type Collation, cellsOf, collate } from './collate'
import { type Difference, differencesOf, published } from './differences'
import type { SpeechGroup } from './group'
import { fold } from './normal-form'
import type { Unit } from './unit'
import { type Version, versionsOf } from './versions'

/** One act of speech with all that was worked out about it. */
export interface CollatedUtterance {
  utterance: Utterance
  /** In the order of the utterance's witnesses. */
  versions: Version[]
  /** Null where nobody has the words in marks. */
  collation: Collation | null
  differences: Difference[]
  clashes: SpeechGroup['clashes']
}

/** A share of the fullest version's words from which a version counts as full. */
const FULL = 0.9
/** A version of no more words than this, and of less than half of the fullest, is a fragment. */
const FRAGMENT_WORDS = 8

export function collateGroup({ units, clashes }: SpeechGroup, subjectsOf: (unit: Unit) => string[]): CollatedUtterance {
  const versions = versionsOf(units)
  const marked = versions.filter(({ reported }) => !reported)
  const collation = marked.length > 0 ? collate(marked, align(marked)) : null
  const differences = collation ? differencesOf(collation) : []
  const fullest = collation
    ? marked[collation.base]!
    : versions.reduce((a, b) => (b.words.length > a.words.length ? b : a))
  const texts = new Map(units.map((unit) => [unit.id, { text: unit.article.text, end: unit.claim.end }]))
  const ordered = [...marked, ...versions.filter(({ reported }) => reported)]
  const speaker = commonestSpeaker(units)
  const text = fullest.units.map(({ claim }) => claim.text).join(' … ')
  return {
    utterance: {
      id: utteranceId(speaker, fullest),
      speaker,
      text,
      columns: collation?.segments.length ?? 0,
      witnesses: ordered.map(
        (version, at): UtteranceWitness => ({
          claimIds: version.units.map(({ id }) => id),
          articleId: version.units[0]!.article.id,
          outlet: version.units[0]!.article.outlet,
          coverage: coverageOf(version, fullest),
          topicIds: [...new Set(version.units.flatMap(subjectsOf))],
          cells: collation && !version.reported ? cellsOf(collation, at, (id) => texts.get(id)!) : [],
        }),
      ),
      differences: differences.map(published),
    },
    versions: ordered,
    collation,
    differences,
    clashes,
  }
}

function coverageOf({ reported, words }: Version, fullest: Version): UtteranceWitness['coverage'] {
  if (reported) return 'paraphrase'
  if (words.length >= fullest.words.length * FULL) return 'full'
  return words.length <= FRAGMENT_WORDS && words.length < fullest.words.length / 2 ? 'fragment' : 'part'
}

/** "quote-john-kerry-were-getting-closer-to-a": the speaker and the first words of the fullest version. */
function utteranceId(speaker: string | null, { words }: Version): string {
  const first = words.slice(0, 5).map(({ raw }) => fold(raw))
  return ['quote', slugOf(speaker ?? 'unknown'), slugOf(first.join(' '))].filter(Boolean).join('-')
}

/** The name that most units have; where as many have another, the first. */
export function commonestSpeaker(units: readonly Unit[]): string | null {
  const counts = new Map<string, number>()
  for (const { speaker } of units) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Two utterances that begin alike are told apart by `-2`, `-3` … in the order of the text. */
export function withOwnIds(collated: readonly CollatedUtterance[]): CollatedUtterance[] {
  const unique = uniqueNames()
  return collated.map((one) => ({ ...one, utterance: { ...one.utterance, id: unique(one.utterance.id) } }))
}
