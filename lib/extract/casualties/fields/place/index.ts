import type { Basis } from '@/lib/claims'
import { createGazetteer } from '@/lib/resolve/places'
import type { Sentence } from '@/lib/text/document'
import type { Context } from '../../../context'
import { coreOf } from '../../clause'
import type { Figure } from '../../figure'
import { type PlaceMention, readMentions } from './mentions'

/** How many sentences back the discourse is asked. */
const BACK = 6

/**
 * Where: words that say so in the figure's clause, then elsewhere in its sentence; for a part, its whole's place; else the place that
 * the sentences before speak of, then the headline's. The last three are inferred.
 */
export function readPlaces(context: Context, figures: readonly Figure[]): void {
  const gazetteer = createGazetteer(context.places)
  const cache = new Map<number, PlaceMention[]>()
  const mentionsOf = (sentence: Sentence) => {
    const known = cache.get(sentence.index)
    if (known) return known
    const mentions = readMentions(context, gazetteer, sentence)
    cache.set(sentence.index, mentions)
    return mentions
  }

  let previous: Figure | null = null
  for (const figure of figures) {
    const mentions = mentionsOf(figure.view.sentence)
    const own = inClause(figure, mentions)
    const beside = previous?.view.sentence === figure.view.sentence ? previous : null
    previous = figure
    if (!own && !figure.whole && beside?.draft.place) {
      set(figure, beside.draft.place, beside.draft.evidence.place!, 'inferred')
      continue
    }
    const here = own ?? (figure.whole ? null : inSentence(figure, mentions))
    if (here && (here.core || here.name)) set(figure, here.name ?? here.core!, here, 'stated')
    else {
      const about = placeAbout(figure, here)
      if (here) set(figure, compose(here, about?.name ?? null), here, 'inferred')
      else if (about) set(figure, about.name, about.span, 'inferred')
    }
  }

  function set(
    { draft }: Figure,
    name: string | null,
    at: PlaceMention | { start: number; end: number } | null,
    basis: Basis,
  ) {
    draft.place = name
    if (!name || !at) return
    const span = 'first' in at ? { start: tokenStart(at.first), end: tokenEnd(at.last) } : at
    draft.evidence.place = { ...span, basis }
  }

  /** The place in which a site, or "the city", of the figure lies; or the figure's own, where it names none. */
  function placeAbout(
    figure: Figure,
    here: PlaceMention | null,
  ): { name: string; span: { start: number; end: number } } | null {
    const whole = figure.whole?.draft
    if (whole?.place && !here?.anaphor) return { name: whole.place, span: whole.evidence.place ?? whole }
    const limit = here ? here.first : figure.view.last
    const named = (mention: PlaceMention) => mention.core !== null && mention.first < limit
    const same = mentionsOf(figure.view.sentence).filter(named)
    const inSame = here ? (same.findLast(({ rank }) => rank !== 'adjective') ?? null) : best(same)
    if (inSame) return result(inSame)
    for (let back = 1; back <= BACK; back++) {
      const sentence = context.document.sentences[figure.view.sentence.index - back]
      if (!sentence) break
      const mention = best(
        mentionsOf(sentence).filter(({ core }) => core !== null),
        here?.anaphor,
      )
      if (mention) return result(mention)
    }
    const first = context.document.sentences
      .slice(0, 3)
      .map((sentence) => best(mentionsOf(sentence).filter(({ core }) => core !== null)))
    const mention = first.find((found) => found !== null && found !== undefined)
    return mention ? result(mention) : null
  }

  function result(mention: PlaceMention) {
    return { name: mention.core!, span: { start: tokenStart(mention.first), end: tokenEnd(mention.last) } }
  }

  function tokenStart(at: number) {
    return context.document.tokens[at]!.start
  }
  function tokenEnd(at: number) {
    return context.document.tokens[at - 1]!.end
  }
}

/** "hospital" and "Aleppo": "hospital in Aleppo"; "rebel-held side" and "Aleppo": "Aleppo, rebel-held side". */
function compose({ site, anaphor }: PlaceMention, about: string | null): string | null {
  if (!site) return about
  if (!about) return anaphor ? null : site
  if (about.startsWith(`${site} `)) return about
  return anaphor ? `${about}, ${site}` : `${site} in ${about}`
}

function inClause({ clause, sighting }: Figure, mentions: PlaceMention[]): PlaceMention | null {
  const inside = mentions.filter(
    ({ first, last, rank }) => rank === 'where' && first >= clause.first && last <= clause.last + 1,
  )
  const core = coreOf(sighting)
  return (
    inside.find(({ first }) => first >= core.last - 1) ??
    inside.find(({ first }) => first >= core.first) ??
    inside.at(-1) ??
    null
  )
}

/** Outside of the clause: the nearest before the figure, then the nearest after. */
function inSentence({ sighting, clause }: Figure, mentions: PlaceMention[]): PlaceMention | null {
  const core = coreOf(sighting)
  const where = mentions.filter(({ rank }) => rank === 'where')
  const before = where.findLast(({ last }) => last <= core.first)
  if (before) return before
  const after = where.find(({ first }) => first >= core.last)
  if (after) return after
  const named = mentions.filter(({ rank, first }) => rank === 'named' && (first < clause.first || first >= clause.last))
  return named.findLast(({ last }) => last <= core.first) ?? null
}

const RANKS = ['where', 'named', 'adjective'] as const

/** The surest mention, the last of its rank; for "the city", no country that is only an adjective. */
function best(mentions: PlaceMention[], anaphor = false): PlaceMention | null {
  for (const rank of RANKS) {
    if (anaphor && rank === 'adjective') break
    const found = mentions.findLast((mention) => mention.rank === rank)
    if (found) return found
  }
  return null
}
