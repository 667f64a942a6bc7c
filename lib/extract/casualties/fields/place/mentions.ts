import type { Gazetteer } from '@/lib/resolve/places'
import type { Sentence } from '@/lib/text/document'
import type { Context } from '../../../context'
import { isSite, locatives, placeNouns, strikingVerbs } from './words'

/** How surely words say where: said outright, merely named, only by an owner ("Syria's war") or only by an adjective. */
export type Rank = 'where' | 'named' | 'owner' | 'adjective'

/** Words of a sentence that name a place, at tokens `[first, last)` of the document. */
export interface PlaceMention {
  first: number
  last: number
  rank: Rank
  /** The place as claims carry it; null for a site or "the city", whose place the text gave before. */
  name: string | null
  /** "hospital", "rebel-held side": the part of the place that is meant. */
  site: string | null
  /** "the city": the place is one named before. */
  anaphor: boolean
  /** The bare name, for later sentences. */
  core: string | null
}

/** All mentions of places in a sentence, in order. */
export function readMentions(context: Context, gazetteer: Gazetteer, sentence: Sentence): PlaceMention[] {
  const { tokens } = context.document
  const names = new Map(
    gazetteer.find(context.document, sentence).map((hit) => [hit.start, { end: hit.end, name: hit.place.name }]),
  )
  const mentions: PlaceMention[] = []
  for (let i = sentence.firstToken; i < sentence.lastToken; ) {
    const mention = prepositional(i) ?? bareName(i) ?? adjective(i)
    if (mention && !isBesideLast(mention)) mentions.push(mention)
    i = mention ? Math.max(mention.last, i + 1) : i + 1
  }
  return mentions

  /** "the station near the headquarters": the second place only says where the first one is. */
  function isBesideLast({ first }: PlaceMention): boolean {
    return mentions.at(-1)?.last === first - 1 && /^(?:near|outside|beside|along)$/.test(tokens[first - 1]!.lower)
  }

  /** "in the northern city of X", "on a hospital in X", "near the X fence"; also objects: "struck X". */
  function prepositional(at: number): PlaceMention | null {
    const { lower } = tokens[at]!
    const strikes = strikingVerbs.has(lower)
    if (!locatives.has(lower) && !strikes) return null
    let from = at + 1
    const around = lower === 'around' || (tokens[from]?.lower === 'and' && tokens[from + 1]?.lower === 'around')
    if (tokens[from]?.lower === 'and' && locatives.has(tokens[from + 1]?.lower ?? '')) from += 2
    // "goes on in X": the second preposition rules
    else if (locatives.has(tokens[from]?.lower ?? '')) return null
    const phrase = readPlacePhrase(from)
    if (!phrase) return null
    if (/^(?:on|to|into|through|over|off|onto|between)$/.test(lower) && !phrase.site && !phrase.core && !phrase.anaphor)
      return null
    if (strikes && !phrase.core && !phrase.site) return null
    const name = around && phrase.core && !phrase.site ? `${phrase.core} and surroundings` : phrase.name
    return {
      ...phrase,
      first: from,
      name,
      rank: lower === 'between' || lower === 'to' || lower === 'into' ? 'named' : 'where',
    }
  }

  /** The noun phrase after a preposition that ends in a name, a site or a kind of place. */
  function readPlacePhrase(from: number): Omit<PlaceMention, 'rank'> | null {
    let site: string[] = []
    let siteAt = -1
    let anaphor = false
    let side: string | null = null
    const limit = Math.min(sentence.lastToken, from + 12)
    for (let i = from; i < limit; i++) {
      const token = tokens[i]!
      const hit = nameAt(i)
      if (hit) {
        const possessive = /^['’]s?$/.test(tokens[hit.last]?.text ?? '')
        if (possessive && hit.last + 1 < limit) {
          const inner = readPlacePhrase(hit.last + 1)
          if (inner?.core) return { ...inner, first: from }
          if (inner?.site)
            return { ...inner, first: from, name: placed(inner.site, hit.name), core: hit.name, anaphor: false }
          if (inner?.anaphor)
            return { ...inner, first: from, name: hit.name, core: hit.name, anaphor: false, site: null }
          const quarter = quarterOf(hit.last + 1, limit)
          return (
            quarter && {
              first: from,
              last: quarter.last,
              name: placed(quarter.name, hit.name),
              core: hit.name,
              anaphor: false,
              site: null,
            }
          )
        }
        const after = siteAfter(hit.last)
        if (after)
          return {
            first: from,
            last: after.last,
            site: null,
            anaphor: false,
            core: hit.name,
            name: `${hit.name} ${after.words}`,
          }
        const name = side ? `${hit.name}, ${side}` : site.length ? placed(site.join(' '), hit.name) : hit.name
        return { first: from, last: hit.last, site: null, anaphor: false, core: hit.name, name }
      }
      if (token.kind === 'punctuation') break
      if (isSite(token.lower)) {
        site = compound(i, from)
        siteAt = i
        anaphor = false
      } else if (placeNouns.has(token.lower)) {
        anaphor = tokens[from]!.lower === 'the' || tokens[from]!.lower === 'this' || side !== null
        siteAt = Math.max(siteAt, i)
      } else if (
        token.lower === 'side' ||
        token.lower === 'part' ||
        token.lower === 'parts' ||
        token.lower === 'sides'
      ) {
        side = sideWords(i, from)
        siteAt = i
      } else if (!passes(i)) break
    }
    if (site.length > 0)
      return { first: from, last: siteAt + 1, site: site.join(' '), anaphor: false, core: null, name: null }
    if (anaphor) return { first: from, last: siteAt + 1, site: side, anaphor: true, core: null, name: null }
    return null
  }

  /** "Green Zone" of "Baghdad's heavily fortified Green Zone". */
  function quarterOf(from: number, limit: number): { last: number; name: string } | null {
    let first = from
    while (first < Math.min(limit, from + 3) && tokens[first]!.kind === 'word' && !tokens[first]!.capitalised) first++
    let last = first
    while (last < limit && tokens[last]!.kind === 'word' && tokens[last]!.capitalised) last++
    if (last === first) return null
    return { last, name: context.document.text.slice(tokens[first]!.start, tokens[last - 1]!.end) }
  }

  /** Words that may stand before the name: articles, adjectives, "of", "in". */
  function passes(i: number): boolean {
    const { lower, kind, capitalised } = tokens[i]!
    if (kind !== 'word') return false
    if (/^(?:the|a|an|of|in|s|its|their|his|city|both|this|that|town|at|and|or)$/.test(lower))
      return lower !== 'and' && lower !== 'or'
    if (/^['’]s$/.test(lower)) return true
    if (
      /^(?:is|are|was|were|has|have|had|said|when|where|which|who|as|by|after|before|since|to|for|from|with|on)$/.test(
        lower,
      )
    )
      return false
    return !/ing$/.test(lower) || capitalised
  }

  /** A name of the gazetteer, or a run of capitals that a preposition or "of" makes one. */
  function nameAt(i: number): { last: number; name: string } | null {
    const token = tokens[i]!
    const known = names.get(token.start)
    if (known) {
      let last = i
      while (last < sentence.lastToken && tokens[last]!.end <= known.end) last++
      return { last, name: context.document.text.slice(token.start, known.end).replace(/^the\s/i, '') }
    }
    if (!token.capitalised || token.kind !== 'word' || NOT_NAMES.has(token.lower)) return null
    const before = tokens[i - 1]?.lower ?? ''
    if (!/^(?:of|the|and)$/.test(before) && !locatives.has(before)) return null
    if (gazetteer.countryOf(token.text)) return null
    let last = i
    while (
      last < sentence.lastToken &&
      tokens[last]!.kind === 'word' &&
      (tokens[last]!.capitalised || /^(?:al|el|de|la|du|von|bin)$/.test(tokens[last]!.lower)) &&
      !NOT_NAMES.has(tokens[last]!.lower)
    )
      last++
    if (last === i || last - i > 4) return null
    const name = context.document.text.slice(token.start, tokens[last - 1]!.end)
    return { last, name }
  }

  function siteAfter(at: number): { last: number; words: string } | null {
    const { lower, kind } = tokens[at] ?? { lower: '', kind: 'punctuation' }
    if (kind !== 'word' || at >= sentence.lastToken) return null
    const next = tokens[at + 1]?.lower ?? ''
    if (isSite(lower) && isSite(next)) return { last: at + 2, words: `${tokens[at]!.text} ${tokens[at + 1]!.text}` }
    if (isSite(lower) || lower === 'province' || lower === 'governorate')
      return { last: at + 1, words: tokens[at]!.text }
    return lower === 'international' && next === 'airport' ? { last: at + 2, words: 'airport' } : null
  }

  /** "metro station", "refugee camp", "Green Zone": the noun with the one before it. */
  function compound(i: number, from: number): string[] {
    const before = i - 1 >= from ? tokens[i - 1]! : undefined
    const proper = tokens[i]!.capitalised && before?.capitalised
    if (before && (proper || isSite(before.lower) || SITE_KINDS.test(before.lower)))
      return proper ? [before.text, tokens[i]!.text] : [before.lower, tokens[i]!.lower]
    return [tokens[i]!.lower]
  }

  /** "rebel-held side" of "the rebel-held side of town"; nothing for "both sides of". */
  function sideWords(i: number, from: number): string | null {
    const before = tokens[i - 1]
    if (
      i - 1 < from ||
      !before ||
      /^(?:both|all|other|some|many|most|the|several|various|each|either)$/.test(before.lower)
    )
      return null
    return `${before.lower} ${tokens[i]!.lower}`
  }

  function bareName(at: number): PlaceMention | null {
    const known = names.get(tokens[at]!.start)
    if (!known) return null
    const hit = nameAt(at)!
    const owner = /^['’]s?$/.test(tokens[hit.last]?.text ?? '')
    const after = owner ? null : siteAfter(hit.last)
    const where = !owner && /^where$/.test(tokens[hit.last + (tokens[hit.last]?.text === ',' ? 1 : 0)]?.lower ?? '')
    return {
      first: at,
      last: after?.last ?? hit.last,
      rank: where || isNamedKind(at) ? 'where' : owner ? 'owner' : 'named',
      name: after ? `${hit.name} ${after.words}` : hit.name,
      core: hit.name,
      site: null,
      anaphor: false,
    }
  }

  /** "the second city of X" */
  function isNamedKind(at: number): boolean {
    return tokens[at - 1]?.lower === 'of' && placeNouns.has(tokens[at - 2]?.lower ?? '')
  }

  /** "the Syrian civil war" is fought where its name says. */
  function ofWar(at: number): boolean {
    return [at, at + 1].some((i) => /^(?:war|conflict)$/.test(tokens[i]?.lower ?? ''))
  }

  /** "Syrian" */
  function adjective(at: number): PlaceMention | null {
    const token = tokens[at]!
    if (!token.capitalised) return null
    const country = gazetteer.countryOf(token.text)
    return (
      country && {
        first: at,
        last: at + 1,
        rank: ofWar(at + 1) ? 'owner' : 'adjective',
        name: country.name,
        core: country.name,
        site: null,
        anaphor: false,
      }
    )
  }
}

const SITE_KINDS = /^(?:refugee|military|train|police|army|border|power|air|subway|metro|bus|government|naval)$/

const placed = (site: string, name: string) => `${site} in ${name}`

const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december mr mr. mrs mrs. ms ms. president minister secretary the i he she it they we islamic isis isil
   un u.n. us eu nato jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec. arab muslim
   christian jewish sunni shia shiite kurdish twitter facebook arabic english ramadan parliament congress senate`.split(
    /\s+/,
  ),
)
