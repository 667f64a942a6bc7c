import type { CueForm } from '../lexicon/cues'
import { verbsLikeNouns } from '../lexicon/cues-nouns'
import { crowds, officeOf } from '../lexicon/offices'
import { documentNouns, organisationNouns } from '../lexicon/organisations'
import { mentionEndingAt, mentionStartingAt } from './sources'
import type { Subject } from './subjects'
import type { Frame, Scene } from './types'
import { determiners, prepositions } from './words'

/** "runs by a village called Lindau": a participle to the noun before it, not the sentence's verb. */
export const namesThing = (frame: Frame, first: number, { form, row, text }: CueForm, { sources }: Subject) =>
  form === 'past' &&
  row.complement === 'object' &&
  frame.items[first]!.lower === text &&
  frame.items[first - 1]!.kind === 'word' &&
  sources[0]?.kind === 'nominal' &&
  sources[0].span.end < frame.items[first - 1]!.end

/** "claims", "the report", "calls for": a noun where an article, an adjective or a preposition stands before it. */
export function isNoun(scene: Scene, frame: Frame, verb: number, form: CueForm, group: string[]): boolean {
  if (form.form === 'past' && group.length === 0) return isReducedPassive(frame, verb)
  // "opposed to plans", "on state television"
  if (form.form === 's' && group.at(-1) === 'to') return true
  if ((form.form === 's' || form.form === 'base') && group.at(-1) === 'on') return true
  if (group.length > 0) return false
  const before = frame.items[verb - 1]
  if (!before) return form.form !== 'ing'
  if (form.form === 'ing')
    return (
      before.kind === 'word' &&
      (determiners.has(before.lower) ||
        /^['’]s$/.test(before.text) ||
        /^(?:of|over|for|about|against|from|without|despite)$/.test(before.lower))
    )
  if (determiners.has(before.lower) && !['some', 'many', 'several', 'both', 'few', 'all'].includes(before.lower))
    return true
  if (
    /^['’]s?$/.test(before.text) ||
    prepositions.has(before.lower) ||
    /^(?:his|her|its|their|my|our|your)$/.test(before.lower)
  )
    return true
  if (/^(?:sen|rep|gov|mr|mrs|ms)\.?$/.test(before.lower)) return true
  const next = frame.items[verb + 1]
  if (
    (form.form === 's' || form.form === 'base') &&
    verbsLikeNouns.has(form.row.lemma) &&
    !startsContent([form], scene, frame, verb)
  )
    return true
  if (form.form === 's' || form.form === 'base') {
    if (!next) return form.row.complement !== 'clause'
    if (/^(?:and|or)$/.test(next.lower) && form.row.complement === 'clause') return true
    if (before.kind === 'quote' || before.text === ',') return false
    // "Russian claims of", "reports in", "demands by": what follows a noun.
    if (next.kind === 'word' && /^(?:of|in|by|from|at|on)$/.test(next.lower) && form.row.particles.length === 0)
      return form.row.lemma !== 'say'
  }
  return false
}

function startsContent(forms: readonly CueForm[], scene: Scene, frame: Frame, verb: number): boolean {
  const next = frame.items[verb + 1]
  const behind = frame.items[verb - 1]
  if (!next || next.text === '.')
    return (
      /^(?:he|she|it|they)$/.test(behind?.lower ?? '') ||
      mentionEndingAt(scene, frame, verb - 1) !== undefined ||
      organisationNouns.has(behind?.lower ?? '')
    )
  const clear =
    behind !== undefined &&
    (behind.kind !== 'word' ||
      /^(?:he|she|they|it|we|i|you|who|also|often|now)$/.test(behind.lower) ||
      mentionEndingAt(scene, frame, verb - 1) !== undefined ||
      crowds.has(behind.lower) ||
      officeOf(behind.lower) !== null ||
      documentNouns.has(behind.lower) ||
      organisationNouns.has(behind.lower))
  // "Brussels attacks: 34 die": only a verb of saying opens on what follows the colon.
  if (next.text === ':') return forms.some(({ row }) => row.complement === 'clause' || row.complement === 'listener')
  if (next.kind === 'quote') return true
  if (next.lower === 'that' || next.lower === 'to' || forms.some(({ row }) => row.particles.includes(next.lower)))
    return clear
  return (
    clear &&
    (determiners.has(next.lower) ||
      /^(?:he|she|they|it|them|him|us|his|her|their|its|(?:him|her|it)self|themselves|for|on|why|how|whether|what)$/.test(
        next.lower,
      ) ||
      mentionStartingAt(scene, frame, verb + 1) !== undefined)
  )
}

/** "a plan called X", "the deal announced by Y". */
const isReducedPassive = (frame: Frame, verb: number) => {
  const next = frame.items[verb + 1]?.lower
  const before = frame.items[verb - 1]
  if (next === 'by') return true
  const alone = /^(?:one|another|some|many|several|both|few|all|two|three)$/.test(before?.lower ?? '')
  if (
    before &&
    ((determiners.has(before.lower) && !alone) || /^['’]s$/.test(before.text) || prepositions.has(before.lower))
  )
    return true
  return false
}

/** A verb without ending needs a subject in the plural, or I, you, we. */
export function takesBase({ sources }: Subject): boolean {
  const source = sources[0]!
  if (sources.length > 1 || source.kind === 'writer') return true
  if (source.kind === 'pronoun') return source.lower === 'they'
  if (source.kind === 'named') return /s$/.test(source.entity.name)
  return source.plural || crowds.has(source.head) || (/[^s]s$/.test(source.head) && officeOf(source.head) === null)
}
