import { capitals, peoples } from '@/lib/resolve/speakers'
import { demonymOf } from '@/lib/resolve/speakers/demonyms'
import type { Collation } from './collate'
import { opensCondition } from './conditions'
import { isNegation, isNumber, OPPOSITES, PRONOUNS, WEEKDAYS_AND_MONTHS } from './lexicon'
import { fold } from './normal-form'
import { endsSentence, type Word } from './words'

/** What a change of words may turn round. */
export type Seriousness = 'negation' | 'number' | 'name' | 'day' | 'condition'

/**
 * What is serious where, in one column, version `own` has other words than version `other`, or none, or words that it lacks; null where
 * nothing is. What either has elsewhere in the words that both carry is moved, not changed.
 */
export function seriousness(collation: Collation, column: number, own: number, other: number): Seriousness | null {
  const [here, there] = [own, other].map((version) => collation.segments[column]!.cells[version]?.words ?? [])
  const sides: Sides = { here: here!, there: there!, ...commonRange(collation, own, other) }
  if (!areAlike(sides)) return null
  // Whole sentences that are left out shorten a speech; they do not turn what is left of it.
  if ([sides.here, sides.there].some((words) => words.length > 1 && words.slice(0, -1).some(endsSentence))) return null
  if (turnsNegation(sides)) return 'negation'
  if (turnsNumber(sides)) return 'number'
  if (turnsName(sides)) return 'name'
  if (turnsDay(sides)) return 'day'
  return dropsCondition(sides) ? 'condition' : null
}

/** The words of both sides in the column, and in all that both versions carry. */
interface Sides {
  here: readonly Word[]
  there: readonly Word[]
  allHere: readonly Word[]
  allThere: readonly Word[]
}

/** Versions that share less than half of their words cannot be held against each other word by word. */
function areAlike({ allHere, allThere }: Sides): boolean {
  const there = new Set(allThere.map(({ norm }) => norm))
  const common = allHere.filter(({ norm }) => there.has(norm)).length
  return common * 2 >= Math.min(allHere.length, allThere.length)
}

function commonRange({ segments, ranges }: Collation, own: number, other: number) {
  const first = Math.max(ranges[own]!.first, ranges[other]!.first)
  const last = Math.min(ranges[own]!.last, ranges[other]!.last)
  const wordsOf = (version: number) =>
    segments.slice(first, last + 1).flatMap(({ cells }) => cells[version]?.words ?? [])
  return { allHere: wordsOf(own), allThere: wordsOf(other) }
}

/** "do not have" and "have no" say the same; "not possible" is "impossible". */
function turnsNegation({ here, there, allHere, allThere }: Sides): boolean {
  const count = (words: readonly Word[], others: readonly Word[]) =>
    words.filter(({ norm }) => isNegation(norm) || isOpposite(norm, others)).length
  return count(here, there) !== count(there, here) && count(allHere, allThere) !== count(allThere, allHere)
}

const isOpposite = (norm: string, others: readonly Word[]) =>
  OPPOSITES.some(
    (prefix) => norm.startsWith(prefix) && others.some((other) => other.norm === norm.slice(prefix.length)),
  )

/** "one of the worst", "the first time" count as numbers against another number only. */
function turnsNumber({ here, there, allHere, allThere }: Sides): boolean {
  const [mine, theirs] = [here, there].map((words) => words.filter(({ norm }) => isNumber(norm)))
  const areSoft = mine!.length === 0 || theirs!.length === 0
  const told = (words: readonly Word[]) =>
    words.filter(({ raw, norm }) => !areSoft || (raw.toLowerCase() !== 'one' && !/^\d+(?:st|nd|rd|th)$/.test(norm)))
  return lacks(told(mine!), allThere) || lacks(told(theirs!), allHere)
}

const lacks = (words: readonly Word[], all: readonly Word[]) =>
  words.some(({ norm }) => !all.some((other) => other.norm === norm))

/** A name that the other side has not, and has no short form of. What belongs to a longer name that both have is left out only. */
function turnsName({ here, there, allHere, allThere }: Sides): boolean {
  const [mine, theirs] = [namesIn(here, allHere), namesIn(there, allThere)]
  if (mine.length === 0 && theirs.length === 0) return false
  const isGloss = (names: readonly Word[], others: readonly Word[]) =>
    names.length === 0 && others.length > 0 && others.every(({ norm }) => PRONOUNS.has(norm))
  if (isGloss(theirs, there) || isGloss(mine, here)) return false
  const isMissing = (names: readonly Word[], all: readonly Word[], against: readonly Word[], own: readonly Word[]) =>
    !isShortened(names, all) &&
    names.some(
      (name) =>
        !all.some((word) => bearer(word) === bearer(name)) && !(against.length === 0 && standsInName(name, own, names)),
    )
  return isMissing(mine, allThere, theirs, allHere) || isMissing(theirs, allHere, mine, allThere)
}

/** "OAS" for "Organization of American States", and the other way round. */
function isShortened(names: readonly Word[], all: readonly Word[]): boolean {
  const initials = names.map(({ raw }) => raw[0]).join('')
  const [only] = names.length === 1 ? names : []
  return (
    (initials.length > 1 && all.some(({ raw }) => raw.replaceAll('.', '') === initials)) ||
    (only !== undefined &&
      /^\p{Lu}{2,}$/u.test(only.raw.replaceAll('.', '')) &&
      all
        .map(({ raw }) => (/^\p{Lu}/u.test(raw) ? raw[0] : ''))
        .join('')
        .includes(only.raw.replaceAll('.', '')))
  )
}

/** "John" beside "Smith", which both have. */
function standsInName(name: Word, all: readonly Word[], dropped: readonly Word[]): boolean {
  const at = all.indexOf(name)
  return [all[at - 1], all[at + 1]].some(
    (next) => next && !dropped.includes(next) && /^\p{Lu}/u.test(next.raw) && !next.opens,
  )
}

/** A country and what comes from it are one: "Russia’s", "Russian". */
const bearer = ({ raw }: Word) => demonymOf(fold(raw.replace(/['’]s$/u, '')))

const TITLES = new Set(
  'mister mrs ms miss doctor president prime minister secretary general king prince sir lord senator governor'.split(
    ' ',
  ),
)

/** Capitals that no sentence's beginning explains, without titles, days and "I"; at a beginning only countries and capitals. */
const namesIn = (words: readonly Word[], all: readonly Word[]) =>
  words.filter((word) => {
    const { raw, norm, bracketed, opens } = word
    if (!/^\p{Lu}/u.test(raw) || bracketed || norm === 'okay' || /^I(?:['’]|$)/u.test(raw)) return false
    if (TITLES.has(norm) || WEEKDAYS_AND_MONTHS.has(norm) || !all.includes(word)) return false
    return !opens || peoples.has(bearer(word)) || capitals.has(norm)
  })

function turnsDay({ here, there }: Sides): boolean {
  const days = (words: readonly Word[]) =>
    words.filter(({ norm }) => WEEKDAYS_AND_MONTHS.has(norm)).map(({ norm }) => norm)
  const [mine, theirs] = [days(here), days(there)]
  return mine.length > 0 && theirs.length > 0 && mine.join() !== theirs.join()
}

/** A condition in the middle that one side has left out without a mark. */
function dropsCondition({ here, there, allHere, allThere }: Sides): boolean {
  const [kept, all] = here.length === 0 ? [there, allThere] : [here, allHere]
  if (here.length > 0 && there.length > 0) return false
  const at = all.indexOf(kept[0]!)
  return opensCondition(kept, all.slice(0, Math.max(0, at)))
}
