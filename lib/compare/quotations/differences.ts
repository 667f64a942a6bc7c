import type { Utterance, VariantType } from '@/lib/claims'
import { cutWords, differenceWords, splitWords } from '../sentences/quotations'
import { readingOf } from './align'
import type { Collation, SegmentCell } from './collate'
import { losesCondition } from './conditions'
import { type Seriousness, seriousness } from './serious'
import { transposed } from './transpositions'
import type { Version } from './versions'

export interface Difference {
  type: VariantType
  column: number
  /** Positions of the versions that stand apart from the others there. */
  versions: number[]
  text: string
  serious: Seriousness | null
}

export const published = ({ type, column, text, serious }: Difference): Utterance['differences'][number] => ({
  type,
  column,
  text,
  serious: serious !== null,
})

/** All differences in the order of their columns. Where most versions stand against the fullest one, it is the one that stands apart. */
export function differencesOf(collation: Collation): Difference[] {
  const { versions, segments } = collation
  return [
    ...withTranspositions(
      collation,
      segments.flatMap((_, column) => inColumn(collation, column)),
    ),
    ...versions.flatMap((_, version) => [...splits(collation, version), ...cuts(collation, version)]),
  ].sort((a, b) => a.column - b.column)
}

/** An addition and an omission of the same words, one right behind the other, are one change of their order. */
function withTranspositions(collation: Collation, differences: readonly Difference[]): Difference[] {
  const { versions, base } = collation
  const told = new Set<Difference>()
  return differences.flatMap((difference, at) => {
    if (told.has(difference)) return []
    const next = differences.slice(at + 1, at + 4).find((other) => transposed(collation, difference, other, base))
    const order = transposed(collation, difference, next, base)
    if (!next || !order) return [difference]
    told.add(next)
    const text = differenceWords(
      'substitution',
      outlets(versions, difference.versions),
      order.own,
      order.usual,
      outlets(versions, [base]),
    )
    return [{ ...difference, type: 'substitution', text, serious: null }]
  })
}

function inColumn(collation: Collation, column: number): Difference[] {
  const { versions, base, segments, ranges } = collation
  const { cells } = segments[column]!
  const present = versions.flatMap((_, at) =>
    ranges[at]!.first <= column && column <= ranges[at]!.last && !isBetweenSpans(segments, column, at) ? [at] : [],
  )
  const readings = new Map<string, number[]>()
  for (const at of present) {
    const key = keyOf(cells[at] ?? null, segments[column - 1]?.cells[at] ?? null)
    readings.set(key, [...(readings.get(key) ?? []), at])
  }
  if (!present.includes(base)) return additionsBeyond(cells, present, versions, column)
  if (readings.size < 2) return []
  const groups = [...readings.values()]
  const usual = groups.reduce((most, group) =>
    group.length > most.length || (group.length === most.length && group.includes(base)) ? group : most,
  )
  return groups
    .filter((group) => group !== usual)
    .map((group) => differenceOf(collation, column, group, usual))
    .filter(
      (difference) => difference.type !== 'punctuation' || !isBeforeOtherWords(collation, column, difference, usual),
    )
}

/** Where a version closes its marks and opens them again, the words between are the outlet's, and none are left out of the quotation. */
function isBetweenSpans(segments: Collation['segments'], column: number, version: number): boolean {
  if (segments[column]!.cells[version]) return false
  const wordsFrom = (step: 1 | -1) => {
    for (let at = column + step; at >= 0 && at < segments.length; at += step) {
      const cell = segments[at]!.cells[version]
      if (cell) return step === 1 ? cell.words[0] : cell.words.at(-1)
    }
  }
  const [before, after] = [wordsFrom(-1), wordsFrom(1)]
  return before !== undefined && after !== undefined && before.claimId !== after.claimId
}

/** A comma that comes or goes with the words behind it is told with them. */
function isBeforeOtherWords(
  { segments }: Collation,
  column: number,
  { versions: [at] }: Difference,
  usual: readonly number[],
) {
  const next = segments[column + 1]?.cells
  const [own, other] = [next?.[at!] ?? null, next?.[usual[0]!] ?? null]
  return next !== undefined && (own === null || other === null || (own.type ?? other.type) === 'substitution')
}

