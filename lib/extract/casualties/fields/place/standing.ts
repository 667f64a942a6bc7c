import { countingVerbs } from '../../../lexicon/counters'
import { outcomeWords } from '../../../lexicon/outcomes'
import { actorNouns, attackVerbs } from '../../../lexicon/perpetrators'
import { endsNounPhrase } from '../../grammar-words'
import type { PlaceView } from './names'
import type { PlacePhrase } from './place-phrase'
import { statecraftVerbs, wieldedBlows } from './words'

/** What takes a place its rank: it is where somebody spoke, where one went, where the doers stood, or whose deed it was. */

/** "The interior ministry in X gave a toll", "a doctor at a hospital in X confirmed": where the speaker is. */
export function isOfSpeaker({ tokens, last }: PlaceView, at: number): boolean {
  let i = at
  while (i < last && /^(?:also|later|has|have|had|,)$/.test(tokens[i]!.lower)) i++
  const speaks = i < last && (countingVerbs.has(tokens[i]!.lower) || tokens[i]!.lower === 'gave')
  // "an attack on a base in X claimed by Y"
  return speaks && tokens[at]!.text !== ',' && tokens[i + 1]?.lower !== 'by'
}

/** Who speaks in a town may tell of another; a region's officials tell of their region. */
export function isFarSpeaker(view: PlaceView, phrase: PlacePhrase): boolean {
  if (!isOfSpeaker(view, phrase.last)) return false
  const place = phrase.core === null ? null : view.gazetteer.resolve(phrase.core)
  return !(place && (place.kind === 'province' || place.kind === 'country'))
}

/** "to X", "into X" only lead there; not "into a ravine in X", "crashed into X". */
export function leadsTo({ tokens, known }: PlaceView, at: number, { first, last, core }: PlacePhrase): boolean {
  const { lower } = tokens[at]!
  if (!/^(?:between|to|into)$/.test(lower)) return false
  if (
    lower === 'into' &&
    /^(?:crashed|plunged|fell|fallen|slammed|ploughed|plowed|veered|tumbled|came)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false
  if (!core) return true
  for (let i = first + 1; i < last; i++)
    if (
      /^(?:in|near|at|outside)$/.test(tokens[i - 1]!.lower) &&
      (known.has(tokens[i]!.start) || tokens[i]!.capitalised)
    )
      return false
  return true
}

/** "terrorists positioned in X fired at …": where the doers were. */
export const isOfDoers = ({ tokens }: PlaceView, at: number) =>
  /^(?:positioned|located|based|stationed|headquartered|entrenched|holed)$/.test(tokens[at - 1]?.lower ?? '')

const SPEAKS = /^(?:said|says|speaking|told|announced|tweeted|confirmed|reporters|addressing)$/
const BESIDE_SPEECH =
  /^(?:on|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|at|a|an|the|news|press|conference|briefing|statement|speech|during|visit|trip|by|phone|telephone|reporters|journalists|parliament|lawmakers|earlier|interview|him|them|us|state|tv)$/

/** "said in X", "told parliament in X", "speaking by phone in X": where it was said, not where it happened. */
export function isOfSpeech({ tokens }: PlaceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const { lower, capitalised, kind } = tokens[i]!
    if (SPEAKS.test(lower)) return true
    if (kind === 'punctuation' || !(BESIDE_SPEECH.test(lower) || capitalised)) return false
  }
  return false
}

const HOME_FORCES = /^(?:security|police|riot|government|authorities|gendarmes|prison)$/

/** "Israeli air strikes", "US-led and Iraqi drone fire", "by Israeli troops", "Russian forces attacked": whose deed it was. */
export function isOfBlow({ tokens, last }: PlaceView, from: number): boolean {
  for (let i = from; i < Math.min(last, from + 5); i++) {
    const { lower, kind } = tokens[i]!
    if (kind === 'punctuation' || (endsNounPhrase(lower) && lower !== 'and')) return false
    if (wieldedBlows.has(lower)) return true
    // police act at home, armies abroad as well
    if (HOME_FORCES.test(lower)) return false
    if (!actorNouns.has(lower)) continue
    const next = tokens[i + 1]?.lower ?? ''
    if (/^(?:and|or)$/.test(next)) continue
    if (actorNouns.has(next) || wieldedBlows.has(next)) continue
    const led = [from - 2, from - 3].some((at) => tokens[at]?.lower === 'by')
    return (
      led ||
      attackVerbs.has(next) ||
      (outcomeWords.get(next)?.roles.has('active') ?? false) ||
      /^(?:have|has|had)$/.test(next)
    )
  }
  return false
}

/** "since Russia invaded", "Israel has launched": a country that acts. */
export function isActor({ tokens, last }: PlaceView, from: number): boolean {
  for (let i = from; i < Math.min(last, from + 4); i++) {
    const { lower } = tokens[i]!
    if (attackVerbs.has(lower) || statecraftVerbs.has(lower) || outcomeWords.get(lower)?.roles.has('active'))
      return true
    if (!/^(?:has|have|had|also|repeatedly|deliberately|regularly|often|since)$/.test(lower) && !lower.endsWith('ly'))
      return false
  }
  return false
}
