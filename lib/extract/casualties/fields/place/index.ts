import type { Basis } from '@/lib/claims'
import type { Context } from '../../../context'
import { coreOf } from '../../clause'
import type { Figure } from '../../figure'
import { runsLong } from '../discourse-times'
import { createDiscourse, type Discourse, type NamedPlace, surest } from './discourse'
import type { PlaceMention } from './mentions'
import { whereAfter } from './names'

/**
 * Where, by the first of these that tells:
 *
 * 1. words in the figure's clause
 * 2. a part's whole
 * 3. words in its sentence, or the figure beside it; but people of a nation ("Palestinians") died in their country, where the article
 *    plays there and the words say elsewhere
 * 4. the place that the sentences before speak of
 *
 * The last three are inferred, but for words in the sentence. A site or "the city" is completed by the place before it.
 */
export function readPlaces(context: Context, figures: readonly Figure[]): void {
  if (figures.length === 0) return
  const discourse = createDiscourse(context, context.gazetteer)
  let previous: Figure | null = null
  for (const figure of figures) {
    const beside = previous?.view.sentence === figure.view.sentence ? previous : null
    const choice = choose(context, discourse, figure, beside)
    if (choice) {
      figure.draft.place = choice.name
      figure.draft.evidence.place = { start: choice.start, end: choice.end, basis: choice.basis }
    }
    previous = figure
  }
}

type Choice = NamedPlace & { basis: Basis }

function choose(context: Context, discourse: Discourse, figure: Figure, beside: Figure | null): Choice | null {
  const mentions = discourse.mentionsOf(figure.view.sentence)
  const own = antecedent(figure, mentions) ?? inClause(figure, mentions)
  if (own && !isBeforeWar(figure, own)) return completed(discourse, figure, own)
  if (figure.whole?.draft.place) return inherited(figure.whole)
  const near = between(figure, beside, mentions)
  const said = near ?? (beside ? null : inSentence(figure, mentions))
  const stated = said && !isBeforeWar(figure, said) ? said : null
  const candidate = stated ? completed(discourse, figure, stated) : beside?.draft.place ? inherited(beside) : null
  const homeland = discourse.homeland(victimWords(figure))
  if (homeland && !(candidate && homeland.holds(candidate.name))) return { ...homeland, basis: 'inferred' }
  if (stated) return candidate
  const country = isBackground(context, figure) ? discourse.theatre(figure.view.sentence) : null
  return country ? { ...country, basis: 'inferred' } : (candidate ?? fromDiscourse(discourse, figure))
}

/** The dead of a war, or of months: they are counted in the whole country, whichever town the text spoke of before. */
const isBackground = (context: Context, { draft, clause }: Figure) =>
  /\b(?:war|conflict|insurgency|uprising)\b/.test(draft.cause ?? '') || runsLong(context, clause)

/** "a strike on X in the two-year war, which has killed thousands": they died in the war, not at X. */
function isBeforeWar({ draft, view, sighting }: Figure, { last }: PlaceMention): boolean {
  const cause = draft.evidence.cause
  if (!cause || !/\b(?:war|conflict)$/.test(draft.cause ?? '')) return false
  const relative = view.tokens
    .slice(last, coreOf(sighting).first)
    .some(({ lower }) => lower === 'which' || lower === 'that')
  return relative && view.tokens[last - 1]!.end < cause.start
}

/** The victims' own words: "Palestinians", "Palestinian" of a toll. */
const victimWords = ({ draft }: Figure) => draft.victims ?? ''

function inherited({ draft }: Figure): Choice {
  const { start, end } = draft.evidence.place ?? draft
  return { name: draft.place!, start, end, basis: 'inferred' }
}

/** A mention as a claim carries it; a site gets its place, "the city" its name. */
function completed(discourse: Discourse, figure: Figure, mention: PlaceMention): Choice | null {
  const span = discourse.spanOf(mention)
  if (mention.core) return { name: mention.name ?? mention.core, ...span, basis: 'stated' }
  if (isCountry(figure, mention)) {
    const country = discourse.theatre(figure.view.sentence)
    if (country)
      return { ...span, name: mention.site ? `${country.name}, ${mention.site}` : country.name, basis: 'inferred' }
  }
  const before = discourse.mentionsOf(figure.view.sentence).filter(({ first }) => first < mention.first)
  const sure = surest(before, 'owner')
  const whole = figure.whole?.draft.place
  const about =
    whole && !mention.anaphor
      ? whole
      : (sure?.core ?? discourse.before(figure.view.sentence, mention.anaphor)?.name ?? null)
  const name = compose(mention, about)
  return name ? { name, ...span, basis: 'inferred' } : null
}

