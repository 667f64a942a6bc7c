import { subordinators } from './grammar-words'
import type { Sighting, View } from './view'

/** Tokens `[first, last)`. */
export interface TokenRange {
  first: number
  last: number
}

/** Rules whose number comes after the words of harm, so that the clause begins before them. */
const OBJECT_RULES = new Set([
  'casualty.verb-object',
  'casualty.driven',
  'casualty.hostage',
  'casualty.act-of',
  'casualty.toll',
  'casualty.lives',
  'casualty.bodies',
  'casualty.group-toll',
  'casualty.to-death',
  'casualty.hospital',
])

const PART_RULES = new Set(['casualty.including', 'casualty.among', 'casualty.of-them', 'casualty.enumeration'])

/** Words that open another clause after a comma. */
const OPENS_CLAUSE =
  /^(?:and|but|while|as|when|where|which|who|prompting|raising|bringing|making|taking|were|was|had|has|though|although|because|so|or)$/

/** After an object and a comma only these go on about the figure. */
const GOES_ON =
  /^(?:according|most|mostly|mainly|many|nearly|all|half|in|at|near|on|during|since|over|by|from|including|among|some|two-thirds)$/

/** "In and around Aleppo": two prepositions of one place, and no new clause. */
const AROUND = /^(?:around|near|outside|on|off)$/

const LEFT_REACH = 60

/** The clause that carries a figure, apart from those of the other figures of its sentence. */
export function clauseOf(view: View, sighting: Sighting, all: readonly Sighting[]): TokenRange {
  const others = all.filter((other) => other !== sighting)
  const core = ownCore(sighting, others)
  const first =
    OBJECT_RULES.has(sighting.rule) && core.first <= sighting.trigger.first
      ? leftEnd(view, core.first, others)
      : core.first
  return trimEnd(view, { first, last: rightEnd(view, sighting, core.last, others) })
}

/** Trigger and count together. */
export function coreOf({ count, trigger }: Sighting): TokenRange {
  return { first: Math.min(count.first, trigger.first), last: Math.max(count.last, trigger.last) }
}

/** Of a list ("killed two men and three women") only the first has the verb; the others begin with their number. */
function ownCore(sighting: Sighting, others: readonly Sighting[]): TokenRange {
  const { count, trigger } = sighting
  const listed = others.some((other) => other.count.first >= trigger.last && other.count.last <= count.first)
  return listed && trigger.last <= count.first ? { first: count.first, last: count.last } : coreOf(sighting)
}

function leftEnd(view: View, from: number, others: readonly Sighting[]): number {
  const { tokens } = view
  const floor = Math.max(
    view.first,
    from - LEFT_REACH,
    ...others.map(({ count, trigger }) => Math.max(count.last, trigger.last)).filter((end) => end <= from),
  )
  let i = from
  while (i > floor) {
    const { text, lower } = tokens[i - 1]!
    if (/^[;:"“”()]$/.test(text)) break
    if (text === ',') {
      // "on a hospital, which killed 50": the antecedent belongs to the clause, as does a place before the subject
      if (/^(?:which|who|that)$/.test(tokens[i]!.lower) || opensWithPlace(view, floor, i - 1)) {
        i--
        continue
      }
      break
    }
    if (subordinators.has(lower) && lower !== 'that' && lower !== 'which' && lower !== 'who') break
    if (lower === 'that' && /^(?:said|says|saying|reported|claimed|believe|believes)$/.test(tokens[i - 2]?.lower ?? ''))
      break
    if ((lower === 'and' || lower === 'but') && i - 1 <= floor + 1 && !AROUND.test(tokens[i]!.lower)) break
    i--
  }
  while (i < from && /^(?:and|but|or|,|—|–)$/.test(tokens[i]!.lower)) i++
  return i
}

/** "In and around Aleppo, a week of …": words from the sentence's start that say where. */
const opensWithPlace = (view: View, floor: number, comma: number) =>
  floor === view.first &&
  comma - view.first <= 8 &&
  /^(?:in|on|at|near|across|around)$/.test(view.tokens[view.first]!.lower)

function rightEnd(view: View, { count, rule }: Sighting, from: number, others: readonly Sighting[]): number {
  const { tokens, last } = view
  const next = others.map((other) => coreOf(other).first).filter((start) => start >= from)
  const ceiling = Math.min(last, ...next)
  let i = from
  while (i < ceiling) {
    const { text, lower } = tokens[i]!
    if (text === ';' || text === ':' || text === ')' || /^["“”]$/.test(text)) break
    if (text === ',' && OBJECT_RULES.has(rule) && i >= count.last && !GOES_ON.test(tokens[i + 1]?.lower ?? '')) break
    if (PART_RULES.has(rule) && (/^[—–,]$/.test(text) || lower === 'and')) break
    if (
      (text === ',' || text === '—' || text === '–') &&
      OPENS_CLAUSE.test(tokens[i + 1]?.lower ?? '') &&
      i >= count.last
    )
      break
    i++
  }
  return Math.max(i, from)
}

/** Without closing punctuation and the words that lead to the next clause. */
function trimEnd(view: View, { first, last }: TokenRange): TokenRange {
  let end = last
  while (
    end - 1 > first &&
    (/^[.,;:—–"“”()!?…-]$/.test(view.tokens[end - 1]!.text) ||
      /^(?:and|but|while|or|as)$/.test(view.tokens[end - 1]!.lower))
  )
    end--
  return { first, last: end }
}
