import { propose, type View } from '../view'

/**
 * `casualty.of-victims`: the victims of an event as a known number ("the 168 victims of the bombing": killed or hurt), "hundreds of burns
 * victims" (injured), and nobody
 * left alive ("no survivors among the 62 aboard": killed).
 */
export function readOfVictims(view: View): void {
  for (const count of view.counts) {
    const { tokens } = view
    const before = tokens[count.first - 1]?.lower ?? ''
    const noun = count.last - 1
    const definite = tokens[count.first]!.lower === 'the' || /^(?:the|all)$/.test(before)
    if (tokens[noun]!.lower === 'victims' && definite && tokens[count.last]?.lower === 'of')
      propose(view, {
        rule: 'casualty.of-victims',
        count,
        outcome: 'casualties',
        trigger: { first: noun, last: noun + 1 },
      })
    const hurt = /^burns?$/.test(tokens[noun - 1]?.lower ?? '')
    if (tokens[noun]!.lower === 'victims' && hurt)
      propose(view, {
        rule: 'casualty.of-victims',
        count,
        outcome: 'injured',
        trigger: { first: noun - 1, last: noun + 1 },
      })
    const survivors = count.first - 2
    if (survivors > view.first && /^(?:among|of|from)$/.test(before) && tokens[survivors]!.lower === 'survivors')
      if (tokens[survivors - 1]!.lower === 'no' && count.victims?.person !== false)
        propose(view, {
          rule: 'casualty.of-victims',
          count,
          outcome: 'killed',
          trigger: { first: survivors - 1, last: survivors + 1 },
        })
  }
}
