import type { PerpetratorStanding } from '@/lib/claims'
import type { Gazetteer } from '@/lib/resolve/places'
import { countingVerbs } from '../../../lexicon/counters'
import { attackVerbs, suspicions } from '../../../lexicon/perpetrators'
import { auxiliaries } from '../../grammar-words'
import type { View } from '../../view'
import { type Actor, actorAt } from './actor'

/** A doer with how the article stands to its deed. */
export interface Accusation extends Actor {
  standing: PerpetratorStanding
}

/** How far before its verb a doer may stand, in tokens. */
const REACH = 60

/** Words that part the clause of a verb from the one before. */
const BORDERS = /^(?:when|while|after|before|as|because|although|though|where|if|until|since)$/
const STOPS = /^[;:“”"]$/

/** Before the subject of a clause stand these, or nothing. */
const OPENS_SUBJECT =
  /^(?:[,;:“”"—–-]|--|and|but|or|that|when|while|after|before|as|because|although|though|where|if|until|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|overnight|then|by)$/

/**
 * The subject of the verb of harm at `verb`, or who the attack that is its subject was by. A gerund ("…, killing 12") has the subject of
 * the clauses before it, the nearest that names a doer.
 */
export function asSubject(view: View, gazetteer: Gazetteer, verb: number): Accusation | null {
  const gerund = view.tokens[verb]!.lower.endsWith('ing')
  const relative = antecedent(view, gazetteer, verb)
  if (relative) return judged(view, relative, verb)
  let end = verb
  for (let start = clauseStart(view, end, verb); ; start = clauseStart(view, end, verb)) {
    const found = subjectBetween(view, gazetteer, start, end, verb)
    if (found || !gerund || start <= view.first || STOPS.test(view.tokens[start - 1]!.text)) return found
    end = start - 1
    if (end <= view.first || verb - end > REACH) return null
  }
}

/** "Israeli air strikes that have killed 16": the phrase right before "that" or "which". */
function antecedent(view: View, gazetteer: Gazetteer, verb: number): Actor | null {
  let group = verb
  while (
    group > view.first &&
    (auxiliaries.has(view.tokens[group - 1]!.lower) || view.tokens[group - 1]!.lower.endsWith('ly'))
  )
    group--
  if (!/^(?:that|which|who)$/.test(view.tokens[group - 1]?.lower ?? '')) return null
  const end = view.tokens[group - 2]?.text === ',' ? group - 2 : group - 1
  for (let i = Math.max(view.first, end - 6); i < end; i++) {
    const actor = actorAt(view, gazetteer, i)
    if (actor && actor.last === end) return actor
  }
  return null
}

function subjectBetween(view: View, gazetteer: Gazetteer, start: number, end: number, verb: number): Accusation | null {
  for (let i = start; i < end; i++) {
    const actor = i === start || opens(view, i) ? actorAt(view, gazetteer, i) : null
    if (!actor || actor.last > end) continue
    const between = view.tokens.slice(actor.last, verb).map(({ lower }) => lower)
    // "tanks advanced, and medics said air strikes had killed 12": what somebody says has its own doer
    const told = nextSpeech(view, actor.last, end)
    if (told !== null && !gerundAfter(view, told, verb)) {
      const inner = subjectBetween(view, gazetteer, told + 1, end, verb)
      if (inner) return inner
    }
    if (between.some((word) => /^(?:denied|denies|denying)$/.test(word))) return null
    // "government air strikes and rebel shelling have killed": both are said, or neither
    if (actor.byBlow && joinsMore(view, actor)) {
      const both = withSecond(view, gazetteer, actor)
      return both && both.last <= end ? judged(view, both, verb) : null
    }
    const speech = speechAfter(view, actor.last)
    // "while police searched him he set off the bomb": another is the subject
    const own = view.tokens.slice(actor.last, end)
    if (speech === null && own.some(({ lower }) => /^(?:he|she|they|it|i|we)$/.test(lower))) continue
    if (speech === null) return judged(view, actor, verb)
    // "The army said it had killed 12": the doer's own claim; "police said gunmen killed 12" is another's deed
    if (speech.responsibility || ownDeed(view, speech.at, verb)) return { ...actor, standing: 'claimed' }
  }
  return null
}

const joinsMore = ({ tokens, last }: View, { last: end }: Actor) => end < last && tokens[end]!.lower === 'and'

/** The doer and the one that "and" joins to it; null where the second has no name. */
function withSecond(view: View, gazetteer: Gazetteer, actor: Actor): Actor | null {
  const second = actorAt(view, gazetteer, actor.last + 1)
  if (!second?.byBlow || joinsMore(view, second)) return null
  const name = second.name === actor.name ? actor.name : `${actor.name} and ${second.name}`
  return { ...actor, last: second.last, name, suspected: actor.suspected || second.suspected }
}

function nextSpeech({ tokens }: View, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i--) if (/^(?:said|says|reported|told)$/.test(tokens[i]!.lower)) return i
  return null
}

/** ", police said, killing 12" */
const gerundAfter = ({ tokens }: View, speech: number, verb: number) =>
  verb - speech <= 2 && tokens[speech + 1]?.text === ','

function clauseStart({ tokens, first }: View, end: number, verb: number): number {
  const floor = Math.max(first, verb - REACH)
  let i = end
  while (i > floor && !BORDERS.test(tokens[i - 1]!.lower) && !STOPS.test(tokens[i - 1]!.text)) i--
  return i
}

const opens = ({ tokens }: View, at: number) => {
  const { lower } = tokens[at - 1]!
  return OPENS_SUBJECT.test(lower) || countingVerbs.has(lower)
}

/** The verb of speech whose subject ends at `at`: "said", "has claimed". */
function speechAfter({ tokens, last }: View, at: number): { at: number; responsibility: boolean } | null {
  for (let i = at; i < Math.min(last, at + 5); i++) {
    const { lower } = tokens[i]!
    if (countingVerbs.has(lower)) return { at: i, responsibility: tokens[i + 1]?.lower === 'responsibility' }
    if (!auxiliaries.has(lower) && !lower.endsWith('ly') && !/^(?:also|later|on|early|late|\p{L}+day)$/u.test(lower))
      return null
  }
  return null
}

/** Between the speech and the verb of harm only the speaker's pronoun or its own forces: "it had", "its jets", "to have". */
function ownDeed({ tokens }: View, speech: number, verb: number): boolean {
  for (let i = speech + 1; i < Math.min(verb, speech + 12); i++) {
    const { lower } = tokens[i]!
    if (/^(?:it|they|we)$/.test(lower)) return true
    if (/^(?:its|their|our)$/.test(lower)) return true
    if (lower === 'to' && tokens[i + 1]?.lower === 'have') return true
    if (!/^(?:that|in|on|a|an|the|statement|early|late|yesterday|telegram|twitter|\p{L}+day)$/u.test(lower))
      return false
  }
  return false
}

/** Who did it, behind the victims or the word of harm: "by Israeli fire", "in a drone strike by X", "when gunmen opened fire". */
export function afterwards(view: View, gazetteer: Gazetteer, from: number, to: number): Accusation | null {
  const { tokens, countFrom } = view
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    const blamed = lower === 'on' && tokens[i - 1]?.lower === 'blamed'
    const led = blamed || /^(?:by|in|from|during|under|amid|of|to|after)$/.test(lower)
    const attacked = /^(?:when|after|as)$/.test(lower)
    if (!led && !attacked) {
      if (/^(?:while|but|;|said|says)$/.test(lower)) return null
      continue
    }
    const actor = actorAt(view, gazetteer, i + 1)
    if (!actor) continue
    if (lower === 'by' || blamed || (led && actor.byBlow) || (attacked && strikes(view, actor))) {
      if (!joinsMore(view, actor)) return judged(view, actor, i)
      const both = actor.byBlow ? withSecond(view, gazetteer, actor) : null
      return both && judged(view, both, i)
    }
    if (countFrom.has(i + 1)) return null
  }
  return null
}

/** "gunmen opened fire", "an Israeli missile hit": the first verb behind the doer is one of attack; "as the army patrolled" tells nothing. */
function strikes({ tokens, last }: View, { last: end }: Actor): boolean {
  for (let i = end; i < Math.min(last, end + 10); i++) {
    const { lower, text } = tokens[i]!
    if (/^[.;:”"]$/.test(text)) return false
    const noun = /^(?:a|an|the|in|of|bomb|suicide)$/.test(tokens[i - 1]!.lower)
    if (attackVerbs.has(lower) && !noun) return true
    if (/ed$/.test(lower) || /^(?:was|were|is|are|left|took|went|came|met|held|kept)$/.test(lower)) return false
  }
  return false
}

/** Alleged where words between doer and deed say so: "suspected rebels", "X is accused of killing", "blamed on X". */
function judged({ tokens }: View, actor: Actor, at: number): Accusation {
  const [from, to] = at < actor.first ? [at - 2, actor.first] : [actor.last, at]
  const words = tokens.slice(Math.max(0, from), to).map(({ lower }) => lower)
  const before = tokens[actor.first - 2]?.lower === 'claimed' && tokens[actor.first - 1]?.lower === 'by'
  if (before) return { ...actor, standing: 'claimed' }
  const hedged = words.some((word) => suspicions.has(word) || /^(?:blamed|believe|believes|thought)$/.test(word))
  return { ...actor, standing: actor.suspected || hedged ? 'alleged' : 'stated' }
}
