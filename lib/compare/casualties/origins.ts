import { sameSpeaker } from '@/lib/resolve/speakers'
import { parseName } from '@/lib/resolve/speakers/names'
import { tokenize } from '@/lib/text/tokens'
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

const RUN = 5
const ALIKE = 0.6

/**
 * Figures that two or more outlets tell in nearly the same words: most runs of five words of a claim stand in another outlet's claim.
 * An index of runs finds them; claims shorter than eight words say too little.
 */
export function sharedSentences(figures: readonly Figure[]): Figure[][] {
  const firstWith = new Map<string, Figure>()
  const groups = new Map<Figure, Figure[]>()
  for (const figure of figures) {
    const words = tokenize(figure.claim.text).flatMap(({ kind, lower }) => (kind === 'punctuation' ? [] : [lower]))
    if (words.length < 8) continue
    const runs = words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
    const counts = new Map<Figure, number>()
    for (const run of runs) {
      const known = firstWith.get(run)
      if (known && known.article !== figure.article) counts.set(known, (counts.get(known) ?? 0) + 1)
      if (!known) firstWith.set(run, figure)
    }
    for (const [other, count] of counts) {
      if (count < runs.length * ALIKE) continue
      const group = groups.get(other) ?? [other]
      groups.set(other, group)
      group.push(figure)
    }
  }
  return [...groups.values()]
}
