import { peoples } from '@/lib/resolve/speakers'
import { demonymOf } from '@/lib/resolve/speakers/demonyms'
import { isContent, isNegation, isNumber, TRUCE_WORDS } from './lexicon'
import type { Unit } from './unit'
import type { Word } from './words'

/** What a unit says, as far as it can be compared with what another says in other words. */
export interface Gist {
  /** Stems of its content words that are no names. */
  stems: ReadonlySet<string>
  /** Names and numbers: two tellings of one thing never have nothing of these in common. */
  names: ReadonlySet<string>
  numbers: ReadonlySet<string>
  isNegated: boolean
  isReported: boolean
}

/** Shares of the shorter side's stems from which two sides say the same: less of many words, more where both are reported. */
const OF_WORDS_IN_MARKS = [
  { least: 3, share: 0.6 },
  { least: 5, share: 0.5 },
]
const OF_REPORTS = [
  { least: 3, share: 0.9 },
  { least: 5, share: 0.6 },
]

/** Whether two units, one of them reported speech, say the same in whatever order and form. */
export function saysTheSame(a: Gist, b: Gist): boolean {
  if (a.isNegated !== b.isNegated || areApart(a.names, b.names) || areApart(a.numbers, b.numbers)) return false
  const common = commonOf(a.stems, b.stems)
  const shorter = Math.min(a.stems.size, b.stems.size)
  return (a.isReported && b.isReported ? OF_REPORTS : OF_WORDS_IN_MARKS).some(
    ({ least, share }) => common >= least && common >= shorter * share,
  )
}

export function gistOf({ words, claim }: Unit): Gist {
  const turned = words.filter(({ norm }, at) => isNegation(norm) && !HEDGED.has(words[at + 1]?.norm ?? ''))
  const negations = turned.length + (DENIALS.test(claim.cue?.text ?? '') ? 1 : 0)
  return {
    stems: new Set(words.flatMap((word) => (isName(word) || !isContent(word.norm) ? [] : stemOf(word.norm)))),
    names: new Set(words.filter(isName).map(({ norm }) => stemOf(norm))),
    numbers: new Set(words.filter(({ norm }) => isNumber(norm)).map(({ norm }) => norm)),
    isNegated: negations % 2 === 1,
    isReported: claim.type === 'indirect',
  }
}

/** "and not before", "not only", "not yet": what is told stands. */
const HEDGED = new Set(['before', 'only', 'just', 'least', 'yet', 'merely'])

/** Cues that turn what is reported into its opposite: "denied that it had fired". */
const DENIALS = /^(?:den(?:y|ies|ied|ying)|ruled? out|rul(?:es|ing) out|dismiss|reject)/i

const isName = ({ raw, norm, opens }: Word) => /^\p{Lu}/u.test(raw) && (!opens || peoples.has(demonymOf(norm)))

/** A truce by whatever word is one thing. */
export const stemOf = (norm: string) =>
  TRUCE_WORDS.has(norm) ? 'truce' : norm.length > 5 ? norm.replace(/(?:ing|ions?|ed|es|e|s|ly)$/, '') : norm

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && commonOf(a, b) === 0

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const one of a) if (b.has(one)) common++
  return common
}
