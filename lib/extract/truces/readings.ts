import type { TruceStatus } from '@/lib/claims'
import { type AreaContext, areasOf } from './areas'
import { type Reading, readStatus } from './status'
import type { Trigger } from './triggers'
import { turnOf } from './turns'
import type { Window } from './windows'

/** A truce that a window names, with what it says of it. */
export interface Read {
  trigger: Trigger
  reading: Reading
  /** The words that speak of it. */
  window: Window
}

/** What a window says: of the truce of which it says most, and of each other truce that it names beside it, in the order of the text. */
export function readingsOf(context: AreaContext, window: Window): Read[] {
  const { triggers, first, end } = window
  const reads = triggers.flatMap((trigger) => {
    const hasArea = (reading: Reading) => areasOf(context, trigger, reading, first, end).length > 0
    const reading = readStatus(context.document, trigger, first, end, hasArea, triggers)
    return reading ? [{ trigger, reading, window }] : []
  })
  const best = reads.reduce<Read | null>((known, read) => (known && !outranks(read, known) ? known : read), null)
  if (!best) return []
  const others = reads
    .flatMap((read) => (read === best ? [] : ownWords(context, best, read)))
    .filter((read) => isAnother(context, best, read))
  const turned = others.length ? [] : throughTurn(context, best)
  if (turned.length) return turned
  const beside = best.reading.areaOfCue ? besideExclusion(context, best) : []
  return [best, ...others.slice(0, 1), ...beside].sort((a, b) => a.trigger.at - b.trigger.at)
}

/** "calls for a ceasefire as a four-day truce ends": what follows a truce that is introduced is said of that one. */
function ownWords({ document }: AreaContext, best: Read, read: Read): Read[] {
  const { first, at } = best.trigger
  if (read.trigger.at > at || read.reading.at < at || !isIntroduced(document.tokens, best.trigger)) return [read]
  const window = { ...read.window, end: first }
  const reading = readStatus(document, read.trigger, window.first, window.end, () => false)
  return reading ? [{ trigger: read.trigger, reading, window }] : []
}

/** "a truce", "its own truce", "an earlier pause": not one that the sentence has named before. */
const isIntroduced = (tokens: AreaContext['document']['tokens'], { first, at }: Trigger) =>
  tokens.slice(first, at).some(({ lower }) => /^(?:an?|another|similar|previous|earlier|own)$/.test(lower))

/** "came into effect on 21 May, but this was broken": what the truce was, and what became of it. */
function throughTurn({ document }: AreaContext, { trigger, window }: Read): Read[] {
  const { triggers, first } = window
  const following = triggers.find(({ at }) => at > trigger.at)
  const turn = turnOf(document, trigger, first, following?.first ?? trigger.sentence.lastToken)
  if (!turn) return []
  return [
    { trigger, reading: turn.made, window: { ...window, end: turn.joint } },
    { trigger, reading: turn.lost, window: { ...window, end: turn.end } },
  ]
}

/** "declared a truce, except in X": the truce was declared as well. */
function besideExclusion({ document }: AreaContext, { trigger, reading, window }: Read): Read[] {
  if (reading.at < trigger.at || !/^except|^exclud/.test(document.tokens[reading.at]!.lower)) return []
  const before = { ...window, end: reading.at }
  const made = readStatus(document, trigger, before.first, before.end, () => false)
  const stands = made && made.at < trigger.at && /^(?:announced|in_force|extended)$/.test(made.status)
  return stands ? [{ trigger, reading: made, window: before }] : []
}

function outranks({ reading }: Read, { reading: known }: Read): boolean {
  if (reading.rank !== known.rank) return reading.rank > known.rank
  const [made, knownMade] = [TALK.has(reading.status), TALK.has(known.status)]
  return made === knownMade ? reading.distance < known.distance : !made
}

const MADE = /^(?:announced|extended|in_force)$/
const UNMADE = /^(?:violated|collapsed|ended|excluded)$/

/** What is only talked about says less than what was made. */
const TALK: ReadonlySet<TruceStatus> = new Set(['proposed', 'under_negotiation'])

/**
 * Whether two truces of a sentence are two: the later one is introduced as new ("… hours after a truce lapsed"), each has words of its
 * own for its status, and those say different things.
 */
function isAnother({ document: { tokens } }: AreaContext, best: Read, read: Read): boolean {
  const [earlier, later] = best.trigger.at < read.trigger.at ? [best, read] : [read, best]
  // "ordered their men to hold fire, but by dusk the truce was dead", "rolled over its halt to attacks, with X exempt from the truce"
  const acted = earlier.trigger.act || earlier === read
  const unmade = acted && MADE.test(earlier.reading.status) && UNMADE.test(later.reading.status)
  const turns = tokens
    .slice(earlier.trigger.next, later.trigger.first)
    .some(({ lower }) => /^(?:but|with|yet|although)$/.test(lower))
  if (unmade && turns && earlier.reading.next <= later.reading.at) return true
  // "ended the truce after the army left its own": each side has one.
  const own = tokens.slice(later.trigger.first, later.trigger.at).some(({ lower }) => lower === 'own')
  if (!own && (!isIntroduced(tokens, later.trigger) || best.reading.status === read.reading.status)) return false
  if (earlier.reading.next > later.reading.at && later.reading.next > earlier.reading.at) return false
  // The words for the earlier one's status must not be those for the later one's.
  return later.reading.at > earlier.trigger.at && !(later.reading.areaOfCue || earlier.reading.areaOfCue)
}
