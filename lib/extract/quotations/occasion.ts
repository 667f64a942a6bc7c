import type { Occasion } from '@/lib/claims'
import { type Document, sentenceAt, tokenIndexAt } from '@/lib/text/document'
import { contains, overlaps, type Span, textAt } from '@/lib/text/span'
import type { Attribution } from '../context'
import { goesOn, tellingNouns } from '../lexicon/occasions'
import { remarksMade } from './made-remarks'
import { occasionPhrases } from './occasion-phrases'

/** Between the end of one quotation and the beginning of the next of the same occasion, in units. */
const SAME_BREATH = 400
/** Attributions on either side that can share a sentence with one: it bounds the work on a text of nothing but cues. */
const NEIGHBOURS = 24

/**
 * On which occasion each attribution's words were spoken, as its own sentence says it ("…, he told reporters in Geneva"); where a
 * speaker only goes on ("…," he added), that of the words before; or as the next sentence tells ("She made the remarks at …"). What stands inside other people's words, or behind another
 * verb of saying, is somebody else's occasion. `attributions` are in the order of their contents.
 */
export function occasionsOf(
  document: Document,
  attributions: readonly Attribution[],
): ReadonlyMap<Attribution, Occasion> {
  const phrases = occasionPhrases(document)
  const found = new Map<Attribution, Occasion>()
  attributions.forEach((attribution, at) => {
    const near = attributions.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    const previous = attributions[at - 1]
    const occasion =
      stated(document, attribution, near, phrases) ??
      (previous && goesOnFrom(document.text, previous, attribution) ? found.get(previous) : undefined)
    if (occasion) found.set(attribution, occasion)
  })
  let before = -1
  for (const { sentence, occasion } of remarksMade(document, phrases)) {
    while ((attributions[before + 1]?.content.end ?? Number.POSITIVE_INFINITY) <= sentence.start) before++
    const told = attributions[before]
    if (told && sentence.start - told.content.end < SAME_BREATH && !found.has(told)) found.set(told, occasion)
  }
  return found
}

function stated(
  document: Document,
  attribution: Attribution,
  near: readonly Attribution[],
  phrases: readonly Occasion[],
): Occasion | null {
  const { cue } = attribution
  if (!cue) return null
  const cues = near.flatMap((other) => (other.cue && other.cue.start !== cue.start ? other.cue : []))
  const [nearest] = phrasesAround(document, attribution, cue, near, phrases)
    .filter((phrase) => isOwn(document.text, phrase, cue, cues))
    .sort((a, b) => distance(a, cue) - distance(b, cue))
  const told = telling(document, attribution, cue)
  return told && contains(cue, told) && !(nearest && overlaps(nearest, cue)) ? told : (nearest ?? told)
}

/** The phrases that the writer sets around the words: in the sentence of the cue, or of the words' end, and within nobody's words. */
function phrasesAround(
  document: Document,
  { content }: Attribution,
  cue: Span,
  near: readonly Attribution[],
  phrases: readonly Occasion[],
): Occasion[] {
  const own = sentenceAt(document, cue.start)
  if (!own) return []
  const last = sentenceAt(document, Math.max(content.end, cue.end) - 1) ?? own
  const around = inside(phrases, { start: own.start, end: Math.max(own.end, last.end) })
  if (around.length === 0) return []
  // Inside somebody else's words only what stands there too is about this cue.
  const outer = near.find((other) => other.content !== content && contains(other.content, cue))?.content
  const holes = near.filter((other) => other.content === content || !contains(other.content, cue))
  return around.filter(
    (phrase) => (!outer || contains(outer, phrase)) && !holes.some((other) => overlaps(other.content, phrase)),
  )
}

/** Of phrases in order, those that lie within a clause. */
function inside(phrases: readonly Occasion[], clause: Span): Occasion[] {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.start < clause.start) low = middle + 1
    else high = middle
  }
  const found: Occasion[] = []
  for (let at = low; at < phrases.length && phrases[at]!.end <= clause.end; at++) found.push(phrases[at]!)
  return found
}

/** Not another cue's, nor told of somebody in passing: "said Ms. Roe, who had spoken to him by phone". */
function isOwn(text: string, phrase: Span, own: Span, cues: readonly Span[]): boolean {
  const [start, end] = phrase.start < own.start ? [phrase.start, own.start] : [own.end, phrase.end]
  if (cues.some((cue) => overlaps(cue, { start, end }))) return false
  return phrase.start < own.end || !/,\s(?:who|whose|which|where)\s/.test(text.slice(own.end, phrase.start))
}

/** What follows the cue is nearer to it than what stands before. */
const distance = (phrase: Span, cue: Span) =>
  phrase.start >= cue.start ? phrase.start - cue.start : (cue.start - phrase.end) * 2

/** "a foreign ministry statement said", "he tweeted": the cue or the noun before it says where. */
function telling(document: Document, { source }: Attribution, cue: Span): Occasion | null {
  const from = source && source.end <= cue.start && cue.start - source.end < SAME_BREATH ? source.end : cue.start
  for (let at = tokenIndexAt(document, from); ; at++) {
    const token = document.tokens[at]
    if (!token || token.start >= cue.end) return null
    const kind = tellingNouns.get(token.lower)
    if (kind) return { kind, text: textAt(document.text, token), start: token.start, end: token.end }
  }
}

/** One speaker goes on: without a cue of his own, or with one that says so. */
function goesOnFrom(text: string, previous: Attribution, { source, cue, content }: Attribution): boolean {
  if (!source || source.name !== previous.source?.name) return false
  if (content.start < previous.content.end || content.start - previous.content.end > SAME_BREATH) return false
  const between = text.slice(previous.content.end, content.start)
  if (cue === null) return !/\n\s*\n/.test(between) || !/\p{L}/u.test(between)
  const [verb = ''] = cue.text.toLowerCase().split(/\s+/)
  return goesOn.has(verb) || (verb.endsWith('ing') && !/[.?!]\s/.test(between))
}
