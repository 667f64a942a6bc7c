import type { Comparability } from '@/lib/claims'

/**
 * Who was harmed, as a set: each kind of person is a bit, each word a union of bits, so that "women and children" lies within
 * "civilians" and "civilians" within "people" without a table of pairs. Kinds follow ACLED's and Airwars' distinction of
 * civilians from belligerents, with the groups that reports count apart.
 */
const CHILD = 1
const WOMAN = 2
const OTHER_CIVILIAN = 4
const MEDIC = 8
const JOURNALIST = 16
const AID_WORKER = 32
const OFFICIAL = 64
const SOLDIER = 128
const FIGHTER = 256
const POLICE = 512
const ATTACKER = 1024
const CIVILIANS = CHILD | WOMAN | OTHER_CIVILIAN | MEDIC | JOURNALIST | AID_WORKER | OFFICIAL
const EVERYONE = CIVILIANS | SOLDIER | FIGHTER | POLICE | ATTACKER

const KINDS: readonly [mask: number, words: string][] = [
  [EVERYONE, 'people person persons victim victims residents inhabitants lives dead others casualties passengers'],
  [
    CIVILIANS,
    'civilian civilians noncombatants non-combatants bystanders villagers worshippers protesters demonstrators',
  ],
  [
    CHILD,
    'child children minor minors boy boys girl girls infant infants baby babies schoolchildren teenager teenagers kids',
  ],
  [EVERYONE & ~(CHILD | WOMAN), 'men man'],
  [WOMAN, 'woman women mother mothers'],
  [MEDIC, 'medic medics doctor doctors nurse nurses paramedic paramedics medical patients'],
  [JOURNALIST, 'journalist journalists reporter reporters cameraman'],
  [AID_WORKER, 'aid humanitarian volunteers'],
  [OFFICIAL, 'official officials diplomat diplomats politicians'],
  [SOLDIER | FIGHTER | POLICE, 'combatant combatants belligerents'],
  [SOLDIER, 'soldier soldiers troops servicemen officers conscripts'],
  [
    FIGHTER,
    'fighter fighters rebel rebels militant militants insurgent insurgents gunmen militiamen jihadists terrorists',
  ],
  [POLICE, 'police policeman policemen officer'],
  [ATTACKER, 'bomber bombers attacker attackers assailants hijackers'],
]
const MASKS = new Map(KINDS.flatMap(([mask, words]) => words.split(' ').map((word) => [word, mask] as const)))

/** Words that say nothing of who: "at least", "other", "of the". */
const PLAIN = new Set(
  'of the a an and or other its his her their all both many most some more than innocent local'.split(' '),
)

export interface Victims {
  mask: number
  /** What narrows the kind further: a nationality or a group's name; empty when nothing does. */
  group: ReadonlySet<string>
}

/** Null where the article does not say who; "most of them civilians" is a remark on the figure and not its scope. */
export function victimsOf(words: string | null): Victims | null {
  if (words === null) return null
  const scope = words.split(/,|\bmost of\b|\bmostly\b|\bincluding\b/i)[0] ?? ''
  let mask = 0
  const group = new Set<string>()
  for (const word of scope.split(/[\s,]+/).filter(Boolean)) {
    const known = MASKS.get(word.toLowerCase())
    if (known !== undefined) mask |= known
    else if (!PLAIN.has(word.toLowerCase())) group.add(stemOf(word))
  }
  return { mask: mask || EVERYONE, group }
}

const stemOf = (word: string) => word.toLowerCase().replace(/['’]s$|s$/u, '')

/** `a` against `b`. A group within one kind narrows it; two different groups are told apart only where both are peoples. */
export function relateVictims(a: Victims | null, b: Victims | null): Comparability {
  if (a === null || b === null) return 'unknown'
  const kind = relateMasks(a.mask, b.mask)
  const group = relateGroups(a.group, b.group)
  if (kind === 'disjoint' || group === 'disjoint') return 'disjoint'
  if (kind === 'equal') return group
  if (group === 'equal' || group === kind) return kind
  return 'overlaps'
}

/**
 * Whether they are of two classes of people (civilians, soldiers, children … or people at large). A nationality or a group's name alone
 * makes no class: "five Israelis" and "five people" killed in one place are two wordings.
 */
export const areOfTwoClasses = (a: Victims | null, b: Victims | null) => a !== null && b !== null && a.mask !== b.mask

function relateMasks(a: number, b: number): Comparability {
  if (a === b) return 'equal'
  const shared = a & b
  if (shared === 0) return 'disjoint'
  if (shared === a) return 'within'
  return shared === b ? 'contains' : 'overlaps'
}

function relateGroups(a: ReadonlySet<string>, b: ReadonlySet<string>): Comparability {
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared === a.size && shared === b.size) return 'equal'
  if (shared === b.size) return 'within'
  if (shared === a.size) return 'contains'
  return shared > 0 ? 'overlaps' : 'disjoint'
}
