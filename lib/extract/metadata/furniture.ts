import type { Span } from '@/lib/text/span'
import {
  captionButtons,
  creditEnds,
  furnitureLines,
  furnitureParts,
  furnitureStarts,
  sectionWords,
  selfReferences,
  siteNouns,
  tailHeads,
} from '../lexicon/furniture'
import { type Line, plain } from './lines'

/** Longer lines are read as the article's own words, whatever they begin with. */
const LONGEST = 60
const SHORT = 30
const SENTENCE_WORDS = 15
const SECTION_HEAD_WORDS = 8
/** A line of this many words after a tail head shows that the article goes on. */
const ARTICLE_WORDS = 25

/**
 * Stretches that the page put round the article: links, section heads, credits, a caption printed twice. No claim is read
 * from them. Found by line, so that a sentence of the article is never cut.
 */
export function findFurniture(lines: readonly Line[]): Span[] {
  const tail = tailStart(lines)
  return lines.flatMap((line) => {
    if (line.index >= tail || isFurniture(line, lines)) return [{ start: line.start, end: line.end }]
    const button = captionButtons.find((words) => line.text.slice(0, words.length).toLowerCase() === words)
    return button ? [{ start: line.start, end: line.start + button.length }] : []
  })
}

function isFurniture(line: Line, lines: readonly Line[]): boolean {
  if (line.words > LONGEST) return false
  if (line.words === 0 || line.text === lines[line.index - 1]?.text) return true
  if (isSectionHead(line) || isSiteName(line, lines)) return true
  const words = plain(line.text)
  if (furnitureLines.has(words) || selfReferences.some((start) => words.startsWith(start))) return true
  if (creditEnds.some((end) => words.endsWith(end))) return true
  if (line.words > SHORT) return false
  return (
    furnitureParts.some((part) => words.includes(part)) ||
    (furnitureStarts.some((start) => words.startsWith(start)) && !isSentence(line))
  )
}

/** "Reporting by AFP" is a credit; a full sentence may open with the same words. */
const isSentence = ({ text, words }: Line) => words >= SENTENCE_WORDS && /[.]["”’']?$/.test(text)

/** "– Diplomatic push –" */
function isSectionHead({ tokens, words }: Line): boolean {
  const isDash = (text: string | undefined) => /^(?:[–—*=]|-+)$/.test(text ?? '')
  return words <= SECTION_HEAD_WORDS && isDash(tokens[0]?.text) && isDash(tokens.at(-1)?.text)
}

/** "Example news" above the headline. */
export function isSiteName({ index, tokens, words }: Line, lines: readonly Line[]): boolean {
  return index === 0 && lines.length > 2 && words <= 3 && words > 1 && siteNouns.has(tokens.at(-1)!.lower)
}

/** The site's own name on such a line, where it is one and no section. */
export const siteNameOf = ({ tokens, words }: Line): Span | null =>
  words === 2 && !sectionWords.has(tokens[0]!.lower) ? tokens[0]! : null

/** Index of the line at which the page's own links begin; the number of lines where there are none. */
function tailStart(lines: readonly Line[]): number {
  let start = lines.length
  for (let at = lines.length - 1; at >= 0 && lines[at]!.words < ARTICLE_WORDS; at--)
    if (tailHeads.has(plain(lines[at]!.text))) start = at
  return start
}
