import type { Relation } from '@/lib/claims'
import { relationWords } from './relation-words'

/** Sign, word and hue of a relation. `quiet` shows the sign alone and leaves the word to screen readers. */
export function RelationMark({ relation, quiet = false }: { relation: Relation; quiet?: boolean }) {
  const { sign, word, meaning } = relationWords[relation]
  return (
    <span className="relation" data-relation={relation} title={quiet ? word : meaning}>
      <span aria-hidden>{sign}</span>
      {quiet ? <span className="sr-only">{word}</span> : ` ${word}`}
    </span>
  )
}

/** The word alone, where the sign already stands beside it. */
export function RelationWord({ relation }: { relation: Relation }) {
  const { word, meaning } = relationWords[relation]
  return (
    <span className="relation-word" data-relation={relation} title={meaning}>
      {word}
    </span>
  )
}