/** What is written in a cell, told apart by the kind of its difference; a marked cut is another reading than an unmarked one. */
function keyOf(cell: SegmentCell | null, before: SegmentCell | null): string {
  if (!cell) return before?.words.at(-1)?.gapAfter ? '…' : '-'
  return `${cell.type ?? '='} ${readingOf(cell.words)}`
}

function differenceOf(collation: Collation, column: number, group: number[], usual: readonly number[]): Difference {
  const { versions, segments } = collation
  const { cells } = segments[column]!
  const before = segments[column - 1]?.cells ?? []
  const own = cells[group[0]!] ?? null
  const other = cells[usual[0]!] ?? null
  // A gloss is the doing of the outlet that has it, not of those that do not.
  if (!own && other?.words.every(({ bracketed }) => bracketed))
    return differenceOf(collation, column, [...usual], group)
  const marked = !own && (before[group[0]!]?.words.at(-1)?.gapAfter ?? false)
  const type: VariantType = !own
    ? marked
      ? 'marked_edit'
      : 'omission'
    : !other
      ? own.words.every(({ bracketed }) => bracketed)
        ? 'marked_edit'
        : 'addition'
      : (own.type ?? other.type ?? 'substitution')
  const isWordy = type === 'omission' || type === 'addition' || type === 'substitution'
  return {
    type,
    column,
    versions: group,
    text: differenceWords(
      type,
      outlets(versions, group),
      own?.words ?? [],
      other?.words ?? [],
      outlets(versions, usual),
    ),
    serious: isWordy ? seriousness(collation, column, group[0]!, usual[0]!) : null,
  }
}

/** Words that lie outside the fullest version's own range. */
function additionsBeyond(
  cells: readonly (SegmentCell | null)[],
  present: readonly number[],
  versions: readonly Version[],
  column: number,
): Difference[] {
  const group = present.filter((at) => cells[at])
  const first = cells[group[0]!]
  if (!first) return []
  return [
    {
      type: first.type ?? 'addition',
      column,
      versions: group,
      text: differenceWords(first.type ?? 'addition', outlets(versions, group), first.words, [], []),
      serious: null,
    },
  ]
}

/** Where a version is cut in two spans and the fullest one is not. */
function splits({ versions, base, segments }: Collation, version: number): Difference[] {
  if (version === base) return []
  let previous: SegmentCell | null = null
  let previousBase: SegmentCell | null = null
  const found: Difference[] = []
  segments.forEach(({ cells }, column) => {
    const [own, fullest] = [cells[version] ?? null, cells[base] ?? null]
    const isCut = own && previous && own.words[0]!.claimId !== previous.words.at(-1)!.claimId
    const isWhole = fullest && previousBase && fullest.words[0]!.claimId === previousBase.words.at(-1)!.claimId
    if (isCut && isWhole)
      found.push({
        type: 'split',
        column,
        versions: [version],
        text: splitWords(outlets(versions, [version]), own.words),
        serious: null,
      })
    previous = own ?? previous
    previousBase = fullest ?? previousBase
  })
  return found
}

/** Where a version begins after the fullest one, or ends before it. */
function cuts(collation: Collation, version: number): Difference[] {
  const { versions, base, segments, ranges } = collation
  if (version === base) return []
  const wordsOf = (from: number, to: number) =>
    segments.slice(from, to).flatMap(({ cells }) => cells[base]?.words ?? [])
  const { first, last } = ranges[version]!
  const [before, after] = [wordsOf(0, first), wordsOf(last + 1, segments.length)]
  if (before.length === 0 && after.length === 0) return []
  const serious = losesCondition(collation, version) ? 'condition' : null
  return [
    {
      type: 'fragment',
      column: before.length > 0 ? first : last,
      versions: [version],
      text: cutWords(outlets(versions, [version]), versions[version]!.words, before, after),
      serious,
    },
  ]
}

export const outlets = (versions: readonly Version[], at: readonly number[]) => [
  ...new Set(at.map((index) => versions[index]!.units[0]!.article.outlet)),
]
