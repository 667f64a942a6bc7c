import { listBefore, skipVerbGroup, subjectBefore } from '../syntax'
import { isVictim } from '../victim-check'
import { propose, type View } from '../view'

const TAKING =
  /^(?:took|taken|taking|sent|sending|send|rushed|rushing|brought|transported|carried|ferried|airlifted|landed|put|putting)$/
const HOSPITAL = /^(?:hospital|hospitals|clinic|clinics|infirmary)$/
const TREATING = /^(?:treated|treating|admitted|admitting|received|receiving|treat)$/
const TREATED = /^(?:wounded|injured|people|persons|patients|casualties|victims|civilians|men|women|children)$/

/** How far the hospital may stand behind the victims, in tokens. */
const REACH = 6

/**
 * `casualty.hospital`: people brought to a hospital or treated in one: "took 45 people to hospital", "four were taken to X Hospital",
 * "hospitals treated 187 wounded".
 */
export function readHospital(view: View): void {
  const { tokens } = view
  for (const count of view.counts) {
    const verb = count.first - 1
    if (verb < view.first) continue
    const { lower } = tokens[verb]!
    const trigger = { first: verb, last: verb + 1 }
    const taken = TAKING.test(lower) && leadsToHospital(view, count.last)
    const treated = TREATING.test(lower) && hospitalBefore(view, verb) && TREATED.test(tokens[count.last - 1]!.lower)
    if ((taken || treated) && isVictim(view, count, trigger))
      propose(view, { rule: 'casualty.hospital', count, outcome: 'injured', trigger })
  }
  readTaken(view)
}

/** "Four victims were taken to Goshen General Hospital", "a man was airlifted to a hospital". */
function readTaken(view: View): void {
  const { tokens, first, last } = view
  for (let i = first + 1; i < last; i++) {
    if (!TAKING.test(tokens[i]!.lower) || !leadsToHospital(view, i + 1)) continue
    const { at, auxiliary } = skipVerbGroup(view, i)
    const subject = auxiliary ? subjectBefore(view, at) : null
    const trigger = { first: i, last: i + 1 }
    if (!subject || subject.victims?.person === false || !/^(?:were|was|been|being)$/.test(tokens[i - 1]!.lower))
      continue
    for (const count of [subject, ...listBefore(view, subject)])
      if (isVictim(view, count, trigger))
        propose(view, { rule: 'casualty.hospital', count, outcome: 'injured', trigger })
  }
}

function leadsToHospital({ tokens, last }: View, from: number): boolean {
  let to = false
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const { lower, kind } = tokens[i]!
    if (kind === 'punctuation') return false
    if (/^(?:to|in)$/.test(lower)) to = true
    if (to && HOSPITAL.test(lower)) return true
  }
  return false
}

/** The hospital is who treats: within the few words before the verb. */
function hospitalBefore({ tokens, first }: View, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--) if (HOSPITAL.test(tokens[i]!.lower)) return true
  return false
}
