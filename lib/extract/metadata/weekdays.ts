import { type Document, tokenIndexAt } from '@/lib/text/document'
import { weekdayOf } from '@/lib/text/times'
import { weekdays } from '@/lib/text/times/lexicon'

export type WeekdayVerdict = { result: 'borne out' | 'silent' } | { result: 'contradicted'; words: string }

/**
 * Whether the text's own weekdays allow `day` as the day of publication. "Later on Monday" and "earlier Monday" are said on
 * that Monday, and printed on it or on the day after; a plain weekday can only bear a date out, since news also looks back
 * and ahead.
 */
export function weekdayVerdict(document: Document, from: number, day: string): WeekdayVerdict {
  const { text, tokens } = document
  const published = weekdayOf(day)
  let borneOut = false
  for (let at = tokenIndexAt(document, from); at < tokens.length; at++) {
    const token = tokens[at]!
    const weekday = token.capitalised ? weekdays.get(token.lower) : undefined
    if (weekday === undefined) continue
    const fits = published === weekday || published === (weekday + 1) % 7
    const cue = tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1
    if (!fits && /^(?:later|earlier)$/.test(tokens[cue]?.lower ?? ''))
      return { result: 'contradicted', words: text.slice(tokens[cue]!.start, token.end) }
    borneOut ||= fits
  }
  return { result: borneOut ? 'borne out' : 'silent' }
}
