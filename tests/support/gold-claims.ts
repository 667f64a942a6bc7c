import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  ArticleMetadata,
  CasualtyFigure,
  Claim,
  ComparableStory,
  FieldEvidence,
  Qualifier,
  Quotation,
  TruceClaim,
  TruceStatus,
} from '@/lib/claims'
import { articleIdOf, claimIdsOf } from '@/lib/claims/claim-id'
import { StoryFile } from '@/lib/claims/story'

/** The gold's annotations as the claims that a perfect extraction would give, so that comparison is tested apart from extraction. */

export const seedFolder = join(import.meta.dirname, '../../seeds/stories/kerry-geneva-syria-truce')
const goldFolder = join(import.meta.dirname, '../gold')

interface GoldSpan {
  text: string
  start_offset: number
  end_offset: number
  note?: string
}
export interface GoldQuote extends GoldSpan {
  kind: Quotation['type']
  speaker: string | null
  cue: string | null
  via?: string | null
  utterance?: string
}
export interface GoldFigure extends GoldSpan {
  number: string
  outcome: CasualtyFigure['outcome']
  low: number | null
  high: number | null
  victims: string | null
  place: string | null
  start: string | null
  end: string | null
  cause: string | null
  source: string | null
  subsetOf?: string
}
export interface GoldTruce extends GoldSpan {
  area: string
  status: TruceStatus
  announcedBy: string | null
  via: string | null
  announcedOn: string | null
  start: string | null
  end: string | null
  durationHours: number | null
}
export interface GoldArticle {
  file: string
  slug: string
  agency: string | null
  headline: string | null
  published: string | null
  quotes: GoldQuote[]
  indirect: GoldQuote[]
  casualties: GoldFigure[]
  truces: GoldTruce[]
}

const storyFile = StoryFile.parse(JSON.parse(readFileSync(join(seedFolder, 'story.json'), 'utf8')))
const slugs = storyFile.articles.map(({ slug }) => slug)

export const goldArticle = (slug: string): GoldArticle =>
  JSON.parse(readFileSync(join(goldFolder, `${slug}.json`), 'utf8')) as GoldArticle

/** The seed story with the gold's claims. */
export function goldStory(): ComparableStory {
  return {
    slug: 'kerry-geneva-syria-truce',
    date: storyFile.date,
    zone: storyFile.zone,
    places: storyFile.places,
    articles: storyFile.articles.map(({ file, slug, outlet, short }) => {
      const text = readFileSync(join(seedFolder, file), 'utf8')
      const id = articleIdOf(slug, createHash('sha256').update(text).digest('hex'))
      const gold = goldArticle(slug)
      const claims = claimsOfGold(gold)
      const ids = claimIdsOf(id, claims)
      return {
        id,
        slug,
        outlet,
        short: short ?? outlet,
        text,
        metadata: metadataOf(gold),
        claims: claims.map((claim, index) => ({ id: ids[index]!, articleId: id, claim })),
      }
    }),
  }
}

export const goldSlugs = slugs

const metadataOf = (gold: GoldArticle): ArticleMetadata => ({
  headline: gold.headline,
  outlet: null,
  agency: gold.agency,
  credits: [],
  bylines: [],
  dateline: null,
  publishedOn: gold.published,
  publishedBasis: gold.published ? 'stated' : null,
  refusedDate: null,
  evidence: {},
})

function claimsOfGold(gold: GoldArticle): Claim[] {
  const quotations = [...gold.quotes, ...gold.indirect].map(quotationOf)
  const figures = gold.casualties.map((figure) => figureOf(figure, gold, quotations.length))
  return [...quotations, ...figures, ...gold.truces.map(truceOf)]
}

const spanOf = ({ text, start_offset, end_offset }: GoldSpan) => ({ text, start: start_offset, end: end_offset })

const quotationOf = (quote: GoldQuote): Quotation => ({
  kind: 'quotation',
  ...spanOf(quote),
  rule: 'gold',
  evidence: {},
  type: quote.kind,
  speaker: quote.speaker ? { name: quote.speaker, basis: 'named', start: 0, end: 0 } : null,
  otherSpeakers: [],
  cue: quote.cue ? { text: quote.cue, class: 'neutral', start: 0, end: 0 } : null,
  via: quote.via ?? null,
})

function figureOf(figure: GoldFigure, { casualties }: GoldArticle, firstIndex: number): CasualtyFigure {
  const at = figure.text.indexOf(figure.number)
  const start = figure.start_offset + at
  const evidence: Record<string, FieldEvidence> =
    at < 0 ? {} : { value: { start, end: start + figure.number.length, basis: 'stated' } }
  const digits = /\d[\d,]*/.exec(figure.number)?.[0]
  const whole = casualties.findIndex(({ number }) => number === figure.subsetOf)
  return {
    kind: 'casualty',
    ...spanOf(figure),
    rule: 'gold',
    evidence,
    outcome: figure.outcome,
    value: digits ? Number(digits.replaceAll(',', '')) : null,
    qualifier: qualifierOf(figure.number),
    low: figure.low,
    high: figure.high,
    vague: qualifierOf(figure.number) === 'vague',
    victims: figure.victims,
    place: figure.place,
    period: figure.start || figure.end ? { start: figure.start, end: figure.end, basis: 'stated' } : null,
    cause: figure.cause,
    counter: figure.source,
    partOf: whole < 0 ? null : firstIndex + whole,
  }
}

function qualifierOf(number: string): Qualifier {
  if (/more than/i.test(number)) return 'more_than'
  if (/at least/i.test(number)) return 'at_least'
  if (/thirds/i.test(number)) return 'share'
  return /hundred|million/i.test(number) ? 'vague' : 'exact'
}

const truceOf = (truce: GoldTruce): TruceClaim => {
  const derived = truce.note?.includes('computed') ?? false
  return {
    kind: 'truce',
    ...spanOf(truce),
    rule: 'gold',
    evidence: {},
    area: truce.area,
    class: null,
    status: truce.status,
    parties: [],
    declaration: null,
    mediators: [],
    initialHours: null,
    announcedBy: truce.announcedBy,
    via: truce.via,
    announcedAt: truce.announcedOn,
    effectiveAt: truce.start,
    durationHours: truce.durationHours,
    statedEnd: derived ? null : truce.end,
    derivedEnd: derived ? truce.end : null,
    endsAt: truce.end,
    endBasis: truce.end ? (derived ? 'derived' : 'stated') : null,
  }
}
