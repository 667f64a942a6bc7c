import { genderOfOffice, kindredOf } from '../lexicon/offices'
import { type Gender, subjectPronouns } from '../lexicon/pronouns'
import type { Together } from './pairs'
import type { Entity, Frame, Mention, Resolved, Scene, Source } from './types'

/** Who is being talked of: what pronouns and "the minister" are resolved against. */
export interface Discourse {
  /** By entity: how present it is, and in which frame it was named last. */
  presence: Map<Entity, { weight: number; frame: number }>
  /** Anonymous or collective sources, for "they" and "it". */
  groups: { name: string; frame: number; plural: boolean; entity: Entity | null }[]
  /** The last two or more people who spoke together. */
  together: Together | null
}

export const newDiscourse = (): Discourse => ({ presence: new Map(), groups: [], together: null })

/** Weights: how much a mention makes its bearer the one that the next "he" stands for. */
const WEIGHT = { speaker: 5, subject: 3, introduced: 2, object: 1, possessive: 1.2, quoted: 0.3 } as const
/** How far a pronoun may stand for one whose gender no title tells. Tuned, as DECAY is, on two thirds of the annotated articles. */
const SURE = { person: 0.8, unknown: 0.35, bare: 0.1, otherFirstName: 0.15 } as const
/** Below this nobody is meant. */
const FAINTEST = 0.005
/** What is left of a mention's weight in the next sentence. */
const DECAY = 0.5

/** In a text as long as a book those not named for long are let go, so that the time stays in step with its length. */
const MOST_PRESENT = 200

function forget(discourse: Discourse, frame: number) {
  for (const [entity, { frame: seen }] of discourse.presence) if (frame - seen > 40) discourse.presence.delete(entity)
}

export function notice(discourse: Discourse, entity: Entity, frame: number, role: keyof typeof WEIGHT) {
  const known = discourse.presence.get(entity)
  const left = known ? known.weight * DECAY ** (frame - known.frame) : 0
  const weight = Math.max(left, WEIGHT[role]) + Math.min(left, WEIGHT[role]) * 0.3
  discourse.presence.set(entity, { weight, frame })
  if (discourse.presence.size > MOST_PRESENT) forget(discourse, frame)
}

/** A name in a frame, with its part in the sentence. */
export interface FrameName {
  mention: Mention
  start: number
  role: 'possessive' | 'subject' | 'object'
}

/** The names of a frame outside of quotation marks, in order: the first one in front of a verb counts as its subject. */
export function namesIn(scene: Scene, frame: Frame): FrameName[] {
  const names: FrameName[] = []
  let subjectSeen = false
  frame.items.forEach(({ start }, index) => {
    const mention = frame.at[index]! < 0 ? undefined : scene.mentionAt(frame.at[index]!)
    if (!mention || mention.first !== frame.at[index]) return
    const first = !subjectSeen && !isPreposition(frame.items[index - 1]?.lower)
    const owner = /^['’]s?$/.test(frame.items[index + mention.last - mention.first + 1]?.text ?? '')
    if (mention.entity.kind !== 'organisation' && !owner && first) subjectSeen = true
    names.push({ mention, start, role: owner ? 'possessive' : first ? 'subject' : 'object' })
  })
  return names
}

/** Takes in the names of a frame that begin in `[after, before)` (offsets). */
export function noticeNames(discourse: Discourse, frame: Frame, names: FrameName[], after: number, before: number) {
  for (const { mention, start, role } of names) {
    if (start < after || start >= before) continue
    const introduced = role === 'object' && !discourse.presence.has(mention.entity) && mention.last > mention.nameFirst
    notice(discourse, mention.entity, frame.index, introduced ? 'introduced' : role)
  }
}

const isPreposition = (word: string | undefined) =>
  word !== undefined && /^(?:of|in|by|for|from|with|to|against|at|on|about|over|under|like)$/.test(word)

/** Whom a source names. Null when it cannot be known: better no speaker than a guess. */
export function resolve(discourse: Discourse, source: Source, frame: number): Resolved | null {
  const { span } = source
  switch (source.kind) {
    case 'writer':
      return null
    case 'named':
      return { name: source.entity.name, basis: 'named', span, entity: source.entity }
    case 'pronoun':
      return pronoun(discourse, source.lower, span, frame)
    case 'nominal': {
      // "One said": one of those before, and nobody can tell which.
      if (/^(?:one|another|other)$/i.test(source.name)) return null
      const entity = source.definite && !source.plural ? bearer(discourse, source.head, source.name, frame) : null
      return { name: entity?.name ?? source.name, basis: 'role', span, entity }
    }
  }
}

function pronoun(discourse: Discourse, lower: string, span: Resolved['span'], frame: number): Resolved | null {
  const row = subjectPronouns.get(lower)
  if (!row) return null
  if (row.number === 'plural' || !row.person) {
    const group = discourse.groups.findLast(({ plural, entity }) => (row.person ? plural || entity !== null : !plural))
    if (!group || frame - group.frame > 4) return null
    return { name: group.name, basis: 'pronoun', span, entity: group.entity }
  }
  let best: Entity | null = null
  let most = 0
  for (const [entity, { weight, frame: seen }] of discourse.presence) {
    const score = weight * DECAY ** (frame - seen) * sureness(entity, row.gender)
    if (score > most) {
      most = score
      best = entity
    }
  }
  if (!best || most < FAINTEST) return null
  if (!best.genderStated) best.gender = row.gender
  best.kind = 'person'
  return { name: best.name, basis: 'pronoun', span, entity: best }
}

/** How well a pronoun of that gender can stand for the entity. A first name may mislead (Terry, Leslie), a title does not. */
function sureness(entity: Entity, gender: Gender): number {
  if (entity.kind === 'organisation') return 0
  if (entity.gender === gender) return 1
  if (entity.gender !== 'unknown') return entity.genderStated ? 0 : SURE.otherFirstName
  if (entity.kind === 'person') return SURE.person
  return entity.fullNamed > 0 || entity.offices.size > 0 ? SURE.unknown : SURE.bare
}

/** "the senator", "the top diplomat": the person of that office, or of a kindred one, who is most present. */
function bearer(discourse: Discourse, head: string, name: string, frame: number): Entity | null {
  const group = kindredOf.get(head)
  if (group === undefined) return null
  const gender = genderOfOffice.get(head)
  let best: Entity | null = null
  let most = 0
  for (const [entity, { weight, frame: seen }] of discourse.presence) {
    if (entity.kind === 'organisation' || (gender && entity.gender !== 'unknown' && entity.gender !== gender)) continue
    const same = entity.offices.has(head)
      ? 3
      : [...entity.offices].some((office) => kindredOf.get(office) === group)
        ? 1.5
        : 0
    if (same === 0 || / (?:of|for) /.test(name)) continue
    const score = weight * DECAY ** Math.min(12, frame - seen) * same
    if (score > most) {
      most = score
      best = entity
    }
  }
  return best
}
