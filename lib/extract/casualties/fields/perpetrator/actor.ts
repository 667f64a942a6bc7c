import type { Gazetteer } from '@/lib/resolve/places'
import type { Token } from '@/lib/text/tokens'
import {
  actorModifiers,
  actorNouns,
  armedBodies,
  armedGroups,
  attackVerbs,
  blowModifiers,
  blowNouns,
  suspicions,
} from '../../../lexicon/perpetrators'
import { auxiliaries, determiners, endsNounPhrase } from '../../grammar-words'
import type { View } from '../../view'

/** Words that name who did it, at tokens `[first, last)`; `first` is where its noun phrase begins. */
export interface Actor {
  first: number
  last: number
  name: string
  /** "suspected militants": the words themselves call it an allegation. */
  suspected: boolean
  /** Named only by what they wield: "Israeli fire". */
  byBlow: boolean
}

/** Longest noun phrase of a doer, in tokens. */
const LONGEST = 9

const GROUPS = new Map<string, string[][]>()
for (const name of armedGroups) {
  const parts = name.split(' ')
  GROUPS.set(
    parts[0]!,
    [...(GROUPS.get(parts[0]!) ?? []), parts].sort((a, b) => b.length - a.length),
  )
}

/** Words of the phrase that say whose blow it is: "Israeli", "Syrian government", "Taliban". */
interface Owner {
  name: string
  first: number
  last: number
  /** By the adjective of a country ("Russian"), by its name ("Myanmar military"), or by other words. */
  kind: 'adjective' | 'country' | 'other'
}

/** The doer whose noun phrase begins at `at`: "Taliban gunmen", "the Saudi-led coalition", "an Israeli air strike". */
export function actorAt(view: View, gazetteer: Gazetteer, at: number): Actor | null {
  const { tokens, last: end } = view
  let from = at
  let suspected = false
  while (from < end && isLead(view, from)) {
    suspected ||= suspicions.has(tokens[from]!.lower)
    from = view.countFrom.get(from)?.numberLast ?? from + 1
  }
  const owners: Owner[] = []
  let head: { last: number; blow: boolean } | null = null
  let i = from
  while (i < Math.min(end, at + LONGEST)) {
    const { lower } = tokens[i]!
    const owner = ownerAt(view, gazetteer, i)
    const blow: boolean = blowNouns.has(lower) && (head === null || owners.length > 0)
    if (owner) {
      owners.push(owner)
      if (owner.last > i + 1 || GROUPS.has(lower)) head = isGroup(view, i) ? { last: owner.last, blow: false } : head
    }
    if (actorNouns.has(lower) || blow) head = { last: i + 1, blow: blow && !actorNouns.has(lower) }
    else if (armedBodies.has(lower) && i > from) head = { last: i + 1, blow: false }
    else if (!owner && !(lower === 'and' && joinsOwners(view, gazetteer, owners, i)) && !blowModifiers.has(lower))
      if (head || !leadsOn(view, i)) break
    i = owner ? owner.last : i + 1
  }
  if (!head || head.last < i || (i < end && !mayFollow(view, i))) return null
  const phrase = { first: at, last: head.last, suspected, byBlow: head.blow }
  if (!head.blow) return { ...phrase, name: wordsOf(view, from, head.last) }
  const name = ownerName(
    view,
    owners.filter(({ last }) => last <= head.last),
  )
  return name === null ? null : { ...phrase, name }
}

