import { type CueForm, cueForms } from '../lexicon/cues'
import { crowds, officeOf } from '../lexicon/offices'
import { documentNouns } from '../lexicon/organisations'
import { lastOwn } from './content'
import {
  mentionEndingAt,
  mentionLength,
  mentionStartingAt,
  readSources,
  type Subject,
  subjectAfter,
  subjectBefore,
} from './subjects'
import type { CueEvent, Frame, Scene, Source } from './types'
import {
  auxiliaries,
  beForms,
  clauseOpeners,
  conjunctions,
  determiners,
  isAdverb,
  isFiniteVerb,
  objectPronouns,
  prepositions,
} from './words'

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

/** "runs by a village called Lindau": a participle to the noun before it, not the sentence's verb. */
const namesThing = (frame: Frame, first: number, { form, row, text }: CueForm, { sources }: Subject) =>
  form === 'past' &&
  row.complement === 'object' &&
  frame.items[first]!.lower === text &&
  sources[0]?.kind === 'nominal' &&
  sources[0].span.end < frame.items[first - 1]!.end

/** "footage of X saying": the participle's subject stands right before it. */
function personBefore(scene: Scene, frame: Frame, first: number): Subject | null {
  const mention = mentionEndingAt(scene, frame, first - 1)
  if (!mention || mention.entity.kind === 'organisation') return null
  const from = first - mentionLength(mention)
  const sources = readSources(scene, frame, from, first)
  return sources.length > 0 ? { sources, first: from, end: first } : null
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

/** "claims", "the report", "calls for": a noun where an article, an adjective or a preposition stands before it. */
function isNoun(scene: Scene, frame: Frame, verb: number, form: CueForm, group: string[]): boolean {
  if (form.form === 'past' && group.length === 0) return isReducedPassive(frame, verb)
  if (group.length > 0) return false
  const before = frame.items[verb - 1]
  if (!before) return true
  if (form.form === 'ing')
    return (
      before.kind === 'word' && (determiners.has(before.lower) || /^['’]s$/.test(before.text) || before.lower === 'of')
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
  if ((form.form === 's' || form.form === 'base') && nouns.has(form.row.lemma) && !startsContent(scene, frame, verb))
    return true
  if (form.form === 's' || form.form === 'base') {
    if (!next) return form.row.complement !== 'clause'
    if (before.kind === 'quote' || before.text === ',') return false
    // "Russian claims of", "reports in", "demands by": what follows a noun.
    if (next.kind === 'word' && /^(?:of|in|by|from|at|on)$/.test(next.lower) && form.row.particles.length === 0)
      return form.row.lemma !== 'say'
  }
  return false
}

/** Verbs whose bare and s-forms are nouns as often: "comments", "plans", "calls". They need a content right behind them. */
const nouns = new Set(
  `comment report claim remark note estimate figure record plan hope fear doubt demand request offer call attack blast blame
   question charge forecast project read find show signal counter echo quote joke support back fault credit label brand term
   reference highlight ban order command challenge address voice appeal reason wonder guess vow pledge promise threat warn
   dispute mock praise tweet post state figure point boast complain purport caution cry scream shout laugh smile
   alarm focus vent design request answer reply worry wish prove`.split(/\s+/),
)

function startsContent(scene: Scene, frame: Frame, verb: number): boolean {
  const next = frame.items[verb + 1]
  if (!next) return false
  const behind = frame.items[verb - 1]
  const clear =
    behind !== undefined &&
    (behind.kind !== 'word' ||
      /^(?:he|she|they|it|we|i|you|who|also|often|now)$/.test(behind.lower) ||
      mentionEndingAt(scene, frame, verb - 1) !== undefined ||
      crowds.has(behind.lower) ||
      officeOf(behind.lower) !== null ||
      documentNouns.has(behind.lower))
  if (next.kind === 'quote' || next.text === ':') return true
  if (next.lower === 'that' || next.lower === 'to') return clear
  return (
    clear &&
    (determiners.has(next.lower) ||
      /^(?:he|she|they|it|them|him|us|his|her|their|its|for|on|why|how|whether|what)$/.test(next.lower) ||
      mentionStartingAt(scene, frame, verb + 1) !== undefined)
  )
}

/** "a plan called X", "the deal announced by Y". */
const isReducedPassive = (frame: Frame, verb: number) => {
  const next = frame.items[verb + 1]?.lower
  const before = frame.items[verb - 1]
  if (next === 'by') return true
  if (before && (determiners.has(before.lower) || /^['’]s$/.test(before.text) || prepositions.has(before.lower)))
    return true
  return false
}

/** A verb without ending needs a subject in the plural, or I, you, we. */
function takesBase({ sources }: Subject): boolean {
  const source = sources[0]!
  if (sources.length > 1 || source.kind === 'writer') return true
  if (source.kind === 'pronoun') return source.lower === 'they'
  if (source.kind === 'named') return /s$/.test(source.entity.name)
  return source.plural || crowds.has(source.head) || (/[^s]s$/.test(source.head) && officeOf(source.head) === null)
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

function invertedSubject(scene: Scene, frame: Frame, first: number, verb: number): Subject | null {
  const before = frame.items[first - 1]
  const behindQuote = before?.kind === 'quote'
  if (!behindQuote && !(before && /^(?:,|—|–|--)$/.test(before.text))) return null
  const next = frame.items[verb + 1]
  if (
    !next ||
    next.kind === 'quote' ||
    next.lower === 'that' ||
    (objectPronouns.has(next.lower) && next.lower !== 'it')
  )
    return null
  const subject = subjectAfter(scene, frame, verb + 1)
  const source = subject?.sources[0]
  if (!subject || !source || source.kind === 'writer') return null
  if (source.kind === 'pronoun') return behindQuote ? subject : null
  for (let at = subject.first; at < subject.end; at++) {
    const { lower } = frame.items[at]!
    if (auxiliaries.has(lower) && lower !== 'to') return null
  }
  if (behindQuote) return subject
  const usual = subjectBefore(scene, frame, first)
  if (usual && usual.end < first - 1) return null
  if (frame.items[subject.end]?.kind === 'quote') return null
  if (
    !['say', 'write', 'add', 'report', 'explain', 'note'].some((lemma) =>
      cueForms.get(frame.items[verb]!.lower)?.some(({ row }) => row.lemma === lemma),
    )
  )
    return null
  const people =
    source.kind === 'named'
      ? source.entity.kind !== 'organisation' || isEnd(frame, subject.end)
      : crowds.has(source.head) || officeOf(source.head) !== null
  return people && isEnd(frame, subject.end) ? subject : null
}

const isEnd = (frame: Frame, at: number) => {
  const item = frame.items[at]
  return (
    item === undefined ||
    item.kind === 'quote' ||
    /^[.,;:?!]$/.test(item.text) ||
    item.lower === 'who' ||
    clauseOpeners.has(item.lower)
  )
}

/** "After saying …, she left": the subject stands behind the comma. */
function laterSource(scene: Scene, frame: Frame, from: number): Source[] {
  for (let at = from; at < frame.items.length - 1; at++) {
    const item = frame.items[at]!
    if (item.text !== ',' && item.kind !== 'quote') continue
    const pronoun = /^(he|she|they)$/.exec(frame.items[at + 1]!.lower)?.[1]
    if (pronoun) return [{ kind: 'pronoun', lower: pronoun, span: frame.items[at + 1]! }]
    const mention = mentionStartingAt(scene, frame, at + 1)
    if (mention) return readSources(scene, frame, at + 1, at + 1 + mentionLength(mention))
  }
  return []
}

/** The subject of the frame's first clause, for verbs that stand far from it. */
export function mainSource(scene: Scene, frame: Frame, before: number): Source[] {
  for (let at = 1; at < before; at++) {
    if (frame.items[at]!.kind === 'quote') break
    if (!isFiniteVerb(frame.items, at)) continue
    const subject = subjectBefore(scene, frame, at)
    if (subject) return subject.sources
  }
  for (let at = 0; at < before; at++) {
    const item = frame.items[at]!
    if (item.kind === 'quote') return []
    const pronoun = /^(he|she|they)(?:['’]\p{L}+)?$/u.exec(item.lower)?.[1]
    if (pronoun) return [{ kind: 'pronoun', lower: pronoun, span: item }]
    const mention = frame.at[at]! >= 0 ? scene.mentionAt(frame.at[at]!) : undefined
    if (!mention) continue
    const start = scene.document.tokens[mention.first]!.start
    const end = scene.document.tokens[mention.last]!.end
    const next = frame.items[at + mention.last - mention.first + 1]
    const opener = frame.items[at - 1]
    if (opener && prepositions.has(opener.lower)) continue
    if (next && /^['’]s?$/.test(next.text)) continue
    return [{ kind: 'named', entity: mention.entity, span: { start, end } }]
  }
  return []
}
