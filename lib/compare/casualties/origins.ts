import { sameSpeaker } from '@/lib/resolve/speakers'
import { parseName } from '@/lib/resolve/speakers/names'
import { articlesOf } from '../story'
import type { Figure } from './figure'

export interface Origin {
  /** Who counted. */
  counter: string
  figures: Figure[]
}

/**
 * Figures by the counter that they credit, those with most outlets first. Figures that name none are unknown and not among them;
 * "officials" of two articles may be anybody, and stay two.
 */
export function originsOf(figures: readonly Figure[]): Origin[] {
  const byName = new Map<string, Origin & { anonymous: boolean }>()
  for (const figure of figures) {
    const { counter } = figure.claim
    if (counter === null) continue
    const anonymous = parseName(counter).kind === 'anonymous'
    const key = anonymous ? `${counter} ${figure.article.id}` : counter
    const known = byName.get(key)
    if (known) known.figures.push(figure)
    else byName.set(key, { counter, figures: [figure], anonymous })
  }
  const origins: Origin[] = []
  for (const { counter, figures, anonymous } of byName.values()) {
    const known = anonymous ? undefined : origins.find((origin) => sameSpeaker(origin.counter, counter))
    if (known) known.figures.push(...figures)
    else origins.push({ counter, figures })
  }
  return origins.sort((a, b) => articlesOf(b.figures).length - articlesOf(a.figures).length)
}

/** Outlets that give a figure and credit nobody for any. */
export function unnamedOutlets(figures: readonly Figure[]): string[] {
  const crediting = new Set(figures.filter(({ claim }) => claim.counter !== null).map(({ article }) => article))
  return articlesOf(figures)
    .filter((article) => !crediting.has(article))
    .map(({ outlet }) => outlet)
}

/** Figures that share an agency's text across outlets. */
export function sharedAgencies(figures: readonly Figure[]): { agency: string; figures: Figure[] }[] {
  const byAgency = new Map<string, Figure[]>()
  for (const figure of figures) {
    const { agency } = figure.article.metadata
    if (agency !== null) byAgency.set(agency, [...(byAgency.get(agency) ?? []), figure])
  }
  return [...byAgency]
    .map(([agency, shared]) => ({ agency, figures: shared }))
    .filter(({ figures }) => articlesOf(figures).length > 1)
}
