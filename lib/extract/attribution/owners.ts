import { readSources } from './sources'
import { subjectBefore } from './subjects'
import type { Frame, Scene, Source } from './types'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  isAdverb,
  isFiniteVerb,
  isPossessive,
  possessives,
  prepositions,
  weekdays,
} from './words'

/** Whose a noun of speech or mind is. Positions are indices into the frame's items. */
export interface Owner {
  sources: Source[]
  /** Where the owner's words and the noun's begin. */
  first: number
  /** The word that ties the content to the noun. */
  tie: number
  /** The owner is the subject of a verb before the noun ("voiced concern"). */
  verb: boolean
}

/** The owner of the noun at `noun`, by "his", "X's", a light verb, or "by X" behind it; null where nobody is named. */
export function ownerOf(
  scene: Scene,
  frame: Frame,
  noun: number,
  ties: { has(word: string): boolean },
  lightVerbs: ReadonlySet<string>,
): Owner | null {
  const behind = ownerBehind(scene, frame, noun, ties)
  if (behind) return behind
  const tie = tieBehind(frame, noun, ties)
  if (tie < 0) return null
  let at = noun - 1
  while (at >= 0 && noun - at < MOST_ADJECTIVES && isModifier(frame, at)) at--
  const before = frame.items[at]
  if (!before || before.kind === 'quote') return null
  if (possessives.has(before.lower)) return possessor(frame, at, tie)
  if (isPossessive(before as Parameters<typeof isPossessive>[0])) return genitive(scene, frame, at, tie)
  if (determiners.has(before.lower)) at--
  return subjectOf(scene, frame, at, tie, lightVerbs)
}

/** In items: a noun has no more adjectives. */
const MOST_ADJECTIVES = 5

const isModifier = (frame: Frame, at: number) => {
  const { kind, lower } = frame.items[at]!
  return (
    kind === 'word' &&
    !determiners.has(lower) &&
    !possessives.has(lower) &&
    !prepositions.has(lower) &&
    !clauseOpeners.has(lower) &&
    !isPossessive(frame.items[at] as Parameters<typeof isPossessive>[0]) &&
    !isFiniteVerb(frame.items, at) &&
    !auxiliaries.has(lower) &&
    !/^(?:down|up|out|back|away)$/.test(lower)
  )
}

/** The tie right behind the noun, or behind a day. */
function tieBehind(frame: Frame, noun: number, ties: { has(word: string): boolean }): number {
  for (let at = noun + 1; at < Math.min(frame.items.length, noun + 4); at++) {
    const { lower } = frame.items[at]!
    if (ties.has(lower) && !weekdays.has(frame.items[at + 1]?.lower ?? '')) return at
    if (!weekdays.has(lower) && lower !== 'on' && !isAdverb(frame.items[at]!)) return -1
  }
  return -1
}

const pronouns = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
])

function possessor(frame: Frame, at: number, tie: number): Owner | null {
  const lower = pronouns.get(frame.items[at]!.lower)
  const { start, end } = frame.items[at]!
  return lower ? { sources: [{ kind: 'pronoun', lower, span: { start, end } }], first: at, tie, verb: false } : null
}

/** "the mayor's refusal to". */
function genitive(scene: Scene, frame: Frame, mark: number, tie: number): Owner | null {
  const subject = subjectBefore(scene, frame, mark)
  return subject && subject.end === mark ? { sources: subject.sources, first: subject.first, tie, verb: false } : null
}

/** "X has repeatedly voiced deep concern about". */
function subjectOf(
  scene: Scene,
  frame: Frame,
  verb: number,
  tie: number,
  lightVerbs: ReadonlySet<string>,
): Owner | null {
  if (verb < 1 || !lightVerbs.has(frame.items[verb]!.lower)) return null
  let first = verb
  while (first > 0 && (auxiliaries.has(frame.items[first - 1]!.lower) || isAdverb(frame.items[first - 1]!))) first--
  const subject = subjectBefore(scene, frame, first)
  return subject ? { sources: subject.sources, first: subject.first, tie, verb: true } : null
}

/** "calls by residents for", "criticism from both parties over". */
function ownerBehind(scene: Scene, frame: Frame, noun: number, ties: { has(word: string): boolean }): Owner | null {
  if (!/^(?:by|from|among)$/.test(frame.items[noun + 1]?.lower ?? '')) return null
  for (let tie = noun + 3; tie < Math.min(frame.items.length, noun + 10); tie++) {
    const { lower, kind } = frame.items[tie]!
    if (kind !== 'word') return null
    if (!ties.has(lower) || lower === 'of') continue
    const sources = readSources(scene, frame, noun + 2, tie)
    return sources.length > 0 ? { sources, first: noun, tie, verb: false } : null
  }
  return null
}
