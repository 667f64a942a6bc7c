import { type CueForm, cueForms } from '../lexicon/cues'
import { laterSource, mainSource, personBefore } from './borrowed-subjects'
import { lastOwn } from './content'
import { invertedSubject } from './inversion'
import { type Subject, subjectAfter, subjectBefore } from './subjects'
import type { CueEvent, Frame, Scene } from './types'
import { isNoun, namesThing, takesBase } from './verb-or-noun'
import { auxiliaries, beForms, conjunctions, determiners, isAdverb, possessives, timeWords, weekdays } from './words'

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
    ({ row }) =>
      row.particles.includes(next) ||
      (row.particles.includes(afterNext) && (next === 'it' || isTime(frame, at + 1))) ||
      row.particles.some((particle) => particle.startsWith('~') && standsLater(frame, at + 2, particle.slice(1))),
  )
  return tied ?? forms.find(({ row }) => row.particles.length === 0) ?? null
}

/** "voted Thursday to", "called again for". */
const isTime = (frame: Frame, at: number) =>
  weekdays.has(frame.items[at]!.lower) || timeWords.has(frame.items[at]!.lower) || isAdverb(frame.items[at]!)

/** "see the law *as* a mistake": the preposition stands behind the object. */
function standsLater(frame: Frame, from: number, particle: string): boolean {
  for (let at = from; at < Math.min(frame.items.length, from + 14); at++) {
    const { lower, text, kind } = frame.items[at]!
    if (kind === 'quote' || /^[.,;:?!]$/.test(text)) return false
    if (lower === particle) return true
  }
  return false
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
  const auxiliaryWords = frame.items.slice(first, verb).map((item) => item.lower)
  const be = auxiliaryWords.some((word) => beForms.has(word)) || isContractedBe(frame, verb, form)
  const participle = form.form === 'past' || form.form === 'participle'
  const group = {
    form,
    first,
    last: groupEnd(frame, verb, form),
    verb,
    negated: auxiliaryWords.some((word) => /not$|n['’]t$|never/.test(word)),
  }
  if (participle && be) return cueEvent(group, agentOf(scene, frame, verb), 'passive')
  if (form.form === 'participle' && auxiliaryWords.length === 0) return null
  if (isNoun(scene, frame, verb, form, auxiliaryWords)) return null
  const inverted = form.form === 'ing' || form.form === 'base' ? null : invertedSubject(scene, frame, first, verb)
  if (inverted) return cueEvent(group, inverted, 'inverted')
  const free = form.form === 'ing' && !be
  const owner = free ? personBefore(scene, frame, first) : null
  if (owner) return cueEvent(group, owner, 'inherited')
  const infinitive = auxiliaryWords.includes('to') || free
  const subject = infinitive ? null : subjectBefore(scene, frame, first)
  if (subject && namesThing(frame, first, form, subject)) return null
  if (
    subject &&
    !(form.form === 'base' && auxiliaryWords.length === 0 && !takesBase(subject) && subject.end >= first - 1)
  )
    return cueEvent(group, subject, 'own')
  if (subject || !mayInherit(frame, first, form, infinitive)) return null
  const previous = free && frame.items[first - 1]?.text === ',' ? lastOwn(frame, events) : events.at(-1)
  const earlier = previous && !previous.passive ? previous.sources : mainSource(scene, frame, first)
  const heir = earlier.length > 0 ? earlier : laterSource(scene, frame, first)
  return cueEvent(group, { sources: heir, first, end: first }, 'inherited')
}

/** "he's accused of", not "he's sought a way", "who's called for": the second is "has". */
function isContractedBe(frame: Frame, verb: number, { form, row }: CueForm): boolean {
  const before = frame.items[verb - 1]?.lower ?? ''
  if (!/(?:^|[a-z])['’](?:s|re|m)$/.test(before)) return false
  if (form === 'ing' || !/['’]s$/.test(before)) return true
  const next = frame.items[verb + 1]?.lower ?? ''
  const thing = determiners.has(next) || possessives.has(next) || next === 'that'
  return !(thing || (row.particles.includes(next) && (next !== 'to' || row.lemma === 'seek') && row.lemma !== 'accuse'))
}

const articles = new Set(['the', 'a', 'an', 'of', 'no', 'its', 'his', 'their', 'our', 'my', 'your'])

type VerbGroup = Pick<CueEvent, 'form' | 'first' | 'last' | 'verb' | 'negated'>

/** Written out field by field: it runs for every cue verb, and an object spread from two others costs several times as much. */
const cueEvent = (
  { form, first, last, verb, negated }: VerbGroup,
  subject: Subject,
  relation: 'own' | 'passive' | 'inverted' | 'inherited',
): CueEvent => ({
  form,
  first,
  last,
  verb,
  negated,
  sources: subject.sources,
  subjectFirst: subject.first,
  subjectEnd: subject.end,
  passive: relation === 'passive',
  inverted: relation === 'inverted',
  inherited: relation === 'inherited',
})

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
  const { particles } = form.row
  if (particles.includes(next)) return verb + 1
  return particles.includes(frame.items[verb + 2]?.lower ?? '') ? verb + 2 : verb
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
function agentOf(scene: Scene, frame: Frame, verb: number): Subject {
  for (let at = verb + 1; at < Math.min(frame.items.length, verb + 25); at++) {
    if (/^[.;,]$/.test(frame.items[at]!.text)) break
    if (frame.items[at]!.lower !== 'by') continue
    const subject = subjectAfter(scene, frame, at + 1)
    if (subject) return subject
  }
  return { sources: [], first: verb, end: verb }
}
