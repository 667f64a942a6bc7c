import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CasualtyFigure, Outcome, TruceClaim, TruceStatus } from '@/lib/claims'
import { overlaps } from '@/lib/text/span'
import { describeIssues } from '../commands/options'
import type { AnnotatedArticle, Expected } from './annotations'
import { exactly, inWords, whereGiven } from './fields'
import { sameName, wordsContain, wordsTouch } from './words'

/** The corpora's own words for our outcomes and statuses; what is not listed has the same name in both. */
const OUTCOMES: Partial<Record<Outcome, string>> = { injured: 'wounded', detained: 'captured', abducted: 'captured' }
const STATUSES: Partial<Record<TruceStatus, string>> = {
  under_negotiation: 'proposed',
  eroding: 'violated',
  collapsing: 'collapsed',
  ended: 'collapsed',
  rejected: 'proposed',
}
const SCORED_OUTCOMES = ['killed', 'wounded', 'missing', 'casualties']
/** How far from its annotation, in UTF-16 units, a truce claim may stand. */
const TRUCE_REACH = 80

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const count = z
  .number()
  .nullish()
  .transform((value) => value ?? null)
const span = { start: z.int(), end: z.int() }
const article = { id: z.string(), text: z.string(), date: words }

const QuotationLine = z.object({
  ...article,
  quotes: z.array(
    z.object({
      ...span,
      type: z.enum(['direct', 'mixed', 'indirect']),
      speaker: words,
      speaker_resolved: words,
      speaker_resolution: words,
      speaker_alt: z.array(z.string()).default([]),
      note: words,
    }),
  ),
  ignore_spans: z.array(z.object(span)).default([]),
})
const FigureLine = z.object({
  ...article,
  figures: z.array(
    z.object({
      ...span,
      text: z.string(),
      kind: z.string(),
      value: count,
      value_min: count,
      value_max: count,
      victims: words,
      place: words,
      source: words,
      optional: z.boolean().default(false),
    }),
  ),
})
const TruceLine = z.object({
  ...article,
  truces: z.array(
    z.object({
      start_offset: z.int(),
      end_offset: z.int(),
      area: words,
      status: z.string(),
      alt_status: words,
      duration_hours: count,
      announced_by: words,
    }),
  ),
})
const TotalLine = z.object({ ...article, gold_killed_total: z.int(), total_digit_in_text: z.boolean() })

const nothing = { quotations: null, casualties: null, truces: null, article: null, killedTotal: null }

/** The annotated files that a corpora folder may hold, by name. */
export const corpora: { file: string; read(line: unknown): AnnotatedArticle }[] = [
  {
    file: 'quotes.jsonl',
    read(line) {
      const { quotes, ignore_spans, ...rest } = QuotationLine.parse(line)
      const list = quotes.map((quote) => ({
        start: quote.start,
        end: quote.end,
        type: quote.type,
        speakers: quote.speaker_resolved
          ? [quote.speaker_resolved, quote.speaker, ...quote.speaker_alt].filter((name) => name !== null)
          : [],
        naming: quote.speaker_resolution === 'hand' ? ('by resolution' as const) : ('by name' as const),
        optional: false,
      }))
      const neutral = [...ignore_spans, ...quotes.filter(({ note }) => note)]
      const indirectExhaustive = quotes.some(({ type }) => type === 'indirect')
      return { ...nothing, ...articleOf(rest), quotations: { list, neutral, indirectExhaustive } }
    },
  },
  {
    file: 'casualties.jsonl',
    read(line) {
      const { figures, ...rest } = FigureLine.parse(line)
      return { ...nothing, ...articleOf(rest), casualties: figures.map(expectedFigure) }
    },
  },
  {
    file: 'truces.jsonl',
    read(line) {
      const { truces, ...rest } = TruceLine.parse(line)
      return { ...nothing, ...articleOf(rest), truces: truces.map(expectedTruce) }
    },
  },
  {
    file: 'killed_totals.jsonl',
    read(line) {
      const { gold_killed_total, total_digit_in_text, ...rest } = TotalLine.parse(line)
      return { ...nothing, ...articleOf(rest), killedTotal: total_digit_in_text ? gold_killed_total : null }
    },
  },
]

