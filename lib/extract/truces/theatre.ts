import type { Place } from '@/lib/resolve/places'
import { LONGEST_GROUP, theatres, theatresOfPairs } from '../lexicon/conflict-theatres'
import type { Area, AreaContext } from './areas'
import { partiesOf } from './parties-of'
import type { Reading } from './status'
import type { Trigger } from './triggers'

/**
 * Where the sides of a truce fight each other, for a sentence that names no place: the theatre of an armed group that has one, or of two states.
 * A setting of the article inside that theatre tells more. Null where the sides tell nothing.
 */
export function theatreOfSides(context: AreaContext, trigger: Trigger, reading: Reading, end: number): Area | null {
  const { document, gazetteer, setting } = context
  const { names } = partiesOf(document, gazetteer, trigger, reading, end)
  const theatre =
    names.map((name) => theatreOf(context, name)).find((place) => place !== null) ?? ofPair(context, names)
  if (!theatre) return null
  const inside = setting && gazetteer.chain(setting.id).some(({ id }) => id === theatre.id)
  return { name: (inside ? setting : theatre).name, span: null }
}

/** "Houthi rebels": the theatre of the group that the words name. */
function theatreOf({ gazetteer }: AreaContext, name: string): Place | null {
  const words = name.toLowerCase().split(/\s+/)
  for (let length = Math.min(LONGEST_GROUP, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const theatre = theatres.get(words.slice(at, at + length).join(' '))
      if (theatre) return gazetteer.resolve(theatre)
    }
  return null
}

function ofPair({ gazetteer }: AreaContext, names: readonly string[]): Place | null {
  const codes = names.flatMap((name) => {
    const owner = name.split(/[’']s /)[0]!
    const place = gazetteer.resolve(owner) ?? gazetteer.countryOf(owner.split(/\s+/)[0]!)
    return place?.country ?? []
  })
  if (codes.length < 2) return null
  const theatre = theatresOfPairs.get([codes[0], codes[1]].sort().join(' '))
  return theatre === undefined ? null : gazetteer.resolve(theatre)
}
