import { type CueForm, cueForms } from '../lexicon/cues'
import { laterSource, mainSource, personBefore } from './borrowed-subjects'
import { lastOwn } from './content'
import { invertedSubject } from './inversion'
import { type Subject, subjectAfter, subjectBefore } from './subjects'
import type { CueEvent, Frame, Scene, Source } from './types'
import { isNoun, namesThing, takesBase } from './verb-or-noun'
import { auxiliaries, beForms, conjunctions, isAdverb } from './words'

/** Every cue verb of a frame that has, or takes over, a subject; in order. */
export function findEvents(scene: Scene, frame: Frame): CueEvent[] {
  const events: CueEvent[] = []
  for (let at = 0; at < frame.items.length; at++) {
    const item = frame.items[at]!
    if (item.kind !== 'word') continue
    const forms = cueForms.get(item.lower)
    if (!forms || (frame.at[at]! >= 0 && scene.mentionAt(frame.at[at]!))) continue
    const form = fittingForm(frame, at, forms)
    const event = form && readEvent(scene, frame, at, form, events)
    if (event) events.push(event)
  }
  return events
}

/** Of the verb's patterns the one whose preposition follows; a pattern without prepositions fits always. */
function fittingForm(frame: Frame, at: number, forms: readonly CueForm[]): CueForm | null {
  const next = frame.items[at + 1]?.lower ?? ''
  const afterNext = frame.items[at + 2]?.lower ?? ''
  const tied = forms.find(
    ({ row }) => row.particles.includes(next) || (next === 'it' && row.particles.includes(afterNext)),
  )
  return tied ?? forms.find(({ row }) => row.particles.length === 0) ?? null
}

function readEvent(
  scene: Scene,
  frame: Frame,
  verb: number,
  form: CueForm,
  events: readonly CueEvent[],
): CueEvent | null {
  const before = frame.items[verb - 1]
  if (before && form.form !== 'past' && form.form !== 'participle' && articles.has(before.lower)) return null
  const first = groupStart(scene, frame, verb)
  const group = frame.items.slice(first, verb).map((item) => item.lower)
  const be = group.some((word) => beForms.has(word)) || /(?:^|[a-z])['’](?:s|re|m)$/.test(before?.lower ?? '')
  const participle = form.form === 'past' || form.form === 'participle'
  const base = {
    form,
    first,
    last: groupEnd(frame, verb, form),
    verb,
    negated: group.some((word) => /not$|n['’]t$|never/.test(word)),
  }
  if (participle && be)
    return { ...base, ...agentOf(scene, frame, verb), passive: true, inverted: false, inherited: false }
  if (form.form === 'participle' && group.length === 0) return null
  if (isNoun(scene, frame, verb, form, group)) return null
  const inverted = form.form === 'ing' || form.form === 'base' ? null : invertedSubject(scene, frame, first, verb)
  if (inverted) return { ...base, ...subjectOf(inverted), passive: false, inverted: true, inherited: false }
  const free = form.form === 'ing' && !be
  const owner = free ? personBefore(scene, frame, first) : null
  if (owner) return { ...base, ...subjectOf(owner), passive: false, inverted: false, inherited: true }
  const infinitive = group.includes('to') || free
  const subject = infinitive ? null : subjectBefore(scene, frame, first)
  if (subject && namesThing(frame, first, form, subject)) return null
  if (subject && !(form.form === 'base' && group.length === 0 && !takesBase(subject) && subject.end >= first - 1))
    return { ...base, ...subjectOf(subject), passive: false, inverted: false, inherited: false }
  if (subject || !mayInherit(frame, first, form, infinitive)) return null
  const previous = free && frame.items[first - 1]?.text === ',' ? lastOwn(frame, events) : events.at(-1)
  const earlier = previous && !previous.passive ? previous.sources : mainSource(scene, frame, first)
  const heir = earlier.length > 0 ? earlier : laterSource(scene, frame, first)
  return {
    ...base,
    sources: heir,
    subjectFirst: first,
    subjectEnd: first,
    passive: false,
    inverted: false,
    inherited: true,
  }
}

const articles = new Set(['the', 'a', 'an', 'of', 'no', 'its', 'his', 'their', 'our', 'my', 'your'])

const subjectOf = ({ sources, first, end }: Subject) => ({ sources, subjectFirst: first, subjectEnd: end })

/** Auxiliaries and adverbs before the verb belong to it: "has also repeatedly said". */
function groupStart(scene: Scene, frame: Frame, verb: number): number {
  let first = verb
  while (first > 0) {
    const item = frame.items[first - 1]!
    if (item.kind !== 'word') break
    if (!(auxiliaries.has(item.lower) || isAdverb(item))) break
    if (scene.mentionAt(frame.at[first - 1]!)) break
    first--
  }
  while (first < verb && isAdverb(frame.items[first]!) && !auxiliaries.has(frame.items[first]!.lower) && first === 0)
    first++
  return first
}

function groupEnd(frame: Frame, verb: number, form: CueForm): number {
  const next = frame.items[verb + 1]?.lower ?? ''
  if (form.row.particles.includes(next)) return verb + 1
  return next === 'it' && form.row.particles.length > 0 ? verb + 2 : verb
}

/** "X said, adding", "X met Y and said", "went on to say". */
function mayInherit(frame: Frame, first: number, form: CueForm, infinitive: boolean): boolean {
  const before = frame.items[first - 1]
  if (infinitive) return before !== undefined
  if (!before) return false
  if (before.kind === 'quote') return false
  return conjunctions.has(before.lower) || (before.text === ',' && form.form !== 'base')
}

/** "was accused of … by X", "is expected to": the agent, or nobody. */
function agentOf(scene: Scene, frame: Frame, verb: number) {
  for (let at = verb + 1; at < Math.min(frame.items.length, verb + 25); at++) {
    if (/^[.;,]$/.test(frame.items[at]!.text)) break
    if (frame.items[at]!.lower !== 'by') continue
    const subject = subjectAfter(scene, frame, at + 1)
    if (subject) return { ...subjectOf(subject), sources: subject.sources }
  }
  return { sources: [] as Source[], subjectFirst: verb, subjectEnd: verb }
}
