import type { Gazetteer } from '@/lib/resolve/places'
import type { Sentence } from '@/lib/text/document'
import { overlaps } from '@/lib/text/span'
import type { Context } from '../../../context'
import { endsNounPhrase } from '../../grammar-words'
import { withSecondPlace } from './joined'
import { isSettled, nameAt, type PlaceView, placeView, siteAfter, whereAfter } from './names'
import { atSite, type PlacePhrase, readPlacePhrase } from './place-phrase'
import { isActor, isFarSpeaker, isOfBlow, isOfDoers, isOfSpeaker, isOfSpeech, leadsTo } from './standing'
import {
  eventNouns,
  fleeingVerbs,
  isSite,
  locatives,
  naturalBlows,
  placedEvents,
  placeNouns,
  strikingVerbs,
} from './words'

/**
 * How surely words say where: said outright, merely named, only by an owner ("Syria's war"), where something was said
 * of it, only by an adjective; by the dateline, which tells where the report was filed; or not at all, of who did it ("Israeli fire").
 */
export type Rank = 'where' | 'named' | 'owner' | 'spoken' | 'adjective' | 'dateline' | 'doer'

/** Words of a sentence that name a place, at tokens `[first, last)` of the document. */
export interface PlaceMention extends PlacePhrase {
  rank: Rank
}

/** All mentions of places in a sentence, in order. */
export function readMentions(context: Context, gazetteer: Gazetteer, sentence: Sentence): PlaceMention[] {
  const view = placeView(context, gazetteer, sentence)
  const mentions: PlaceMention[] = []
  const { dateline } = context.metadata.evidence
  for (let i = sentence.firstToken; i < sentence.lastToken; ) {
    const mention = prepositional(view, i) ?? bareName(view, i) ?? adjective(view, i)
    if (mention && dateline && overlaps(view.tokens[mention.first]!, dateline))
      mentions.push({ ...mention, rank: 'dateline' })
    else if (mention && !isBeside(view, mentions.at(-1), mention)) mentions.push(nested(view, mentions, mention))
    i = mention ? Math.max(mention.last, i + 1) : i + 1
  }
  return mentions
}

/** "the station near the headquarters": the second place only says where the first one is. */
const isBeside = ({ tokens }: PlaceView, last: PlaceMention | undefined, { first }: PlaceMention) =>
  last?.last === first - 1 && /^(?:near|outside|beside|along)$/.test(tokens[first - 1]!.lower)

/** "the Kiss nightclub in X", "X, in northern Y": the second place holds the first one, which says more. */
function nested({ tokens, gazetteer }: PlaceView, mentions: PlaceMention[], mention: PlaceMention): PlaceMention {
  const inner = mentions.at(-1)
  if (!inner?.name || mention.rank !== 'where') return mention
  const gap = mention.first - inner.last
  const preposition = tokens[mention.first - 1]!.lower
  if (!/^(?:in|at|on|inside)$/.test(preposition) || !(gap === 1 || (gap === 2 && tokens[inner.last]!.text === ',')))
    return mention
  // "a hospital in X in northern Y"
  if (inner.rank !== 'where') return inner.rank === 'named' ? { ...mention, rank: 'owner' } : mention
  // a site, or a name that no list knows, says little without the place that holds it
  const site = inner.name !== inner.core || isSite(tokens[inner.last - 1]!.lower)
  if (mention.core && (site || !gazetteer.resolve(inner.name))) {
    const known =
      inner.core !== inner.name && inner.core !== null && gazetteer.relate(inner.core, mention.core) === 'within'
    const name = known ? inner.name : `${inner.name} in ${mention.core}`
    const core =
      inner.core === inner.name ? (site ? mention.core : name) : known ? inner.core : `${inner.core} in ${mention.core}`
    mentions.splice(-1, 1, { ...inner, name, core })
  }
  return { ...mention, rank: 'named' }
}

