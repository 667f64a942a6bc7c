import { CONTRACTED_SUBJECTS, RESPELT, SAME_NAMES, SHORT_NAMES } from './lexicon'

/** A word without case, accents, apostrophes, hyphens and full stops. */
export const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’‑-]+/gu, '')
    .replaceAll('.', '')
    .toLowerCase()

/**
 * What a word is compared by: folded, a contraction in full ("don't" is "donot", which "do not" reads as together), British spelling as
 * American, an organisation's short form as its long one, an ordinal in digits. Two words of one form are one word, spelt in two ways.
 */
export function normalForm(raw: string): string {
  const folded = fold(raw)
  if (/['’]/.test(raw)) return inFull(raw, folded)
  // "us" is a pronoun, "US" a country.
  if (raw.length <= 6 && /^\p{Lu}[\p{Lu}.]*$/u.test(raw)) return SHORT_NAMES.get(folded) ?? folded
  return RESPELT.get(folded) ?? SAME_NAMES.get(folded) ?? american(folded)
}

function inFull(raw: string, folded: string): string {
  const plain = raw.toLowerCase().replace('’', "'")
  if (plain === "can't") return 'cannot'
  if (plain === "won't") return 'willnot'
  if (plain === "shan't") return 'shallnot'
  if (plain === "let's") return 'letus'
  if (plain.endsWith("n't")) return `${plain.slice(0, -3)}not`
  const at = plain.indexOf("'")
  const ending = CONTRACTED[plain.slice(at + 1)]
  return ending && CONTRACTED_SUBJECTS.has(plain.slice(0, at)) ? plain.slice(0, at) + ending : folded
}

const CONTRACTED: Record<string, string> = { s: 'is', re: 'are', m: 'am', ve: 'have', ll: 'will' }

/** Endings that British and American English spell in two ways; short words ("four", "wise", "filled") are left alone. */
function american(word: string): string {
  if (word.length < 5 || !TWO_WAYS.test(word)) return word
  let form = word
  if (word.length >= 6)
    form = form.replace(/our(?=$|s$|ed$|ing$|ite|able|ful|less|hood)/, 'or').replace(/ence$/, 'ense')
  form = form
    .replace(/([^aeio])re(?=$|s$|d$)/, '$1er')
    .replace(/([iy])s(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, '$1z')
  if (word.length >= 8) form = form.replace(/ll(?=(?:ed|ing|er|ers|or|ors)$)/, 'l').replace(/ogue(?=$|s$)/, 'og')
  return form
}

const TWO_WAYS = /our|re[sd]?$|[iy]s(?:e|ed|es|ing|ation|ations|er|ers)$|ll(?:ed|ing|ers?|ors?)$|ence$|ogues?$/
