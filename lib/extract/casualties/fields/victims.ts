import type { Basis } from '@/lib/claims'
import type { Span } from '@/lib/text/span'
import type { Context } from '../../context'
import { outcomeWords } from '../../lexicon/outcomes'
import { type Figure, spanOfTokens } from '../figure'

/** Heads that say nothing of who: the victims are then those of the figure beside, or people. */
const EMPTY = /^(?:more|other|lives|life)$/

/**
 * Who: the noun that the number counts ("civilians"), the people before the toll ("the Palestinian death toll"), else those of the
 * figure that this one is joined to, else people.
 */
export function readVictims(context: Context, figures: readonly Figure[]): void {
  let previous: Figure | null = null
  for (const figure of figures) {
    const { draft } = figure
    const words = ownWords(context, figure)
    if (words) setVictims(figure, words.text, words.span, 'stated')
    else {
      const model = figure.whole ?? (isJoined(figure, previous) ? previous : null)
      const span = model?.draft.evidence.victims ?? draft.evidence.number!
      const text =
        model?.draft.victims && !/^(?:lives|others|(?:.* )?(?:bodies|corpses))$/.test(model.draft.victims)
          ? model.draft.victims
          : 'people'
      setVictims(figure, model?.sighting.count.number.value === 1 ? severalOf(text) : text, span, 'inferred')
    }
    previous = figure
  }
}

/** "113 soldiers were killed and another 78 are missing": of one sentence, and no toll, which counts all. */
const isJoined = ({ sighting, view }: Figure, previous: Figure | null) =>
  previous !== null && previous.view.sentence === view.sentence && sighting.rule !== 'casualty.toll'

function setVictims({ draft }: Figure, text: string, { start, end }: Span, basis: Basis): void {
  draft.victims = text
  draft.evidence.victims = { start, end, basis }
}

function ownWords(context: Context, figure: Figure): { text: string; span: Span } | null {
  const { sighting, view } = figure
  if (sighting.victims) {
    const span = spanOfTokens(view, sighting.victims)
    const text = context.document.text.slice(span.start, span.end)
    return { text: pluralOf(text), span }
  }
  const phrase = sighting.count.victims ?? antecedent(figure)
  if (!phrase) return null
  let { first, last } = phrase
  if (sighting.rule === 'casualty.event-noun') {
    // "12 civilian deaths": the noun is the outcome, the adjective may name the victims
    while (last > first && isOutcomeNoun(view.tokens[last - 1]!.lower)) last--
    if (last === first || !/^(?:civilian|palestinian|israeli|military|\p{Lu}.*)$/u.test(view.tokens[last - 1]!.text))
      return null
    const span = spanOfTokens(view, { first, last })
    return { text: pluralOf(context.document.text.slice(span.start, span.end)), span }
  }
  while (first < last && /^(?:more|other|additional|further)$/.test(view.tokens[first]!.lower)) first++
  if (first === last || (last - first === 1 && EMPTY.test(view.tokens[first]!.lower))) return null
  const span = spanOfTokens(view, { first, last })
  const text = context.document.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return { text: text === 'others' ? 'other people' : text, span }
}

/** "12 miners were lifted out, one of whom suffered burns": they were counted, though nothing befell them. */
function antecedent({ sighting, view }: Figure) {
  if (!sighting.count.ofGroup || sighting.whole) return null
  const before = view.counts.findLast(({ last, victims }) => last <= sighting.count.first && victims?.person)
  return before?.victims ?? null
}

const isOutcomeNoun = (lower: string) => outcomeWords.get(lower)?.roles.has('event') ?? false

/** "Palestinian" in "the Palestinian death toll" stands for Palestinians. */
const pluralOf = (words: string) => (/(?:an|i|ian|civilian)$/.test(words) ? `${words}s` : words)

/** "An Israeli soldier was killed and 16 were wounded": 16 Israeli soldiers; but with one bystander anybody may be hurt. */
const severalOf = (one: string) => (FORCES.test(one) && !one.endsWith('s') ? `${one}s` : 'people')

const FORCES =
  /(?:soldier|officer|trooper|marine|fighter|guard|militant|rebel|insurgent|commando|paratrooper|cadet|recruit|peacekeeper)s?$/i
