import type { CasualtyFigure, ComparableStory } from '@/lib/claims'
import { slugOf } from '@/lib/claims/claim-id'
import { countedOn } from '@/lib/claims/counted-on'
import { demonymOf, peoples } from '@/lib/resolve/speakers/demonyms'
import { coverage, type Interval } from '@/lib/text/times/intervals'
import type { Places } from '../places'
import { remembered } from '../remembered'
import { claimsOf, type Sourced } from '../story'
import { causesOf } from './causes'
import { type Victims, victimsOf } from './victims'
import { type Window, windowOf } from './windows'

/** A figure with its scope read: what the rules of comparison see. */
export interface Figure extends Sourced<CasualtyFigure> {
  /** Place as the claim has it, or as the article's other figures suggest (`placeInferred`). */
  place: string | null
  placeInferred: boolean
  placeKey: string
  window: Window | null
  victims: Victims | null
  causes: number
  /** The nation that is said to have done it, as its adjective; null where none is named. */
  nation: string | null
  /** When it was counted, as far as is known: the moment of "by Monday 34 had died", or else its article's own day. */
  countedAt: (Interval & { iso: string }) | null
  /** Bounds with open ends as infinities; a share is open on both sides, since its whole is another figure. */
  low: number
  high: number
  whole: Figure | null
}

export const UNNAMED_PLACE = 'unnamed-place'

/** All figures of a story, parts tied to their wholes. */
export function figuresOf(story: ComparableStory, places: Places): Figure[] {
  const covers = remembered((iso: string) => coverage(iso, story.zone))
  const figures = claimsOf(story, 'casualty').map((sourced): Figure => {
    const { claim, article } = sourced
    const moment = countedOn(claim, article.metadata.publishedOn)
    return {
      ...sourced,
      place: claim.place,
      placeInferred: claim.evidence.place?.basis === 'inferred',
      placeKey: claim.place === null ? UNNAMED_PLACE : places.keyOf(claim.place),
      window: windowOf(claim.period, covers, article.metadata.publishedOn ?? story.date),
      victims: victimsOf(claim.victims),
      causes: causesOf(claim.cause),
      nation: nationOf(claim.perpetrator ?? null),
      countedAt: moment === null ? null : { iso: moment, ...covers(moment) },
      low: claim.low ?? 0,
      high: claim.high ?? Number.POSITIVE_INFINITY,
      whole: null,
    }
  })
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  for (const figure of figures) {
    const { partOf } = figure.claim
    const whole = partOf === null ? undefined : byId.get(figure.article.claims[partOf]?.id ?? '')
    if (whole && whole !== figure) figure.whole = whole
  }
  return told(completed(figures, places), places)
}

/** A named site ("Sheremetyevo airport") is taken to be the one that another figure says more of ("… airport in Moscow"). */
function told(figures: Figure[], places: Places): Figure[] {
  const fuller = new Map<string, Set<string>>()
  for (const { place, placeKey } of figures) {
    const site = /^(.+?)-in-/.exec(placeKey)?.[1]
    if (place !== null && site) fuller.set(site, (fuller.get(site) ?? new Set()).add(place))
  }
  for (const figure of figures) {
    const [place, another] = fuller.get(figure.placeKey) ?? []
    if (place === undefined || another !== undefined || figure.place === null || !/\p{Lu}/u.test(figure.place)) continue
    figure.place = place
    figure.placeInferred = true
    figure.placeKey = places.keyOf(place)
  }
  return figures
}

/** "Russian forces" and "Russia" are of one nation; "gunmen" of none. */
function nationOf(perpetrator: string | null): string | null {
  const words = perpetrator?.toLowerCase() ?? ''
  const names = [words, ...words.split(/[^\p{L}]+/u)]
  return names.map(demonymOf).find((name) => peoples.has(name)) ?? null
}

/** A figure that names no place is taken to speak of its whole's, or of the place that its article's figures of that outcome name most. */
function completed(figures: Figure[], places: Places): Figure[] {
  const counts = new Map<string, Map<string, number>>()
  const keyOf = ({ article, claim }: Figure) => `${article.id} ${claim.outcome}`
  for (const figure of figures) {
    if (figure.place === null) continue
    const count = counts.get(keyOf(figure)) ?? new Map<string, number>()
    counts.set(keyOf(figure), count.set(figure.place, (count.get(figure.place) ?? 0) + 1))
  }
  for (const figure of figures) {
    if (figure.place !== null) continue
    const named = [...(counts.get(keyOf(figure)) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
    const place = figure.whole?.place ?? named
    if (place === null) continue
    figure.place = place
    figure.placeInferred = true
    figure.placeKey = places.keyOf(place)
  }
  return figures
}

/** Names a figure in an address: outlet and number, `expatica-253`. */
export const figureKey = ({ article, claim }: Figure) =>
  slugOf(`${article.slug} ${claim.value ?? claim.low ?? claim.high ?? claim.qualifier}`)
