import { propose, type View } from '../view'

const FINDING =
  /^(?:found|recovered|discovered|pulled|retrieved|exhumed|unearthed|dug|counted|collected|identified|buried|received|seen|saw|plucked|hauled|fished|extracted|brought|handed|dragged|removed|excavated|returned|burying|lay|lying|were|was|have|had|finding|recovering|pulling)$/

/** `casualty.bodies`: bodies found: "28 bodies found in a mass grave", "recovered the bodies of 12 men", "we have buried 1,400". */
export function readBodies(view: View): void {
  for (const count of view.counts) {
    const head = view.tokens[count.last - 1]!.lower
    if (/^(?:bodies|body|corpses|corpse)$/.test(head)) {
      const after = view.tokens[count.last]?.lower ?? ''
      const next = view.tokens[count.first - 1]?.lower ?? ''
      // "pulled out 15 bodies"
      const before = /^(?:out|up)$/.test(next) ? (view.tokens[count.first - 2]?.lower ?? '') : next
      if (!FINDING.test(after) && !FINDING.test(before) && after !== 'of' && after !== 'from') continue
      propose(view, {
        rule: 'casualty.bodies',
        count,
        outcome: 'killed',
        trigger: { first: count.last - 1, last: count.last },
      })
      continue
    }
    if (isBurial(view, count.first - 1) && count.victims?.person !== false) {
      const verb = count.first - 1
      propose(view, { rule: 'casualty.bodies', count, outcome: 'killed', trigger: { first: verb, last: verb + 1 } })
      continue
    }
    const [noun, of] = [count.first - 2, count.first - 1]
    if (noun < view.first || view.tokens[of]!.lower !== 'of' || count.victims?.person !== true) continue
    if (/^(?:bodies|corpses|remains|body)$/.test(view.tokens[noun]!.lower))
      propose(view, { rule: 'casualty.bodies', count, outcome: 'killed', trigger: { first: noun, last: of } })
  }
}

/** "We have buried 143 people": people bury the dead; a landslide buries the living as well. */
function isBurial({ tokens, first }: View, verb: number): boolean {
  if (verb <= first || !/^(?:buried|bury|burying)$/.test(tokens[verb]!.lower)) return false
  const aux = /^(?:have|has|had)$/.test(tokens[verb - 1]!.lower) ? 1 : 0
  const subject = tokens[verb - 1 - aux]
  return verb - 1 - aux >= first && BURYING.test(subject!.lower)
}

const BURYING =
  /^(?:we|they|i|he|she|relatives|mourners|families|residents|villagers|authorities|officials|workers|volunteers|locals|people|survivors|gravediggers)$/
