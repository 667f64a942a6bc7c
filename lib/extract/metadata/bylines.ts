import type { Token } from '@/lib/text/tokens'
import { nameParticles, wireAgencies } from '../lexicon/datelines'
import type { Line, Reading } from './lines'

/** How far from the top a byline may stand, how long it may be, and how far from the foot the reporters' line. */
const TOP_LINES = 8
const BYLINE_WORDS = 16
const FOOT_LINES = 5

export interface Byline {
  line: Line
  names: Reading[]
}

/** Who wrote it: "By Fatih Erel"; "Anne Barnard reported from Beirut, and Sewell Chan from London." */
export function readBylines(lines: readonly Line[]): Byline[] {
  const top = lines.slice(0, TOP_LINES).map((line) => ({ line, names: namesAfterBy(line) }))
  const foot = lines.slice(-FOOT_LINES).map((line) => ({ line, names: namesThatReported(line) }))
  return [...top, ...foot].filter(({ names }) => names.length > 0)
}

function namesAfterBy({ tokens, words }: Line): Reading[] {
  if (tokens[0]?.lower !== 'by' || words > BYLINE_WORDS) return []
  const names: Reading[] = []
  for (let at = 1; at < tokens.length; ) {
    const end = nameEnd(tokens, at)
    if (end - at < 2) break
    const name = nameOf(tokens.slice(at, end))
    if (isAgency(name.value)) break
    names.push(name)
    at = end
    while (/^(?:,|and|&|\|)$/.test(tokens[at]?.lower ?? '')) at++
    if (at === end) break
  }
  return names
}

/** Names before "reported from" and before each further "from"; a place after "from" lasts until the next "and" or ";". */
function namesThatReported({ tokens }: Line): Reading[] {
  const first = nameEnd(tokens, 0)
  if (first < 2 || !tokens.some(({ lower }, at) => lower === 'reported' && tokens[at + 1]?.lower === 'from')) return []
  const names: Reading[] = []
  let waiting: Reading[] = []
  let inPlace = false
  for (let at = 0; at < tokens.length; ) {
    const { lower } = tokens[at]!
    const end = nameEnd(tokens, at)
    if (lower === 'from' && !inPlace) {
      names.push(...waiting)
      waiting = []
      inPlace = true
    } else if (lower === 'and' || lower === ';') inPlace = false
    else if (end > at) {
      if (!inPlace && end - at > 1) waiting.push(nameOf(tokens.slice(at, end)))
      at = end
      continue
    } else if (!/^(?:reported|,|\.)$/.test(lower)) return []
    at++
  }
  return names
}

/** The end of the name that begins at `at`: capitalised words with particles among them. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!
    if (isNameWord(token)) end = i + 1
    else if (end === at || !nameParticles.has(token.lower) || token.lower === 'and') break
  }
  return end
}

/** "Silva", "al-Hadi" */
const isNameWord = ({ kind, text, capitalised }: Token) =>
  kind === 'word' && (capitalised || /^\p{Ll}{1,3}-\p{Lu}/u.test(text))

const nameOf = (tokens: readonly Token[]): Reading => ({
  start: tokens[0]!.start,
  end: tokens.at(-1)!.end,
  value: tokens.map(({ text, glued }, at) => (glued || at === 0 ? '' : ' ') + inTitleCase(text)).join(''),
})

const isAgency = (name: string) => wireAgencies.some(({ forms }) => forms.includes(name))

const inTitleCase = (word: string) =>
  word.length > 2 && word === word.toUpperCase() && !word.includes('.')
    ? word.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
    : word
