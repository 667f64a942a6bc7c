/**
 * The acts that a truce is made of: to stop, and what is stopped. Origin: the definition of the ETH/PRIO Civil Conflict Ceasefire dataset ("a
 * statement by at least one belligerent to stop fighting"), its verbs and objects as AP, AFP, Reuters and Xinhua write them.
 */
export const stoppingVerbs: ReadonlyMap<string, 'bare' | 'done'> = new Map([
  ...words('halt stop cease suspend pause silence freeze', 'bare'),
  ...words('halting stopping ceasing suspending pausing silencing freezing', 'bare'),
  ...words('halted stopped ceased suspended paused silenced froze frozen', 'done'),
])

/** With "from" before what is stopped: "refrain from all offensive actions". */
export const refrainingVerbs: ReadonlyMap<string, 'bare' | 'done'> = new Map([
  ...words('refrain desist abstain refraining desisting abstaining', 'bare'),
  ...words('refrained desisted abstained', 'done'),
])

/** With "of", "to", "in" or "on" before what is stopped: "a suspension of tactical offensives". */
export const stoppingNouns: ReadonlySet<string> = new Set(
  'suspension halt cessation cease pause freeze stop moratorium non-initiation standstill let-up'.split(' '),
)

/** What is stopped, by itself. */
export const foughtThings: ReadonlySet<string> = new Set(
  `fire firing fighting hostilities attacks strikes airstrikes air-strikes bombardment bombardments bombing bombings shelling offensive
   offensives assault assaults raids combat violence gunfire aggression`.split(/\s+/),
)

/** What is stopped where a word of war stands before it: "military activity", "offensive movements". */
export const warlikeThings: ReadonlySet<string> = new Set(
  'operations operation activity activities action actions movements campaign campaigns'.split(' '),
)
export const warlikeAdjectives: ReadonlySet<string> = new Set(
  'military combat offensive hostile armed tactical ground air aerial naval'.split(' '),
)

/** What is silenced. */
export const silencedThings: ReadonlySet<string> = new Set('guns gun weapons rifles artillery cannons arms'.split(' '))

/** Verbs of a calm that holds on the ground: "calm reigned in X". */
export const calmHolds: ReadonlySet<string> = new Set(
  'prevailed prevails reigned reigns returned returns settled descended held holds'.split(' '),
)

function words(list: string, form: 'bare' | 'done') {
  return list.split(' ').map((word) => [word, form] as const)
}
