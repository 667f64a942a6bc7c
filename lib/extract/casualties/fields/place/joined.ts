import { outcomeWords } from '../../../lexicon/outcomes'
import { endsNounPhrase } from '../../grammar-words'
import { nameAt, type PlaceView } from './names'
import type { PlacePhrase } from './place-phrase'
import { isSite } from './words'

/** Longest second place, in tokens. */
const REACH = 7

/**
 * Two places under one preposition. "in Homs and Hama" is both; of two sites ("at the airport and a metro station", "at X airport and at
 * a station") neither holds the whole, and what remains is the town about them.
 */
export function withSecondPlace(view: PlaceView, phrase: PlacePhrase): PlacePhrase {
  const { tokens, last: end, known } = view
  if (tokens[phrase.last]?.lower !== 'and' || phrase.last + 1 >= end) return phrase
  const from = phrase.last + (/^(?:at|in|on|near)$/.test(tokens[phrase.last + 1]!.lower) ? 2 : 1)
  const atSite = phrase.site !== null || phrase.name !== phrase.core
  const second = known.has(tokens[from]?.start ?? -1) ? nameAt(view, from) : null
  if (!atSite && phrase.name && second && closes(view, second.last))
    return {
      ...phrase,
      last: second.last,
      name: `${phrase.name} and ${second.name}`,
      core: `${phrase.core} and ${second.name}`,
    }
  const site = atSite ? siteFrom(view, from) : null
  if (site === null) return phrase
  return phrase.core
    ? { ...phrase, last: site, name: phrase.core, site: null }
    : { ...phrase, last: site, name: null, site: null, anaphor: true }
}

/** The name is not the beginning of another clause: "in Homs and Hama residents fled". */
const closes = ({ tokens, last }: PlaceView, at: number) =>
  at >= last ||
  tokens[at]!.kind === 'punctuation' ||
  (outcomeWords.get(tokens[at]!.lower)?.roles.has('active') ?? false) ||
  (endsNounPhrase(tokens[at]!.lower) && !/^(?:is|are|was|were|has|have|had|said|says)$/.test(tokens[at]!.lower))

/** The token after a site that begins at `from`; null where none does. */
function siteFrom({ tokens, last }: PlaceView, from: number): number | null {
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const { lower, kind } = tokens[i]!
    if (kind !== 'word') return null
    if (isSite(lower) && !isSite(tokens[i + 1]?.lower ?? '')) return i + 1
    if (i > from && endsNounPhrase(lower)) return null
  }
  return null
}
