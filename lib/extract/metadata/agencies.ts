import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'
import { wireAgencies } from '../lexicon/datelines'

export interface AgencyMention extends Span {
  /** How the agency is known: "Anadolu Agency" for "AA". */
  name: string
  /** A form that is a word of its own elsewhere ("PA"), and so needs brackets or a line to itself. */
  short: boolean
  firstToken: number
  lastToken: number
}

interface Form {
  words: string[]
  name: string
  short: boolean
}

const formsByFirstWord = new Map<string, Form[]>()
for (const { name, forms, short = [] } of wireAgencies)
  for (const form of [...forms, ...short]) {
    const words = form.split(' ')
    const known = formsByFirstWord.get(words[0]!) ?? []
    formsByFirstWord.set(words[0]!, [...known, { words, name, short: short.includes(form) }])
  }

/** The agencies named in a run of tokens, in order, the longest form at each place. */
export function findAgencies(tokens: readonly Token[]): AgencyMention[] {
  const mentions: AgencyMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const form = longestForm(tokens, at)
    if (!form) continue
    const lastToken = at + form.words.length
    mentions.push({
      name: form.name,
      short: form.short,
      start: tokens[at]!.start,
      end: tokens[lastToken - 1]!.end,
      firstToken: at,
      lastToken,
    })
    at = lastToken - 1
  }
  return mentions
}

const longestForm = (tokens: readonly Token[], at: number): Form | undefined =>
  formsByFirstWord
    .get(tokens[at]!.text)
    ?.filter(({ words }) => words.every((word, i) => tokens[at + i]?.text === word))
    .sort((a, b) => b.words.length - a.words.length)[0]

/** The agency that these words are and nothing else. */
export function agencyNamed(words: readonly Token[]): AgencyMention | undefined {
  const [mention] = findAgencies(words)
  return mention?.firstToken === 0 && mention.lastToken === words.length ? mention : undefined
}
