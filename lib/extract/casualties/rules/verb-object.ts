import { hedges } from '../grammar-words'
import { listAfter, overDefinite } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type Trigger, type View } from '../view'
import { isHeadline } from './participle'

/**
 * `casualty.verb-object`: an active verb of harm with the victims as its object: "killed at least 12 people", "wounding 30",
 * "claimed the lives of five", and all of a list: "killed 12 people, three soldiers and a policeman".
 */
export function readVerbObject(view: View): void {
  for (const trigger of view.triggers) {
    if (!trigger.roles.has('active') || isPassive(view, trigger)) continue
    const start = objectStart(view, trigger)
    const count = view.countFrom.get(start) ?? overDefinite(view, start)
    if (!count || !isVictim(view, count, trigger) || isHeadline(view, trigger, count.last)) continue
    for (const victim of [count, ...listAfter(view, count)])
      propose(view, { rule: 'casualty.verb-object', count: victim, outcome: trigger.outcome, trigger })
  }
}

/** "a family of five" */
const COLLECTIVES = /^(?:family|group|crew|team|party|couple|gang)$/

/** Where the object begins: "killed also", "killing himself and", "killed in all". */
function objectStart(view: View, trigger: Trigger): number {
  const { tokens, countFrom, last } = view
  let i = trigger.last
  while (i < last && i < trigger.last + 5 && !countFrom.has(i)) {
    const { lower } = tokens[i]!
    if (lower === 'a' && tokens[i + 1]?.lower === 'total' && tokens[i + 2]?.lower === 'of') i += 3
    else if (
      /^(?:a|the|an)$/.test(lower) &&
      COLLECTIVES.test(tokens[i + 1]?.lower ?? '') &&
      tokens[i + 2]?.lower === 'of'
    )
      i += 3
    else if (lower === 'not' && countFrom.get(i + 1) && tokens[countFrom.get(i + 1)!.last]?.lower === 'but')
      i = countFrom.get(i + 1)!.last + 1
    else if (/^(?:himself|herself|themselves|itself)$/.test(lower) && tokens[i + 1]?.lower === 'and') i += 2
    else if (lower === 'the' && tokens[i + 1]?.lower === 'lives' && tokens[i + 2]?.lower === 'of') i += 3
    // "neutralised" in quotation marks has its object behind them
    else if (i === trigger.last && /^["”’']$/.test(lower)) i++
    else if (/^(?:also|as|well|reportedly|instantly|dead|nearly|another|what|so|far|somewhere)$/.test(lower)) i++
    else break
  }
  return i
}

function isPassive(view: View, trigger: Trigger): boolean {
  if (!trigger.roles.has('passive')) return false
  for (let i = trigger.first - 1; i >= Math.max(view.first, trigger.first - 4); i--) {
    const { lower } = view.tokens[i]!
    if (/^(?:was|were|been|being|is|are|be|got|get)$/.test(lower)) return true
    if (/^(?:has|have|had|having)$/.test(lower)) return false
    if (!hedges.has(lower) && !lower.endsWith('ly')) return false
  }
  return false
}