/** The articles of one corpus of a folder; null where the folder does not have it. Throws on a line that is not as it should be. */
export function readCorpus(folder: string, { file, read }: (typeof corpora)[number]): AnnotatedArticle[] | null {
  const path = join(folder, file)
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (!line.trim()) return []
      try {
        return [read(JSON.parse(line))]
      } catch (error) {
        const reason = error instanceof z.ZodError ? describeIssues(error) : String(error)
        throw new Error(`${path}:${at + 1}: ${reason}`, { cause: error })
      }
    })
}

const articleOf = ({ id, text, date }: { id: string; text: string; date: string | null }) => ({
  id,
  input: { text, referenceDate: isoDay(date ?? '') },
})

/** `2012-11-21…` or the American `4/16/17`. */
function isoDay(date: string): string | undefined {
  const iso = /^\d{4}-\d\d-\d\d/.exec(date)?.[0]
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d\d)$/.exec(date) ?? []
  return iso ?? (month && day && year ? `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined)
}

function expectedFigure(gold: z.infer<typeof FigureLine>['figures'][number]): Expected<CasualtyFigure> {
  const values = [gold.value, gold.value_min, gold.value_max].filter((value) => value !== null)
  return {
    start: gold.start,
    end: gold.end,
    label: `${gold.kind} ${gold.text}`,
    optional: gold.optional || !SCORED_OUTCOMES.includes(gold.kind),
    likeness(claim) {
      const outcome = OUTCOMES[claim.outcome] ?? claim.outcome
      const sameOutcome = outcome === gold.kind || [outcome, gold.kind].includes('casualties')
      if (!sameOutcome || !overlaps(gold, claim)) return 0
      const { min, max } = corpusBounds(claim)
      return [claim.value, min, max].some((value) => value !== null && values.includes(value)) ? 1 : 0
    },
    fields: [
      {
        name: 'bounds',
        ...exactly(`${gold.value_min}–${gold.value_max}`),
        actual(claim) {
          const { min, max } = corpusBounds(claim)
          return `${min}–${max}`
        },
      },
      { name: 'victims', ...touching(gold.victims), actual: (claim) => claim.victims },
      { name: 'place', ...touching(gold.place), actual: (claim) => claim.place },
      { name: 'counter', ...touching(gold.source), actual: (claim) => claim.counter },
    ],
  }
}

const touching = (expected: string | null) =>
  whereGiven(inWords(expected), (actual) => expected !== null && wordsTouch(expected, String(actual)))

/** The corpora's bounds: "more than 200" has the floor 200, "about 50" is 50, "up to 40" has the ceiling 40. */
function corpusBounds({ qualifier, value, low, high }: CasualtyFigure): { min: number | null; max: number | null } {
  if (qualifier === 'more_than' || qualifier === 'at_least') return { min: value, max: null }
  if (qualifier === 'up_to' || qualifier === 'nearly' || qualifier === 'fewer_than') return { min: null, max: value }
  if (qualifier === 'about') return { min: value, max: value }
  return { min: low, max: high }
}

function expectedTruce(gold: z.infer<typeof TruceLine>['truces'][number]): Expected<TruceClaim> {
  const reach = { start: gold.start_offset - TRUCE_REACH, end: gold.end_offset + TRUCE_REACH }
  const sameStatus = (status: string) => status === gold.status || status === gold.alt_status
  const statusOf = ({ status }: TruceClaim) => STATUSES[status] ?? status
  return {
    start: gold.start_offset,
    end: gold.end_offset,
    label: `${gold.status} in ${gold.area}`,
    optional: false,
    likeness: (claim) => (overlaps(reach, claim) ? (sameStatus(statusOf(claim)) ? 2 : 1) : 0),
    fields: [
      { name: 'status', ...exactly(gold.status), actual: statusOf, same: (status) => sameStatus(String(status)) },
      { name: 'area', ...loosely(gold.area), actual: (claim) => claim.area },
      { name: 'duration', ...whereGiven(exactly(gold.duration_hours)), actual: (claim) => claim.durationHours },
      { name: 'announcer', ...loosely(gold.announced_by), actual: (claim) => claim.announcedBy },
    ],
  }
}

const loosely = (expected: string | null) =>
  whereGiven(
    inWords(expected),
    (actual) => expected !== null && (wordsContain(expected, String(actual)) || sameName(String(actual), expected)),
  )
