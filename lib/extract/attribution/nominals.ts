import { coreName, demonyms, genericNouns } from '@/lib/resolve/speakers'
import type { Token } from '@/lib/text/tokens'
import { crowds, officeOf } from '../lexicon/offices'
import { documentNouns, organisationNouns } from '../lexicon/organisations'
import type { Frame, Mention, Scene, Source } from './types'
import { clauseOpeners, determiners, isPossessive, prepositions } from './words'

const quantities = new Set(
  'one two three four five several some many most few all any no another both each every other fellow'.split(' '),
)
/** "a number of lawmakers": several, though the noun is one. */
const counts = new Set(
  'number majority minority handful couple lot half dozen dozens hundreds scores thousands'.split(' '),
)
const possessives = new Set('his her its their my our your'.split(' '))

/** Reads one noun phrase: a name, or words for somebody or something that speaks. */
export function nominal(scene: Scene, frame: Frame, first: number, end: number): Source | null {
  const core = coreEnd(scene, frame, first, end)
  if (core === first) return null
  const mention = endingMention(scene, frame, core - 1)
  const determined = determiners.has(frame.items[first]!.lower)
  if (mention && mention.first >= frame.at[first]!) {
    const span = { start: scene.document.tokens[mention.first]!.start, end: scene.document.tokens[mention.last]!.end }
    const role = frame.items[core - (mention.last - mention.first + 1) - 1]
    const office = role && role.kind === 'word' ? officeOf(role.lower) : null
    if (office && mention.entity.kind !== 'organisation') {
      mention.entity.kind = 'person'
      mention.entity.offices.add(office.office)
    }
    return { kind: 'named', entity: mention.entity, span }
  }
  const body = bodyNamed(scene, frame, first, core)
  if (body) return body
  const head = frame.items[core - 1]!
  if (head.kind !== 'word' || /^['’]s?$/.test(head.text)) return null
  if (documentNouns.has(head.lower)) {
    const maker = makerOf(scene, frame, first, core, end)
    if (maker) return maker
  }
  if (counts.has(head.lower) && frame.items[core]?.lower === 'of' && core + 1 < end) {
    const counted = nominal(scene, frame, core + 1, end)
    if (counted?.kind === 'nominal') return { ...counted, plural: true, definite: false }
  }
  let from = first
  while (
    from < core - 1 &&
    (determiners.has(frame.items[from]!.lower) ||
      quantities.has(frame.items[from]!.lower) ||
      possessives.has(frame.items[from]!.lower))
  )
    from++
  const office = officeOf(head.lower)
  return {
    kind: 'nominal',
    name: nameOf(scene, frame, from, core, end),
    head: office?.office ?? head.lower,
    plural: office?.plural ?? crowds.has(head.lower),
    definite: determined
      ? ['the', 'this', 'that'].includes(frame.items[first]!.lower)
      : possessives.has(frame.items[first]!.lower),
    span: { start: frame.items[first]!.start, end: frame.items[core - 1]!.end },
  }
}

/** "the Lindau Observatory monitor", "Tass news agency": a body's name, and then what it is. */
function bodyNamed(scene: Scene, frame: Frame, first: number, core: number): Source | null {
  let end = core
  while (end > first && genericNouns.has(frame.items[end - 1]!.text)) end--
  const mention = end < core && end > first ? endingMention(scene, frame, end - 1) : undefined
  if (!mention || mention.first < frame.at[first]! || mention.entity.kind === 'person') return null
  const tells = frame.items
    .slice(end, core)
    .some(({ text }) => /^(?:agency|newspaper|magazine|broadcaster|monitor|watchdog|charity)$/.test(text))
  if (mention.entity.kind === 'unknown' && !tells) return null
  const { start } = scene.document.tokens[mention.first]!
  const name = scene.document.text.slice(start, scene.document.tokens[mention.last]!.end)
  // "Syrian monitor", "UN agency": whose it is, not its name.
  if (coreName(`${name} group`) !== coreName(name)) return null
  mention.entity.kind = 'organisation'
  return { kind: 'named', entity: mention.entity, span: { start, end: frame.items[core - 1]!.end } }
}

function coreEnd(scene: Scene, frame: Frame, first: number, end: number): number {
  let at = first
  while (at < end) {
    const token = frame.at[at]!
    const mention = token >= 0 ? scene.mentionAt(token) : undefined
    if (mention && mention.first === token) {
      at += mention.last - mention.first + 1
      continue
    }
    const item = frame.items[at]!
    if (item.kind === 'quote' || (item.kind === 'punctuation' && item.text !== '/' && !isPossessive(item as Token)))
      break
    if (
      at > first &&
      (prepositions.has(item.lower) || clauseOpeners.has(item.lower) || /^(?:here|there)$/.test(item.lower))
    )
      break
    at++
  }
  return Math.min(at, end)
}

function endingMention(scene: Scene, frame: Frame, index: number): Mention | undefined {
  const mention = frame.at[index]! >= 0 ? scene.mentionAt(frame.at[index]!) : undefined
  return mention && mention.last === frame.at[index] ? mention : undefined
}

/** "a Russian foreign ministry statement", "UN figures": who made the document; null when its words do not tell. */
function makerOf(scene: Scene, frame: Frame, first: number, core: number, end: number): Source | null {
  let last = core - 1
  while (
    last > first &&
    (isPossessive(frame.items[last - 1] as Token) ||
      /^(?:new|recent|news|official|joint|latest|internal|own|written|brief)$/.test(frame.items[last - 1]!.lower))
  )
    last--
  const made = last > first ? nominal(scene, frame, first, last) : null
  if (made && (made.kind === 'named' || (made.kind === 'nominal' && isMaker(made.head)))) return capitalMinistry(made)
  const link = frame.items[core]?.lower
  if (core + 1 < end && (link === 'from' || link === 'by' || link === 'of')) {
    const behind = nominal(scene, frame, core + 1, end)
    if (behind?.kind === 'named') return behind
  }
  return null
}

/** "a ministry report", not "a damning report". */
const isMaker = (head: string) => officeOf(head) !== null || crowds.has(head) || organisationNouns.has(head)

const capitalMinistry = (source: Source): Source =>
  source.kind === 'nominal' && /\b(?:ministry|army|department)$/.test(source.name)
    ? {
        ...source,
        name: source.name.replace(
          /(^|\s)(\p{Ll})(?!f\s)/gu,
          (_, space: string, letter: string) => space + letter.toUpperCase(),
        ),
      }
    : source

/** The words without article; "Syria's" becomes "Syrian"; an "of" or "for" that says whose is kept. */
function nameOf(scene: Scene, frame: Frame, from: number, core: number, end: number): string {
  const words: string[] = []
  for (let at = from; at < core; at++) {
    const item = frame.items[at]!
    if (/^['’]s?$/.test(item.text)) {
      const owner = words.at(-1)
      const demonym = owner && demonyms.get(owner.toLowerCase())
      if (demonym) words[words.length - 1] = demonym.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
      else if (owner && owner !== owner.toUpperCase()) words[words.length - 1] = `${owner}${item.text}`
      continue
    }
    words.push(item.text)
  }
  let tail = ''
  if (core < end && (frame.items[core]!.lower === 'of' || frame.items[core]!.lower === 'for') && end - core <= 9)
    tail = ` ${scene.document.text.slice(frame.items[core]!.start, frame.items[end - 1]!.end)}`
  const name = `${words.join(' ')}${tail}`.replace(/\bU\.S\.?(?=\s|$)/g, 'US').replace(/\bU\.N\.?(?=\s|$)/g, 'UN')
  return /\b(?:ministry|army|navy|parliament)$/.test(name)
    ? name.replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase())
    : name
}
