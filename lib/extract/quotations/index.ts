import type { Quotation } from '@/lib/claims'
import { textAt } from '@/lib/text/span'
import type { Attribution, Context } from '../context'

/** The quotations of an article: one claim for each attributed stretch of words, in marks or reported. */
export function extractQuotations({ attributions, document }: Context): Quotation[] {
  const seen = new Set<string>()
  return attributions.flatMap((attribution) => {
    const { content, source, otherSources, cue, via, rule } = attribution
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
  if (!/["“„«‘']/.test(text[content.start - 1] ?? '')) return 'indirect'
  if (/^\p{Lu}/u.test(text[content.start]!)) return 'direct'
  return /(?:middle|continued)/.test(rule) ? 'direct' : 'mixed'
}
