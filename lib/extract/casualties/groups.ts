import { type NumberExpression, readNumberAt } from '@/lib/text/numbers'
import type { Token } from '@/lib/text/tokens'
import { otherNouns, personNouns } from '../lexicon/victims'
import { readNounPhrase } from './noun-phrase'

const GROUP_PRONOUNS = new Set(['them', 'whom', 'us', 'which'])
const GROUP_NOUNS = new Set(
  'dead wounded injured victims killed missing casualties fatalities deaths deceased displaced slain bodies'.split(' '),
)
const DETERMINERS = new Set('the its their his her those these all our'.split(' '))

/** What the words after "of" say of the people counted. */
export interface Group {
  last: number
  /** Nothing of the group's noun belongs to the victims. */
  closed: boolean
  /** It speaks of a figure before it. */
  earlier: boolean
}

/** "of them", "of the wounded", "of its employees", "of civilians". */
export function readGroup(tokens: readonly Token[], at: number, last: number, number: NumberExpression): Group | null {
  if (at >= last || tokens[at]!.lower !== 'of' || at + 1 >= last) return null
  const next = tokens[at + 1]!.lower
  const after = at + 2 < last ? tokens[at + 2]!.lower : ''
  // "six of the killed soldiers"
  if (
    DETERMINERS.has(next) &&
    /^(?:killed|wounded|injured|dead|slain|missing)$/.test(after) &&
    personNouns.has(tokens[at + 3]?.lower ?? '')
  )
    return { last: at + 3, closed: false, earlier: true }
  if (DETERMINERS.has(next) && GROUP_NOUNS.has(after)) {
    // "13 of the victims were students"
    const are = /^(?:are|were|is|was)$/.test(tokens[at + 3]?.lower ?? '') && at + 4 < last
    const kind = are ? readNounPhrase(tokens, tokens[at + 4]!.lower === 'a' ? at + 5 : at + 4, last) : null
    return kind?.person
      ? { last: kind.first, closed: false, earlier: true }
      : { last: at + 3, closed: true, earlier: true }
  }
  if (GROUP_PRONOUNS.has(next)) {
    const verb = /^(?:are|were|is|was)$/.test(after) ? 1 : 0
    return { last: at + 2 + verb, closed: false, earlier: true }
  }
  // "nine of the ten gunmen": the ten are no figure of their own
  const inner =
    number.kind !== 'share' && DETERMINERS.has(next) && at + 2 < last ? readNumberAt(tokens, at + 2, last) : null
  if (inner && inner.kind !== 'share') return { last: inner.lastToken, closed: false, earlier: false }
  if (DETERMINERS.has(next)) return otherNouns.has(after) ? null : { last: at + 2, closed: false, earlier: false }
  return number.kind === 'vague' || number.kind === 'share' || number.kind === 'cardinal'
    ? { last: at + 1, closed: false, earlier: false }
    : null
}

/** The token after the number that a share is of; null where it is of no number. */
export function baseOf(tokens: readonly Token[], share: NumberExpression, last: number): number | null {
  if (tokens[share.lastToken]?.lower !== 'of') return null
  for (let i = share.lastToken + 1; i < Math.min(last, share.lastToken + 7); i++) {
    const base = readNumberAt(tokens, i, last)
    if (base?.kind === 'cardinal' && base.value! > 1) return base.lastToken
    if (
      !/^(?:the|its|their|an?|about|some|more|than|nearly|estimated|total|['’]s)$/.test(tokens[i]!.lower) &&
      tokens[i + 1]?.lower !== '’s' &&
      tokens[i + 1]?.lower !== "'s"
    )
      return null
  }
  return null
}
