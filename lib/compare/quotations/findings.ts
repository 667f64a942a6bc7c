import type { Reason, VariantType, Witness } from '@/lib/claims'
import { type FindingDraft, severities } from '../findings'
import { sameWordsSentence, seriousWords, shown, twoSpeakersSentence } from '../sentences/quotations'
import { counted, quoted } from '../sentences/words'
import { articlesOf, witnessOf } from '../story'
import type { Difference } from './differences'
import { isOneSpeaker } from './links'
import { isMarked, type Unit } from './unit'
import type { CollatedUtterance } from './utterance'
import type { Version } from './versions'

const GLYPHS: readonly VariantType[] = ['punctuation', 'case', 'spelling']
/** Capitals follow from where a span begins; the alignment table shows them, and no finding is made of them. */
const TOLD_GLYPHS: readonly VariantType[] = ['punctuation', 'spelling']
/** What a finding is named for where its differences are of several types: the weightiest first. */
const BY_WEIGHT: readonly VariantType[] = ['substitution', 'omission', 'addition', 'marked_edit', 'fragment', 'split']

/** Findings on one utterance: nothing where a single outlet has it. */
export function utteranceFindings(collated: CollatedUtterance): FindingDraft[] {
  const { versions, differences } = collated
  const marked = versions.filter(({ reported }) => !reported)
  const units = marked.flatMap(({ units }) => units)
  if (articlesOf(units).length < 2) return []
  const wordy = differences.filter(({ type }) => !GLYPHS.includes(type))
  const found: FindingDraft[] = []
  if (wordy.length > 0) found.push(variantFinding(collated, marked, wordy))
  for (const type of TOLD_GLYPHS) {
    const glyphs = differences.filter((difference) => difference.type === type)
    if (glyphs.length > 0) found.push(glyphFinding(collated, marked, glyphs, type))
  }
  if (differences.length === 0) found.push(agreement(collated, units))
  for (const difference of differences) if (difference.serious) found.push(seriousFinding(collated, marked, difference))
  const clash = clashFinding(collated)
  return clash ? [...found, clash] : found
}

const base = ({ utterance }: CollatedUtterance) => ({
  kind: 'quotation' as const,
  topicId: utterance.id,
  reconciledBy: null,
})

const ask = ({ utterance }: CollatedUtterance, rest: string) => {
  const words = utterance.text.split(/\s+/)
  const short = words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : utterance.text
  return `${utterance.speaker ?? 'Speaker not known'}, ${quoted(short)}: ${rest}`
}

const witnessesOf = (units: readonly Unit[]): Witness[] => units.map((unit) => witnessOf(unit, shown(unit.words)))

/** One reason a difference; each side shows the words of its outlet's spans. */
const reasonsOf = (differences: readonly Difference[], marked: readonly Version[]): Reason[] =>
  differences.map(({ type, text }) => ({
    dimension: type,
    result: 'variant',
    inferred: false,
    text,
    sides: marked.flatMap(({ units }) =>
      units.map(({ id, claim }) => ({ claimId: id, value: claim.text, span: { start: claim.start, end: claim.end } })),
    ),
  }))

function variantFinding(
  collated: CollatedUtterance,
  marked: readonly Version[],
  wordy: readonly Difference[],
): FindingDraft {
  const type = BY_WEIGHT.find((one) => wordy.some((difference) => difference.type === one)) ?? 'fragment'
  return {
    ...base(collated),
    relation: 'variant',
    dimension: type,
    witnesses: witnessesOf(marked.flatMap(({ units }) => units)),
    reasons: reasonsOf(collated.differences, marked),
    question: ask(collated, 'how do the versions differ?'),
    sentence: told(wordy),
    severity: severities.quotationVariant - (type === 'fragment' || type === 'split' ? 10 : 0),
    key: '',
  }
}

/** Up to three sentences; the utterance's own page has them all. */
function told(differences: readonly Difference[]): string {
  const sentences = [...new Set(differences.map(({ text }) => text))]
  const more = sentences.length - 3
  return [
    ...sentences.slice(0, 3),
    ...(more > 0 ? [`And ${counted(more)} more ${more === 1 ? 'difference' : 'differences'}.`] : []),
  ].join(' ')
}

/** Only for the record: glyphs are never a disagreement. */
function glyphFinding(
  collated: CollatedUtterance,
  marked: readonly Version[],
  glyphs: readonly Difference[],
  type: VariantType,
): FindingDraft {
  return {
    ...base(collated),
    relation: 'variant',
    dimension: type,
    witnesses: witnessesOf(marked.filter(({ words }) => words.length > 8).flatMap(({ units }) => units)),
    reasons: reasonsOf(glyphs, marked),
    question: ask(collated, 'are these the same words?'),
    sentence: told(glyphs),
    severity: severities.glyphsOnly,
    key: '',
  }
}

function agreement(collated: CollatedUtterance, units: readonly Unit[]): FindingDraft {
  const outlets = [...new Set(units.map(({ article }) => article.outlet))]
  return {
    ...base(collated),
    relation: 'agrees',
    dimension: null,
    witnesses: witnessesOf(units),
    reasons: [],
    question: ask(collated, 'do the versions agree?'),
    sentence: sameWordsSentence(outlets),
    severity: severities.agrees,
    key: '',
  }
}

function seriousFinding(collated: CollatedUtterance, marked: readonly Version[], difference: Difference): FindingDraft {
  const kind = difference.serious ?? 'name'
  return {
    ...base(collated),
    relation: 'differs',
    dimension: kind,
    witnesses: witnessesOf(marked.flatMap(({ units }) => units)),
    reasons: reasonsOf([difference], marked),
    question: ask(collated, 'does the meaning change?'),
    sentence: `${difference.text} ${seriousWords[kind]}`,
    severity: severities.seriousQuotation,
    key: String(difference.column),
  }
}

/** The same words laid to two speakers. */
function clashFinding(collated: CollatedUtterance): FindingDraft | null {
  const units = [...new Set(collated.clashes.flat())].filter(isMarked).sort((a, b) => a.index - b.index)
  if (units.length === 0) return null
  const named = units.map(({ speaker }) => speaker ?? 'nobody')
  const sides = units.map(({ article }, at) => ({
    outlet: article.outlet,
    speaker: named.find((other) => isOneSpeaker(other, named[at]!)) ?? named[at]!,
  }))
  const reason: Reason = {
    dimension: 'speaker',
    result: 'disjoint',
    inferred: false,
    text: `Speaker: ${sides.map(({ outlet, speaker }) => `${speaker} in ${outlet}`).join('; ')}.`,
    sides: units.map((unit) => ({
      claimId: unit.id,
      value: unit.speaker,
      span: unit.claim.speaker && { start: unit.claim.speaker.start, end: unit.claim.speaker.end },
    })),
  }
  return {
    ...base(collated),
    relation: 'differs',
    dimension: 'speaker',
    witnesses: witnessesOf(units),
    reasons: [reason],
    question: ask(collated, 'who said it?'),
    sentence: twoSpeakersSentence(sides, shown(units[0]!.words)),
    reconciledBy: 'One may have been quoting the other.',
    severity: severities.seriousQuotation + 5,
    key: '',
  }
}
