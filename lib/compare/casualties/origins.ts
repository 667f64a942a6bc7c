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
function originsOf(figures: readonly Figure[]): Origin[] {
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

function unnamedOutlets(figures: readonly Figure[]): string[] {
  const crediting = new Set(figures.filter(({ claim }) => claim.counter !== null).map(({ article }) => article))
  return articlesOf(figures)
    .filter((article) => !crediting.has(article))
    .map(({ outlet }) => outlet)
}

/** What is known of how many sources some figures have. */
export interface Sources {
  origins: Origin[]
  /** Outlets that give a figure and credit nobody for any. */
  unnamed: string[]
  agencies: { agency: string; figures: Figure[] }[]
  sameWords: Figure[][]
}

export const sourcesOf = (figures: readonly Figure[]): Sources => ({
  origins: originsOf(figures),
  unnamed: unnamedOutlets(figures),
  agencies: sharedAgencies(figures),
  sameWords: sharedSentences(figures),
})

/** Figures that share an agency's text across outlets. */
function sharedAgencies(figures: readonly Figure[]): { agency: string; figures: Figure[] }[] {
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
/** Shorter sentences are alike by chance: "An attack killed 21 people in Maiduguri on Sunday" is how anybody would write it. */
const TELLING_WORDS = 14

/**
 * Figures that two or more outlets tell in nearly the same words: most runs of five words of a figure's sentence stand in another
 * outlet's. An index of runs finds them. Sentences that credit two counters are no copies of one another.
 */
function sharedSentences(figures: readonly Figure[]): Figure[][] {
  const firstWith = new Map<string, Figure>()
  const groups = new Map<Figure, Figure[]>()
  for (const figure of figures) {
    const words = wordsAround(figure)
    if (words.length < TELLING_WORDS) continue
    const runs = words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
    const counts = new Map<Figure, number>()
    for (const run of runs) {
      const known = firstWith.get(run)
      if (known && known.article !== figure.article) counts.set(known, (counts.get(known) ?? 0) + 1)
      if (!known) firstWith.set(run, figure)
    }
    for (const [other, count] of counts) {
      if (count < runs.length * ALIKE || creditsAnother(figure, other)) continue
      const group = groups.get(other) ?? [other]
      groups.set(other, group)
      group.push(figure)
    }
  }
  return [...groups.values()]
}

const creditsAnother = ({ claim: a }: Figure, { claim: b }: Figure) =>
  a.counter !== null && b.counter !== null && a.counter !== b.counter && !sameSpeaker(a.counter, b.counter)

/** How far around a figure its sentence is looked for, in characters. */
const REACH = 300
const ENDS = /[.!?]["”’]?\s|\n/

/** The words of the sentence that a figure stands in, in lower case. */
function wordsAround({ claim: { start, end }, article: { text } }: Figure): string[] {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(ENDS)
      .at(-1) ?? ''
  const after = text.slice(end, end + REACH).split(ENDS)[0] ?? ''
  return tokenize(before + text.slice(start, end) + after).flatMap(({ kind, lower }) =>
    kind === 'punctuation' ? [] : [lower],
  )
}
