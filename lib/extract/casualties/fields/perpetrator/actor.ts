import type { Gazetteer } from '@/lib/resolve/places'
import type { Token } from '@/lib/text/tokens'
import {
  actorModifiers,
  actorNouns,
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

/** The doer whose noun phrase begins at `at`: "Taliban gunmen", "the Saudi-led coalition", "an Israeli air strike". */
export function actorAt(view: View, gazetteer: Gazetteer, at: number): Actor | null {
  const { tokens, last: end } = view
  let from = at
  let suspected = false
  while (from < end && isLead(view, from)) {
    suspected ||= suspicions.has(tokens[from]!.lower)
    from = view.countFrom.get(from)?.numberLast ?? from + 1
  }
  const whose: Whose[] = []
  let head: { last: number; blow: boolean } | null = null
  let i = from
  while (i < Math.min(end, at + LONGEST)) {
    const { lower, kind, text } = tokens[i]!
    const group = groupAt(view, i)
    if (group) {
      whose.push({ name: view.document.text.slice(tokens[i]!.start, tokens[group - 1]!.end), first: i, last: group })
      head = { last: group, blow: false }
      i = group
      continue
    }
    if (kind !== 'word') break
    const country = tokens[i]!.capitalised ? nationOf(gazetteer, text) : null
    const blow: boolean = blowNouns.has(lower) && (head === null || whose.length > 0)
    if (actorNouns.has(lower) || blow) head = { last: i + 1, blow: blow && !actorNouns.has(lower) }
    if (country) whose.push({ name: country, first: i, last: i + 1, nation: true })
    else if (/[-‑](?:led|backed|allied|aligned|linked)$/.test(lower)) whose.push({ name: text, first: i, last: i + 1 })
    else if (actorModifiers.has(lower)) whose.push({ name: text, first: i, last: i + 1 })
    else if (lower === 'and' && whose.at(-1)?.last === i && isOwner(gazetteer, tokens[i + 1])) {
      i++
      continue
    } else if (!actorNouns.has(lower) && !blowNouns.has(lower) && !blowModifiers.has(lower)) {
      if (head || endsNounPhrase(lower) || !isAdjective(view, i)) break
    }
    i++
  }
  if (!head || head.last < i || (i < end && !mayFollow(view, i))) return null
  const owners = whose.filter(({ last }) => last <= head.last)
  if (!head.blow) return { first: at, last: head.last, suspected, byBlow: false, name: span(view, from, head.last) }
  const name = ownerName(view, owners)
  return name === null ? null : { first: at, last: head.last, suspected, byBlow: true, name }
}

/** "Syrian and Russian air strikes", "government and rebel shelling": the word behind "and" names another. */
const isOwner = (gazetteer: Gazetteer, token: Token | undefined) =>
  token !== undefined && (actorModifiers.has(token.lower) || nationOf(gazetteer, token.text) !== null)

interface Whose {
  name: string
  first: number
  last: number
  nation?: boolean
}

/** Who wields what kills: a country for its adjective ("Israeli fire"), the words themselves else ("Syrian government", "rebel"). */
function ownerName(view: View, owners: Whose[]): string | null {
  const [first] = owners
  if (!first) return null
  if (owners.every(({ nation }) => nation)) return owners.map(({ name }) => name).join(' and ')
  const last = owners.at(-1)!
  const words = span(view, first.first, last.last)
  if (/[-‑]led$/.test(words)) return `${words} coalition`
  return /^(?:.* )?(?:rebel|insurgent|militant|settler|separatist|jihadist|extremist|guerrilla)$/.test(words)
    ? `${words}s`
    : words
}

const span = (view: View, first: number, last: number) =>
  view.document.text.slice(view.tokens[first]!.start, view.tokens[last - 1]!.end).replace(/\s+/g, ' ')

function groupAt({ tokens, last }: View, at: number): number | null {
  for (const parts of GROUPS.get(tokens[at]!.lower) ?? [])
    if (at + parts.length <= last && parts.every((part, i) => tokens[at + i]!.lower === part)) return at + parts.length
  return null
}

function nationOf(gazetteer: Gazetteer, text: string): string | null {
  if (/^U\.?S\.?$/.test(text)) return 'United States'
  if (/^(?:British|UK|U\.K\.)$/.test(text)) return 'United Kingdom'
  return gazetteer.countryOf(text)?.name ?? null
}

/** Determiners, numbers and suspicions before the doer's own words. */
const isLead = (view: View, at: number) => {
  const { lower } = view.tokens[at]!
  return (
    determiners.has(lower) ||
    suspicions.has(lower) ||
    /^(?:several|some|other|unidentified|unknown|group|band|of)$/.test(lower) ||
    numbered(view, at)
  )
}

const numbered = (view: View, at: number) => {
  const count = view.countFrom.get(at)
  return count !== undefined && !count.indefinite && count.numberLast > at
}

/** "masked", "armed", "Islamist", "Sunni": a word that may stand before the noun. */
const isAdjective = (view: View, at: number) => {
  const { lower, capitalised } = view.tokens[at]!
  return (
    (capitalised && /(?:ist|i|ite|an|ish|ese|ic|ni|ed)$/.test(lower)) ||
    /^(?:masked|armed|heavily|hooded|islamist|sectarian|ethnic|lone|teenage|local|rogue|foreign|security|special|border|riot|fighter|united)$/.test(
      lower,
    ) ||
    /[-‑]/.test(lower)
  )
}

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
    /^(?:shot|slew|hung|kill|kills|near|who|that)$/.test(lower)
  )
}
