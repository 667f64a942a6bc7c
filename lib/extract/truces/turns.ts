import type { Document } from '@/lib/text/document'
import type { Token } from '@/lib/text/tokens'
import { type Reading, readStatus } from './status'
import type { Trigger } from './triggers'

const JOINTS = /^(?:but|yet|until|before|though|although|[;—–])$/
const PRONOUNS = /^(?:it|this|that)$/
/** Verbs that a party can be the subject of as well: "it held talks", "it ended its blockade". */
const EITHER = /^(?:held|broke|ended|began|started|entered|failed|took|ran)$/
/** What follows a verb that has no object. */
const NO_OBJECT =
  /^(?:[.,;:!?—–-]|and|but|or|as|when|while|after|before|until|since|because|despite|in|into|on|at|by|for|from|to|through|throughout|within|during|over|across|up|down|off|apart|out|hold|effect|firm|overnight|yesterday|today|here|there|again|only|when|hours|minutes|days|weeks|months|moments|just|barely|\w+ly|\w+day)$/

/** The status that a truce was given, and then lost in the same sentence; `[at, end)` tells of the second. */
export interface Turn {
  joint: number
  made: Reading
  lost: Reading
  end: number
}

/**
 * Where a sentence turns to what became of its truce: "came into effect on 21 May, but this was broken in June", "held until it was
 * breached", "took effect at noon, only to be shattered". Null where either half says nothing, or another truce is named between.
 */
export function turnOf(document: Document, trigger: Trigger, first: number, limit: number): Turn | null {
  const { tokens } = document
  for (let at = trigger.next + 1; at < limit - 1; at++) {
    if (!opensTurn(tokens, at)) continue
    const pronoun: Trigger = {
      ...trigger,
      first: at,
      at,
      next: at + 1,
      class: null,
      act: false,
      says: null,
      takesUp: true,
    }
    const lost = isSubject(tokens, at) ? readStatus(document, pronoun, at, limit, () => false) : null
    if (!lost || !LOST.test(lost.status) || lost.distance > NEAR) continue
    const joint = JOINTS.test(tokens[at - 1]!.lower) ? at - 1 : at
    const made = readStatus(document, trigger, first, joint, () => false)
    return made && MADE.test(made.status) ? { joint, made, lost, end: limit } : null
  }
  return null
}

const MADE = /^(?:announced|extended|in_force)$/
const LOST = /^(?:violated|collapsed|ended)$/
/** Words between the pronoun and what is said of it: "this was, in the event, broken". */
const NEAR = 8

const opensTurn = (tokens: readonly Token[], at: number) =>
  (PRONOUNS.test(tokens[at]!.lower) && JOINTS.test(tokens[at - 1]!.lower)) ||
  (tokens[at]!.lower === 'only' && tokens[at + 1]!.lower === 'to')

/** Whether what "it" does is done by truces: "it held overnight", not "it held talks". */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  let verb = at + 1
  while (/^(?:has|had|have|then|soon|later|also|quickly|only)$/.test(tokens[verb]?.lower ?? '')) verb++
  return !EITHER.test(tokens[verb]?.lower ?? '') || NO_OBJECT.test(tokens[verb + 1]?.lower ?? '.')
}
