import type { PerpetratorStanding } from '@/lib/claims'
import type { Gazetteer } from '@/lib/resolve/places'
import { countingVerbs } from '../../../lexicon/counters'
import { attackVerbs, suspicions } from '../../../lexicon/perpetrators'
import type { View } from '../../view'
import { type Actor, actorAt } from './actor'

/** A doer with how the article stands to its deed. */
export interface Accusation extends Actor {
  standing: PerpetratorStanding
}

/** How far before its verb a doer may stand, in tokens. */
const REACH = 45

/** Words that part the clause of a verb from the one before. */
const BORDERS = /^(?:when|while|after|before|as|because|although|though|where|if|until|since|[;:“”"])$/

/** Before the subject of a clause stand these, or nothing. */
const OPENS_SUBJECT =
  /^(?:[,;:“”"—–-]|--|and|but|or|that|when|while|after|before|as|because|although|though|where|if|until|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|overnight|then|by)$/

/** The subject of the verb of harm at `verb`, or who the attack that is its subject was by. */
export function asSubject(view: View, gazetteer: Gazetteer, verb: number): Accusation | null {
  const start = clauseStart(view, verb)
  for (let i = start; i < verb; ) {
    const actor = i === start || opens(view, i) ? actorAt(view, gazetteer, i) : null
    if (actor && actor.last <= verb) return judged(view, actor, verb)
    i++
  }
  return null
}

function clauseStart({ tokens, first }: View, verb: number): number {
  const floor = Math.max(first, verb - REACH)
  let i = verb
  while (i > floor && !BORDERS.test(tokens[i - 1]!.lower)) i--
  return i
}

const opens = ({ tokens }: View, at: number) => {
  const { lower } = tokens[at - 1]!
  return OPENS_SUBJECT.test(lower) || countingVerbs.has(lower)
}

/** Who did it, behind the victims or the word of harm: "by Israeli fire", "in a drone strike by X", "when gunmen opened fire". */
export function afterwards(view: View, gazetteer: Gazetteer, from: number, to: number): Accusation | null {
  const { tokens, countFrom } = view
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    const led = /^(?:by|in|from|during|under|amid|of)$/.test(lower)
    const attacked = /^(?:when|after|as)$/.test(lower)
    if (!led && !attacked) {
      if (/^(?:while|but|;|said|says)$/.test(lower)) return null
      continue
    }
    const actor = actorAt(view, gazetteer, i + 1)
    if (!actor) continue
    if (lower === 'by' || (led && actor.byBlow) || (attacked && strikes(view, actor))) return judged(view, actor, i)
    if (countFrom.has(i + 1)) return null
  }
  return null
}

/** "gunmen opened fire", "an Israeli missile hit": within a few words a verb of attack. */
function strikes({ tokens, last }: View, { last: end }: Actor): boolean {
  for (let i = end; i < Math.min(last, end + 5); i++) {
    const { lower, kind } = tokens[i]!
    if (attackVerbs.has(lower)) return true
    if (kind === 'punctuation') return false
  }
  return false
}

/** Alleged where the words say so: "suspected rebels", "allegedly killed", "blamed on". */
function judged({ tokens, first }: View, actor: Actor, at: number): Accusation {
  const before = tokens[at - 1]?.lower ?? ''
  const hedged = at > first && (suspicions.has(before) || /^(?:blamed|carried)$/.test(before))
  const claimed = at > first && (before === 'claimed' || claimedBy(tokens, first, actor))
  return { ...actor, standing: claimed ? 'claimed' : actor.suspected || hedged ? 'alleged' : 'stated' }
}

/** "The attack, claimed by X, killed 12" */
const claimedBy = (tokens: View['tokens'], first: number, actor: Actor) =>
  actor.first - 2 >= first && tokens[actor.first - 1]!.lower === 'by' && tokens[actor.first - 2]!.lower === 'claimed'
