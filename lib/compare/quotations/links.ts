import { sameSpeaker } from '@/lib/resolve/speakers'
import { parseName } from '@/lib/resolve/speakers/names'
import { remembered } from '../remembered'
import { candidatePairs } from './candidates'
import { isFragmentOf } from './fragments'
import { shared } from './lcs'
import { BODIES, isContent } from './lexicon'
import { fold } from './normal-form'
import { type Gist, gistOf, saysTheSame } from './paraphrase'
import { areSpellings } from './spelling'
import { isMarked, type Unit } from './unit'

export interface Link {
  a: Unit
  b: Unit
  /** `clash`: the same words laid to two speakers. */
  kind: 'version' | 'paraphrase' | 'clash'
}

/** Units that are versions of one utterance, two by two. */
export function linksOf(units: readonly Unit[]): Link[] {
  const gists = remembered(gistOf)
  return candidatePairs(units).flatMap(([a, b]) => {
    const kind = kindOf(a, b, gists)
    return kind ? [{ a, b, kind }] : []
  })
}

function kindOf(a: Unit, b: Unit, gists: (unit: Unit) => Gist): Link['kind'] | null {
  const same = a.speaker === null || b.speaker === null || isOneSpeaker(a.speaker, b.speaker)
  if (!same) {
    if (!isMarked(a) || !isMarked(b) || !isVerbatim(a, b)) return null
    return isPerson(a) && isPerson(b) ? 'clash' : 'version'
  }
  if (isMarked(a) && isMarked(b)) return isVersion(a, b) ? 'version' : null
  if (a.speaker === null || b.speaker === null) return null
  return isParaphrase(a, b, gists) ? 'paraphrase' : null
}

/** By name, or by one name brought over from another script in two ways: "Pushilin", "Pushylin". */
export function isOneSpeaker(a: string, b: string): boolean {
  if (sameSpeaker(a, b)) return true
  const [first, second] = [a, b].map((name) => name.split(' ').map(fold)) as [string[], string[]]
  return (
    first.length > 1 &&
    first.length === second.length &&
    first.every((word, at) => areSpellings(word, second[at]!, true))
  )
}

const norms = ({ words }: Unit) => words.map(({ norm }) => norm)
const content = (words: readonly string[]) => words.filter(isContent)

/** Most of the shorter in the longer, a long run in common, or a fragment word for word. */
function isVersion(a: Unit, b: Unit): boolean {
  const [part, whole] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (part.words.length <= 6) return isFragmentOf(part, whole)
  const [short, long] = [norms(part), norms(whole)]
  const { subsequence, run, runEnd } = shared(short, long)
  const commonContent = content(short.slice(runEnd - run, runEnd)).length
  if (run >= 6 && commonContent >= 3) return true
  return subsequence >= 6 && subsequence >= short.length * 0.5 && run >= 3 && run + commonContent >= 5
}

const isVerbatim = (a: Unit, b: Unit): boolean => {
  const shorter = Math.min(a.words.length, b.words.length)
  return shorter >= 8 && shared(norms(a), norms(b)).subsequence >= shorter * 0.85
}

/**
 * A body and who speaks for it, an office and the person who holds it, or an unnamed official, are no second speaker: only people by
 * their full names are.
 */
function isPerson({ claim, speaker }: Unit): boolean {
  if (speaker === null || claim.speaker?.basis === 'role') return false
  const { kind, words } = parseName(speaker)
  return kind === 'person' && words.length > 1 && !BODIES.has(words.join(' '))
}

/** Reported speech that says the same as words in marks or other reported speech, or that holds the very words. */
function isParaphrase(a: Unit, b: Unit, gists: (unit: Unit) => Gist): boolean {
  if (a.article === b.article && a.claim.start < b.claim.end && b.claim.start < a.claim.end) return true
  // Two reports in one article are two things that were said.
  if (a.article === b.article && !isMarked(a) && !isMarked(b)) return false
  // Nor can it be told whether "protesters" in two articles are the same people.
  if (a.article !== b.article && parseName(a.speaker ?? '').kind === 'anonymous') return false
  return saysTheSame(gists(a), gists(b))
}
