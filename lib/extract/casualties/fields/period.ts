import type { Period } from '@/lib/claims'
import { tokenIndexAt } from '@/lib/text/document'
import { overlaps, type Span } from '@/lib/text/span'
import { addDays, readTimes, type TimeExpression } from '@/lib/text/times'
import type { Context } from '../../context'
import { countingVerbs } from '../../lexicon/counters'
import { coreOf } from '../clause'
import type { Figure } from '../figure'
import { asOf, warStart } from './discourse-times'

/**
 * The days that a figure covers: a time in its clause, then in its sentence; for a part, its whole's; for a war without a date, the
 * war's own start. What is not said stays open towards the past, and ends on the day that the article speaks of.
 */
export function readPeriods(context: Context, figures: readonly Figure[]): void {
  const anchor = { day: context.today?.day ?? null, zone: context.zone }
  const until = asOf(context)
  const times = new Map<number, TimeExpression[]>()
  for (const figure of figures) {
    const { sentence } = figure.view
    if (!times.has(sentence.start)) times.set(sentence.start, readTimes(context.document, sentence, anchor))
    const usable = times.get(sentence.start)!.filter((time) => !datesSpeech(figure, time) && !isAge(context, time))
    const stated = firstPeriod(context, inClause(figure, usable), until)
    const war = /\b(?:war|conflict)\b/.test(figure.draft.cause ?? '') ? warStart(context, figure.draft) : null
    // a toll counts up to now: the day named beside it is that of the latest deaths
    const beside =
      figure.whole || war || figure.sighting.rule === 'casualty.toll'
        ? null
        : firstPeriod(context, near(context, figure, usable), until)
    // "erupted in 2011 and became a war, which has killed": the year is the war's first
    if (stated && !(war && overlaps(war.span, stated.span))) set(figure, stated.period, stated.span)
    else if (figure.whole?.draft.period) inherit(figure, figure.whole)
    else if (war) set(figure, { start: war.year, end: until, basis: 'inferred' }, war.span)
    else if (beside) set(figure, beside.period, beside.span)
    else if (until) figure.draft.period = { start: null, end: until, basis: 'inferred' }
  }
}

function set({ draft }: Figure, period: Period, span: Span): void {
  draft.period = period
  draft.evidence.period = { start: span.start, end: span.end, basis: period.basis }
}

function inherit({ draft }: Figure, { draft: whole }: Figure): void {
  draft.period = whole.period && { ...whole.period, basis: 'inferred' }
  if (whole.evidence.period) draft.evidence.period = { ...whole.evidence.period, basis: 'inferred' }
}

const inClause = ({ view, clause, draft }: Figure, times: TimeExpression[]) =>
  times.filter((time) => time.start >= view.tokens[clause.first]!.start && time.end <= draft.end)

function firstPeriod(
  context: Context,
  times: TimeExpression[],
  until: string | null,
): { period: Period; span: Span } | null {
  for (const time of times) {
    const period = periodOf(time, until, context)
    if (period) return { period, span: time }
  }
  return null
}

/** The other times of the sentence that no border of a clause parts from the figure: before it, the nearest first, then after it. */
function near(context: Context, { view, clause, sighting }: Figure, times: TimeExpression[]): TimeExpression[] {
  const start = view.tokens[clause.first]!.start
  const end = view.tokens[coreOf(sighting).last - 1]!.end
  const opens = view.tokens[Math.min(view.first + 2, view.last - 1)]!.end
  const before = times.filter((time) => time.end <= start && (time.start <= opens || isOpen(context, time.end, start)))
  const after = times.filter((time) => time.start >= end && isOpen(context, end, time.start))
  return [...before.reverse(), ...after]
}

function isOpen({ document }: Context, start: number, end: number): boolean {
  for (let i = tokenIndexAt(document, start); i < document.tokens.length && document.tokens[i]!.start < end; i++)
    if (CLAUSE_BORDERS.has(document.tokens[i]!.lower)) return false
  return true
}

const CLAUSE_BORDERS = new Set(
  'where but and which who when while as because although though before whose if said says'.split(' '),
)

function periodOf(time: TimeExpression, until: string | null, context: Context): Period | null {
  const { kind, from, to, relation, basis, hours } = time
  if (kind === 'duration') {
    // "a week of fighting", "over two days of attacks": counted back from the article's day
    const next = context.document.text.slice(time.end, time.end + 4)
    if (hours === null || hours < 24 || until === null || !/^ of /.test(next)) return null
    return { start: addDays(until, -Math.round(hours / 24)), end: until, basis: 'computed' }
  }
  if (!from && !to) return null
  if (relation === 'until' || relation === 'before') return { start: null, end: to ?? from, basis }
  if (relation === 'since' || relation === 'from' || relation === 'after')
    return { start: from, end: kind === 'window' && to ? to : until, basis }
  return { start: from, end: to ?? until, basis }
}

/** "said on Monday", "reported Friday": when it was said, not when it happened. */
function datesSpeech({ view }: Figure, time: TimeExpression): boolean {
  let i = view.last - 1
  while (i >= view.first && view.tokens[i]!.start >= time.start) i--
  for (let back = 0; back < 5 && i >= view.first; back++, i--) {
    const { lower, kind } = view.tokens[i]!
    if (countingVerbs.has(lower)) return true
    if (
      kind === 'punctuation' ||
      !/^(?:on|in|a|the|statement|early|late|reporters|by|at|its|earlier|report)$/.test(lower)
    )
      return false
  }
  return false
}

/** "75-year-old" */
const isAge = (context: Context, { end }: Span) => /^-old/.test(context.document.text.slice(end, end + 4))
