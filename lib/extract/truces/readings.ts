import type { TruceStatus } from '@/lib/claims'
import { type AreaContext, areasOf } from './areas'
import { type Reading, readStatus } from './status'
import type { Trigger } from './triggers'
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
  const others = reads.filter((read) => read !== best && isAnother(context, best, read))
  const beside = best.reading.areaOfCue ? besideExclusion(context, best) : []
  return [best, ...others.slice(0, 1), ...beside].sort((a, b) => a.trigger.at - b.trigger.at)
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
  const { first, at } = later.trigger
  // "ordered their men to hold fire, but by dusk the truce was dead", "rolled over its halt to attacks, with X exempt from the truce"
  const acted = earlier.trigger.act || earlier === read
  const unmade = acted && MADE.test(earlier.reading.status) && UNMADE.test(later.reading.status)
  const turns = tokens
    .slice(earlier.trigger.next, later.trigger.first)
    .some(({ lower }) => /^(?:but|with|yet|although)$/.test(lower))
  if (unmade && turns && earlier.reading.next <= later.reading.at) return true
  const introduced = tokens
    .slice(first, at)
    .some(({ lower }) => /^(?:an?|another|similar|previous|earlier)$/.test(lower))
  if (!introduced || best.reading.status === read.reading.status) return false
  if (earlier.reading.next > later.reading.at && later.reading.next > earlier.reading.at) return false
  // The words for the earlier one's status must not be those for the later one's.
  return later.reading.at > earlier.trigger.at && !(later.reading.areaOfCue || earlier.reading.areaOfCue)
}
