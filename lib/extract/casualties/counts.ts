import type { Qualifier } from '@/lib/claims'
import { type NumberExpression, readNumberAt } from '@/lib/text/numbers'
import type { Token } from '@/lib/text/tokens'
import { outcomeWords } from '../lexicon/outcomes'
import { personNouns } from '../lexicon/victims'
import { agesAfter, isAge } from './ages'
import { readBound } from './bounds'
import { baseOf, readGroup } from './groups'
import { type NounPhrase, readNounPhrase } from './noun-phrase'

/** A number of persons, or of what may be persons, with its bound and its noun: "at least 253 civilians", "a soldier". */
export interface CountPhrase {
  /** Tokens `[first, last)` of the whole phrase, from the bound to the noun. */
  first: number
  last: number
  /** Tokens of bound and number: "at least 253". */
  numberLast: number
  qualifier: Qualifier
  number: NumberExpression
  /** Tokens of the noun phrase; null for a bare number. */
  victims: NounPhrase | null
  /** "17 of them", "three of the wounded": the words after "of" speak of persons counted before. */
  ofGroup: boolean
  /** An article with a person: "a soldier". */
  indefinite: boolean
}

const MONTHS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
   sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`.split(/\s+/),
)
const NO_COUNT_BEFORE = new Set([
  'aged',
  'age',
  '$',
  '£',
  '€',
  '¥',
  '#',
  'no.',
  'resolution',
  'article',
  'chapter',
  'page',
  'flight',
])
const NO_PRONOUN_BEFORE = new Set('this that the each every any which last first such only'.split(' '))

/** All count phrases of the tokens `[first, last)`, in order, none overlapping. */
export function readCounts(tokens: readonly Token[], first: number, last: number): CountPhrase[] {
  const counts: CountPhrase[] = []
  let at = first
  let floor = first
  while (at < last) {
    const number = readNumberAt(tokens, at, last)
    if (number?.kind === 'share') {
      // "more than half of the territory's 2.2 million people": of how many is no count of what befell them
      const base = baseOf(tokens, number, last)
      if (base !== null) {
        at = base
        continue
      }
    }
    const count = number ? numbered(tokens, number, floor, last) : indefinite(tokens, at, last)
    if (count) {
      counts.push(count)
      floor = count.last
    }
    at = count ? Math.max(count.last, at + 1) : (number?.lastToken ?? at + 1)
  }
  return counts
}

function numbered(tokens: readonly Token[], number: NumberExpression, floor: number, last: number): CountPhrase | null {
  const before = number.firstToken > floor ? tokens[number.firstToken - 1]! : undefined
  const after = number.lastToken < last ? tokens[number.lastToken]! : undefined
  if (before && NO_COUNT_BEFORE.has(before.lower)) return null
  if (isAge(tokens, number)) return null
  // "one of the deadliest attacks"
  if (
    after?.lower === 'of' &&
    /^(?:the|its|their)$/.test(tokens[number.lastToken + 1]?.lower ?? '') &&
    /(?:est|worst|most)$/.test(tokens[number.lastToken + 2]?.lower ?? '')
  )
    return null
  // "one in five"
  if (before?.lower === 'in' && tokens[number.firstToken - 2]?.lower === 'one') return null
  // "no fewer than 15" is a bound, "no longer" no number
  if (number.value === 0 && /^(?:fewer|less|more|longer|doubt|later|sooner|matter)$/.test(after?.lower ?? ''))
    return null
  if (isDate(number, before, after)) return null
  const bound = readBound(tokens, number, floor, last)
  const group = readGroup(tokens, bound.last, last, number)
  const from = group?.last ?? bound.last
  const victims = group?.closed ? null : readNounPhrase(tokens, from, last)
  if (victims?.person === false) return null
  // "this one", but "said that one soldier"
  if (before && number.words === null && number.value === 1 && NO_PRONOUN_BEFORE.has(before.lower))
    if (before.lower !== 'that' || !victims || !(victims.person || tokens[victims.last - 1]!.capitalised)) return null
  if (
    number.value === 0 &&
    !victims &&
    !group &&
    !outcomeWords.get(after?.lower ?? '')?.roles.has('event') &&
    number.lastToken - number.firstToken === 1 &&
    tokens[number.firstToken]!.lower === 'no'
  )
    return null
  if (
    !victims &&
    before?.capitalised &&
    number.firstToken - 1 > floor &&
    !followsWell(after) &&
    before.kind === 'word' &&
    bound.first === number.firstToken
  )
    return null
  return {
    first: bound.first,
    last: agesAfter(tokens, victims?.last ?? from, last),
    numberLast: number.lastToken,
    qualifier: bound.qualifier,
    number,
    victims,
    ofGroup: group?.earlier ?? false,
    indefinite: false,
  }
}

/** After a capitalised word a bare number counts people only where a verb follows: not "Route 90", but "In Homs 12 were". */
const followsWell = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:were|was|are|have|had|died|dead|killed|injured|wounded|people|of|and|others?)$/.test(token.lower)

function isDate(number: NumberExpression, before: Token | undefined, after: Token | undefined): boolean {
  if (number.kind !== 'cardinal' || number.lastToken - number.firstToken > 1) return false
  if (before && MONTHS.has(before.lower) && before.capitalised && number.value! <= 31) return true
  if (after && MONTHS.has(after.lower) && after.capitalised && number.value! <= 31) return true
  const year = number.value! >= 1900 && number.value! <= 2099 && number.end - number.start === 4
  if (!year) return false
  if (before && MONTHS.has(before.lower)) return true
  return !after || !(personNouns.has(after.lower) || after.capitalised)
}

/** "a pregnant teenager", "an Israeli soldier", "another man", "a fourth civilian". */
function indefinite(tokens: readonly Token[], at: number, last: number): CountPhrase | null {
  const { lower } = tokens[at]!
  if (lower !== 'a' && lower !== 'an' && lower !== 'another') return null
  const victims = readNounPhrase(tokens, at + 1, last)
  const bare = lower === 'another' && isHurt(tokens, at + 1, last)
  if (!bare && (!victims || victims.plural || !isPerson(tokens, victims))) return null
  const number: NumberExpression = {
    kind: 'cardinal',
    value: 1,
    low: null,
    high: null,
    words: null,
    fraction: null,
    start: tokens[at]!.start,
    end: tokens[at]!.end,
    firstToken: at,
    lastToken: at + 1,
  }
  return {
    first: at,
    last: bare || !victims ? at + 1 : victims.last,
    numberLast: at + 1,
    qualifier: 'exact',
    number,
    victims: bare ? null : victims,
    ofGroup: false,
    indefinite: true,
  }
}

/** "one was killed and another wounded", "another was seriously hurt": an outcome follows at once. */
function isHurt(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 4); i++) {
    const { lower } = tokens[i]!
    const word = outcomeWords.get(lower)
    if (word) return word.roles.has('passive') || word.roles.has('state') || word.roles.has('die')
    if (!/ly$|^(?:was|is|had|has|been|later)$/.test(lower)) return false
  }
  return false
}

const COLLECTIVES = /^(?:family|household|crew|couple|staff|militia|personnel|agent|leader's)$/

/** One person: a noun of the lexicon that is no collective, or a nationality by itself: "a Palestinian". */
function isPerson(tokens: readonly Token[], { first, last, person }: NounPhrase): boolean {
  const head = tokens[last - 1]!
  if (person) return !COLLECTIVES.test(head.lower)
  return last - first === 1 && head.capitalised && /(?:ian|an|ese|i)$/.test(head.text)
}