/** "the country", "the West African nation" */
const isCountry = ({ view }: Figure, { anaphor, last }: PlaceMention) =>
  anaphor && /^(?:country|nation|kingdom)$/.test(view.tokens[last - 1]!.lower)

/** "hospital" and "Aleppo": "hospital in Aleppo"; "rebel-held side" and "Aleppo": "Aleppo, rebel-held side". */
function compose({ site, anaphor }: PlaceMention, about: string | null): string | null {
  if (!site) return about
  // "in a house" says nothing
  if (!about) return anaphor || DWELLINGS.test(site) ? null : site
  if (about === site || about.startsWith(`${site} `) || about.endsWith(` ${site}`)) return about
  return anaphor ? `${about}, ${site}` : `${site} in ${about}`
}

/** "X, where 12 people died": the name that the clause goes on about. */
function antecedent({ clause, view, sighting }: Figure, mentions: PlaceMention[]): PlaceMention | null {
  for (const mention of mentions) {
    const where = mention.core === null ? null : whereAfter(view.tokens, mention.last, view.last)
    if (where !== null && where >= clause.first - 1 && where < coreOf(sighting).first) return mention
  }
  return null
}

const DWELLINGS =
  /^(?:houses?|homes?|apartments?|buildings?|bus|buses|trains?|planes?|ferry|shops?|stores?|street|streets|road|roads|block|hall|farm)$/

function inClause({ clause, sighting }: Figure, mentions: PlaceMention[]): PlaceMention | null {
  const inside = mentions.filter(
    ({ first, last, rank }) => rank === 'where' && first >= clause.first && last <= clause.last + 1,
  )
  const core = coreOf(sighting)
  const before = inside.filter(({ first }) => first < core.first)
  return (
    inside.find(({ first }) => first >= core.last - 1) ??
    around(before) ??
    inside.find(({ first }) => first >= core.first) ??
    inside.at(-1) ??
    null
  )
}

/** "explosions at the Brussels airport and at a station in the capital killed 30": of several sites only the town holds all. */
function around(mentions: PlaceMention[]): PlaceMention | null {
  const town = mentions.find(({ core }) => core !== null)
  const sites = mentions.filter(({ site, name, core }) => site !== null || name !== core)
  return town && sites.length > 1 ? { ...town, name: town.core } : null
}

/** Words between the figure before and this one: "11 died at the airport, and at the station, where 20 died". */
function between({ sighting }: Figure, beside: Figure | null, mentions: PlaceMention[]): PlaceMention | null {
  if (!beside) return null
  const from = coreOf(beside.sighting).last
  const to = coreOf(sighting).first
  const previousEnd = beside.clause.last
  return (
    mentions.findLast(
      ({ first, last, rank }) => rank === 'where' && first >= Math.max(from, previousEnd) && last <= to,
    ) ?? null
  )
}

/** Outside of the clause: the nearest before the figure, then the nearest after, then a bare name before. */
function inSentence({ sighting, clause, view }: Figure, mentions: PlaceMention[]): PlaceMention | null {
  const core = coreOf(sighting)
  // where a part of them died is not where all did
  const parts = [...view.found.values()].filter(({ whole, count }) => whole === sighting && count.first >= core.last)
  const limit = Math.min(...parts.map(({ trigger, count }) => Math.min(trigger.first, count.first)), view.last)
  const where = mentions.filter(({ rank, first }) => rank === 'where' && first < limit)
  return (
    where.findLast(({ last }) => last <= core.first) ??
    where.find(({ first }) => first >= core.last) ??
    mentions.findLast(({ rank, last }) => rank === 'named' && last <= Math.min(core.first, clause.first)) ??
    null
  )
}

function fromDiscourse(discourse: Discourse, figure: Figure): Choice | null {
  const here = discourse.mentionsOf(figure.view.sentence)
  const { first, last } = figure.clause
  // "the toll in Argentina's riots": an owner in the clause itself comes before all that other sentences tell
  const same =
    surest(here, 'named') ??
    surest(
      here.filter((mention) => mention.first >= first && mention.last <= last),
      'owner',
    )
  const place = same ? { name: same.core!, ...discourse.spanOf(same) } : discourse.before(figure.view.sentence, false)
  return place && { ...place, basis: 'inferred' }
}
