import { demonymOf, demonyms, peoples } from './demonyms'
import { anonymousNouns, armedForces, formsOfAddress, genericNouns, placing, shortForms } from './lexicon'

/** A name as claims carry it, taken apart for comparison. */
export interface ParsedName {
  kind: 'person' | 'organisation' | 'anonymous'
  /** Words in lower case, without address, accents and full stops; countries as what comes from them ("syrian"). */
  words: string[]
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')

/** Reads a name. Words that only describe ("senior US diplomat", "officials") are anonymous: nobody can tell whose they are. */
export function parseName(given: string): ParsedName {
  const name = coreName(given)
  const whole = fold(name)
    .trim()
    .replace(/^the\s+/, '')
  const spelled = shortForms.get(whole) ?? whole
  const organisation = isOrganisation(spelled, name)
  const words = spelled
    .split(/\s+/)
    .map((word) => word.replace(/^(?:al|el|an|as|ar|ad|ash|at)-/, ''))
    .filter((word) => word !== '' && word !== 'of' && word !== 'the')
    .filter((word) => organisation || !formsOfAddress.has(word))
    .map((word) => demonymOf(word))
  if (words.length === 0) return { kind: 'anonymous', words: [whole] }
  const last = words.at(-1)!
  if (anonymousNouns.has(last) && !/\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/u.test(name)) return { kind: 'anonymous', words }
  const force = armedForces.has(last) || armedForces.has(words.slice(-2).join(' '))
  if (force) return { kind: 'organisation', words: [...words.filter((word) => !isForceWord(word)), 'army'] }
  return { kind: organisation ? 'organisation' : 'person', words }
}

/**
 * A body's own name, without where it sits and what it is: "Britain-based Lindau Observatory monitor" is the Lindau
 * Observatory. Only where a name is left: "local rights group" stays.
 */
export function coreName(name: string): string {
  const words = name.trim().split(/\s+/)
  let first = 0
  let end = words.length
  while (first < end && placing.test(words[first]!)) first++
  while (end > first && genericNouns.has(words[end - 1]!)) end--
  const core = words.slice(first, end)
  const isName = core.length > 0 && isCapital(core[0]!) && isCapital(core.at(-1)!)
  // "UN agency", "Turkish media": whose it is, and not its name.
  return isName && core.some((word) => !isOfState(word)) ? core.join(' ') : name
}

const isOfState = (word: string) => {
  const folded = fold(word)
  return peoples.has(folded) || demonyms.has(folded) || /^(?:un|eu|us|uk)$/.test(folded)
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

const isForceWord = (word: string) => armedForces.has(word) || word === 'armed' || word === 'forces'

const ORGANISATION =
  /\b(?:ministry|council|party|university|agency|committee|group|front|office|department|union|observatory|coalition|government|parliament|congress|senate|house|court|television|news|press|nations|union|association|organi[sz]ation|state|police|opposition|regime)\b/

const isOrganisation = (words: string, name: string) => ORGANISATION.test(words) || /^[A-Z]{2,6}$/.test(name.trim())
