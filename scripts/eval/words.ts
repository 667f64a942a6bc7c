/** How the words of an annotation are compared with the words of a claim. Independent of the rules under test. */

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()

const ARTICLES = new Set(['the', 'a', 'an', 'of', 'in', 'and', 'its'])

const stem = (word: string) => (word.length > 3 ? word.replace(/(?:ies|y|es|s)$/, '') : word)

const contentWords = (text: string) =>
  fold(text)
    .split(' ')
    .filter((word) => word && !ARTICLES.has(word))
    .map(stem)

/** One has all the words of the other ("Aleppo" and "the city of Aleppo"), or they differ in a space ("air strikes"). */
export function wordsContain(a: string, b: string): boolean {
  const left = contentWords(a)
  const right = contentWords(b)
  if (left.length === 0 || right.length === 0) return false
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  return (
    few.every((word) => many.includes(word)) || left.join('').replace(/-/g, '') === right.join('').replace(/-/g, '')
  )
}

/** They share a word of three letters or more: the corpora's own, looser rule. */
export function wordsTouch(a: string, b: string): boolean {
  const right = new Set(contentWords(b))
  return contentWords(a).some((word) => word.length > 2 && right.has(word))
}

const TITLES = new Set(
  `mr mrs ms dr sir president prime minister foreign secretary state gen general lt col colonel rep sen senator gov
   governor mayor king us vice deputy former chairman rev chief spokesman spokeswoman for jr`.split(/\s+/),
)

const nameWords = (name: string) =>
  fold(name)
    .split(' ')
    .filter((word) => word && !ARTICLES.has(word) && !TITLES.has(word))

/** The surname agrees, or one name has all the words of the other. A bare pronoun names nobody. */
export function sameName(a: string | null, b: string | null): boolean {
  if (!a || !b || /^(?:he|she|they|it|who|i|we)$/i.test(a)) return false
  if (fold(a) === fold(b)) return true
  const left = nameWords(a)
  const right = nameWords(b)
  if (left.length === 0 || right.length === 0) return wordsContain(a, b)
  return (
    left.at(-1) === right.at(-1) ||
    left.every((word) => right.includes(word)) ||
    right.every((word) => left.includes(word))
  )
}

/**
 * A time of a claim says what the annotation says, at the annotation's precision. Annotated days are local to `zone`;
 * a coarser answer than the annotation is wrong.
 */
export function sameTime(expected: string, actual: string | null, zone: string | undefined): boolean {
  if (actual === null) return false
  if (expected.endsWith('Z')) return actual.endsWith('Z') && Date.parse(expected) === Date.parse(actual)
  const local = actual.endsWith('Z') ? localDay(actual, zone ?? 'UTC') : actual
  return local.slice(0, expected.length) === expected
}

const localDay = (instant: string, zone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant))
