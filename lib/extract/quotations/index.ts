import type { Quotation } from '@/lib/claims'
import { overlaps, type Span, textAt, trimSpan } from '@/lib/text/span'
import { sourceNames } from '../attributed'
import type { Attribution, Context } from '../context'
import { occasionsOf } from './occasion'
import { officesOf } from './office'
import { isUnrealised } from './unrealised'

/** The quotations of an article: one claim for each attributed stretch of words, in marks or reported. */
export function extractQuotations({ attributions, document }: Context): Quotation[] {
  const seen = new Set<string>()
  const occasions = occasionsOf(document, attributions)
  const offices = officesOf(document, sourceNames(attributions).named)
  const marked = attributions.filter(({ content }) => isMarked(document.text, content)).map(({ content }) => content)
  return attributions.flatMap((attribution) => {
    const { source, otherSources, cue, via, rule } = attribution
    const inMarks = isMarked(document.text, attribution.content)
    if (!inMarks && isUnrealised(document, attribution)) return []
    const content = inMarks ? attribution.content : unmarked(document.text, attribution.content, marked)
    if (!content) return []
    const key = `${content.start}-${content.end}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        kind: 'quotation' as const,
        ...content,
        text: textAt(document.text, content),
        rule,
        evidence: evidenceOf(attribution),
        type: typeOf(document.text, attribution),
        speaker: source,
        otherSpeakers: otherSources,
        cue,
        via,
        office: (source && offices.get(source.name)) ?? null,
        occasion: occasions.get(attribution) ?? null,
      },
    ]
  })
}

function evidenceOf({ source, cue, viaSpan }: Attribution): Quotation['evidence'] {
  return {
    ...(source && { speaker: { start: source.start, end: source.end, basis: source.basis } }),
    ...(cue && { cue: { start: cue.start, end: cue.end, basis: 'stated' as const } }),
    ...(viaSpan && { via: { ...viaSpan, basis: 'stated' as const } }),
  }
}

/** In marks from its first word: `direct` when that begins a sentence or goes on with one, `mixed` when it is a part of the writer's. */
function typeOf(text: string, { content, rule }: Attribution): Quotation['type'] {
  if (!isMarked(text, content)) return 'indirect'
  if (/^\p{Lu}/u.test(text[content.start]!)) return 'direct'
  return /(?:middle|continued)/.test(rule) ? 'direct' : 'mixed'
}

const isMarked = (text: string, { start }: Span) => /["“„«‘'”″]/.test(text[start - 1] ?? '')

/** A reported clause that is long enough to stand without the marked words in it is a claim beside theirs. */
const LEAST_WORDS = 9

/** The reported clause up to the marked words in it, which are claims of their own; null where too little is left. */
function unmarked(text: string, content: Span, marked: readonly Span[]): Span | null {
  const first = marked.find((span) => overlaps(span, content))
  if (!first) return content
  const before = trimSpan(text, { start: content.start, end: Math.max(content.start, first.start - 1) })
  const rest = withoutJoint(text, before)
  return textAt(text, rest).split(/\s+/).length < LEAST_WORDS || hangs(text, rest) ? null : rest
}

/** Without the "and" or "because it is" that leads to the marked words. */
function withoutJoint(text: string, span: Span): Span {
  let { end } = span
  for (;;) {
    const shorter = trimSpan(text, { start: span.start, end: lastWordStart(text, span.start, end) })
    const word = text
      .slice(shorter.end, end)
      .trim()
      .toLowerCase()
      .replace(/[,:;]$/, '')
    const before = text.slice(lastWordStart(text, span.start, shorter.end), shorter.end).toLowerCase()
    if (shorter.end <= span.start || !(JOINTS.has(word) || (COPULAS.has(word) && JOINTS.has(before)))) break
    end = shorter.end
  }
  return { start: span.start, end: /[,:;]$/.test(text.slice(span.start, end)) ? end - 1 : end }
}

function lastWordStart(text: string, start: number, end: number): number {
  let at = end
  while (at > start && !/\s/.test(text[at - 1]!)) at--
  return at
}
const JOINTS = new Set(['and', 'but', 'because', 'while', 'or', 'that'])
const COPULAS = new Set(['is', 'are', 'was', 'were', 'be'])

/** "the allies will take [“robust steps”]": a clause that lacks its end says something else, or nothing. */
const hangs = (text: string, span: Span) => {
  const words = textAt(text, span).toLowerCase().split(/\s+/)
  return HANGING.has(words.at(-1)!) || /^(?:a|an|the|his|her|its|their)$/.test(words.at(-2) ?? '')
}
const HANGING = new Set(
  'a an the to of in on at by for from with under as is are was were be been his her its their take give what it called which who whose where'.split(
    ' ',
  ),
)
