import type { Gazetteer } from '@/lib/resolve/places'
import type { Sentence } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import type { Context } from '../../../context'
import { type PlaceMention, type Rank, readMentions } from './mentions'
import { isSite } from './words'

/** How many sentences back the discourse is asked. */
const BACK = 6

const HAPPENED = /^(?:happened|occurred|took|struck|erupted|broke|exploded|crashed|hit|unfolded)$/

/** Sentences that set the scene. */
const LEDE = 3

/** A country whose people are victims is where they died only if so much of the article plays there. */
const THEATRE_SHARE = 0.2

/** What a mention counts for the country that an article plays in. */
const THEATRE_WEIGHT: Record<Rank, number> = {
  where: 2,
  named: 1,
  owner: 1,
  spoken: 1,
  adjective: 1,
  dateline: 1,
  doer: 0,
}

/** A place with the words that name it. */
export interface NamedPlace extends Span {
  name: string
}

/** What an article's sentences say of places, read once and only where a figure asks. */
export interface Discourse {
  mentionsOf(sentence: Sentence): PlaceMention[]
  /** The place that the text speaks of before a sentence; `anaphor`: "the city", which no adjective names and no country is. */
  before(sentence: Sentence, anaphor: boolean): NamedPlace | null
  /** Where people of a nation ("Palestinians") died, if the article plays in their country. */
  homeland(words: string): (NamedPlace & { holds(name: string): boolean }) | null
  /** The country whose war the sentence names, else the one that the article speaks of most, with the first words for it; null where it names none. */
  theatre(sentence: Sentence): NamedPlace | null
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

  const told = new Map<string, NamedPlace | null>()
  function before(sentence: Sentence, anaphor: boolean): NamedPlace | null {
    const key = `${sentence.index} ${anaphor}`
    if (!told.has(key)) told.set(key, search(sentence, anaphor))
    return told.get(key) ?? null
  }

  function search(sentence: Sentence, anaphor: boolean): NamedPlace | null {
    const told = sentences.slice(Math.max(0, sentence.index - BACK), sentence.index).reverse()
    const earlier = [...told, ...sentences.slice(0, Math.min(LEDE, sentence.index))]
    const isTown = anaphor ? isCity : isSettled
    const said = firstOf(earlier, 'named', isTown)
    if (said) return said
    // owners and adjectives are asked only where no sentence says more
    const opening = sentences.slice(0, LEDE)
    const hinted = firstOf(
      [sentence, ...earlier, ...opening],
      anaphor ? 'owner' : 'adjective',
      (mention) => !isSaid(mention),
    )
    const filed = placeFiled()
    if (filed && (!hinted || liesWithin(filed.name, hinted.name))) return filed
    // the lede may say it behind, and "It happened in X" the sentence after; a report may be filed from another country than it tells of
    const behind = [
      ...(sentence.index < LEDE ? opening : []),
      ...sentences.slice(sentence.index + 1, sentence.index + 3).filter(tellsWhere),
    ]
    return firstOf(behind, 'where', isTown) ?? firstOf(behind, 'named', isTown) ?? firstOf(earlier, 'named') ?? hinted
  }

  /** "The blast happened in X": the sentence goes on about the event before. */
  const tellsWhere = ({ firstToken, lastToken }: Sentence) =>
    /^(?:it|this|the|that)$/.test(tokens[firstToken]!.lower) &&
    tokens.slice(firstToken, lastToken).some(({ lower }) => HAPPENED.test(lower))

  /** The dateline's place, in the spelling of the gazetteer where it knows it. */
  function placeFiled(): NamedPlace | null {
    const words = context.metadata.dateline
    if (!dateline || !words) return null
    const place = gazetteer.resolve(words) ?? gazetteer.resolve(words.split(/[,/]/)[0]!)
    return { name: place?.name ?? words, start: dateline.start, end: dateline.end }
  }

  function firstOf(
    asked: readonly Sentence[],
    least: Rank,
    fits: (mention: PlaceMention) => boolean = () => true,
  ): NamedPlace | null {
    for (const one of asked) {
      const mention = surest(mentionsOf(one).filter(fits), least)
      if (mention) return named(mention)
    }
    return null
  }

  /** What "the city" can mean. */
  const isCity = (mention: PlaceMention) => isSettled(mention) && gazetteer.resolve(mention.core!)?.kind !== 'country'

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

  function theatre(sentence: Sentence): NamedPlace | null {
    const war = mentionsOf(sentence).find(
      ({ core, rank }) => rank === 'owner' && gazetteer.resolve(core!)?.kind === 'country',
    )
    return war ? named(war) : mostNamed()
  }

  let country: NamedPlace | null | undefined
  function mostNamed(): NamedPlace | null {
    if (country !== undefined) return country
    const tally = new Map<string, { weight: number; place: NamedPlace }>()
    for (const mention of sentences.flatMap(mentionsOf)) {
      const known = mention.core === null || THEATRE_WEIGHT[mention.rank] === 0 ? null : gazetteer.resolve(mention.core)
      const around = known && gazetteer.chain(known.id).find(({ kind }) => kind === 'country')
      if (!around) continue
      const entry = tally.get(around.id) ?? { weight: 0, place: { name: around.name, ...spanOf(mention) } }
      entry.weight += THEATRE_WEIGHT[mention.rank]
      tally.set(around.id, entry)
    }
    country =
      [...tally.values()].reduce<{ weight: number; place: NamedPlace } | null>(
        (best, entry) => (best && best.weight >= entry.weight ? best : entry),
        null,
      )?.place ?? null
    return country
  }

  return { mentionsOf, before, homeland, theatre, spanOf }
}

/** Not a site whose name no list knows: people die at one, and the toll goes on in the town about it. */
const isSettled = ({ core }: PlaceMention) =>
  core !== null && !isSite(core.slice(core.lastIndexOf(' ') + 1).toLowerCase())

const isSaid = ({ rank }: PlaceMention) => rank === 'where' || rank === 'named'

const RANKS: readonly Rank[] = ['where', 'named', 'owner', 'spoken', 'adjective']

/** The surest mention that has a name, the last of its rank; none that is less sure than `least`. */
export function surest(mentions: readonly PlaceMention[], least: Rank = 'adjective'): PlaceMention | null {
  for (const rank of RANKS) {
    const found = mentions.findLast((mention) => mention.rank === rank && mention.core !== null)
    if (found || rank === least) return found ?? null
  }
  return null
}
