import type { Claim, Quotation } from '@/lib/claims'
import { overlapLength, type Span, spanLength } from '@/lib/text/span'
import type { ExpectedQuotation, ExpectedQuotations } from './annotations'
import type { Miss } from './report'
import { countValue, type Tallies, tallyAt } from './tally'
import { sameName } from './words'

/**
 * Quotations after the Gender Gap Tracker's rules: one is found when a claim covers 0.8 (or 0.3, or all) of its
 * characters, marks and end punctuation stripped. Speakers are scored on those found at 0.8.
 */
export function scoreQuotations(
  text: string,
  { list, neutral, indirectExhaustive }: ExpectedQuotations,
  claims: readonly Claim[],
  tallies: Tallies,
  miss: (miss: Miss) => void,
) {
  const found = claims.filter((claim) => claim.kind === 'quotation')
  const marked = list.filter(({ type }) => type !== 'indirect')
  const free = [...neutral, ...marked.filter(({ optional }) => optional)]
  const wanted = marked.filter(({ optional }) => !optional)
  for (const [name, covers] of Object.entries(COVERAGES)) {
    const { pairs, wrong } = cover(text, wanted, found, free, covers)
    const used = new Set(pairs.values())
    const tally = tallyAt(tallies, `in marks, ${name}`)
    tally.expected += wanted.length
    tally.matched += pairs.size
    tally.correct += used.size
    tally.found += used.size + wrong.length
  }
  const { pairs, wrong } = cover(text, wanted, found, free, COVERAGES[STANDARD])
  scoreSpeakers(pairs, tallies, miss)
  for (const item of wanted)
    if (!pairs.has(item)) miss({ ...MISS, problem: 'missing', expected: item.speakers[0] ?? null, span: item })
  for (const claim of wrong) miss({ ...MISS, problem: 'spurious', actual: claim.speaker?.name ?? null, span: claim })
  scoreIndirect(list, found, indirectExhaustive, tallies, miss)
}

const MISS = { kind: 'quotation', expected: null, actual: null }
const STANDARD = '0.8 of it'
type Covers = (expected: Span, actual: Span) => boolean
const COVERAGES: Record<'exact' | typeof STANDARD | '0.3 of it', Covers> = {
  exact: (expected, actual) => expected.start === actual.start && expected.end === actual.end,
  [STANDARD]: (expected, actual) => overlapLength(expected, actual) >= 0.8 * Math.max(1, spanLength(expected)),
  '0.3 of it': (expected, actual) => overlapLength(expected, actual) >= 0.3 * Math.max(1, spanLength(expected)),
}

/** The shortest claim for each annotation, and the claims in marks that answer to none. */
function cover(
  text: string,
  wanted: readonly ExpectedQuotation[],
  found: readonly Quotation[],
  free: readonly Span[],
  covers: Covers,
): { pairs: Map<ExpectedQuotation, Quotation>; wrong: Quotation[] } {
  const bare = found.map((claim) => ({ claim, span: strip(text, claim) }))
  const pairs = new Map<ExpectedQuotation, Quotation>()
  for (const item of wanted) {
    const span = strip(text, item)
    const [best] = bare
      .filter((candidate) => covers(span, candidate.span))
      .sort((a, b) => spanLength(a.span) - spanLength(b.span))
    if (best) pairs.set(item, best.claim)
  }
  const used = new Set(pairs.values())
  const wrong = found.filter((claim) => !used.has(claim) && isMarked(text, claim) && !isFree(claim, free))
  return { pairs, wrong }
}

function scoreSpeakers(pairs: Map<ExpectedQuotation, Quotation>, tallies: Tallies, miss: (miss: Miss) => void) {
  for (const [{ speakers, type, naming }, claim] of pairs) {
    if (speakers.length === 0) continue
    const name = claim.speaker?.name ?? null
    const right = speakers.some((speaker) => sameName(name, speaker))
    for (const group of ['speaker', `speaker, ${type}`, ...(naming ? [`speaker, ${naming}`] : [])])
      countValue(tallyAt(tallies, group), speakers, name, right)
    if (!right) miss({ ...MISS, problem: 'speaker', expected: speakers[0] ?? null, actual: name, span: claim })
  }
}

/** An indirect statement is found when a claim covers half of it and is at most 2.5 times as long. */
function scoreIndirect(
  list: readonly ExpectedQuotation[],
  found: readonly Quotation[],
  exhaustive: boolean,
  tallies: Tallies,
  miss: (miss: Miss) => void,
) {
  const claims = found.filter(({ type }) => type === 'indirect')
  const tally = tallyAt(tallies, 'indirect')
  const speaker = tallyAt(tallies, 'indirect speaker')
  for (const item of list.filter(({ type, optional }) => type === 'indirect' && !optional)) {
    tally.expected++
    const claim = claims.find(
      (claim) => overlapLength(claim, item) >= 0.5 * spanLength(item) && spanLength(claim) <= 2.5 * spanLength(item),
    )
    if (!claim) {
      miss({ ...MISS, problem: 'missing indirect', expected: item.speakers[0] ?? null, span: item })
      continue
    }
    tally.matched++
    if (item.speakers.length === 0) continue
    const name = claim.speaker?.name ?? null
    const right = item.speakers.some((expected) => sameName(name, expected))
    countValue(speaker, item.speakers, name, right)
    if (!right) miss({ ...MISS, problem: 'indirect speaker', expected: item.speakers[0]!, actual: name, span: claim })
  }
  if (!exhaustive) return
  tally.found += claims.length
  tally.correct += claims.filter((claim) =>
    list.some((item) => overlapLength(claim, item) >= 0.5 * spanLength(claim)),
  ).length
}

/** The span without the marks, commas and stops at its ends. */
function strip(text: string, { start, end }: Span): Span {
  const loose = /[\s"“”‘’'`.,;:!?…–—-]/
  while (start < end && loose.test(text[start]!)) start++
  while (end > start && loose.test(text[end - 1]!)) end--
  return { start, end }
}

const isMarked = (text: string, claim: Quotation) =>
  claim.type !== 'indirect' && /["“”]/.test(text.slice(Math.max(0, claim.start - 2), claim.end + 2))

const isFree = (claim: Span, free: readonly Span[]) =>
  free.some((span) => overlapLength(claim, span) > 0.5 * spanLength(claim))
