import type { Gazetteer } from '@/lib/resolve/places'
import { capitals } from '@/lib/resolve/speakers'
import { theatres } from '../lexicon/conflict-theatres'
import { namelessSides, sideNouns, thirdParties } from '../lexicon/parties'
import { isMediator } from './setting'

/** Groups and leaders who do not fight. */
const NO_SIDES =
  /^(?:contact|minsk|humanitarian|aid|rights|advocacy|civil society|world|party|religious|church|community|tribal|eu|g7|g20|arab|african|european|regional|western|congressional|political|union|business) (?:groups?|leaders|movements?)|^(?:leaders|commanders|movements?|groups?|groups|movement|group|front|force|states?)$/

/** Names of armed movements by their last word: "X Liberation Front", "Karen National Union". */
const MOVEMENTS =
  /^(?:Army|Front|Movement|Brigades?|Tigers?|Militia|Alliance|Faction|Guard|Republic|Clan|Cartel|Group)$/
/** "RSF", "TPLF", "AFC/M23": what is written in capitals and no third party's. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,6}(?:[-/]\p{Lu}[\p{Lu}\d]{1,6})?$/u

/** Whether words name a side that fights: a state, an armed group, or a force by its kind. People and third parties are none. */
export function isSide(gazetteer: Gazetteer, words: string): boolean {
  const plain = words.replace(/^(?:the|a|an) /i, '').trim()
  const lower = plain.toLowerCase()
  if (plain.length < 2 || thirdParties.has(lower) || isNameless(plain)) return false
  if (theatres.has(lower)) return true
  const inner = lower.split(/\s+/)
  const heads = [inner.at(-1)!, inner[inner.indexOf('of') - 1] ?? '']
  if (heads.some((head) => sideNouns.has(head))) return !NO_SIDES.test(lower)
  const last = plain.split(/\s+/).at(-1)!
  if (/^\p{Lu}/u.test(plain) && inner.length > 1 && MOVEMENTS.test(last)) return true
  if (/^communist party/.test(lower) || /\bliberation\b/.test(lower)) return true
  if (
    inner.some((word, at) => at > 0 && theatres.has(word)) &&
    !/(?:leader|chief|commander|official|spokes)/.test(lower)
  )
    return true
  if (organOwner(gazetteer, plain)) return true
  const place = gazetteer.resolve(plain)
  // A capital that agrees or refuses is its government.
  if (place || capitals.has(lower)) return (place?.kind === 'country' && place.scope === 'whole') || capitals.has(lower)
  return ACRONYM.test(plain)
}

/** "Israel's security cabinet" acts for Israel. */
function organOwner(gazetteer: Gazetteer, words: string): boolean {
  const [owner, organ] = words.split(/['’]s /)
  return organ !== undefined && ORGANS.test(organ) && gazetteer.resolve(owner!)?.kind === 'country'
}

const ORGANS = /(?:cabinet|parliament|ministry|council|leadership|authorities|command)$/

/** "the two sides", "the warring parties": sides without a name. */
export const isNameless = (words: string) => {
  const parts = words.toLowerCase().split(/\s+/)
  return namelessSides.has(parts.at(-1)!) || parts.every((part) => /^(?:it|they|each|other|him|her|us)$/.test(part))
}

/** A state that brokers more than it fights. */
export function isBroker(gazetteer: Gazetteer, words: string): boolean {
  const place = gazetteer.resolve(words.replace(/^the /i, ''))
  return place !== null && isMediator(place)
}
