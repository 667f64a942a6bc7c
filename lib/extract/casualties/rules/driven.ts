import { drivingVerbs } from '../../lexicon/outcomes'
import { propose, type View } from '../view'

/** How far "from their homes" may stand from the count, in tokens. */
const REACH = 8

const FLIGHT = [
  ['from', 'their', 'homes'],
  ['from', 'their', 'home'],
  ['from', 'their', 'houses'],
  ['from', 'their', 'villages'],
  ['from', 'their', 'land'],
  ['out', 'of', 'their', 'homes'],
  ['off', 'their', 'land'],
  ['from', 'home'],
  ['to', 'flee'],
  ['to', 'leave'],
  ['to', 'evacuate'],
  ['to', 'abandon'],
  ['to', 'seek', 'shelter'],
  ['to', 'seek', 'refuge'],
  ['into', 'exile'],
  ['into', 'camps'],
  ['fleeing'],
]

/** `casualty.driven`: people made to flee: "driven millions more from their homes", "forced 10,000 to flee", "sent thousands fleeing". */
export function readDriven(view: View): void {
  for (const count of view.counts) {
    const verb = count.first - 1
    if (verb < view.first || !drivingVerbs.has(view.tokens[verb]!.lower)) continue
    if (count.victims?.person === false) continue
    const flight = flightAfter(view, count.last)
    if (flight === null) continue
    propose(view, { rule: 'casualty.driven', count, outcome: 'displaced', trigger: { first: verb, last: flight } })
  }
}

function flightAfter(view: View, from: number): number | null {
  for (let i = from; i < Math.min(view.last, from + REACH); i++) {
    if (view.tokens[i]!.kind === 'punctuation') return null
    const words = FLIGHT.find((flight) => flight.every((word, at) => view.tokens[i + at]?.lower === word))
    if (words) return i + words.length
  }
  return null
}
