import type { Gazetteer } from '@/lib/resolve/places'
import type { Document, Sentence } from '@/lib/text/document'
import type { Trigger } from './triggers'

/** Truces of one sentence that may cut it. */
const LISTED = 12

/** A stretch of a sentence, `[first, end)` in tokens, that speaks of one truce, with the words that name it. */
export interface Window {
  first: number
  end: number
  triggers: Trigger[]
}

/**
 * Cuts a sentence where it turns to another truce: at a semicolon or colon, and at the "and" or "but" before a truce with a place in its
 * name ("The X truce was for three days and the Y truce …").
 */
export function windowsOf(document: Document, gazetteer: Gazetteer, sentence: Sentence, triggers: Trigger[]): Window[] {
  const { tokens } = document
  const cuts = new Set<number>()
  for (let at = sentence.firstToken + 1; at < sentence.lastToken - 1; at++)
    if (/^[;:]$/.test(tokens[at]!.text) && !/^\d/.test(tokens[at + 1]!.text)) cuts.add(at + 1)
  for (const trigger of triggers.slice(1, LISTED)) {
    const joint = tokens[trigger.first - 1]
    if (
      !joint ||
      !/^(?:and|but|while|whereas|before|though|although)$/.test(joint.lower) ||
      trigger.first === trigger.at
    )
      continue
    const owned = tokens.slice(trigger.first, trigger.at).some(({ text }) => /^['’]s$/.test(text))
    if (/^while|^whereas/.test(joint.lower) || (owned && joint.lower !== 'and')) cuts.add(trigger.first)
    const name = { start: tokens[trigger.first]!.start, end: tokens[trigger.at - 1]!.end }
    if (gazetteer.find(document, name).length) cuts.add(trigger.first)
  }
  const starts = [sentence.firstToken, ...[...cuts].sort((a, b) => a - b)]
  return starts
    .map((first, index) => {
      const end = starts[index + 1] ?? sentence.lastToken
      return narrow({ first, end, triggers: triggers.filter(({ at }) => at >= first && at < end) })
    })
    .filter(({ triggers }) => triggers.length > 0)
}

/** A sentence longer than any writer's is read about its first truces only, so that hostile text costs no more than its length. */
const BEFORE = 80
const AFTER = 120
const MOST = 8

function narrow({ first, end, triggers }: Window): Window {
  const opening = triggers[0]
  if (!opening || end - first <= BEFORE + AFTER) return { first, end, triggers }
  const [from, to] = [Math.max(first, opening.first - BEFORE), Math.min(end, opening.next + AFTER)]
  return { first: from, end: to, triggers: triggers.filter(({ next }) => next <= to).slice(0, MOST) }
}
