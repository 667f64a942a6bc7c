import { propose, type View } from '../view'

const FINDING =
  /^(?:found|recovered|discovered|pulled|retrieved|exhumed|unearthed|dug|counted|collected|identified|buried|received|seen|lay|lying|were|was|have|had|finding|recovering|pulling)$/

/** `casualty.bodies`: bodies found: "28 bodies found in a mass grave", "recovered the bodies of 12 men". */
export function readBodies(view: View): void {
  for (const count of view.counts) {
    const head = view.tokens[count.last - 1]!.lower
    if (/^(?:bodies|body|corpses|corpse)$/.test(head)) {
      const after = view.tokens[count.last]?.lower ?? ''
      const before = view.tokens[count.first - 1]?.lower ?? ''
      if (!FINDING.test(after) && !FINDING.test(before) && after !== 'of' && after !== 'from') continue
      propose(view, {
        rule: 'casualty.bodies',
        count,
        outcome: 'killed',
        trigger: { first: count.last - 1, last: count.last },
      })
      continue
    }
    const [noun, of] = [count.first - 2, count.first - 1]
    if (noun < view.first || view.tokens[of]!.lower !== 'of' || count.victims?.person !== true) continue
    if (/^(?:bodies|corpses|remains|body)$/.test(view.tokens[noun]!.lower))
      propose(view, { rule: 'casualty.bodies', count, outcome: 'killed', trigger: { first: noun, last: of } })
  }
}
