import type { Context } from '../../context'
import { countingVerbs } from '../../lexicon/counters'
import { type Figure, spanOfTokens } from '../figure'
import type { View } from '../view'
import { subjectOf } from './counter-phrases'

/** Sentences back in which the one that a pronoun means may have counted before. */
const BACK = 3

/** Verbs by which a source takes a stand; their subject may be what "it said" later in the sentence means. */
const STANCE =
  /^(?:condemned|denied|announced|confirmed|described|issued|reported|claimed|blamed|gave|released|updated|published|revised|told|said)$/

/** Who a pronoun that states the number stands for, with the pronoun's words: "which it said killed 20", "he had said 12 were killed". */
export function sourceOfPronoun(
  context: Context,
  figure: Figure,
  earlier: readonly Figure[],
): { name: string; start: number; end: number } | null {
  const at = pronounOf(figure)
  if (at === null) return null
  const { view } = figure
  const pronoun = view.tokens[at]!.lower
  const span = spanOfTokens(view, { first: at, last: at + 1 })
  const own = pronoun === 'it' || pronoun === 'they' ? subjectEarlier(view, at) : null
  if (own) return { name: own, ...span }
  for (const { draft, view: other } of [...earlier].reverse()) {
    if (view.sentence.index - other.sentence.index > BACK) break
    if (draft.counter && mayMean(pronoun, draft.counter)) return { name: draft.counter, ...span }
  }
  return lastSource(context, view, pronoun, span)
}

/** The pronoun that is the subject of a verb of counting before the number, or behind it: ", he said". */
function pronounOf({ view, sighting }: Figure): number | null {
  const { tokens, first, last } = view
  const number = sighting.count.first
  for (let i = number - 1; i > first; i--) {
    const { lower, text } = tokens[i]!
    if (text === ';' || /^[“”"]$/.test(text)) break
    if (countingVerbs.has(lower)) return pronounBefore(view, i)
  }
  for (let i = number; i < last; i++) {
    if (countingVerbs.has(tokens[i]!.lower)) {
      const at = pronounBefore(view, i)
      return at !== null && tokens[at - 1]?.kind === 'punctuation' ? at : null
    }
  }
  return null
}

function pronounBefore({ tokens, first }: View, verb: number): number | null {
  let i = verb - 1
  while (i > first && /^(?:had|has|have|also|later|earlier|then)$/.test(tokens[i]!.lower)) i--
  return i >= first && /^(?:he|she|it|they)$/.test(tokens[i]!.lower) ? i : null
}

function subjectEarlier(view: View, at: number): string | null {
  for (let i = view.first + 1; i < at; i++) {
    if (!STANCE.test(view.tokens[i]!.lower)) continue
    const subject = subjectOf(view, i)
    if (!subject) continue
    const { start, end } = spanOfTokens(view, subject)
    return view.document.text.slice(start, end)
  }
  return null
}

/** A body may be "it", several may be "they", one person is "he" or "she". */
function mayMean(pronoun: string, name: string): boolean {
  const several = /(?:s|police|people|media)$/i.test(name) && !/\p{Lu}\p{Ll}+s$/u.test(name)
  if (pronoun === 'they') return several
  if (several) return false
  const body =
    /(?:ministry|agency|group|observatory|network|mission|committee|office|army|military|government|nations|news|council|service)/i.test(
      name,
    )
  return pronoun === 'it' ? body || /^\p{Lu}[\p{Lu}.]+$/u.test(name) : !body
}

/** The source of the attribution before, where no figure was counted yet. */
function lastSource(
  context: Context,
  { sentence, document }: View,
  pronoun: string,
  span: { start: number; end: number },
) {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - BACK); index--) {
    const { start, end } = document.sentences[index]!
    const said = context.attributions.findLast(
      ({ content, source }) => content.start >= start && content.end <= end && source !== null,
    )
    const name = said?.source?.basis === 'pronoun' ? null : said?.source?.name
    if (name && mayMean(pronoun, name)) return { name, ...span }
  }
  return null
}
