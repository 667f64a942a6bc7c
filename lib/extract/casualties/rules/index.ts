import type { View } from '../view'
import { readActOf } from './act-of'
import { readAmong } from './among'
import { readBodies } from './bodies'
import { readCondition } from './condition'
import { readDied } from './died'
import { readDriven } from './driven'
import { readEnumeration } from './enumeration'
import { readEventNoun } from './event-noun'
import { readGapped } from './gapped'
import { readGroupToll } from './group-toll'
import { readHospital } from './hospital'
import { readHostage } from './hostage'
import { readIncluding } from './including'
import { readLives } from './lives'
import { readOfTheDead } from './of-the-dead'
import { readOfThem } from './of-them'
import { readOfVictims } from './of-victims'
import { readParticiple } from './participle'
import { readPassive } from './passive'
import { readShare } from './share'
import { readSuffered } from './suffered'
import { readToDeath } from './to-death'
import { readToll } from './toll'
import { readVerbObject } from './verb-object'

/**
 * The rules in their running order. A count is one figure, and the first rule that claims it has it:
 *
 * - events, lives and bodies first: their nouns would pass for victims of the verb beside them
 * - objects before subjects: in "gunmen killed 12 people and three were wounded" the 12 belong to the verb before them
 * - finite verbs before bare participles
 * - parts and left-out verbs last: they lean on figures found above them
 */
export const casualtyRules: readonly ((view: View) => void)[] = [
  readEventNoun,
  readLives,
  readBodies,
  readDriven,
  readHostage,
  readToDeath,
  readHospital,
  readSuffered,
  readVerbObject,
  readActOf,
  readPassive,
  readDied,
  readParticiple,
  readToll,
  readGroupToll,
  readOfTheDead,
  readEnumeration,
  readAmong,
  readIncluding,
  readCondition,
  readOfThem,
  readShare,
  readGapped,
  readOfVictims,
]
