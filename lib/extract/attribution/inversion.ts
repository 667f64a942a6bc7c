import { cueForms } from '../lexicon/cues'
import { crowds, officeOf } from '../lexicon/offices'
import { type Subject, subjectAfter, subjectBefore } from './subjects'
import type { Frame, Scene } from './types'
import { auxiliaries, clauseOpeners, objectPronouns } from './words'

/** The subject of an inverted verb (`"…," said X`); null where the verb is not inverted. */
export function invertedSubject(scene: Scene, frame: Frame, first: number, verb: number): Subject | null {
  const before = frame.items[first - 1]
  const behindQuote = before?.kind === 'quote'
  if (!behindQuote && !(before && /^(?:,|—|–|--)$/.test(before.text))) return null
  const next = frame.items[verb + 1]
  if (
    !next ||
    next.kind === 'quote' ||
    next.lower === 'that' ||
    (objectPronouns.has(next.lower) && next.lower !== 'it')
  )
    return null
  const subject = subjectAfter(scene, frame, verb + 1)
  const source = subject?.sources[0]
  if (!subject || !source || source.kind === 'writer') return null
  if (source.kind === 'pronoun') return behindQuote ? subject : null
  for (let at = subject.first; at < subject.end; at++) {
    const { lower } = frame.items[at]!
    if (auxiliaries.has(lower) && lower !== 'to') return null
  }
  if (behindQuote) return subject
  const closing =
    isStop(frame, subject.end) && cueForms.get(frame.items[verb]!.lower)?.some(({ form }) => form === 'past')
  const reports = cueForms
    .get(frame.items[verb]!.lower)
    ?.some(({ row, form }) => row.lemma === 'report' && form === 'past')
  const usual = closing || (reports && source.kind === 'named') ? null : subjectBefore(scene, frame, first)
  if (usual && usual.end < first - 1) return null
  if (frame.items[subject.end]?.kind === 'quote') return null
  if (
    !['say', 'write', 'add', 'report', 'explain', 'note'].some((lemma) =>
      cueForms.get(frame.items[verb]!.lower)?.some(({ row }) => row.lemma === lemma),
    )
  )
    return null
  const people =
    source.kind === 'named'
      ? source.entity.kind !== 'organisation' || isEnd(frame, subject.end)
      : crowds.has(source.head) || officeOf(source.head) !== null
  return people && isEnd(frame, subject.end) ? subject : null
}

const isStop = (frame: Frame, at: number) => frame.items[at] === undefined || /^[.?!]$/.test(frame.items[at]!.text)

const isEnd = (frame: Frame, at: number) => {
  const item = frame.items[at]
  return (
    item === undefined ||
    item.kind === 'quote' ||
    /^[.,;:?!]$/.test(item.text) ||
    item.lower === 'who' ||
    clauseOpeners.has(item.lower)
  )
}
