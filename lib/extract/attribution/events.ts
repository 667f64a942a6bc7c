import { type CueForm, cueForms } from '../lexicon/cues'
import { laterSource, mainSource, personBefore } from './borrowed-subjects'
import { startsClause } from './content'
import { invertedSubject } from './inversion'
import { lastOwn } from './siblings'
import { type Subject, subjectAfter, subjectBefore } from './subjects'
import type { CueEvent, Frame, Scene } from './types'
import { isNoun, namesThing, takesBase } from './verb-or-noun'
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  isAdverb,
  isFiniteVerb,
  possessives,
  prepositions,
  timeWords,
  weekdays,
} from './words'

/** Every cue verb of a frame that has, or takes over, a subject; in order. */
export function findEvents(scene: Scene, frame: Frame): CueEvent[] {
  const events: CueEvent[] = []
  for (let at = 0; at < frame.items.length; at++) {
    const item = frame.items[at]!
    if (item.kind !== 'word') continue
    const forms = cueForms.get(item.lower)
    if (!forms || prepositions.has(item.lower) || (frame.at[at]! >= 0 && scene.mentionAt(frame.at[at]!))) continue
    const form = fittingForm(frame, at, forms)
    const event = form && readEvent(scene, frame, at, form, events)
    if (event) events.push(event)
  }
  return events
}

/** Of the verb's patterns the one whose preposition follows; a pattern without prepositions fits always. */
function fittingForm(frame: Frame, at: number, forms: readonly CueForm[]): CueForm | null {
  const tied = forms.find(
    ({ row }) =>
      row.particles.length > 0 &&
      (tieBehind(frame, at, row.particles) > 0 ||
        row.particles.some((particle) => particle.startsWith('~') && standsLater(frame, at + 2, particle.slice(1)))),
  )
  return tied ?? forms.find(({ row }) => row.particles.length === 0) ?? null
}

/** Where the preposition stands: "called for", "called again for", "decided not to", "decided after a debate to"; 0 for none. */
function tieBehind(frame: Frame, verb: number, particles: readonly string[]): number {
  const next = frame.items[verb + 1]?.lower ?? ''
  if (particles.includes(next)) return verb + 1
  if (particles.includes(frame.items[verb + 2]?.lower ?? '') && (/^(?:it|not)$/.test(next) || isTime(frame, verb + 1)))
    return verb + 2
  if (particles.includes(frame.items[verb + 2]?.lower ?? '') && frame.items[verb + 1]!.kind === 'number')
    return verb + 2
  if (!particles.includes('to') || !/^(?:after|at|on|during)$/.test(next)) return 0
  for (let at = verb + 3; at < Math.min(frame.items.length, verb + 9); at++) {
    const { lower, kind } = frame.items[at]!
    if (kind !== 'word' || isFiniteVerb(frame.items, at)) return 0
    if (lower === 'to') return at
  }
  return 0
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
  // "staff were warned not to discuss it": what somebody is told to do.
  if (!free && events.at(-1)?.passive && first - events.at(-1)!.last <= 2) return null
  const previous = free && frame.items[first - 1]?.text === ',' ? lastOwn(frame, events) : events.at(-1)
  const earlier = previous && !previous.passive ? previous.sources : mainSource(scene, frame, first)
  const heir = earlier.length > 0 ? earlier : laterSource(scene, frame, first)
  return first === 0 && (heir.length === 0 || !opensClause(frame, verb + 1))
    ? null
    : cueEvent(group, { sources: heir, first, end: first }, 'inherited')
}

/** "Claiming the road was closed, X left": at the head of a sentence a participle with an object is what X did. */
const opensClause = (frame: Frame, from: number) =>
  frame.items[from]?.lower === 'that' ||
  startsClause(frame, from) ||
  frame.items.slice(from, from + 2).some(({ kind }) => kind === 'quote')

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
    const each = /^(?:each|both|all)$/.test(item.lower) && auxiliaries.has(frame.items[first - 2]?.lower ?? '')
    if (!(auxiliaries.has(item.lower) || isAdverb(item) || each)) break
    if (scene.mentionAt(frame.at[first - 1]!)) break
    first--
  }
  while (first < verb && isAdverb(frame.items[first]!) && !auxiliaries.has(frame.items[first]!.lower) && first === 0)
    first++
  return first
}

/** With the preposition that ties the content to the verb; "not to" is a part of the content. */
function groupEnd(frame: Frame, verb: number, { row }: CueForm): number {
  const tie = row.particles.length === 0 ? 0 : tieBehind(frame, verb, row.particles)
  if (tie === 0) return row.particles.includes(frame.items[verb + 2]?.lower ?? '') ? verb + 2 : verb
  return frame.items[tie - 1]!.lower === 'not' ? tie - 2 : tie
}

/** "X said, adding", "X met Y and said", "went on to say". */
function mayInherit(frame: Frame, first: number, form: CueForm, infinitive: boolean): boolean {
  const before = frame.items[first - 1]
  if (infinitive) return before !== undefined || form.form === 'ing'
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
