import type { Document } from '@/lib/text/document'
import type { Trigger } from './triggers'

const LONGEST = 8
const ENDS =
  /^(?:that|which|who|in|on|at|for|from|by|to|was|is|were|has|had|have|broke|collapsed|fell|failed|ended|expired|held|unraveled|brokered|after|before|since|when|as|with|reached|signed|took|came|will|would|could|said|but)$/

/** The parties that a truce names after it: "between Israel and Hamas", "with Boko Haram". Empty where it names none. */
export function partiesOf(document: Document, { next, sentence }: Trigger): string[] {
  const { tokens } = document
  for (let at = next; at < Math.min(next + 4, sentence.lastToken); at++) {
    const { lower } = tokens[at]!
    if (lower === 'with' && at === next) return [phrase(document, at + 1, sentence.lastToken)].filter(isParty)
    if (lower !== 'between' || at > next) continue
    const limit = Math.min(at + LONGEST, sentence.lastToken)
    let joint = at + 1
    while (joint < limit && tokens[joint]!.lower !== 'and') joint++
    if (joint >= limit) return []
    const { start } = tokens[at + 1]!
    const first = document.text.slice(start, tokens[joint - 1]!.end)
    return [first, phrase(document, joint + 1, sentence.lastToken)].filter(isParty)
  }
  return []
}

const isParty = (words: string) => words.length > 1

function phrase({ tokens, text }: Document, at: number, end: number): string {
  let last = at
  while (last < Math.min(end, at + LONGEST) && tokens[last]!.kind !== 'punctuation' && !ENDS.test(tokens[last]!.lower))
    last++
  return last > at ? text.slice(tokens[at]!.start, tokens[last - 1]!.end) : ''
}