function ownerAt(view: View, gazetteer: Gazetteer, at: number): Owner | null {
  const { tokens } = view
  const { lower, text, kind, capitalised } = tokens[at]!
  const group = groupEnd(view, at)
  if (group !== null) return { name: wordsOf(view, at, group), first: at, last: group, kind: 'other' }
  if (kind !== 'word') return null
  const one = { first: at, last: at + 1 }
  const nation = capitalised ? nationOf(gazetteer, text) : null
  if (nation) return { ...one, name: nation, kind: 'adjective' }
  if (/[-‑](?:led|backed|allied|aligned|linked)$/.test(lower) || actorModifiers.has(lower))
    return { ...one, name: text, kind: 'other' }
  if (!capitalised || gazetteer.resolve(text)?.kind !== 'country') return null
  // "Sudan's paramilitary forces", "Myanmar military"
  const possessive = /^['’]s$/.test(tokens[at + 1]?.lower ?? '')
  return { name: text, first: at, last: possessive ? at + 2 : at + 1, kind: possessive ? 'adjective' : 'country' }
}

const isGroup = (view: View, at: number) => groupEnd(view, at) !== null

/** Who wields what kills: a country for its adjective ("Israeli fire"), the words themselves else ("Syrian government", "rebels"). */
function ownerName(view: View, owners: Owner[]): string | null {
  const [first] = owners
  // "the Gaza strikes" names where
  if (!first || owners.every(({ kind }) => kind === 'country')) return null
  if (owners.every(({ kind }) => kind === 'adjective')) return owners.map(({ name }) => name).join(' and ')
  const words = wordsOf(view, first.first, owners.at(-1)!.last)
  if (/[-‑]led$/.test(words)) return `${words} coalition`
  return /^(?:.* )?(?:rebel|insurgent|militant|settler|separatist|jihadist|extremist|guerrilla)$/.test(words)
    ? `${words}s`
    : words
}

/** "Syrian and Russian air strikes", "government and rebel shelling": the word behind "and" names another. */
const joinsOwners = (view: View, gazetteer: Gazetteer, owners: Owner[], at: number) =>
  owners.at(-1)?.last === at && at + 1 < view.last && ownerAt(view, gazetteer, at + 1) !== null

const wordsOf = (view: View, first: number, last: number) =>
  view.document.text.slice(view.tokens[first]!.start, view.tokens[last - 1]!.end).replace(/\s+/g, ' ')

function groupEnd({ tokens, last }: View, at: number): number | null {
  for (const parts of GROUPS.get(tokens[at]!.lower) ?? [])
    if (at + parts.length <= last && parts.every((part, i) => tokens[at + i]!.lower === part)) return at + parts.length
  return null
}

function nationOf(gazetteer: Gazetteer, text: string): string | null {
  if (/^U\.?S\.?$/.test(text)) return 'United States'
  if (/^(?:British|UK|U\.K\.)$/.test(text)) return 'United Kingdom'
  return gazetteer.countryOf(text)?.name ?? null
}

/** Determiners, numbers and suspicions before the doer's own words; "its forces" are whose, only the words before tell. */
const isLead = (view: View, at: number) => {
  const { lower } = view.tokens[at]!
  if (/^(?:its|their|his|her|our|my|your)$/.test(lower)) return false
  const count = view.countFrom.get(at)
  return (
    determiners.has(lower) ||
    suspicions.has(lower) ||
    /^(?:several|some|other|unidentified|unknown)$/.test(lower) ||
    (count !== undefined && !count.indefinite && count.numberLast > at)
  )
}

/** "masked", "heavily armed", "suicidal": within three words comes the doer's noun. */
function leadsOn({ tokens, last }: View, at: number): boolean {
  if (!isAdjective(tokens[at]!)) return false
  for (let i = at + 1; i < Math.min(last, at + 4); i++) {
    const { lower } = tokens[i]!
    if (actorNouns.has(lower) || blowNouns.has(lower) || GROUPS.has(lower) || armedBodies.has(lower)) return true
    if (!isAdjective(tokens[i]!)) return false
  }
  return false
}

const isAdjective = ({ kind, lower }: Token) =>
  kind === 'word' &&
  !endsNounPhrase(lower) &&
  (!/(?:ing|ed)$/.test(lower) || /^(?:armed|masked|hooded|red|united)$/.test(lower) || /[-‑]/.test(lower))

/** What may stand behind the phrase of a doer; another noun makes it a modifier: "a police checkpoint". */
function mayFollow({ tokens }: View, at: number): boolean {
  const { lower, kind, text } = tokens[at]!
  if (kind === 'punctuation') return text !== '-' && text !== '/'
  if (kind === 'number') return true
  return (
    endsNounPhrase(lower) ||
    auxiliaries.has(lower) ||
    attackVerbs.has(lower) ||
    /(?:ed|ing|ly)$/.test(lower) ||
    /^(?:shot|slew|hung|kill|kills|near|who|that|loyal|fired|linked)$/.test(lower)
  )
}
