import type { Gazetteer } from '@/lib/resolve/places'
import type { Sentence } from '@/lib/text/document'
import { overlaps, type Span } from '@/lib/text/span'
import type { Context } from '../../../context'
import { type PlaceMention, type Rank, readMentions } from './mentions'

/** How many sentences back the discourse is asked. */
const BACK = 6

/** A country whose people are victims is where they died only if so much of the article plays there. */
const THEATRE_SHARE = 0.2

/** A place with the words that name it. */
export interface NamedPlace extends Span {
  name: string
}

/** What an article's sentences say of places, read once and only where a figure asks. */
export interface Discourse {
  mentionsOf(sentence: Sentence): PlaceMention[]
  /** The place that the text speaks of before a sentence; `anaphor`: "the city", which no adjective names. */
  before(sentence: Sentence, anaphor: boolean): NamedPlace | null
  /** Where people of a nation ("Palestinians") died, if the article plays in their country. */
  homeland(words: string): (NamedPlace & { holds(name: string): boolean }) | null
  /** The country of a place, with the place's words; null where it is one, or nothing tells. */
  countryOf<P extends NamedPlace>(place: P): P | null
  spanOf(mention: Pick<PlaceMention, 'first' | 'last'>): Span
}

export function createDiscourse(context: Context, gazetteer: Gazetteer): Discourse {
  const { sentences, tokens } = context.document
  const cache = new Map<number, PlaceMention[]>()
  const mentionsOf = (sentence: Sentence) => {
    const known = cache.get(sentence.firstToken)
    if (known) return known
    const mentions = readMentions(context, gazetteer, sentence)
    cache.set(sentence.firstToken, mentions)
    return mentions
  }
  const spanOf = ({ first, last }: Pick<PlaceMention, 'first' | 'last'>) => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
  })
  const named = (mention: PlaceMention): NamedPlace => ({ name: mention.core!, ...spanOf(mention) })

  const { dateline } = context.metadata.evidence
  const filing = dateline ? sentences.filter((sentence) => overlaps(sentence, dateline)) : []

  const told = new Map<string, NamedPlace | null>()
  function before(sentence: Sentence, anaphor: boolean): NamedPlace | null {
    const key = `${sentence.index} ${anaphor}`
    if (!told.has(key)) told.set(key, search(sentence, anaphor))
    return told.get(key) ?? null
  }

  function search(sentence: Sentence, anaphor: boolean): NamedPlace | null {
    const asked = [
      ...sentences.slice(Math.max(0, sentence.index - BACK), sentence.index).reverse(),
      ...sentences.slice(0, 3),
    ]
    // owners and adjectives are asked only where no sentence says more
    const said = firstOf(asked, 'named')
    if (said) return said
    const filed = firstOf(filing, 'dateline', ['dateline'])
    const hinted = firstOf(asked, anaphor ? 'owner' : 'adjective')
    // a report may be filed from another country than it tells of
    return filed && (!hinted || liesWithin(filed.name, hinted.name)) ? filed : hinted
  }

  function firstOf(asked: readonly Sentence[], least: Rank, ranks?: readonly Rank[]): NamedPlace | null {
    for (const one of asked) {
      const mention = surest(mentionsOf(one), least, ranks)
      if (mention) return named(mention)
    }
    return null
  }

  function liesWithin(name: string, outer: string): boolean {
    const around = gazetteer.resolve(outer)
    return around !== null && liesIn(name, around.id)
  }

  const homelands = new Map<string, ReturnType<Discourse['homeland']>>()
  function homeland(words: string) {
    for (const word of words.split(/\s+/)) {
      if (!/^\p{Lu}/u.test(word)) continue
      const country = gazetteer.countryOf(word) ?? gazetteer.countryOf(word.replace(/s$/, ''))
      if (!country) continue
      if (!homelands.has(country.id)) homelands.set(country.id, theatreIn(country.id))
      return homelands.get(country.id) ?? null
    }
    return null
  }

  function liesIn(name: string, country: string): boolean {
    const place = gazetteer.resolve(name)
    return place !== null && gazetteer.chain(place.id).some(({ id }) => id === country)
  }

  function theatreIn(country: string) {
    const all = sentences
      .flatMap(mentionsOf)
      .filter(({ core, rank }) => core !== null && (rank === 'where' || rank === 'named'))
    const inside = all.filter(({ core }) => liesIn(core!, country))
    if (inside.length === 0 || inside.length < THEATRE_SHARE * all.length) return null
    const counts = new Map<string, number>()
    for (const { core } of inside) counts.set(core!, (counts.get(core!) ?? 0) + 1)
    const whole = inside.find(({ core }) => gazetteer.resolve(core!)?.id === country)
    const mention =
      whole ?? inside.reduce((best, next) => (counts.get(next.core!)! > counts.get(best.core!)! ? next : best))
    return { ...named(mention), holds: (name: string) => liesIn(name, country) }
  }

  function countryOf<P extends NamedPlace>(place: P): P | null {
    const known = gazetteer.resolve(place.name)
    const country = known && gazetteer.chain(known.id).find(({ kind }) => kind === 'country')
    return country ? { ...place, name: country.name } : null
  }

  return { mentionsOf, before, homeland, countryOf, spanOf }
}

const RANKS: readonly Rank[] = ['where', 'named', 'owner', 'spoken', 'adjective']

/** The surest mention that has a name, the last of its rank; none that is less sure than `least`. */
export function surest(
  mentions: readonly PlaceMention[],
  least: Rank = 'adjective',
  ranks: readonly Rank[] = RANKS,
): PlaceMention | null {
  for (const rank of ranks) {
    const found = mentions.findLast((mention) => mention.rank === rank && mention.core !== null)
    if (found || rank === least) return found ?? null
  }
  return null
}
