import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CasualtyFigure, type Claim, StoryFile, type TruceClaim } from '@/lib/claims'
import { overlapLength, type Span, spanLength } from '@/lib/text/span'
import type { AnnotatedArticle, ArticleField, Expected, ExpectedField } from './annotations'
import { atTime, exactly, inWords } from './fields'
import { GoldArticle, type GoldFigure, type GoldTruce } from './gold-schema'
import { sameName, wordsContain } from './words'

const STORIES = fileURLToPath(new URL('../../seeds/stories', import.meta.url))

/** The annotated articles of a gold folder; a gold file is one that names its article's `file`. */
export function readGold(folder: string): AnnotatedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => GoldArticle.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .flatMap((gold) => (gold.success ? [annotated(folder, gold.data)] : []))
}

function annotated(folder: string, gold: GoldArticle): AnnotatedArticle {
  const folders = [...readdirSync(STORIES).map((slug) => join(STORIES, slug)), folder]
  const path = folders.map((place) => join(place, gold.file)).find((path) => existsSync(path))
  if (!path) throw new Error(`${gold.file} is neither in seeds/stories nor beside its annotations`)
  const text = readFileSync(path, 'utf8')
  const story = readStory(dirname(path))
  const quotations = [...gold.quotes, ...gold.indirect].map(({ kind, speaker, optional, ...quote }) => ({
    ...spanOf(quote),
    type: kind,
    speakers: speaker === null ? [] : [speaker],
    naming: null,
    optional,
  }))
  return {
    id: gold.slug,
    input: { text, referenceDate: story?.date, zone: story?.zone, places: story?.places },
    quotations: { list: quotations, neutral: [], indirectExhaustive: false },
    casualties: gold.casualties.map((figure) => expectedFigure(figure, story?.zone)),
    truces: gold.truces.map((truce) => expectedTruce(truce, story?.zone)),
    article: articleFields(gold),
    notQuotes: gold.notQuotes,
    killedTotal: null,
  }
}

const readStory = (folder: string) =>
  existsSync(join(folder, 'story.json'))
    ? StoryFile.parse(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')))
    : undefined

const spanOf = ({ start_offset, end_offset }: { start_offset: number; end_offset: number }): Span => ({
  start: start_offset,
  end: end_offset,
})

const expectedFigure = (gold: GoldFigure, zone: string | undefined): Expected<CasualtyFigure> =>
  expectedClaim(gold, gold.number, [
    { name: 'outcome', ...exactly(gold.outcome), actual: (claim) => claim.outcome },
    { name: 'low', ...exactly(gold.low), actual: (claim) => claim.low },
    { name: 'high', ...exactly(gold.high), actual: (claim) => claim.high },
    { name: 'victims', ...inWords(gold.victims), actual: (claim) => claim.victims },
    { name: 'place', ...inWords(gold.place), actual: (claim) => claim.place },
    { name: 'period start', ...atTime(gold.start, zone), actual: (claim) => claim.period?.start ?? null },
    { name: 'period end', ...atTime(gold.end, zone), actual: (claim) => claim.period?.end ?? null },
    { name: 'cause', ...inWords(gold.cause), actual: (claim) => claim.cause },
    { name: 'counter', ...inWords(gold.source), actual: (claim) => claim.counter },
    {
      name: 'part of',
      ...inWords(gold.subsetOf),
      actual: ({ partOf }, claims) => (partOf === null ? null : (claims[partOf]?.text ?? null)),
    },
  ])

const expectedTruce = (gold: GoldTruce, zone: string | undefined): Expected<TruceClaim> =>
  expectedClaim(gold, `${gold.status} in ${gold.area}`, [
    { name: 'area', ...inWords(gold.area), actual: (claim) => claim.area },
    { name: 'status', ...exactly(gold.status), actual: (claim) => claim.status },
    { name: 'announcer', ...inWords(gold.announcedBy), actual: (claim) => claim.announcedBy },
    { name: 'via', ...inWords(gold.via), actual: (claim) => claim.via },
    { name: 'announced', ...atTime(gold.announcedOn, zone), actual: (claim) => claim.announcedAt },
    { name: 'start', ...atTime(gold.start, zone), actual: (claim) => claim.effectiveAt },
    { name: 'end', ...atTime(gold.end, zone), actual: (claim) => claim.endsAt },
    { name: 'duration', ...exactly(gold.durationHours), actual: (claim) => claim.durationHours },
  ])

/** A claim answers to an annotation that it overlaps, the better the more fields agree and the closer the spans are. */
function expectedClaim<C extends Claim>(
  gold: GoldFigure | GoldTruce,
  label: string,
  fields: ExpectedField<C>[],
): Expected<C> {
  const span = spanOf(gold)
  const agrees = (claim: C, { expected, actual, same }: ExpectedField<C>) => {
    const value = actual(claim, [])
    return value !== null && expected !== null && (value === expected ? 1 : same(value) ? 0.9 : 0)
  }
  return {
    ...span,
    label,
    optional: gold.optional,
    fields,
    likeness(claim) {
      const shared = overlapLength(span, claim)
      if (shared === 0) return 0
      const closeness = shared / (spanLength(span) + spanLength(claim) - shared)
      return closeness + fields.reduce((sum, field) => sum + Number(agrees(claim, field)), 0)
    },
  }
}

function articleFields(gold: GoldArticle): ArticleField[] {
  const one = (value: string | null) => (value === null ? [] : [value])
  const equal = (a: string, b: string) => a === b
  return [
    { name: 'headline', expected: one(gold.headline), actual: ({ headline }) => one(headline), same: equal },
    { name: 'bylines', expected: gold.bylines, actual: ({ bylines }) => bylines, same: sameName },
    { name: 'dateline', expected: one(gold.dateline), actual: ({ dateline }) => one(dateline), same: equal },
    { name: 'agency', expected: one(gold.agency), actual: ({ agency }) => one(agency), same: wordsContain },
    { name: 'credits', expected: gold.credits, actual: ({ credits }) => credits, same: wordsContain },
    { name: 'published', expected: one(gold.published), actual: ({ publishedOn }) => one(publishedOn), same: equal },
  ]
}
