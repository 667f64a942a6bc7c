import { demonymOf } from './demonyms'
import { anonymousNouns, armedForces, formsOfAddress, shortForms } from './lexicon'

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
export function parseName(name: string): ParsedName {
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

const isForceWord = (word: string) => armedForces.has(word) || word === 'armed' || word === 'forces'

const ORGANISATION =
  /\b(?:ministry|council|party|university|agency|committee|group|front|office|department|union|observatory|coalition|government|parliament|congress|senate|house|court|television|news|press|nations|union|association|organi[sz]ation|state|police|opposition|regime)\b/

const isOrganisation = (words: string, name: string) => ORGANISATION.test(words) || /^[A-Z]{2,6}$/.test(name.trim())
