import { mentionEndingAt, mentionLength, mentionStartingAt, readSources } from './sources'
import { type Subject, subjectBefore } from './subjects'
import type { Frame, Scene, Source } from './types'
import { isFiniteVerb, prepositions } from './words'

/** "footage of X saying": the participle's subject stands right before it. */
export function personBefore(scene: Scene, frame: Frame, first: number): Subject | null {
  const comma = frame.items[first - 1]?.text === ',' && isApposed(scene, frame, first - 2)
  const mention = mentionEndingAt(scene, frame, comma ? first - 2 : first - 1)
  if (!mention || mention.entity.kind === 'organisation') return null
  const from = first - mentionLength(mention) - (comma ? 1 : 0)
  const sources = readSources(scene, frame, from, comma ? first - 1 : first)
  return sources.length > 0 ? { sources, first: from, end: first } : null
}

/** ", with the shadow minister, X, accusing": a person between commas, behind "with". */
function isApposed(scene: Scene, frame: Frame, last: number): boolean {
  const mention = mentionEndingAt(scene, frame, last)
  const comma = mention ? last - mentionLength(mention) : -1
  if (frame.items[comma]?.text !== ',') return false
  for (let at = comma - 1; at > comma - 8 && at >= 0 && frame.items[at]!.kind === 'word'; at--)
    if (frame.items[at]!.lower === 'with') return true
  return false
}

/** "After saying …, she left": the subject stands behind the comma. */
export function laterSource(scene: Scene, frame: Frame, from: number): Source[] {
  for (let at = from; at < frame.items.length - 1; at++) {
    const item = frame.items[at]!
    if (item.text !== ',' && item.kind !== 'quote') continue
    const pronoun = /^(he|she|they)$/.exec(frame.items[at + 1]!.lower)?.[1]
    if (pronoun) return [{ kind: 'pronoun', lower: pronoun, span: frame.items[at + 1]! }]
    const mention = mentionStartingAt(scene, frame, at + 1)
    if (mention) return readSources(scene, frame, at + 1, at + 1 + mentionLength(mention))
  }
  return []
}

/** The subject of the frame's first clause, for verbs that stand far from it. */
export function mainSource(scene: Scene, frame: Frame, before: number): Source[] {
  for (let at = 1; at < before; at++) {
    if (frame.items[at]!.kind === 'quote') break
    if (!isFiniteVerb(frame.items, at)) continue
    const subject = subjectBefore(scene, frame, at)
    if (subject) return subject.sources
  }
  for (let at = 0; at < before; at++) {
    const item = frame.items[at]!
    if (item.kind === 'quote') return []
    const pronoun = /^(he|she|they)(?:['’]\p{L}+)?$/u.exec(item.lower)?.[1]
    if (pronoun) return [{ kind: 'pronoun', lower: pronoun, span: item }]
    const mention = frame.at[at]! >= 0 ? scene.mentionAt(frame.at[at]!) : undefined
    if (!mention) continue
    const start = scene.document.tokens[mention.first]!.start
    const end = scene.document.tokens[mention.last]!.end
    const next = frame.items[at + mention.last - mention.first + 1]
    const opener = frame.items[at - 1]
    if (opener && prepositions.has(opener.lower)) continue
    if (next && /^['’]s?$/.test(next.text)) continue
    return [{ kind: 'named', entity: mention.entity, span: { start, end } }]
  }
  return []
}
