import type { Quotation, StoredClaim } from '@/lib/claims'
import { type Document, sentenceAt } from '@/lib/text/document'
import { textAt } from '@/lib/text/span'

/** How one outlet names a speaker and which verbs it gives them, each with the first claim that does. */
export interface Introduction {
  outlet: string
  count: number
  called: { words: string; basis: NonNullable<Quotation['speaker']>['basis']; claim: StoredClaim }[]
  cues: { words: string; class: NonNullable<Quotation['cue']>['class']; count: number }[]
}

/** By outlet, in the order in which they come. `texts` are the articles' texts by id; a speaker's words are read from them. */
export function introductionsOf(
  quotations: readonly (StoredClaim & { claim: Quotation; outlet: string })[],
  texts: ReadonlyMap<string, string>,
): Introduction[] {
  const byOutlet = new Map<string, Introduction>()
  for (const quoted of quotations) {
    const { outlet, articleId, claim } = quoted
    const row = byOutlet.get(outlet) ?? { outlet, count: 0, called: [], cues: [] }
    byOutlet.set(outlet, row)
    row.count++
    const { speaker, cue } = claim
    const words = speaker && texts.get(articleId)?.slice(speaker.start, speaker.end)
    if (speaker && words && !row.called.some((known) => known.words.toLowerCase() === words.toLowerCase()))
      row.called.push({ words, basis: speaker.basis, claim: quoted })
    if (!cue) continue
    const known = row.cues.find((other) => other.words === cue.text)
    if (known) known.count++
    else row.cues.push({ words: cue.text, class: cue.class, count: 1 })
  }
  return [...byOutlet.values()]
}

/** Words that articles have for a speaker: how it is known who is meant, and where they stand, first in each outlet. */
export interface Alias {
  words: string
  basis: NonNullable<Quotation['speaker']>['basis']
  count: number
  places: { outlet: string; claim: StoredClaim }[]
}

/** All words that the speaker was read from, the most frequent first; capitals aside, one wording with one basis is one. */
export function aliasesOf(
  quotations: readonly (StoredClaim & { claim: Quotation; outlet: string })[],
  texts: ReadonlyMap<string, string>,
): Alias[] {
  const known = new Map<string, Alias>()
  for (const quoted of quotations) {
    const { speaker } = quoted.claim
    const words = speaker && texts.get(quoted.articleId)?.slice(speaker.start, speaker.end)
    // What runs on from the words before has no words of its own.
    if (!speaker || !words || speaker.basis === 'continued') continue
    const key = `${speaker.basis} ${words.toLowerCase()}`
    const alias = known.get(key) ?? { words, basis: speaker.basis, count: 0, places: [] }
    known.set(key, alias)
    alias.count++
    if (!alias.places.some(({ outlet }) => outlet === quoted.outlet))
      alias.places.push({ outlet: quoted.outlet, claim: quoted })
  }
  return [...known.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))
}

/**
 * The sentence in which an article first names a person, office or organisation; null where it never uses the last word
 * of the name.
 */
export function firstMention(document: Document, name: string): string | null {
  const { text } = document
  const last = name.split(/[\s-]+/u).at(-1)
  const at = last ? text.indexOf(last) : -1
  const sentence = at < 0 ? undefined : sentenceAt(document, at)
  return sentence ? textAt(text, sentence) : null
}