/** "in the northern city of X", "on a hospital in X", "in and around X"; also objects: "struck X". */
function prepositional(view: PlaceView, at: number): PlaceMention | null {
  const { tokens } = view
  const { lower } = tokens[at]!
  const verb = !/^(?:a|an|the|air|drone|missile|this|that|deadly|second|first|another)$/.test(
    tokens[at - 1]?.lower ?? '',
  )
  const strikes = verb && (strikingVerbs.has(lower) || naturalBlows.has(lower) || fleeingVerbs.has(lower))
  const compass = lower === 'of' && /^(?:(?:north|south)?(?:east|west)|north|south)$/.test(tokens[at - 1]?.lower ?? '')
  const event = compass || (lower === 'of' && placedEvents.has(tokens[at - 1]?.lower ?? ''))
  if (/^(?:close|next)$/.test(lower) && tokens[at + 1]?.lower === 'to') return beside(view, at)
  if (!locatives.has(lower) && !strikes && !event) return null
  const next = tokens[at + 1]?.lower ?? ''
  const second = tokens[at + 2]?.lower ?? ''
  // "goes on in X": the second preposition rules
  if (next !== 'and' && locatives.has(next)) return null
  const one = readPlacePhrase(view, next === 'and' && locatives.has(second) ? at + 3 : at + 1)
  const phrase = one && withSecondPlace(view, one)
  if (!phrase || ((strikes || event) && !phrase.core && !phrase.site)) return null
  if (fleeingVerbs.has(lower) && !phrase.core) return null
  const around = lower === 'around' || (next === 'and' && second === 'around')
  return {
    ...phrase,
    name: placeName(view, phrase, around),
    rank:
      (!strikes && isOfSpeech(view, at)) || isFarSpeaker(view, phrase)
        ? 'spoken'
        : compass || isOfDoers(view, at)
          ? 'adjective'
          : leadsTo(view, at, phrase)
            ? 'named'
            : 'where',
  }
}

/** "around X" is wider than X; of "a doctor at a hospital in X confirmed" only the town is where it happened. */
function placeName(view: PlaceView, { core, name, last }: PlacePhrase, around: boolean): string | null {
  if (around && core) return `${core} and surroundings`
  return core && isOfSpeaker(view, last) ? core : name
}

/** "close to the town of X" */
function beside(view: PlaceView, at: number): PlaceMention | null {
  const phrase = readPlacePhrase(view, at + 2)
  return phrase?.core ? { ...phrase, rank: 'where' } : null
}

/** A name that stands by itself: "X, where", "the second city of X", "X's war". */
function bareName(view: PlaceView, at: number): PlaceMention | null {
  const { tokens } = view
  const free =
    view.known.has(tokens[at]!.start) || /^(?:the|a)$/.test(tokens[at - 1]?.lower ?? '') || isSettled(view, at)
  const hit = free ? nameAt(view, at) : null
  if (!hit) return null
  if (eventNouns.has(tokens[hit.last]?.lower ?? '')) return plain(at, hit.last, hit.name, 'where')
  if (isAttributive(view, at, hit.last))
    return plain(at, hit.last, hit.name, isOfBlow(view, hit.last) ? 'doer' : 'adjective')
  if (tokens[at - 1]?.lower === 'by' || isActor(view, hit.last)) return plain(at, hit.last, hit.name, 'doer')
  if (/^['’]s?$/.test(tokens[hit.last]?.text ?? '')) return plain(at, hit.last, hit.name, 'owner')
  const after = siteAfter(view, hit.last)
  const where = whereAfter(tokens, hit.last, view.last) !== null
  // "the second city of X", but of "Y, the capital of X" it is Y
  const kind = tokens[at - 1]?.lower === 'of' && placeNouns.has(tokens[at - 2]?.lower ?? '') && !isApposed(view, at - 2)
  // "moved off towards X", "a deal with X"
  const aside = /^(?:towards?|against|with|via|for)$/.test(tokens[at - 1]?.lower ?? '')
  const mention = plain(at, after?.last ?? hit.last, hit.name, where || kind ? 'where' : aside ? 'adjective' : 'named')
  return after ? { ...mention, ...atSite(view, hit.name, after.words) } : mention
}

/** "Y, the provincial capital of X": a comma and a name stand before the kind. */
function isApposed({ tokens }: PlaceView, kind: number): boolean {
  let i = kind - 1
  while (i > kind - 4 && tokens[i]?.kind === 'word' && !/^(?:the|a|an)$/.test(tokens[i]!.lower)) i--
  return (
    /^(?:the|a|an)$/.test(tokens[i]?.lower ?? '') &&
    tokens[i - 1]?.text === ',' &&
    (tokens[i - 2]?.capitalised ?? false)
  )
}

/** "Syrian"; "the Syrian civil war" is fought where its name says. */
function adjective(view: PlaceView, at: number): PlaceMention | null {
  const token = view.tokens[at]!
  const country = token.capitalised ? view.gazetteer.countryOf(token.text) : null
  const war = [at + 1, at + 2].some((i) => /^(?:war|conflict)$/.test(view.tokens[i]?.lower ?? ''))
  return country && plain(at, at + 1, country.name, war ? 'owner' : isOfBlow(view, at + 1) ? 'doer' : 'adjective')
}

/** "a U.S. soldier": an abbreviation before a noun is an adjective. */
function isAttributive({ tokens }: PlaceView, at: number, last: number): boolean {
  const next = tokens[last]
  return /^U\.?[SK]\.?$/.test(tokens[at]!.text) && next?.kind === 'word' && !endsNounPhrase(next.lower)
}

const plain = (first: number, last: number, name: string, rank: Rank): PlaceMention => ({
  first,
  last,
  name,
  core: name,
  site: null,
  anaphor: false,
  rank,
})
